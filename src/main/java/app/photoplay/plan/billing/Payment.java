package app.photoplay.plan.billing;

import app.photoplay.base.UserId;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Money;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money for one thing.
 *
 * @param item the pack or the plan
 * @param name what the plan was called then; empty for a pack
 * @param credits that come with a pack, and with the rest of a period
 * @param keptMonths how long the credits of a pack can be spent
 * @param refunded how much of it went back so far
 * @param gateway through which it is paid
 * @param reference what the gateway calls it; null until it was told of it
 * @param page where it is paid; null where somebody waits for it in another way
 * @param charge what the gateway calls the money that came
 * @param brought whether it has given something; money that came too late has not, and is to be paid back
 * @param note why an administrator did what they did with it; may be empty
 * @param receipt its number, once paid
 */
public record Payment(
        UUID id,
        UserId account,
        PaymentPurpose purpose,
        String item,
        String name,
        Credits credits,
        @Nullable Integer keptMonths,
        Money amount,
        Money refunded,
        PaymentState state,
        String gateway,
        @Nullable String reference,
        @Nullable URI page,
        @Nullable String charge,
        boolean brought,
        String note,
        Instant createdAt,
        @Nullable Instant paidAt,
        @Nullable Instant refundedAt,
        @Nullable String receipt) {

    /** What could still go back. */
    public Money kept() {
        return new Money(amount.currency(), amount.minor() - refunded.minor());
    }

    /** Whether a part of it went back, and not all. */
    public boolean partlyRefunded() {
        return state == PaymentState.PAID && refunded.minor() > 0;
    }

    /** Whether money came for nothing and has to go back. */
    public boolean owedBack() {
        return state == PaymentState.PAID && !brought;
    }
}
