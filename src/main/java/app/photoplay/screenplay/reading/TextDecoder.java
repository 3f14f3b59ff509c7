package app.photoplay.screenplay.reading;

import com.ibm.icu.text.CharsetDetector;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the encoding of a text file: by its byte order mark, by proof (UTF-16, UTF-8), by its declaration (XML), by its letters. */
final class TextDecoder {

    private static final int SAMPLE = 64 * 1024;
    private static final int CONFIDENT = 20;
    private static final Pattern DECLARED =
            Pattern.compile("\\A\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private TextDecoder() {}

    /** The text without byte order mark. */
    static String text(byte[] bytes) {
        String marked = marked(bytes);
        if (marked != null) {
            return marked;
        }
        String wide = WideText.of(bytes);
        if (wide != null) {
            return wide;
        }
        String unicode = strict(bytes, StandardCharsets.UTF_8);
        if (unicode != null) {
            return unicode;
        }
        var head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        var declared = DECLARED.matcher(head);
        if (declared.find() && Charset.isSupported(declared.group(1))) {
            return new String(bytes, Charset.forName(declared.group(1)));
        }
        return new String(bytes, detected(bytes));
    }

    private static @Nullable String marked(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE, 0, 0) || starts(bytes, 0, 0, 0xFE, 0xFF)) {
            boolean little = bytes[0] == (byte) 0xFF;
            return new String(bytes, 4, bytes.length - 4, Charset.forName(little ? "UTF-32LE" : "UTF-32BE"));
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        return null;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int index = 0; index < mark.length; index++) {
            if (bytes[index] != (byte) mark[index]) {
                return false;
            }
        }
        return true;
    }

    static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            return null;
        }
    }

    private static Charset detected(byte[] bytes) {
        var matches = new CharsetDetector()
                .setText(bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes)
                .detectAll();
        for (var match : matches) {
            if (match.getConfidence() >= CONFIDENT && Charset.isSupported(match.getName())) {
                // the older Latin-1 has controls where Windows has quotation marks
                return match.getName().equals("ISO-8859-1")
                        ? Charset.forName("windows-1252")
                        : Charset.forName(match.getName());
            }
        }
        return Charset.forName("windows-1252");
    }
}
