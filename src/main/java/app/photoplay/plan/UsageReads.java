package app.photoplay.plan;

import app.photoplay.base.UserId;
import app.photoplay.plan.Usage.Expiring;
import app.photoplay.plan.ledger.EntryRows;
import app.photoplay.plan.ledger.Purse;
import app.photoplay.plan.period.PlanSubscription;
import app.photoplay.plan.period.SubscriptionPeriods;
import app.photoplay.plan.period.SubscriptionPeriods.Opened;
import app.photoplay.plan.period.SubscriptionReads;
import app.photoplay.plan.terms.PlanRows;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How somebody stands, for whoever has asked whose it is. */
@Component
class UsageReads {

    private final SubscriptionPeriods periods;
    private final SubscriptionReads subscriptions;
    private final EntryRows entries;
    private final PlanRows plans;
    private final Installation installation;
    private final @Nullable LimitMeter claims;
    private final Clock clock;

    UsageReads(
            SubscriptionPeriods periods,
            SubscriptionReads subscriptions,
            EntryRows entries,
            PlanRows plans,
            Installation installation,
            List<LimitMeter> meters,
            Clock clock) {
        this.periods = periods;
        this.subscriptions = subscriptions;
        this.entries = entries;
        this.plans = plans;
        this.installation = installation;
        this.claims = meters.stream()
                .filter(meter -> meter.limit() == Limit.CREDITS)
                .findFirst()
                .orElse(null);
        this.clock = clock;
    }

    /** What somebody’s plan gives, without what they have used of it. */
    PlanTerms terms(UserId account) {
        return subscriptions.inForce(periods.standing(account, clock.instant()));
    }

    Usage of(UserId account) {
        Instant now = clock.instant();
        Opened opened = periods.seen(account, now);
        PlanSubscription period = opened.subscription();
        Purse purse = opened.purse();
        Credits uncounted = entries.heldUncounted(account, period.start());
        boolean counts = installation.counts();
        Credits claimed = counts ? claimed(account, period.start(), purse.available(now)) : Credits.ZERO;
        Credits available = counts ? purse.available(now).minus(claimed) : Credits.WITHOUT_LIMIT;
        Expiring expiring = counts ? purse.expiring(now, subscriptions.zone(period)) : null;
        return new Usage(
                plans.find(period.plan()).orElseThrow().with(subscriptions.inForce(period)),
                available,
                purse.held().plus(uncounted).plus(claimed),
                entries.spent(account, period.start(), period.end()),
                expiring == null || available.hundredths() == 0
                        ? null
                        : new Expiring(expiring.amount().min(available), expiring.when()),
                period.start(),
                period.end(),
                subscriptions.zone(period),
                period.pending() != null || period.trialUntil() != null);
    }

    /** What running work was quoted and has not asked for yet is as good as held. */
    private Credits claimed(UserId account, Instant since, Credits available) {
        return claims == null ? Credits.ZERO : available.min(new Credits(claims.used(account, since)));
    }
}
