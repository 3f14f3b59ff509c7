package app.photoplay.account.signup;

import app.photoplay.base.web.PeerNetwork;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * Keeps one network address from opening accounts by the thousand, or asking which emails have one. Generous enough for
 * a school behind one address. Counts in memory: a restart forgets, and each node counts for itself.
 */
@Component
final class SignUpThrottle {

    static final int MOST_IN_AN_HOUR = 40;

    private static final int MOST_REMEMBERED = 50_000;

    private final Cache<String, AtomicInteger> tries;

    SignUpThrottle(Clock clock) {
        tries = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(Duration.ofHours(1))
                .ticker(() -> nanos(clock.instant()))
                .build();
    }

    /** Counts a try; false if that address has had its share of this hour. */
    boolean admits(String address) {
        return tries.get(PeerNetwork.of(address), first -> new AtomicInteger()).incrementAndGet() <= MOST_IN_AN_HOUR;
    }

    private static long nanos(Instant instant) {
        return TimeUnit.SECONDS.toNanos(instant.getEpochSecond()) + instant.getNano();
    }
}
