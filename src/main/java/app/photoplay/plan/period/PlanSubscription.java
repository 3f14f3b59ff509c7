package app.photoplay.plan.period;

import app.photoplay.plan.PlanId;
import app.photoplay.plan.PlanTerms;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's plan in one period.
 *
 * @param terms those that the period has begun with
 * @param anchor whose day of the month every period begins with
 * @param number of the period, counted from the anchor
 * @param zone whose days count; null while the person's is not known
 * @param pending the plan that the next period is on, where that is another one
 * @param trialUntil while it is tried: the end of the period then
 * @param trialled whether this person has had a trial
 * @param graceUntil when it falls back unless it is paid for
 * @param paidUntil up to when it is paid for
 */
public record PlanSubscription(
        PlanId plan,
        PlanTerms terms,
        Instant anchor,
        int number,
        Instant start,
        Instant end,
        @Nullable ZoneId zone,
        @Nullable PlanId pending,
        @Nullable Instant trialUntil,
        boolean trialled,
        @Nullable Instant graceUntil,
        @Nullable Instant paidUntil) {

    private static final Duration FRESH = Duration.ofDays(1);

    /** Moments are as exact as the database keeps them, so that a period is the same before and after it is written. */
    public PlanSubscription {
        anchor = anchor.truncatedTo(ChronoUnit.MICROS);
        start = start.truncatedTo(ChronoUnit.MICROS);
        end = end.truncatedTo(ChronoUnit.MICROS);
        trialUntil = trialUntil == null ? null : trialUntil.truncatedTo(ChronoUnit.MICROS);
        graceUntil = graceUntil == null ? null : graceUntil.truncatedTo(ChronoUnit.MICROS);
        paidUntil = paidUntil == null ? null : paidUntil.truncatedTo(ChronoUnit.MICROS);
    }

    /** The first period of a plan. */
    static PlanSubscription begun(PlanId plan, PlanTerms terms, Instant anchor, @Nullable ZoneId zone, ZoneId house) {
        Instant end = BillingClock.end(anchor, zone == null ? house : zone, terms.interval(), 0);
        return new PlanSubscription(plan, terms, anchor, 0, anchor, end, zone, null, null, false, null, null);
    }

    /** Whether the credits of this period are given: for nothing, for a trial, or since it is paid for. */
    public boolean creditsGiven() {
        return terms.price().free() || trialUntil != null || (paidUntil != null && !paidUntil.isBefore(end));
    }

    /** When something happens to it next without anybody doing anything. */
    Instant turns() {
        return graceUntil != null && graceUntil.isBefore(end) ? graceUntil : end;
    }

    PlanSubscription had(boolean aTrial) {
        return new PlanSubscription(
                plan, terms, anchor, number, start, end, zone, pending, trialUntil, aTrial, graceUntil, paidUntil);
    }

    PlanSubscription pending(@Nullable PlanId other) {
        return new PlanSubscription(
                plan, terms, anchor, number, start, end, zone, other, trialUntil, trialled, graceUntil, paidUntil);
    }

    /**
     * In the days of where somebody is. A period that has just begun ends by them, too; one that goes on for longer is never
     * made shorter.
     */
    PlanSubscription seenFrom(ZoneId where, Instant now) {
        Instant own = trialUntil == null ? BillingClock.end(anchor, where, terms.interval(), number) : end;
        boolean fresh = now.isBefore(start.plus(FRESH));
        Instant ends = zone == null && (fresh || own.isAfter(end)) ? own : end;
        return new PlanSubscription(
                plan,
                terms,
                anchor,
                number,
                start,
                ends,
                where,
                pending,
                trialUntil,
                trialled,
                graceUntil,
                end.equals(paidUntil) ? ends : paidUntil);
    }

    /** The period is paid for. */
    PlanSubscription paid() {
        return new PlanSubscription(plan, terms, anchor, number, start, end, zone, pending, null, trialled, null, end);
    }

    /** The same period on another plan; what is paid ahead stays paid. */
    PlanSubscription movedUp(PlanId other, PlanTerms otherTerms) {
        return new PlanSubscription(
                other,
                otherTerms,
                anchor,
                number,
                start,
                end,
                zone,
                null,
                null,
                trialled,
                null,
                paidAhead() ? paidUntil : end);
    }

    /** Whether a period after this one is paid for, too. */
    boolean paidAhead() {
        return paidUntil != null && paidUntil.isAfter(end);
    }

    /** Tried up to then. */
    PlanSubscription tried(Instant until) {
        return new PlanSubscription(plan, terms, anchor, number, start, until, zone, null, until, true, null, null);
    }

    PlanSubscription graceUntil(Instant later) {
        return new PlanSubscription(
                plan, terms, anchor, number, start, end, zone, pending, trialUntil, trialled, later, paidUntil);
    }

    PlanSubscription paidUntil(Instant then) {
        return new PlanSubscription(
                plan, terms, anchor, number, start, end, zone, pending, trialUntil, trialled, graceUntil, then);
    }

    /** Renewed on another day from now on. */
    PlanSubscription endsAt(Instant later) {
        return new PlanSubscription(
                plan,
                terms,
                later,
                -1,
                start,
                later,
                zone,
                pending,
                trialUntil == null ? null : later,
                trialled,
                graceUntil,
                end.equals(paidUntil) ? later : paidUntil);
    }
}
