package app.photoplay.screenplay;

import app.photoplay.screenplay.story.Blanks;

/** The words of the text as people read them: line ends as blanks, lines of dialogue without their quotation marks. */
final class Words {

    private static final String QUOTES = "\"“”„«»‘’‚'「」『』";

    private Words() {}

    /** On one line, blanks single. */
    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (!Blanks.isBlank(character) || Character.getType(character) == Character.FORMAT) {
                plain.append(character);
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString().strip();
    }

    /** Without the quotation marks and dashes around it. */
    static String unquoted(String line) {
        String words = line.strip();
        int start = 0;
        int end = words.length();
        while (start < end && (QUOTES.indexOf(words.charAt(start)) >= 0 || isLeadingDash(words, start))) {
            start++;
        }
        while (end > start && isClosing(words, end - 1)) {
            end--;
        }
        return words.substring(start, end).strip();
    }

    private static boolean isClosing(String words, int index) {
        return QUOTES.indexOf(words.charAt(index)) >= 0;
    }

    private static boolean isLeadingDash(String words, int index) {
        char mark = words.charAt(index);
        return index == 0 && (mark == '—' || mark == '–' || mark == '―') || mark == ' ' && index > 0;
    }
}
