package app.photoplay.base;

/** Whether words can be kept and shown: no halves of characters, which no database keeps, and no control characters. */
public final class WritableText {

    private static final String LAYOUT = "\n\r\t";

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

    private static boolean isUnwritable(int character) {
        int kind = Character.getType(character);
        return kind == Character.CONTROL || kind == Character.SURROGATE;
    }
}
