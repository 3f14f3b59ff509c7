package app.photoplay.plan.billing;

import java.util.Set;

/** How a payment stands. What is not in {@link #next()} does not happen, whatever is told and in which order. */
public enum PaymentState {
    /** Ordered; nothing is given yet. */
    OPEN,
    /** The money came, and what it was for was given. */
    PAID,
    /** It was tried and did not succeed; it can be tried again. */
    FAILED,
    /** Nobody waits for it any more. */
    CANCELLED,
    /** The money went back, and what was left of what it had given was taken back. */
    REFUNDED;

    /** What it may become. Money that comes late counts, also where nobody waited for it any more. */
    public Set<PaymentState> next() {
        return switch (this) {
            case OPEN -> Set.of(PAID, FAILED, CANCELLED);
            case FAILED -> Set.of(OPEN, PAID, CANCELLED);
            case CANCELLED -> Set.of(PAID);
            case PAID -> Set.of(REFUNDED);
            case REFUNDED -> Set.of();
        };
    }

    public boolean mayBecome(PaymentState other) {
        return next().contains(other);
    }
}
