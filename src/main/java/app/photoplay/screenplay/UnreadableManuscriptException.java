package app.photoplay.screenplay;

/** A text that cannot become a film, and why. */
public final class UnreadableManuscriptException extends RuntimeException {

    private final Reason reason;

    public UnreadableManuscriptException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What is wrong. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        TOO_LONG,
        ENCRYPTED,
        /** Its pages are pictures. */
        SCANNED,
        BINARY,
        MALFORMED,
        /** Reading it takes more time or memory than any manuscript does. */
        TOO_COMPLEX,
        /** Too many documents are being read; a moment later it may go. */
        BUSY,
        UNSUPPORTED
    }
}
