package app.photoplay.plan.subscription;

import app.photoplay.plan.Credits;
import app.photoplay.plan.Money;
import app.photoplay.plan.PlanId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What moving to a plan means, told before it is done.
 *
 * @param now what is paid for it now
 * @param from when the plan begins
 * @param renewsAt when it is renewed first
 * @param added the credits that come at once
 * @param trialUntil until when it is tried for nothing, and ends by itself; null where it is no trial
 */
public record ChangeQuote(
        PlanId plan,
        Kind kind,
        Money now,
        Instant from,
        Instant renewsAt,
        Credits added,
        @Nullable Instant trialUntil) {

    /** Without a trial. */
    public ChangeQuote(PlanId plan, Kind kind, Money now, Instant from, Instant renewsAt, Credits added) {
        this(plan, kind, now, from, renewsAt, added, null);
    }

    /** The same tried for nothing up to then. */
    public ChangeQuote tried(Instant until) {
        return new ChangeQuote(plan, kind, new Money(now.currency(), 0), from, until, added, until);
    }

    /** Which way it goes. */
    public enum Kind {
        /** At once, for what the rest of the period costs more. */
        UP,
        /** When the period ends, which is paid for. */
        DOWN,
        /** It is this person's plan already. */
        SAME
    }
}
