package app.photoplay.screenplay.document;

import app.photoplay.screenplay.reading.ReadOutcome;
import app.photoplay.screenplay.reading.ReadOutcome.Problem;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What the process says: a sign when it begins, then what became of the document, as bytes. */
final class DocumentAnswer {

    private static final byte BEGUN = 'B';
    private static final byte READABLE = 'R';
    private static final byte REFUSED = 'N';
    private static final int MOST_BYTES_PER_CHARACTER = 3;

    private DocumentAnswer() {}

    static void begin(DataOutputStream out) throws IOException {
        out.writeByte(BEGUN);
        out.flush();
    }

    static void write(DataOutputStream out, ReadOutcome reading) throws IOException {
        switch (reading) {
            case ReadOutcome.Readable(var text, var title) -> {
                out.writeByte(READABLE);
                words(out, title);
                words(out, text);
            }
            case ReadOutcome.Refused(var problem) -> {
                out.writeByte(REFUSED);
                words(out, problem.name());
            }
        }
        out.flush();
    }

    /** Waits for the sign; whoever never gave it did not even start. */
    static boolean begun(DataInputStream in) throws IOException {
        return in.read() == BEGUN;
    }

    /**
     * @param longest how many characters the text may have
     * @throws IOException where the process ended before its answer did
     */
    static ReadOutcome read(DataInputStream in, int longest) throws IOException {
        return switch (in.readByte()) {
            case READABLE -> {
                String title = words(in, longest);
                String text = words(in, longest);
                yield text == null ? new ReadOutcome.Refused(Problem.EMPTY) : new ReadOutcome.Readable(text, title);
            }
            case REFUSED -> new ReadOutcome.Refused(Problem.valueOf(String.valueOf(words(in, longest))));
            default -> throw new IOException("No answer");
        };
    }

    private static void words(DataOutputStream out, @Nullable String words) throws IOException {
        var bytes = words == null ? new byte[0] : words.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static @Nullable String words(DataInputStream in, int longest) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > (long) longest * MOST_BYTES_PER_CHARACTER) {
            throw new IOException("An answer of " + length + " bytes");
        }
        return length == 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
