package app.photoplay.fal.http;

import java.io.IOException;

/** More came than is taken, or nothing came for too long. */
public final class OverLimitException extends IOException {

    private static final long serialVersionUID = 1;

    private final boolean late;

    private OverLimitException(String message, boolean late) {
        super(message);
        this.late = late;
    }

    static OverLimitException tooMuch(String message) {
        return new OverLimitException(message, false);
    }

    static OverLimitException tooLate(String message) {
        return new OverLimitException(message, true);
    }

    /** Whether it was the time that ran out: nobody answers, or too slowly. */
    public boolean late() {
        return late;
    }
}
