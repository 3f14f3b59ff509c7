package app.photoplay.plan;

import app.photoplay.base.UserId;
import app.photoplay.plan.grant.GrantSource;
import app.photoplay.plan.ledger.EntryRows;
import app.photoplay.plan.ledger.EntryRows.Entry;
import app.photoplay.plan.ledger.GrantBook;
import app.photoplay.plan.ledger.Movement;
import app.photoplay.plan.ledger.Purse;
import app.photoplay.plan.period.SubscriptionPeriods;
import app.photoplay.plan.period.SubscriptionPeriods.Opened;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The till: credits are held when something is asked for, settled when it is there, released when it will not come. What
 * somebody has are grants, of which those that expire first are spent first, and every entry names the grant that it
 * moves, so that what is released goes back to where it came from. Works in the caller's transaction, for steps that act
 * for nobody signed in; entries are only ever added, so that every repetition is harmless.
 */
@Service
@PermitAll
@Transactional(propagation = Propagation.MANDATORY)
public class CreditLedger {

    private final SubscriptionPeriods periods;
    private final GrantBook book;
    private final EntryRows entries;
    private final PersonalLimitRows personal;
    private final Installation installation;
    private final Clock clock;

    CreditLedger(
            SubscriptionPeriods periods,
            GrantBook book,
            EntryRows entries,
            PersonalLimitRows personal,
            Installation installation,
            Clock clock) {
        this.periods = periods;
        this.book = book;
        this.entries = entries;
        this.personal = personal;
        this.installation = installation;
        this.clock = clock;
    }

    /** @param reference what the credits are for, such as a generation; the same one is held once */
    public record Hold(UUID reference, Credits amount) {}

    /**
     * Holds as many as can be paid, in the given order.
     *
     * @return the references that could be paid, or were before and are not given back
     */
    public Set<UUID> hold(UserId account, List<Hold> holds) {
        Instant now = clock.instant();
        Opened opened = periods.opened(account, now);
        Map<UUID, Boolean> known =
                entries.known(holds.stream().map(Hold::reference).toList());
        Purse purse = opened.purse();
        Credits room = room(account, opened, now);
        Set<UUID> paid = new HashSet<>();
        List<Entry> booked = new ArrayList<>();
        for (Hold hold : holds) {
            Boolean before = known.get(hold.reference());
            if (before != null || paid.contains(hold.reference())) {
                if (before == null || before) {
                    paid.add(hold.reference());
                }
                continue;
            }
            if (!installation.counts() || hold.amount().hundredths() == 0) {
                booked.add(
                        new Entry(hold.reference(), Movement.HOLD, hold.amount().hundredths(), null));
                paid.add(hold.reference());
                continue;
            }
            Purse.Taken taken = hold.amount().compareTo(room) > 0 ? null : purse.take(hold.amount(), now);
            if (taken != null) {
                taken.portions()
                        .forEach(part -> booked.add(
                                new Entry(hold.reference(), Movement.HOLD, part.hundredths(), part.grant())));
                purse = taken.rest();
                room = room.minus(hold.amount());
                paid.add(hold.reference());
            }
        }
        entries.add(account, booked, now);
        return paid;
    }

    /** What is under way for somebody, and comes back where it fails. */
    public Credits held(UserId account) {
        return periods.seen(account, clock.instant()).purse().held();
    }

    /** What the person's own cap leaves of the period. */
    private Credits room(UserId account, Opened opened, Instant now) {
        Credits cap = personal.of(account).capAMonth();
        if (cap == null || !installation.counts()) {
            return Credits.WITHOUT_LIMIT;
        }
        Credits spent = entries.spent(
                account, opened.subscription().start(), opened.subscription().end());
        return cap.minus(spent).minus(opened.purse().held());
    }

    /**
     * What was held is spent.
     *
     * @return what was spent by this call; nothing where it was before
     */
    public Credits settle(UUID reference) {
        return new Credits(entries.end(List.of(reference), Movement.SETTLE, clock.instant()));
    }

    /** What was held is given back to where it came from. */
    public void release(Collection<UUID> references) {
        if (!references.isEmpty()) {
            entries.end(references, Movement.RELEASE, clock.instant());
        }
    }

    /**
     * What was settled is given back whole, once: to the grants that paid it, and in a grant of its own where those are
     * gone. Nothing happens where nothing was settled.
     *
     * @return what was given back by this call
     */
    public Credits refund(UUID reference) {
        return book.refund(reference);
    }

    /**
     * Gives somebody credits.
     *
     * @param reference why, such as a payment; the same one is given once
     * @param until when what is left of them goes, null for never
     * @param note for people, at most 200 characters
     * @return the grant, also where it was given before
     */
    public UUID grant(
            UserId account,
            String reference,
            GrantSource source,
            Credits amount,
            @Nullable Instant until,
            String note) {
        return book.give(account, reference, source, amount, until, note);
    }

    /** Brings somebody up to now: the period, what it gives, what has expired. Nobody has to: everything else does. */
    public void open(UserId account) {
        periods.opened(account, clock.instant());
    }
}
