package app.photoplay.screenplay.reading;

import org.jspecify.annotations.Nullable;

/** What became of bytes or of pasted text. */
public sealed interface ReadOutcome {

    /**
     * They are text.
     *
     * @param text verbatim
     * @param title that the file gives, or null
     */
    record Readable(String text, @Nullable String title) implements ReadOutcome {}

    /** They cannot be read. */
    record Refused(Problem problem) implements ReadOutcome {}

    /** What is wrong. */
    enum Problem {
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
        /** Too many documents are being read. */
        BUSY,
        UNSUPPORTED
    }
}
