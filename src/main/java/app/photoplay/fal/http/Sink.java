package app.photoplay.fal.http;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Where an answer's body goes, as it comes. Called by one thread at a time.
 *
 * @param <T> what it makes of it
 */
public interface Sink<T> {

    void take(ByteBuffer bytes) throws IOException;

    T done() throws IOException;

    /** It came no further; never called after {@link #done}. */
    default void broken() {}
}
