package app.photoplay.screenplay.story;

/** What counts as blank: nothing that a reader would see as a mark of its own. */
public final class Blanks {

    private Blanks() {}

    /** White space of any script, controls, and invisible format characters such as a byte order mark. */
    public static boolean isBlank(char character) {
        if (character > ' ' && character < 0x7f) {
            return false;
        }
        return character <= ' '
                || Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT;
    }

    public static boolean isBlank(CharSequence text) {
        return text.chars().allMatch(character -> isBlank((char) character));
    }
}
