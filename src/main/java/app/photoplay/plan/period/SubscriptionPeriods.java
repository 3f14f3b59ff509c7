package app.photoplay.plan.period;

import app.photoplay.base.Ids;
import app.photoplay.base.UserId;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Plan;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.PlanSettings;
import app.photoplay.plan.ledger.EntryRows;
import app.photoplay.plan.ledger.EntryRows.Entry;
import app.photoplay.plan.ledger.GrantBalance;
import app.photoplay.plan.ledger.GrantRows;
import app.photoplay.plan.ledger.GrantRows.NewGrant;
import app.photoplay.plan.ledger.Movement;
import app.photoplay.plan.ledger.Purse;
import app.photoplay.plan.subscription.Due;
import app.photoplay.plan.terms.PlanRows;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The period that somebody is in, with what it gives. Whoever books opens it: what was due up to then is done first, once,
 * by whoever comes first. Whoever only looks sees the same without anything being written.
 */
@Component
public class SubscriptionPeriods {

    private final SubscriptionRows rows;
    private final PlanDueRows dues;
    private final PlanRows plans;
    private final GrantRows grants;
    private final EntryRows entries;
    private final PlanSettings settings;
    private final ZoneId house;

    SubscriptionPeriods(
            SubscriptionRows rows,
            PlanDueRows dues,
            PlanRows plans,
            GrantRows grants,
            EntryRows entries,
            PlanSettings settings,
            HouseZone house) {
        this.rows = rows;
        this.dues = dues;
        this.plans = plans;
        this.grants = grants;
        this.entries = entries;
        this.settings = settings;
        this.house = house.id();
    }

    /** A period, and what can be spent in it. */
    public record Opened(PlanSubscription subscription, Purse purse) {}

    /** The period alone, as it stands then. Writes nothing. */
    public PlanSubscription standing(UserId account, Instant now) {
        return renewal().caughtUp(found(account).subscription(), now);
    }

    /** As it stands then. Writes nothing. */
    public Opened seen(UserId account, Instant now) {
        Opened seen = seen(List.of(account), now).get(account);
        if (seen == null) {
            throw nobody(account);
        }
        return seen;
    }

    /** The same of many, in as many statements; whoever is not there is left out. */
    public Map<UserId, Opened> seen(Collection<UserId> accounts, Instant now) {
        SubscriptionRenewal renewal = renewal();
        Map<UserId, PlanSubscription> current = new HashMap<>();
        rows.find(accounts)
                .forEach((account, found) -> current.put(account, renewal.caughtUp(found.subscription(), now)));
        Map<UserId, Purse> purses = grants.purses(accounts);
        Map<UserId, String> references = new HashMap<>();
        current.forEach((account, period) -> references.put(account, PeriodGrants.reference(period)));
        Set<UserId> given = grants.given(references);
        Map<UserId, Opened> seen = new HashMap<>();
        current.forEach((account, period) -> {
            Purse purse = purses.getOrDefault(account, Purse.EMPTY);
            List<GrantBalance> all = new ArrayList<>(purse.grants());
            PeriodGrants.missing(period, purse, reference -> given.contains(account))
                    .forEach(grant -> all.add(fresh(grant)));
            seen.put(account, new Opened(period, new Purse(all)));
        });
        return seen;
    }

    private static GrantBalance fresh(NewGrant grant) {
        long amount = grant.amount().hundredths();
        return new GrantBalance(
                Ids.next(),
                grant.source(),
                grant.note(),
                grant.plan(),
                grant.reference(),
                amount,
                amount,
                0,
                grant.from(),
                grant.until(),
                false);
    }

    /** Holds the account until the transaction ends, and brings it up to then. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Opened opened(UserId account, Instant now) {
        rows.lock(account);
        SubscriptionRows.Found found = found(account);
        PlanSubscription current = renewal().caughtUp(found.subscription(), now);
        if (!found.opened() || !current.equals(found.subscription())) {
            rows.save(account, current);
            endDues(account, current, now);
        }
        return new Opened(current, filled(account, current, now));
    }

    /** What was due belongs to the period before, but for a plan that begins anew whenever it is paid. */
    private void endDues(UserId account, PlanSubscription current, Instant now) {
        dues.open(account)
                .filter(row -> row.due().kind() == Due.Kind.RENEWAL
                        || row.validUntil() != null
                        || current.graceUntil() != null)
                .ifPresent(row -> dues.abandon(account, now));
        renewalDue(account, current, now);
    }

    /** A period that goes on in good faith is due. */
    void renewalDue(UserId account, PlanSubscription current, Instant now) {
        if (current.graceUntil() != null && dues.open(account).isEmpty()) {
            dues.insert(
                    new Due(
                            Ids.next(),
                            account,
                            Due.Kind.RENEWAL,
                            current.plan(),
                            current.terms().price(),
                            now),
                    current.terms().version(),
                    Credits.ZERO,
                    current.end());
        }
    }

    /** Writes another standing of an account that is held, and gives what it brings. */
    Opened change(UserId account, PlanSubscription other, Instant now) {
        rows.save(account, other);
        return new Opened(other, filled(account, other, now));
    }

    /** Gives what the period gives, and books what is lost by then. */
    private Purse filled(UserId account, PlanSubscription period, Instant now) {
        Purse purse = grants.purse(account);
        List<Entry> booked = new ArrayList<>();
        for (NewGrant missing : PeriodGrants.missing(period, purse, reference -> grants.given(account, reference))) {
            grants.insert(account, missing)
                    .ifPresent(id -> booked.add(
                            new Entry(id, Movement.GRANT, missing.amount().hundredths(), id, missing.note())));
        }
        for (GrantBalance lost : purse.lost(now)) {
            booked.add(new Entry(Ids.next(), lost.voided() ? Movement.VOID : Movement.EXPIRE, lost.left(), lost.id()));
        }
        entries.add(account, booked, now);
        List<UUID> over = purse.over(now);
        grants.close(over, now);
        return booked.isEmpty() && over.isEmpty() ? purse : grants.purse(account);
    }

    private SubscriptionRows.Found found(UserId account) {
        SubscriptionRows.Found found = rows.find(List.of(account)).get(account);
        if (found == null) {
            throw nobody(account);
        }
        return found;
    }

    private static IllegalStateException nobody(UserId account) {
        return new IllegalStateException("Nobody has the account " + account);
    }

    private SubscriptionRenewal renewal() {
        Map<PlanId, Plan> read = new HashMap<>();
        Function<PlanId, Plan> published = id -> Objects.requireNonNull(
                read.computeIfAbsent(id, missing -> plans.find(missing).orElseThrow()));
        return new SubscriptionRenewal(published, settings.grace(), house);
    }
}
