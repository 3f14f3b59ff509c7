package app.photoplay.generation;

/**
 * Why a request did not end in a picture.
 *
 * @param reason a stable reason; its words for the creator stand in the message bundle under {@code failure.<reason>}
 * @param detail for the operator, without secrets, at most 500 characters
 */
public record GenerationFailure(Reason reason, String detail) {

    /** Whether submitting the same again can help. */
    public boolean retryable() {
        return reason.retryable;
    }

    /** The closed set of reasons. */
    public enum Reason {
        REFUSED(false),
        INVALID(false),
        RATE_LIMITED(true),
        UNAVAILABLE(true),
        TIMED_OUT(true),
        BROKEN_OUTPUT(true),
        OUT_OF_CREDITS(false),
        CANCELLED(false),
        /** Its answer was lost, and the provider cannot say whether it was taken: it may have cost something. */
        UNKNOWN(false),
        FAILED(false);

        private final boolean retryable;

        Reason(boolean retryable) {
            this.retryable = retryable;
        }
    }
}
