package app.photoplay.screenplay.prose.block;

/** How a stretch of text ends: with a full stop, broken off, or open. */
public final class TextEnds {

    private TextEnds() {}

    /** Whether it ends a sentence. */
    public static boolean sentence(String text) {
        return ".!?…。！？؟".indexOf(lastMark(text)) >= 0;
    }

    /** Whether its sentence goes on behind an interruption: no full stop, and not broken off by a dash. */
    public static boolean open(String text) {
        char last = lastMark(text);
        return ".!?…。！？؟-—–".indexOf(last) < 0;
    }

    private static char lastMark(String text) {
        int index = text.length() - 1;
        while (index > 0
                && (Character.isWhitespace(text.charAt(index)) || "\"'’”»«“‘』」)]".indexOf(text.charAt(index)) >= 0)) {
            index--;
        }
        return index < 0 ? ' ' : text.charAt(index);
    }
}
