package app.photoplay.screenplay.language;

/**
 * How long words take to be read or said: 165 words a minute, or 300 characters a minute in scripts that put no blanks
 * between words, plus a breath at the end of a sentence.
 */
public final class ReadingSpeed {

    private static final double SECONDS_A_WORD = 60.0 / 165;
    private static final double SECONDS_AN_IDEOGRAPH = 60.0 / 300;
    private static final int LETTERS_OF_A_LONG_WORD = 14;

    private ReadingSpeed() {}

    /** Seconds that it takes to say these words. */
    public static double secondsOf(String text) {
        int words = 0;
        int ideographs = 0;
        int letters = 0;
        for (int index = 0; index < text.length(); ) {
            int code = text.codePointAt(index);
            index += Character.charCount(code);
            if (isIdeographic(code)) {
                ideographs++;
                letters = 0;
            } else if (Character.isLetterOrDigit(code)) {
                if (letters % LETTERS_OF_A_LONG_WORD == 0) {
                    words++;
                }
                letters++;
            } else if (!isInsideWord(code)) {
                letters = 0;
            }
        }
        return words * SECONDS_A_WORD + ideographs * SECONDS_AN_IDEOGRAPH;
    }

    /** Whether the character stands for a word or syllable of its own: Chinese, Japanese, and the like. */
    public static boolean isIdeographic(int code) {
        if (code < 0x0e00) {
            return false;
        }
        return Character.isIdeographic(code)
                || switch (Character.UnicodeScript.of(code)) {
                    case HIRAGANA, KATAKANA, BOPOMOFO, YI -> true;
                    default -> false;
                };
    }

    private static boolean isInsideWord(int code) {
        return code == '\'' || code == '’' || Character.getType(code) == Character.NON_SPACING_MARK;
    }
}
