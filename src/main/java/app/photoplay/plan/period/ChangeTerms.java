package app.photoplay.plan.period;

import app.photoplay.plan.Credits;
import app.photoplay.plan.Money;
import app.photoplay.plan.Plan;
import app.photoplay.plan.PlanTerms;
import app.photoplay.plan.subscription.ChangeQuote;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * What moving to another plan means. More costs at once what the rest of the period costs more, and brings what the rest of
 * the period gives more; a period that is paid ahead goes on with the new plan for what it costs more; less comes when the period ends. From a plan that costs nothing, or that is tried or not paid for,
 * and to another length of periods, a plan begins anew, less what is not used up of what was paid.
 */
final class ChangeTerms {

    private ChangeTerms() {}

    static ChangeQuote quote(PlanSubscription current, Plan target, Instant now, ZoneId house) {
        PlanTerms terms = target.terms();
        ZoneId zone = current.zone() == null ? house : current.zone();
        Money nothing = new Money(terms.price().currency(), 0);
        boolean tried = current.trialUntil() != null && target.id().equals(current.plan());
        if (!tried && target.id().equals(current.plan())) {
            return new ChangeQuote(
                    target.id(), ChangeQuote.Kind.SAME, nothing, current.start(), current.end(), Credits.ZERO);
        }
        if (!tried && !more(current.terms(), terms)) {
            // What follows a trial begins where it ends.
            boolean sameDays = terms.interval() == current.terms().interval() && current.trialUntil() == null;
            Instant next = sameDays
                    ? BillingClock.end(current.anchor(), zone, terms.interval(), current.number() + 1)
                    : BillingClock.end(current.end(), zone, terms.interval(), 0);
            return new ChangeQuote(target.id(), ChangeQuote.Kind.DOWN, nothing, current.end(), next, Credits.ZERO);
        }
        if (anew(current, terms)) {
            long unused = paid(current)
                    ? share(current.terms().price().minor(), current, now, false)
                            + (current.paidAhead() ? current.terms().price().minor() : 0)
                    : 0;
            long price = sameCurrency(current, terms)
                    ? Math.max(0, terms.price().minor() - unused)
                    : terms.price().minor();
            return new ChangeQuote(
                    target.id(),
                    ChangeQuote.Kind.UP,
                    new Money(terms.price().currency(), price),
                    now,
                    BillingClock.end(now, zone, terms.interval(), 0),
                    terms.credits());
        }
        long dearer = terms.price().minor() - current.terms().price().minor();
        long price = share(dearer, current, now, true) + (current.paidAhead() ? dearer : 0);
        long credits = share(
                Math.max(0, terms.credits().minus(current.terms().credits()).hundredths()), current, now, false);
        return new ChangeQuote(
                target.id(),
                ChangeQuote.Kind.UP,
                new Money(terms.price().currency(), price),
                now,
                current.end(),
                new Credits(credits));
    }

    /** Whether the new plan begins with a period of its own. */
    static boolean anew(PlanSubscription current, PlanTerms terms) {
        return !paid(current) || terms.interval() != current.terms().interval() || !sameCurrency(current, terms);
    }

    private static boolean paid(PlanSubscription current) {
        return !current.terms().price().free() && current.trialUntil() == null && current.creditsGiven();
    }

    private static boolean sameCurrency(PlanSubscription current, PlanTerms terms) {
        return terms.price().currency().equals(current.terms().price().currency());
    }

    private static boolean more(PlanTerms now, PlanTerms then) {
        int price = Long.compare(
                Math.multiplyExact(then.price().minor(), now.interval().months()),
                Math.multiplyExact(now.price().minor(), then.interval().months()));
        int credits = Long.compare(
                Math.multiplyExact(then.credits().hundredths(), now.interval().months()),
                Math.multiplyExact(now.credits().hundredths(), then.interval().months()));
        return price > 0 || (price == 0 && credits > 0);
    }

    /** What of it is for the rest of the period. */
    private static long share(long whole, PlanSubscription period, Instant now, boolean up) {
        long all = Duration.between(period.start(), period.end()).toMillis();
        long rest = Math.clamp(Duration.between(now, period.end()).toMillis(), 0, all);
        BigInteger product = BigInteger.valueOf(whole).multiply(BigInteger.valueOf(rest));
        BigInteger half = up ? BigInteger.valueOf(all - 1) : BigInteger.ZERO;
        return product.add(half).divide(BigInteger.valueOf(all)).longValueExact();
    }
}
