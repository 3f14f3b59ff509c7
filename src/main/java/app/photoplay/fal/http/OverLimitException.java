package app.photoplay.fal.http;

import java.io.IOException;

/** More came than is taken, or nothing came for too long. */
public final class OverLimitException extends IOException {

    private static final long serialVersionUID = 1;

    OverLimitException(String message) {
        super(message);
    }
}
