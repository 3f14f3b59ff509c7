package app.photoplay.fal.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Certain not to have arrived: no connection came about, or not a byte of the body left. */
public final class UndeliveredException extends IOException {

    private static final long serialVersionUID = 1;

    UndeliveredException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
