package app.photoplay.generation;

import java.io.IOException;

/** A finished request has no output: its provider says that it is gone, or gives nothing that could be one. */
public final class NoOutputException extends IOException {

    private static final long serialVersionUID = 1L;

    public NoOutputException(String message) {
        super(message);
    }

    public NoOutputException(String message, Throwable cause) {
        super(message, cause);
    }
}
