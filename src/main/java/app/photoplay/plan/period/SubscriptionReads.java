package app.photoplay.plan.period;

import app.photoplay.base.UserId;
import app.photoplay.plan.Plan;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.PlanTerms;
import app.photoplay.plan.subscription.Due;
import app.photoplay.plan.subscription.SubscriptionState;
import app.photoplay.plan.subscription.SubscriptionView;
import app.photoplay.plan.terms.HouseCredits;
import app.photoplay.plan.terms.PlanRows;
import app.photoplay.plan.terms.TermsRows;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Subscriptions as they are told. */
@Component
public class SubscriptionReads {

    private final SubscriptionPeriods periods;
    private final PlanRows plans;
    private final TermsRows terms;
    private final HouseCredits houseCredits;
    private final PlanDueRows dues;
    private final ZoneId house;
    private final Clock clock;

    SubscriptionReads(
            SubscriptionPeriods periods,
            PlanRows plans,
            TermsRows terms,
            HouseCredits houseCredits,
            PlanDueRows dues,
            HouseZone house,
            Clock clock) {
        this.periods = periods;
        this.plans = plans;
        this.terms = terms;
        this.houseCredits = houseCredits;
        this.dues = dues;
        this.house = house.id();
        this.clock = clock;
    }

    public SubscriptionView view(UserId account) {
        PlanSubscription current = periods.seen(account, clock.instant()).subscription();
        Plan plan = plans.find(current.plan()).orElseThrow();
        PlanId pending = current.pending();
        return new SubscriptionView(
                plan,
                inForce(current),
                state(current),
                current.start(),
                current.end(),
                pending == null ? null : plans.find(pending).orElseThrow(),
                current.trialUntil(),
                current.graceUntil(),
                of(account).orElse(null),
                zone(current));
    }

    /** In which days are said to them. */
    public ZoneId zone(PlanSubscription current) {
        ZoneId own = current.zone();
        return own == null ? house : own;
    }

    private static SubscriptionState state(PlanSubscription current) {
        if (current.trialUntil() != null) {
            return SubscriptionState.TRIAL;
        }
        if (current.graceUntil() != null) {
            return SubscriptionState.GRACE;
        }
        return current.pending() == null ? SubscriptionState.ACTIVE : SubscriptionState.ENDING;
    }

    /** What the period has begun with, and what was published since and gives more. */
    public PlanTerms inForce(PlanSubscription current) {
        PlanTerms inForce = current.terms();
        for (PlanTerms later : terms.since(current.plan(), inForce.version() + 1)) {
            inForce = inForce.orMore(later);
        }
        return inForce;
    }

    PlanTerms terms(PlanId plan, int version) {
        return houseCredits.inForce(plan, terms.since(plan, version).getFirst());
    }

    public Optional<Due> of(UserId account) {
        return dues.open(account).map(PlanDueRows.DueRow::due);
    }

    public Optional<Due> find(UUID reference) {
        return dues.find(reference).map(PlanDueRows.DueRow::due);
    }

    public List<Due> due(int offset, int limit) {
        return dues.open(offset, limit);
    }
}
