package app.photoplay.screenplay.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes paragraphs down as text: an empty line between two, a sign before a heading. In a screenplay, what somebody says
 * follows their name without one, as it does in the document.
 */
final class TextWriter {

    private static final Pattern SLUG = Pattern.compile("(?:INT|EXT|INT\\.?/EXT|EXT\\.?/INT|I/E|EST)[. ].*");
    private static final Pattern CUE =
            Pattern.compile("(?=[^\\n]*\\p{Lu})[\\p{Lu}\\p{M}0-9 .'’-]{1,38}(?:\\([^)\\n]{1,30}\\)\\s*){0,3}");
    private static final Pattern TRANSITION = Pattern.compile("[^\\p{Ll}\\n]* TO:|FADE (?:IN|OUT)[.:]?|THE END\\.?");
    private static final int MOST_NAMES = 5;

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final int longest;
    private int length;
    private boolean gap;

    /** @param heading whether it is one of a chapter or part; @param afterGap whether an empty paragraph stands before it */
    private record Paragraph(String text, boolean heading, boolean afterGap) {

        boolean isHeadingOfScene() {
            return SLUG.matcher(text).matches() && text.equals(text.toUpperCase(Locale.ROOT));
        }

        boolean isParenthetical() {
            return text.startsWith("(") && text.endsWith(")");
        }

        boolean isCue() {
            return !heading
                    && CUE.matcher(text).matches()
                    && !isHeadingOfScene()
                    && !TRANSITION.matcher(text).matches()
                    && text.replaceFirst("\\(.*", "").split(" ").length <= MOST_NAMES;
        }
    }

    TextWriter(int longest) {
        this.longest = longest;
    }

    /** The text is longer than allowed. */
    static final class TooLongException extends RuntimeException {
        TooLongException() {
            super("The text is too long");
        }
    }

    void paragraph(CharSequence words, boolean heading) {
        String text = words.toString().strip();
        if (text.isEmpty()) {
            gap = true;
            return;
        }
        length += text.length() + 2;
        if (length > longest + 1000) {
            throw new TooLongException();
        }
        paragraphs.add(new Paragraph(text, heading, gap));
        gap = false;
    }

    String text() {
        boolean script = paragraphs.stream().anyMatch(Paragraph::isHeadingOfScene);
        var text = new StringBuilder();
        boolean speech = false;
        boolean wordsDue = false;
        for (var paragraph : paragraphs) {
            boolean follows = script
                    && speech
                    && !paragraph.afterGap
                    && !paragraph.isCue()
                    && !paragraph.isHeadingOfScene()
                    && (wordsDue || paragraph.isParenthetical());
            speech = follows || paragraph.isCue();
            wordsDue = !follows || paragraph.isParenthetical();
            if (!text.isEmpty()) {
                text.append(follows ? "\n" : "\n\n");
            }
            text.append(paragraph.heading ? "# " : "").append(paragraph.text);
        }
        return text.toString();
    }
}
