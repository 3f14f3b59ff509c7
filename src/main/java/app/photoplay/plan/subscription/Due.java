package app.photoplay.plan.subscription;

import app.photoplay.base.UserId;
import app.photoplay.plan.Money;
import app.photoplay.plan.PlanId;
import java.time.Instant;
import java.util.UUID;

/**
 * What waits to be paid.
 *
 * @param reference under which it is paid, once
 * @param plan that the payment is for
 */
public record Due(UUID reference, UserId account, Kind kind, PlanId plan, Money amount, Instant since) {

    /** What a payment brings. */
    public enum Kind {
        /** A plan that begins once it is paid. */
        CHANGE,
        /** A period that has begun in good faith. */
        RENEWAL
    }
}
