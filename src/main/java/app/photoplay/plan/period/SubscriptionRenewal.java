package app.photoplay.plan.period;

import app.photoplay.plan.Plan;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.PlanTerms;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Function;

/** What becomes of a subscription as time passes. Pure: the same again, or for many missed days at once, is the same. */
final class SubscriptionRenewal {

    private final Function<PlanId, Plan> published;
    private final Duration grace;
    private final ZoneId house;

    /**
     * @param published the plan as whoever comes now gets it
     * @param grace how long one goes on that is not paid for
     * @param house whose days count while the person's zone is not known
     */
    SubscriptionRenewal(Function<PlanId, Plan> published, Duration grace, ZoneId house) {
        this.published = published;
        this.grace = grace;
        this.house = house;
    }

    /** In the period that holds that moment, with all that was due on the way. */
    PlanSubscription caughtUp(PlanSubscription subscription, Instant now) {
        PlanSubscription current = subscription;
        while (!current.turns().isAfter(now)) {
            current = turned(current);
        }
        return current;
    }

    private PlanSubscription turned(PlanSubscription old) {
        Instant at = old.turns();
        if (at.isBefore(old.end()) || at.equals(old.graceUntil()) || old.trialUntil() != null) {
            return fallenBack(old, at);
        }
        PlanId plan = old.pending() == null ? old.plan() : old.pending();
        PlanTerms terms = published.apply(plan).terms();
        boolean sameDays = terms.interval() == old.terms().interval();
        Instant anchor = sameDays ? old.anchor() : at;
        int number = sameDays ? old.number() + 1 : 0;
        ZoneId zone = old.zone() == null ? house : old.zone();
        Instant end = BillingClock.end(anchor, zone, terms.interval(), number);
        boolean unpaid = !terms.price().free()
                && (old.paidUntil() == null || old.paidUntil().isBefore(end));
        Instant graceUntil = old.graceUntil() != null ? old.graceUntil() : at.plus(grace);
        return new PlanSubscription(
                plan,
                terms,
                anchor,
                number,
                at,
                end,
                old.zone(),
                null,
                null,
                old.trialled(),
                unpaid ? graceUntil : null,
                old.paidUntil());
    }

    /** To the plan that everybody begins with. */
    private PlanSubscription fallenBack(PlanSubscription old, Instant at) {
        PlanTerms terms = published.apply(PlanId.FREE).terms();
        return PlanSubscription.begun(PlanId.FREE, terms, at, old.zone(), house).had(old.trialled());
    }
}
