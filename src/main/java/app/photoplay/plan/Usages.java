package app.photoplay.plan;

import app.photoplay.base.CurrentUser;
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
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in person may use and has used in the period of their plan. */
@Service
@PreAuthorize("isAuthenticated()")
public class Usages {

    private final SubscriptionPeriods periods;
    private final SubscriptionReads subscriptions;
    private final EntryRows entries;
    private final PlanRows plans;
    private final Installation installation;
    private final CurrentUser currentUser;
    private final Clock clock;

    Usages(
            SubscriptionPeriods periods,
            SubscriptionReads subscriptions,
            EntryRows entries,
            PlanRows plans,
            Installation installation,
            CurrentUser currentUser,
            Clock clock) {
        this.periods = periods;
        this.subscriptions = subscriptions;
        this.entries = entries;
        this.plans = plans;
        this.installation = installation;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Usage mine() {
        return usage(currentUser.id());
    }

    /** Somebody else's. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public Usage of(UserId person) {
        return usage(person);
    }

    /** As it stands now; for whoever has asked whose it is. */
    Usage usage(UserId account) {
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
                installation.counts() ? purse.expiring(now) : null,
                period.start(),
                period.end());
    }
}
