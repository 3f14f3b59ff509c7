package app.photoplay.generation;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Nothing of a provider can be reached now: no connection, no answer in time, or only somebody on the way answers. */
public final class UnreachableException extends UncheckedIOException {

    private static final long serialVersionUID = 1;

    public UnreachableException(String message, IOException cause) {
        super(message, cause);
    }
}
