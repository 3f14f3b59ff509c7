package app.photoplay.screenplay.reading;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes UTF-16 without a mark, in any script: its spaces and line ends have a zero byte each, which no text of bytes
 * has, and read in one of the two orders it is all letters.
 */
final class WideText {

    private static final int SAMPLE = 64 * 1024;
    /** Text of single bytes is nearly all printable ASCII, or has no zero byte. */
    private static final double FEWEST_OTHER_BYTES = 0.2;

    private static final double MOST_STRAY = 0.01;

    private WideText() {}

    /** The text, or null where it is none of that kind. */
    static @Nullable String of(byte[] bytes) {
        if (bytes.length % 2 != 0 || !mayBeWide(bytes)) {
            return null;
        }
        return Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .map(order -> TextDecoder.strict(bytes, order))
                .filter(text -> text != null && isText(text))
                .max((one, other) -> Integer.compare(plain(one), plain(other)))
                .orElse(null);
    }

    private static boolean mayBeWide(byte[] bytes) {
        int sample = Math.min(bytes.length, SAMPLE);
        int zeros = 0;
        int others = 0;
        for (int index = 0; index < sample; index++) {
            zeros += bytes[index] == 0 ? 1 : 0;
            others += bytes[index] < ' ' || bytes[index] == 127 ? 1 : 0;
        }
        return zeros > 0 && others >= sample * FEWEST_OTHER_BYTES;
    }

    private static boolean isText(String text) {
        int stray = 0;
        int sample = Math.min(text.length(), SAMPLE);
        for (int index = 0; index < sample; index++) {
            char character = text.charAt(index);
            boolean known = switch (Character.getType(character)) {
                case Character.CONTROL -> "\t\n\r\f".indexOf(character) >= 0;
                case Character.UNASSIGNED, Character.PRIVATE_USE -> false;
                default -> true;
            };
            stray += known ? 0 : 1;
        }
        return stray <= sample * MOST_STRAY && plain(text) > 0;
    }

    /** How many characters are what every text has: spaces, line ends, ASCII. */
    private static int plain(String text) {
        return (int)
                text.chars().limit(SAMPLE).filter(character -> character < 128).count();
    }
}
