package app.photoplay.fal.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Keeps a body in memory. */
final class BytesSink implements Sink<byte[]> {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1_024);

    @Override
    public void take(ByteBuffer more) {
        byte[] copy = new byte[more.remaining()];
        more.get(copy);
        bytes.writeBytes(copy);
    }

    @Override
    public byte[] done() {
        return bytes.toByteArray();
    }
}
