package app.photoplay.fal;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * A stretch of a file, in memory while it is sent.
 *
 * @param from offset in bytes
 * @param length in bytes
 */
record FilePart(Path file, long from, long length) {

    BodyPublisher publisher() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(length));
        try (FileChannel channel = FileChannel.open(file)) {
            while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
                // Until all of it is there.
            }
        }
        return BodyPublishers.ofByteArray(bytes.array(), 0, bytes.position());
    }
}
