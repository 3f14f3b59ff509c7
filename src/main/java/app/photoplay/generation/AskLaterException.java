package app.photoplay.generation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/** A provider cannot tell now where a request stands, and it is known when to ask again. */
public final class AskLaterException extends UncheckedIOException {

    private static final long serialVersionUID = 1;

    private final Duration wait;

    /** @param wait until the next question, whatever else would be due before */
    public AskLaterException(String why, Duration wait) {
        super(why, new IOException(why));
        this.wait = wait;
    }

    public Duration after() {
        return wait;
    }
}
