package app.photoplay.base;

import java.util.regex.Pattern;

/** Whether words can be kept and shown: no halves of characters, which no database keeps, and no control characters. */
public final class WritableText {

    private static final String LAYOUT = "\n\r\t";
    private static final Pattern DIRECTIONS = Pattern.compile("[\\u202a-\\u202e\\u2066-\\u2069]");

    private WritableText() {}

    /** Without line ends and tabs, such as a title. */
    public static boolean isLine(String text) {
        return text.codePoints().noneMatch(WritableText::isUnwritable);
    }

    /** With line ends and tabs, such as a description. */
    public static boolean isText(String text) {
        return text.codePoints()
                .filter(character -> LAYOUT.indexOf(character) < 0)
                .noneMatch(WritableText::isUnwritable);
    }

    /** Whether it has marks that turn the direction of whatever follows, also of what others wrote beside it. */
    public static boolean turnsDirections(String text) {
        return DIRECTIONS.matcher(text).find();
    }

    /** The same without such marks. */
    public static String withoutDirections(String text) {
        return DIRECTIONS.matcher(text).replaceAll("");
    }

    private static boolean isUnwritable(int character) {
        int kind = Character.getType(character);
        return kind == Character.CONTROL || kind == Character.SURROGATE;
    }
}
