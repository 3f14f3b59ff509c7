package app.photoplay.media;

/** A file that is not what it should be; nothing of it was kept. */
public final class UnusableMediaException extends RuntimeException {

    private final Reason reason;

    UnusableMediaException(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The closed set of reasons. */
    public enum Reason {
        EMPTY,
        /** More bytes, pixels or seconds than are taken. */
        TOO_LARGE,
        /** By its first bytes, nothing of the asked kind, whatever its name says. */
        UNSUPPORTED,
        /** Of the asked kind, but it cannot be decoded. */
        MALFORMED
    }
}
