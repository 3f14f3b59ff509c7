package app.photoplay.screenplay.language;

import app.photoplay.screenplay.story.Checkpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text, apostrophes and hyphens inside it included, a possessive ending not.
 *
 * @param word as written, curly apostrophes made straight
 * @param lower the same in lower case
 * @param start where it begins
 * @param end behind its last character, the possessive ending excluded
 * @param possessive whether «'s» follows
 */
public record Token(String word, String lower, int start, int end, boolean possessive) {

    /** The words of a text in order. */
    public static List<Token> of(CharSequence text) {
        Checkpoint.pass();
        var tokens = new ArrayList<Token>();
        int index = 0;
        int length = text.length();
        while (index < length) {
            if (!isPart(text.charAt(index))) {
                index++;
                continue;
            }
            int start = index;
            index++;
            while (index < length && (isPart(text.charAt(index)) || joins(text, index))) {
                index++;
            }
            tokens.add(token(text, start, index));
        }
        return tokens;
    }

    /** The words of a text as that language sees them: «l'aube», «dit-il» and «disse-lhe» are two words each. */
    public static List<Token> of(CharSequence text, String language) {
        return Elisions.split(of(text), language);
    }

    private static Token token(CharSequence text, int start, int end) {
        int stop = end;
        boolean possessive = end - start > 2
                && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
                && isApostrophe(text.charAt(end - 2));
        if (possessive) {
            stop = end - 2;
        }
        String word = text.subSequence(start, stop).toString().replace('’', '\'');
        return new Token(word, word.toLowerCase(Locale.ROOT), start, stop, possessive);
    }

    private static boolean joins(CharSequence text, int index) {
        char mark = text.charAt(index);
        return (mark == '-' || isApostrophe(mark)) && index + 1 < text.length() && isPart(text.charAt(index + 1));
    }

    private static boolean isApostrophe(char mark) {
        return mark == '\'' || mark == '’';
    }

    private static boolean isPart(char character) {
        return Character.isLetterOrDigit(character)
                || Character.isSurrogate(character)
                || character > 0x2ff && Character.getType(character) == Character.NON_SPACING_MARK;
    }

    public boolean isCapitalized() {
        return Character.isUpperCase(word.charAt(0));
    }

    /** Whether it has two letters at least, none of them small. */
    public boolean isAllCapitals() {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals(lower);
    }
}
