package app.photoplay.base.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Slows down one network that tries many accounts, or many addresses of links: sixty failed tries, then one more every two seconds. Generous enough
 * for a school behind one address, since a try with the right password does not count. Counts in memory.
 */
public final class AddressThrottle {

    public static final int BURST = 60;
    public static final Duration REFILL = Duration.ofSeconds(2);

    private static final int MOST_REMEMBERED = 50_000;

    private final Clock clock;

    /** When all tries that were taken will have come back. */
    private final Cache<String, Instant> taken;

    private final int burst;
    private final Duration refill;

    public AddressThrottle(Clock clock) {
        this(clock, BURST, REFILL);
    }

    /**
     * @param burst tries at once
     * @param refill how long until one more
     */
    public AddressThrottle(Clock clock, int burst, Duration refill) {
        this.clock = clock;
        this.burst = burst;
        this.refill = refill;
        this.taken = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(refill.multipliedBy(burst))
                .build();
    }

    /** Takes a try; how long to wait instead, zero if it may be made. */
    public Duration admit(String address) {
        Instant now = clock.instant();
        Duration[] wait = {Duration.ZERO};
        taken.asMap().compute(PeerNetwork.of(address), (network, before) -> {
            Instant after = (before == null || before.isBefore(now) ? now : before).plus(refill);
            Duration over = Duration.between(now.plus(refill.multipliedBy(burst)), after);
            if (over.isPositive()) {
                wait[0] = over;
                return before;
            }
            return after;
        });
        return wait[0];
    }

    /** The try was not made, or right. */
    public void giveBack(String address) {
        taken.asMap().computeIfPresent(PeerNetwork.of(address), (network, before) -> before.minus(refill));
    }
}
