package app.photoplay.generation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A provider's sentence as a creator may read it: one line of plain words, or nothing. */
final class ProviderMessage {

    static final int LONGEST = 300;

    private static final Pattern NO_SENTENCE = Pattern.compile(
            "^[\\[{]|<[A-Za-z!/?]|Traceback \\(most recent|\\bat [\\w.$]+\\(|Exception in thread|\\bFile \"[^\"]+\", line");

    private ProviderMessage() {}

    /** At most {@value #LONGEST} characters; null of what is no sentence: a page, an object, the trace of an error. */
    static @Nullable String of(@Nullable String told) {
        String line = told == null ? "" : told.replaceAll("[\\p{C}\\s]+", " ").strip();
        if (line.isEmpty() || NO_SENTENCE.matcher(line).find()) {
            return null;
        }
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return line.substring(0, end) + "…";
    }
}
