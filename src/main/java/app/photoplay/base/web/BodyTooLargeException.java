package app.photoplay.base.web;

import java.io.IOException;

/** A body is longer than {@link BodyLimit#BYTES}; nothing of it is read any further. */
final class BodyTooLargeException extends IOException {

    BodyTooLargeException() {
        super("A body of more than " + BodyLimit.BYTES + " bytes");
    }
}
