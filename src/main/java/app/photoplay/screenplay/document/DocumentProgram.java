package app.photoplay.screenplay.document;

import app.photoplay.screenplay.reading.ReadOutcome;
import app.photoplay.screenplay.reading.TextCheck;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * A program of its own: one document in, its text out, then it ends; also when its other end does. Started by
 * {@link DocumentProcess} only.
 */
public final class DocumentProgram {

    private DocumentProgram() {}

    /** @param arguments how many characters the text may have */
    public static void main(String... arguments) throws IOException {
        int longest = Integer.parseInt(arguments[0]);
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // What a parser prints would stand in the middle of the answer.
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        DocumentAnswer.begin(out);
        var in = new DataInputStream(System.in);
        var bytes = in.readNBytes(in.readInt());
        Thread.ofPlatform().daemon().name("parent-watch").start(() -> endWith(in));
        DocumentAnswer.write(out, read(bytes, longest));
        Runtime.getRuntime().halt(0);
    }

    private static ReadOutcome read(byte[] bytes, int longest) {
        var reading = Documents.read(bytes, longest);
        if (reading instanceof ReadOutcome.Readable(var text, var title)) {
            var problem = TextCheck.problem(text, longest);
            return problem == null ? reading : new ReadOutcome.Refused(problem);
        }
        return reading;
    }

    /** Nothing more is ever sent: an end of the stream is the end of the parent. */
    private static void endWith(InputStream parent) {
        try {
            while (parent.read() >= 0) {
                continue;
            }
        } catch (IOException gone) {
            Runtime.getRuntime().halt(1);
        }
        Runtime.getRuntime().halt(1);
    }
}
