package app.photoplay.generation;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Why a request did not end in a picture.
 *
 * @param reason a stable reason; its words for the creator stand in the message bundle under {@code failure.<reason>}
 * @param detail for the operator, without secrets, at most 500 characters
 * @param bill what it has cost nevertheless
 * @param retryAfter the wait that the provider asks for before another attempt, null where it asks for none
 * @param said what the provider says of it to the creator: a line of plain words, at most 300 characters, and only where
 *     the reason {@linkplain Reason#concernsWords() concerns the words}; else null
 */
public record GenerationFailure(
        Reason reason,
        String detail,
        Bill bill,
        @Nullable Duration retryAfter,
        @Nullable String said) {

    public GenerationFailure {
        said = reason.concernsWords() ? ProviderMessage.of(said) : null;
    }

    /** One of which the provider says nothing that a creator could use. */
    public GenerationFailure(Reason reason, String detail, Bill bill, @Nullable Duration retryAfter) {
        this(reason, detail, bill, retryAfter, null);
    }

    /** One that has cost nothing, to be tried again by our own measure. */
    public GenerationFailure(Reason reason, String detail) {
        this(reason, detail, Bill.FREE, null);
    }

    /** Whether submitting the same again can help. */
    public boolean retryable() {
        return reason.retryable;
    }

    /** Whether it is not known to have cost nothing. */
    public boolean mayHaveCost() {
        return bill.usd() == null || bill.usd().signum() > 0;
    }

    /** The closed set of reasons. */
    public enum Reason {
        /** Its content is against the provider's rules: other words may pass. */
        REFUSED(false),
        INVALID(false),
        /** A file that goes with it (a reference, a first frame) could not be used. */
        INPUT_FILE(false),
        /** The provider does not let this installation in: key, balance, a locked account. */
        ACCOUNT(false),
        /** The ceiling of its own job was reached: no day ends it. */
        CEILING(false),
        /** The ceiling of the day was reached: it ends with the day. */
        DAY_CEILING(false),
        /** The ceiling of the month was reached: it ends with the month. */
        MONTH_CEILING(false),
        RATE_LIMITED(true),
        UNAVAILABLE(true),
        /** An administrator holds the queue: it waits until that is over. No request fails for it. */
        PAUSED(true),
        /** Nothing of the provider can be reached, so it was not sent: it waits until that is over. */
        UNREACHABLE(true),
        TIMED_OUT(true),
        BROKEN_OUTPUT(true),
        /** Our own disk had no room for it. What was made elsewhere is fetched again, not made again. */
        NO_ROOM(true),
        /** It was made, but its output cannot be fetched. What was paid for is fetched again, not made again. */
        OUT_OF_REACH(true),
        OUT_OF_CREDITS(false),
        /** There are credits for it, held by other work that is under way. */
        CREDITS_HELD(false),
        CANCELLED(false),
        /** Its answer was lost, and the provider cannot say whether it was taken: it may have cost something. */
        UNKNOWN(false),
        /** Its provider took it and does not know it any more: it may have cost something. */
        GONE(false),
        /** It was made and charged for, but never reached us. */
        LOST(false),
        FAILED(false);

        private final boolean retryable;

        Reason(boolean retryable) {
            this.retryable = retryable;
        }

        /** Whether other words may help, so that what the provider says of these is for the creator to read. */
        public boolean concernsWords() {
            return this == REFUSED || this == INVALID;
        }
    }
}
