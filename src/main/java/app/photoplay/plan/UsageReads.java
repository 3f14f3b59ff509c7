package app.photoplay.plan;

import app.photoplay.base.UserId;
import app.photoplay.plan.ledger.EntryRows;
import app.photoplay.plan.ledger.Purse;
import app.photoplay.plan.period.PlanSubscription;
import app.photoplay.plan.period.SubscriptionPeriods;
import app.photoplay.plan.period.SubscriptionPeriods.Opened;
import app.photoplay.plan.period.SubscriptionReads;
import app.photoplay.plan.terms.PlanRows;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** How somebody stands, for whoever has asked whose it is. */
@Component
class UsageReads {

    private final SubscriptionPeriods periods;
    private final SubscriptionReads subscriptions;
    private final EntryRows entries;
    private final PlanRows plans;
    private final Installation installation;
    private final Clock clock;

    UsageReads(
            SubscriptionPeriods periods,
            SubscriptionReads subscriptions,
            EntryRows entries,
            PlanRows plans,
            Installation installation,
            Clock clock) {
        this.periods = periods;
        this.subscriptions = subscriptions;
        this.entries = entries;
        this.plans = plans;
        this.installation = installation;
        this.clock = clock;
    }

    Usage of(UserId account) {
        Instant now = clock.instant();
        Opened opened = periods.seen(account, now);
        PlanSubscription period = opened.subscription();
        Purse purse = opened.purse();
        Credits uncounted = entries.heldUncounted(account, period.start());
        return new Usage(
                plans.find(period.plan()).orElseThrow().with(subscriptions.inForce(period)),
                installation.counts() ? purse.available(now) : Credits.WITHOUT_LIMIT,
                purse.held().plus(uncounted),
                entries.spent(account, period.start(), period.end()),
                installation.counts() ? purse.expiring(now, subscriptions.zone(period)) : null,
                period.start(),
                period.end(),
                subscriptions.zone(period),
                period.pending() != null);
    }
}
