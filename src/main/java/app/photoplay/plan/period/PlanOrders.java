package app.photoplay.plan.period;

import app.photoplay.base.UserId;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Plan;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.PlanTerms;
import app.photoplay.plan.ledger.GrantBook;
import app.photoplay.plan.subscription.Due;
import app.photoplay.plan.terms.PlanRows;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What money does with plans: pays what is due, also ahead of its time, and takes it back. Within the caller's transaction. */
@Component
public class PlanOrders {

    private final SubscriptionPeriods periods;
    private final SubscriptionBook book;
    private final SubscriptionReads reads;
    private final PlanDueRows dues;
    private final PlanRows plans;
    private final GrantBook grants;
    private final ZoneId house;
    private final Clock clock;

    PlanOrders(
            SubscriptionPeriods periods,
            SubscriptionBook book,
            SubscriptionReads reads,
            PlanDueRows dues,
            PlanRows plans,
            GrantBook grants,
            HouseZone house,
            Clock clock) {
        this.periods = periods;
        this.book = book;
        this.reads = reads;
        this.dues = dues;
        this.plans = plans;
        this.grants = grants;
        this.house = house.id();
        this.clock = clock;
    }

    /**
     * What is to be paid for a plan.
     *
     * @param anew whether the plan begins with a period of its own
     * @param credits that come with it beside those of a period
     */
    public record Order(Due due, boolean anew, PlanTerms terms, Credits credits) {}

    /**
     * What a payment has brought.
     *
     * @param given the reference of its grant
     */
    public record Brought(String given, PlanId before) {}

    /** Lets whoever changes what that person has wait for the end of this transaction. */
    public void hold(UserId account) {
        periods.opened(account, clock.instant());
    }

    /** What somebody has to pay now. */
    public Optional<Order> of(UserId account) {
        periods.opened(account, clock.instant());
        return dues.open(account).map(this::order);
    }

    private Order order(PlanDueRows.DueRow row) {
        return new Order(
                row.due(), row.validUntil() == null, reads.terms(row.due().plan(), row.terms()), row.credits());
    }

    /** @return empty where nothing is due under that reference any more: the money has to go back */
    public Optional<Brought> paid(UUID reference) {
        PlanDueRows.DueRow row = dues.find(reference).orElse(null);
        if (row == null) {
            return Optional.empty();
        }
        UserId account = row.due().account();
        PlanId before = periods.opened(account, clock.instant()).subscription().plan();
        boolean open = dues.find(reference).filter(PlanDueRows.DueRow::open).isPresent();
        if (!open || !book.paid(reference)) {
            return Optional.empty();
        }
        PlanSubscription now = periods.opened(account, clock.instant()).subscription();
        boolean upgrade = row.due().kind() == Due.Kind.CHANGE && row.validUntil() != null;
        return Optional.of(new Brought(upgrade ? "up " + reference : PeriodGrants.reference(now), before));
    }

    /** The renewal of somebody's plan that waits to be paid. */
    public Optional<Order> renewal(UserId account) {
        return of(account).filter(order -> order.due().kind() == Due.Kind.RENEWAL);
    }

    /**
     * Pays the next period before the present one ends.
     *
     * @return empty for somebody who has nothing to renew
     */
    public Optional<Brought> paidAhead(UserId account) {
        Instant now = clock.instant();
        PlanSubscription current = periods.opened(account, now).subscription();
        if (current.terms().price().free() || current.trialUntil() != null || current.graceUntil() != null) {
            return Optional.empty();
        }
        ZoneId zone = current.zone() == null ? house : current.zone();
        Instant next = BillingClock.end(current.anchor(), zone, current.terms().interval(), current.number() + 1);
        if (next.equals(current.paidUntil())) {
            return Optional.empty();
        }
        periods.change(account, current.paidUntil(next), now);
        return Optional.of(new Brought("plan " + current.end(), current.plan()));
    }

    /** Which plan somebody is on. */
    public Plan plan(UserId account) {
        return plans.find(
                        periods.opened(account, clock.instant()).subscription().plan())
                .orElseThrow();
    }

    /** The plan of somebody's next period; empty where that costs nothing. */
    public Optional<Plan> next(UserId account) {
        PlanSubscription current = periods.opened(account, clock.instant()).subscription();
        return plans.find(current.pending() == null ? current.plan() : current.pending())
                .filter(plan -> !plan.terms().price().free());
    }

    /** A gateway renews somebody's plan no more: it ends when what is paid for does. */
    public void ends(UserId account) {
        Instant now = clock.instant();
        PlanSubscription current = periods.opened(account, now).subscription();
        if (!current.terms().price().free() && current.pending() == null) {
            periods.change(account, current.pending(PlanId.FREE), now);
        }
    }

    /** A gateway renews somebody's plan after all. */
    public void goesOn(UserId account) {
        Instant now = clock.instant();
        PlanSubscription current = periods.opened(account, now).subscription();
        if (PlanId.FREE.equals(current.pending())) {
            periods.change(account, current.pending(null), now);
        }
    }

    /**
     * Money went back. What is left of what it gave goes; so does the plan, at once where the period was paid by it, and
     * at its end where only the rest of the period was.
     *
     * @param given the reference of its grant
     * @param upgrade whether only the rest of a period was paid
     * @return the credits that went
     */
    public Credits takenBack(UserId account, String given, boolean upgrade, @Nullable PlanId before, String note) {
        Instant now = clock.instant();
        PlanSubscription current = periods.opened(account, now).subscription();
        Credits taken = grants.takeBack(account, given, note);
        if (upgrade) {
            if (before != null
                    && !before.equals(current.plan())
                    && !current.terms().price().free()) {
                periods.change(account, current.pending(before), now);
            }
        } else if (given.equals(PeriodGrants.reference(current))) {
            book.put(account, PlanId.FREE);
        } else if (given.equals("plan " + current.end()) && current.paidUntil() != null) {
            periods.change(account, current.paidUntil(current.end()), now);
        }
        return taken;
    }
}
