package app.photoplay.screenplay.language;

import java.util.Locale;
import java.util.Set;

/** Words that are written with a full stop and end no sentence: «Mr.», «Dr.», initials. */
public final class Abbreviations {

    private static final Set<String> SHORT = Set.of(
            "mr", "mrs", "ms", "dr", "st", "prof", "rev", "hon", "capt", "col", "gen", "lt", "sgt", "jr", "sr",
            "messrs", "mme", "mlle", "vs", "no", "vol", "pp", "etc", "e.g", "i.e", "cf", "bzw", "z.b", "hr", "fr",
            "sra", "dra", "int", "ext", "est", "mlles", "maj", "cpl", "supt", "insp");
    private static final int LONGEST = 8;

    private Abbreviations() {}

    /** @param word without its full stop, in any case */
    public static boolean contains(String word) {
        return SHORT.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the full stop before that index belongs to an abbreviation or an initial. */
    public static boolean endsAt(String text, int end) {
        if (end < 2 || text.charAt(end - 1) != '.') {
            return false;
        }
        int start = end - 1;
        while (start > 0
                && end - start <= LONGEST
                && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, end - 1);
        return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I") || contains(word);
    }

    /**
     * The words up to the first of the marks that is not the stop of an abbreviation.
     *
     * @param longest in {@code char}s
     */
    public static String firstClause(String text, String marks, int longest) {
        int end = 0;
        while (end < text.length() && end < longest && (marks.indexOf(text.charAt(end)) < 0 || endsAt(text, end + 1))) {
            end++;
        }
        return text.substring(0, end);
    }
}
