package app.photoplay.plan.ledger;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Ids;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.plan.Credits;
import app.photoplay.plan.grant.GrantSource;
import app.photoplay.plan.grant.GrantView;
import app.photoplay.plan.ledger.EntryRows.Entry;
import app.photoplay.plan.ledger.EntryRows.Settled;
import app.photoplay.plan.ledger.GrantRows.NewGrant;
import app.photoplay.plan.period.SubscriptionPeriods;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is given and taken beside what is made, within the caller's transaction. */
@Component
public class GrantBook {

    private final SubscriptionPeriods periods;
    private final GrantRows grants;
    private final EntryRows entries;
    private final Clock clock;

    GrantBook(SubscriptionPeriods periods, GrantRows grants, EntryRows entries, Clock clock) {
        this.periods = periods;
        this.grants = grants;
        this.entries = entries;
        this.clock = clock;
    }

    /** What can still be spent, or is held, in the order in which it is spent. */
    public List<GrantView> of(UserId account) {
        Instant now = clock.instant();
        return periods.seen(account, now).purse().grants().stream()
                .filter(grant -> !grant.gone(now) || grant.held() > 0)
                .map(grant -> view(grant, now))
                .toList();
    }

    private static GrantView view(GrantBalance grant, Instant now) {
        return new GrantView(
                grant.id(),
                grant.source(),
                grant.note(),
                new Credits(grant.amount()),
                new Credits(grant.gone(now) ? 0 : grant.left()),
                new Credits(grant.held()),
                grant.from(),
                grant.until(),
                grant.voided());
    }

    /**
     * @param reference what it is for; the same is given once
     * @return the grant, also where it was given before
     */
    public UUID give(
            UserId account,
            String reference,
            GrantSource source,
            Credits amount,
            @Nullable Instant until,
            String note) {
        if (amount.compareTo(Credits.ZERO) <= 0) {
            throw new IllegalArgumentException("A grant gives something");
        }
        Instant now = clock.instant();
        periods.opened(account, now);
        return grants.insert(account, new NewGrant(reference, source, amount, now, until, note))
                .map(id -> {
                    book(account, new Entry(id, Movement.GRANT, amount.hundredths(), id, note), now);
                    return id;
                })
                .orElseGet(() -> grants.find(account, reference).orElseThrow());
    }

    /**
     * Takes away what can be spent.
     *
     * @param reference of the correction; the same is booked once
     * @return false if there is not so much; nothing is booked then
     */
    public boolean take(UserId account, UUID reference, Credits amount, String note) {
        Instant now = clock.instant();
        Purse purse = periods.opened(account, now).purse();
        if (entries.has(reference, Movement.ADJUST)) {
            return true;
        }
        Purse.Taken taken = purse.take(amount, now);
        if (taken == null) {
            return false;
        }
        entries.add(
                account,
                taken.portions().stream()
                        .map(part -> new Entry(reference, Movement.ADJUST, -part.hundredths(), part.grant(), note))
                        .toList(),
                now);
        return true;
    }

    /**
     * Takes back what is left of a grant, now and when it comes back to it.
     *
     * @throws Refusal with NOT_FOUND where there is none
     */
    public TakenBack takeBack(UUID grant, String note) {
        UserId account = grants.owner(grant).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
        Instant now = clock.instant();
        Purse purse = periods.opened(account, now).purse();
        grants.markVoided(grant, now);
        long left = 0;
        for (GrantBalance one : purse.grants()) {
            if (one.id().equals(grant) && one.left() > 0 && !one.voided()) {
                book(account, new Entry(Ids.next(), Movement.VOID, one.left(), grant, note), now);
                left = one.left();
            }
        }
        return new TakenBack(account, new Credits(left));
    }

    /**
     * What a grant lost.
     *
     * @param account whose it was
     */
    public record TakenBack(UserId account, Credits amount) {}

    /**
     * Lets what is left of a grant go later.
     *
     * @return whose it is
     * @throws Refusal with NOT_FOUND where there is none; NOT_ALLOWED_NOW where it never ends or is gone
     */
    public UserId extend(UUID id, Duration by) {
        UserId account = grants.owner(id).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
        Instant now = clock.instant();
        Instant until = periods.opened(account, now).purse().grants().stream()
                .filter(grant -> grant.id().equals(id) && !grant.gone(now))
                .map(GrantBalance::until)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_ALLOWED_NOW, null));
        grants.extend(id, until.plus(by));
        return account;
    }

    /**
     * Takes back of what was given under that reference the part that {@code after} is of {@code whole}, without that of
     * {@code before}, as far as it is left.
     *
     * @return what was taken
     */
    public Credits takeShare(UserId account, String reference, long before, long after, long whole, String note) {
        Instant now = clock.instant();
        GrantBalance grant = periods.opened(account, now).purse().grants().stream()
                .filter(one -> one.reference().equals(reference) && !one.gone(now))
                .findFirst()
                .orElse(null);
        if (grant == null) {
            return Credits.ZERO;
        }
        long share = share(grant.amount(), after, whole) - share(grant.amount(), before, whole);
        long taken = Math.clamp(share, 0, Math.max(0, grant.left()));
        if (taken > 0) {
            book(account, new Entry(Ids.next(), Movement.ADJUST, -taken, grant.id(), note), now);
        }
        return new Credits(taken);
    }

    /** In whole hundredths, rounded down. */
    private static long share(long amount, long part, long whole) {
        return BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(part))
                .divide(BigInteger.valueOf(whole))
                .longValueExact();
    }

    /**
     * Takes back what is left of what was given under that reference, where something was.
     *
     * @return what was taken
     */
    public Credits takeBack(UserId account, String reference, String note) {
        return grants.find(account, reference)
                .map(grant -> takeBack(grant, note).amount())
                .orElse(Credits.ZERO);
    }

    /**
     * Gives back whole what was spent under that reference, once: to the grants that paid it, and in a grant of its own
     * where those are gone.
     *
     * @return what was given back by this call
     */
    public Credits refund(UUID reference) {
        List<Settled> settled = entries.settled(reference);
        if (settled.isEmpty()) {
            return Credits.ZERO;
        }
        UserId account = settled.getFirst().account();
        Instant now = clock.instant();
        Purse purse = periods.opened(account, now).purse();
        if (entries.has(reference, Movement.REFUND)) {
            return Credits.ZERO;
        }
        Set<UUID> open = purse.grants().stream()
                .filter(grant -> grant.spendable(now))
                .map(GrantBalance::id)
                .collect(Collectors.toSet());
        List<Entry> booked = new ArrayList<>();
        long homeless = 0;
        for (Settled part : settled) {
            if (part.grant() == null || open.contains(part.grant())) {
                booked.add(new Entry(reference, Movement.REFUND, part.hundredths(), part.grant()));
            } else {
                homeless += part.hundredths();
            }
        }
        if (homeless > 0) {
            long amount = homeless;
            grants.insert(
                            account,
                            new NewGrant("refund " + reference, GrantSource.REFUND, new Credits(amount), now, null, ""))
                    .ifPresent(id -> booked.add(new Entry(reference, Movement.REFUND, amount, id)));
        }
        entries.add(account, booked, now);
        return new Credits(settled.stream().mapToLong(Settled::hundredths).sum());
    }

    private void book(UserId account, Entry entry, Instant now) {
        entries.add(account, List.of(entry), now);
    }
}
