package app.photoplay.plan.period;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Ids;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Installation;
import app.photoplay.plan.Plan;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.PlanSettings;
import app.photoplay.plan.PlanTerms;
import app.photoplay.plan.grant.GrantSource;
import app.photoplay.plan.ledger.EntryRows;
import app.photoplay.plan.ledger.GrantRows;
import app.photoplay.plan.ledger.Movement;
import app.photoplay.plan.period.SubscriptionPeriods.Opened;
import app.photoplay.plan.subscription.ChangeQuote;
import app.photoplay.plan.subscription.Due;
import app.photoplay.plan.subscription.SubscriptionView;
import app.photoplay.plan.terms.PlanRows;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Changes of plans, by whoever may make them, within the caller's transaction. */
@Component
public class SubscriptionBook {

    private final SubscriptionPeriods periods;
    private final SubscriptionReads reads;
    private final PlanRows plans;
    private final PlanDueRows dues;
    private final GrantRows grants;
    private final EntryRows entries;
    private final PlanSettings settings;
    private final Installation installation;
    private final ZoneId house;
    private final Clock clock;

    SubscriptionBook(
            SubscriptionPeriods periods,
            SubscriptionReads reads,
            PlanRows plans,
            PlanDueRows dues,
            GrantRows grants,
            EntryRows entries,
            PlanSettings settings,
            Installation installation,
            HouseZone house,
            Clock clock) {
        this.periods = periods;
        this.reads = reads;
        this.plans = plans;
        this.dues = dues;
        this.grants = grants;
        this.entries = entries;
        this.settings = settings;
        this.installation = installation;
        this.house = house.id();
        this.clock = clock;
    }

    /** @param tried whether it is tried first, where it can be */
    public ChangeQuote quote(UserId account, PlanId id, boolean tried) {
        Instant now = clock.instant();
        PlanSubscription current = periods.seen(account, now).subscription();
        return quote(current, allowed(current, id), tried, now);
    }

    private ChangeQuote quote(PlanSubscription current, Plan target, boolean tried, Instant now) {
        ChangeQuote quote = ChangeTerms.quote(current, target, now, house);
        Duration trial = quote.now().free() || !tried ? Duration.ZERO : trial(current);
        return trial.isZero() ? quote : quote.tried(now.plus(trial));
    }

    /** How long a plan that costs something would be tried first; zero where it would not be. */
    public Duration trial(UserId account) {
        return trial(periods.seen(account, clock.instant()).subscription());
    }

    private Duration trial(PlanSubscription current) {
        boolean may = !current.trialled() && current.terms().price().free();
        return may ? settings.trial() : Duration.ZERO;
    }

    private Plan allowed(PlanSubscription current, PlanId id) {
        Plan target = plan(id);
        if (id.equals(current.plan())) {
            return target;
        }
        if (!installation.counts() || !(target.offered() || id.equals(PlanId.FREE))) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        return target;
    }

    /** @param tried whether it is tried first, where it can be */
    public SubscriptionView change(UserId account, PlanId id, boolean tried) {
        Instant now = clock.instant();
        PlanSubscription current = periods.opened(account, now).subscription();
        Plan target = allowed(current, id);
        ChangeQuote quote = quote(current, target, tried, now);
        switch (quote.kind()) {
            case SAME -> stay(account, current, now);
            case DOWN -> {
                dues.abandon(account, now);
                PlanSubscription down = current.pending(id);
                periods.change(account, down, now);
                periods.renewalDue(account, down, now);
            }
            case UP -> moveUp(account, current, target, quote, now);
        }
        return reads.view(account);
    }

    private void moveUp(UserId account, PlanSubscription current, Plan target, ChangeQuote quote, Instant now) {
        boolean anew = ChangeTerms.anew(current, target.terms());
        UUID reference = Ids.next();
        dues.abandon(account, now);
        Instant trialUntil = quote.trialUntil();
        if (trialUntil != null) {
            periods.change(
                    account, begun(current, target.id(), target.terms(), now).tried(trialUntil), now);
        } else if (quote.now().free()) {
            bring(account, current, target.id(), target.terms(), anew, quote.added(), reference, now);
        } else {
            dues.insert(
                    new Due(reference, account, Due.Kind.CHANGE, target.id(), quote.now(), now),
                    target.terms().version(),
                    anew ? Credits.ZERO : quote.added(),
                    anew ? null : current.end());
        }
    }

    /** A plan that is paid for, or costs nothing. */
    private void bring(
            UserId account,
            PlanSubscription current,
            PlanId plan,
            PlanTerms terms,
            boolean anew,
            Credits added,
            UUID reference,
            Instant now) {
        if (anew) {
            periods.change(account, begun(current, plan, terms, now).paid(), now);
            return;
        }
        periods.change(account, current.movedUp(plan, terms), now);
        if (added.hundredths() > 0) {
            grants.insert(
                            account,
                            new GrantRows.NewGrant(
                                    "up " + reference, GrantSource.PLAN, added, now, current.end(), terms.name(), plan))
                    .ifPresent(id -> entries.add(
                            account,
                            List.of(new EntryRows.Entry(id, Movement.GRANT, added.hundredths(), id, terms.name())),
                            now));
        }
    }

    private PlanSubscription begun(PlanSubscription current, PlanId plan, PlanTerms terms, Instant now) {
        return PlanSubscription.begun(plan, terms, now, current.zone(), house).had(current.trialled());
    }

    public SubscriptionView takeBack(UserId account) {
        Instant now = clock.instant();
        stay(account, periods.opened(account, now).subscription(), now);
        return reads.view(account);
    }

    private void stay(UserId account, PlanSubscription current, Instant now) {
        dues.open(account)
                .filter(row -> row.due().kind() == Due.Kind.CHANGE)
                .ifPresent(row -> dues.abandon(account, now));
        PlanSubscription staying = current.pending(null);
        periods.change(account, staying, now);
        periods.renewalDue(account, staying, now);
    }

    public void seenFrom(UserId account, ZoneId zone) {
        Instant now = clock.instant();
        if (periods.seen(account, now).subscription().zone() == null) {
            PlanSubscription current = periods.opened(account, now).subscription();
            PlanSubscription seen = current.seenFrom(zone, now);
            grants.extend(account, current.end(), seen.end());
            periods.change(account, seen, now);
        }
    }

    public SubscriptionView put(UserId account, PlanId id) {
        Instant now = clock.instant();
        PlanSubscription current = periods.opened(account, now).subscription();
        Plan target = plan(id);
        dues.abandon(account, now);
        periods.change(
                account,
                (id.equals(current.plan()) ? current.pending(null) : begun(current, id, target.terms(), now)).paid(),
                now);
        return reads.view(account);
    }

    public SubscriptionView trial(UserId account, PlanId id, Duration lasts) {
        if (lasts.isNegative() || lasts.isZero()) {
            throw new Refusal(ErrorCode.VALIDATION, "lasts");
        }
        Instant now = clock.instant();
        PlanSubscription current = periods.opened(account, now).subscription();
        dues.abandon(account, now);
        periods.change(account, begun(current, id, plan(id).terms(), now).tried(now.plus(lasts)), now);
        return reads.view(account);
    }

    public SubscriptionView extend(UserId account, Duration by) {
        if (by.isNegative() || by.isZero()) {
            throw new Refusal(ErrorCode.VALIDATION, "by");
        }
        Instant now = clock.instant();
        PlanSubscription current = periods.opened(account, now).subscription();
        Instant grace = current.graceUntil();
        if (grace != null) {
            periods.change(account, current.graceUntil(grace.plus(by)), now);
        } else {
            PlanSubscription longer = current.endsAt(current.end().plus(by));
            grants.extend(account, current.end(), longer.end());
            periods.change(account, longer, now);
        }
        return reads.view(account);
    }

    /** @return false where nothing is due under it any more */
    public boolean paid(UUID reference) {
        Instant now = clock.instant();
        UserId account = dues.find(reference).map(row -> row.due().account()).orElse(null);
        if (account == null) {
            return false;
        }
        Opened opened = periods.opened(account, now);
        PlanDueRows.DueRow row = dues.find(reference).orElseThrow();
        if (!row.open()) {
            return row.paid();
        }
        dues.pay(reference, now);
        PlanSubscription current = opened.subscription();
        switch (row.due().kind()) {
            case RENEWAL -> periods.change(account, current.paid(), now);
            case CHANGE ->
                bring(
                        account,
                        current,
                        row.due().plan(),
                        reads.terms(row.due().plan(), row.terms()),
                        row.validUntil() == null,
                        row.credits(),
                        reference,
                        now);
        }
        return true;
    }

    public void abandon(UUID reference) {
        Instant now = clock.instant();
        dues.find(reference).filter(row -> row.due().kind() == Due.Kind.CHANGE).ifPresent(row -> {
            UserId account = row.due().account();
            PlanSubscription current = periods.opened(account, now).subscription();
            if (dues.find(reference).filter(PlanDueRows.DueRow::open).isPresent()) {
                dues.abandon(account, now);
                periods.renewalDue(account, current, now);
            }
        });
    }

    private Plan plan(PlanId id) {
        return plans.find(id).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
    }
}
