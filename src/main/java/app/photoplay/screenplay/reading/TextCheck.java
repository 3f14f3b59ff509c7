package app.photoplay.screenplay.reading;

import app.photoplay.screenplay.reading.ReadOutcome.Problem;
import app.photoplay.screenplay.story.Blanks;
import org.jspecify.annotations.Nullable;

/** Lets only text pass that people wrote: no zero characters, no halves of characters, not mostly controls. */
public final class TextCheck {

    private static final double MOST_CONTROLS = 0.01;
    private static final double MOST_REPLACED = 0.02;

    private TextCheck() {}

    /** What is wrong with the text, or null. */
    public static @Nullable Problem problem(String text, int longest) {
        if (text.length() > longest) {
            return Problem.TOO_LONG;
        }
        if (Blanks.isBlank(text)) {
            return text.indexOf('\0') >= 0 ? Problem.BINARY : Problem.EMPTY;
        }
        int controls = 0;
        int replaced = 0;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == 0) {
                return Problem.BINARY;
            }
            if (Character.isSurrogate(character)) {
                boolean whole = Character.isHighSurrogate(character)
                        && index + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(index + 1));
                if (!whole) {
                    return Problem.MALFORMED;
                }
                index++;
            }
            replaced += character == '\uFFFD' ? 1 : 0;
            controls += isStray(character) ? 1 : 0;
        }
        return controls > text.length() * MOST_CONTROLS || replaced > text.length() * MOST_REPLACED && replaced > 2
                ? Problem.BINARY
                : null;
    }

    private static boolean isStray(char character) {
        return Character.isISOControl(character) && "\t\n\r\f\u000b\u0085\u001a".indexOf(character) < 0;
    }
}
