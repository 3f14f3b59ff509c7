package app.photoplay.account;

import app.photoplay.base.web.PeerNetwork;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Slows down one network that tries many accounts: sixty failed tries, then one more every two seconds. Generous enough
 * for a school behind one address, since a try with the right password does not count. Counts in memory.
 */
final class AddressThrottle {

    static final int BURST = 60;
    static final Duration REFILL = Duration.ofSeconds(2);

    private static final int MOST_REMEMBERED = 50_000;

    private final Clock clock;

    /** When all tries that were taken will have come back. */
    private final Cache<String, Instant> taken = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(REFILL.multipliedBy(BURST))
            .build();

    AddressThrottle(Clock clock) {
        this.clock = clock;
    }

    /** Takes a try; how long to wait instead, zero if it may be made. */
    Duration admit(String address) {
        Instant now = clock.instant();
        Duration[] wait = {Duration.ZERO};
        taken.asMap().compute(PeerNetwork.of(address), (network, before) -> {
            Instant after = (before == null || before.isBefore(now) ? now : before).plus(REFILL);
            Duration over = Duration.between(now.plus(REFILL.multipliedBy(BURST)), after);
            if (over.isPositive()) {
                wait[0] = over;
                return before;
            }
            return after;
        });
        return wait[0];
    }

    /** The try was not made, or right. */
    void giveBack(String address) {
        taken.asMap().computeIfPresent(PeerNetwork.of(address), (network, before) -> before.minus(REFILL));
    }
}
