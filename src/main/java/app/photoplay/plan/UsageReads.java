package app.photoplay.plan;

import app.photoplay.base.UserId;
import app.photoplay.plan.Usage.Expiring;
import app.photoplay.plan.Usage.Standing;
import app.photoplay.plan.ledger.EntryRows;
import app.photoplay.plan.ledger.Purse;
import app.photoplay.plan.period.PlanSubscription;
import app.photoplay.plan.period.SubscriptionPeriods;
import app.photoplay.plan.period.SubscriptionPeriods.Opened;
import app.photoplay.plan.period.SubscriptionReads;
import app.photoplay.plan.terms.PlanRows;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        Standing standing =
                Objects.requireNonNull(standings(Map.of(account, opened), now).get(account));
        Credits available = standing.available();
        Expiring expiring = installation.counts() ? purse.expiring(now, subscriptions.zone(period)) : null;
        return new Usage(
                plans.find(period.plan()).orElseThrow().with(subscriptions.inForce(period)),
                available,
                standing.held(),
                entries.spent(account, period.start(), period.end()),
                expiring == null || available.hundredths() == 0
                        ? null
                        : new Expiring(expiring.amount().min(available), expiring.when()),
                period.start(),
                period.end(),
                subscriptions.zone(period),
                period.pending() != null || period.trialUntil() != null);
    }

    /** The same two sums of many; whoever is not there is left out. */
    Map<UserId, Standing> standings(Collection<UserId> accounts) {
        Instant now = clock.instant();
        return standings(periods.seen(accounts, now), now);
    }

    /** What running work was quoted and has not asked for yet is as good as held. */
    private Map<UserId, Standing> standings(Map<UserId, Opened> opened, Instant now) {
        Map<UserId, Instant> starts = new HashMap<>();
        opened.forEach((account, one) -> starts.put(account, one.subscription().start()));
        Map<UserId, Credits> uncounted = entries.heldUncounted(starts);
        boolean counts = installation.counts();
        Map<UserId, Long> claimed = counts && claims != null ? claims.used(starts) : Map.of();
        Map<UserId, Standing> standings = new HashMap<>();
        opened.forEach((account, one) -> {
            Credits free = one.purse().available(now);
            Credits claim = free.min(new Credits(claimed.getOrDefault(account, 0L)));
            standings.put(
                    account,
                    new Standing(
                            counts ? free.minus(claim) : Credits.WITHOUT_LIMIT,
                            one.purse()
                                    .held()
                                    .plus(uncounted.getOrDefault(account, Credits.ZERO))
                                    .plus(claim)));
        });
        return standings;
    }
}
