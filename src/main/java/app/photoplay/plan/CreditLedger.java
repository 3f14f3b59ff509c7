package app.photoplay.plan;

import app.photoplay.base.UserId;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The till: credits are held when something is asked for, settled when it is there, released when it will not come. What
 * a person has is the month's allowance, which is used up first, and what was granted beside it, of which the credits
 * that expire first are used first. Works in the caller's transaction, for steps that act for nobody signed in; entries
 * are only ever added, one of a kind for each reference, so that every repetition is harmless.
 */
@Service
@PermitAll
@Transactional(propagation = Propagation.MANDATORY)
public class CreditLedger {

    private final CreditRows rows;
    private final Clock clock;

    CreditLedger(CreditRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** @param reference what the credits are for, such as a generation; the same one is held once */
    public record Hold(UUID reference, Credits amount) {}

    /**
     * Holds as many as can be paid, in the given order.
     *
     * @return the references that could be paid
     */
    public Set<UUID> hold(UserId account, List<Hold> holds) {
        Instant now = clock.instant();
        Usage usage = opened(account, now);
        Credits ofMonth = usage.leftOfMonth();
        Credits granted = usage.granted();
        List<CreditRows.PaidHold> paid = new ArrayList<>();
        for (Hold hold : holds) {
            if (hold.amount().compareTo(ofMonth.plus(granted)) <= 0) {
                Credits fromMonth = hold.amount().compareTo(ofMonth) <= 0 ? hold.amount() : ofMonth;
                Credits fromGrants = hold.amount().minus(fromMonth);
                ofMonth = ofMonth.minus(fromMonth);
                granted = granted.minus(fromGrants);
                paid.add(new CreditRows.PaidHold(hold, fromGrants));
            }
        }
        rows.hold(account, paid, now);
        return paid.stream().map(one -> one.hold().reference()).collect(Collectors.toSet());
    }

    /**
     * What was held is spent.
     *
     * @return what was spent by this call; nothing where it was before
     */
    public Credits settle(UUID reference) {
        return new Credits(rows.end(List.of(reference), "SETTLE", clock.instant()));
    }

    /** What was held is given back to where it came from. */
    public void release(Collection<UUID> references) {
        if (!references.isEmpty()) {
            rows.end(references, "RELEASE", clock.instant());
        }
    }

    /**
     * What was settled is given back whole, to what is granted, since its month may be over. Nothing happens where
     * nothing was settled.
     */
    public void refund(UUID reference) {
        rows.refund(reference, clock.instant());
    }

    /**
     * Gives a person credits beside the month's allowance.
     *
     * @param reference why, such as an order; the same one is granted once
     * @param expiresAt when what is left of them goes, null for never
     * @param note for whoever reads the books, at most 200 characters
     */
    public void grant(UserId account, UUID reference, Credits amount, @Nullable Instant expiresAt, String note) {
        if (amount.compareTo(Credits.ZERO) <= 0) {
            throw new IllegalArgumentException("A grant gives something");
        }
        Instant now = clock.instant();
        opened(account, now);
        rows.grant(account, reference, amount, expiresAt, note, now);
    }

    /** Books what has expired by now. Nobody has to: what has expired cannot be spent or seen before it is booked. */
    public void expire(UserId account) {
        opened(account, clock.instant());
    }

    /**
     * Corrects what is granted, up or down.
     *
     * @param reference of the correction; the same one is booked once
     * @param hundredths of a credit, negative to take away
     * @param note for whoever reads the books, at most 200 characters
     * @return false if less would be left than nothing; nothing is booked then
     */
    public boolean adjust(UserId account, UUID reference, long hundredths, String note) {
        Instant now = clock.instant();
        Usage usage = opened(account, now);
        if (rows.isAdjusted(reference)) {
            return true;
        }
        if (Math.addExact(usage.granted().hundredths(), hundredths) < 0) {
            return false;
        }
        rows.adjust(account, reference, hundredths, note, now);
        return true;
    }

    /** One booking of a person at a time, each after what has expired before it. */
    private Usage opened(UserId account, Instant now) {
        rows.lock(account, now);
        rows.purse(account).expired(now).forEach(expiry -> rows.expire(account, expiry, now));
        return rows.usage(account, now);
    }
}
