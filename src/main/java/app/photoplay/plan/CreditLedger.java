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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The till: credits are held when something is asked for, settled when it is there, released when it will not come.
 * Works in the caller's transaction, for steps that act for nobody signed in; every repetition is harmless.
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

    /** @param generation what the credits are for; the same one is held once */
    public record Hold(UUID generation, Credits amount) {}

    /**
     * Holds as many as can be paid, in the given order.
     *
     * @return the generations that could be paid
     */
    public Set<UUID> hold(UserId account, List<Hold> holds) {
        Instant now = clock.instant();
        rows.lock(account, now);
        Credits left = rows.usage(account, Month.of(now)).left();
        List<Hold> paid = new ArrayList<>();
        for (Hold hold : holds) {
            if (hold.amount().compareTo(left) <= 0) {
                left = left.minus(hold.amount());
                paid.add(hold);
            }
        }
        rows.hold(account, paid, now);
        return paid.stream().map(Hold::generation).collect(Collectors.toSet());
    }

    /** What was held is spent. */
    public void settle(UUID generation) {
        rows.end(List.of(generation), "SETTLE", clock.instant());
    }

    /** What was held is given back. */
    public void release(Collection<UUID> generations) {
        if (!generations.isEmpty()) {
            rows.end(generations, "RELEASE", clock.instant());
        }
    }
}
