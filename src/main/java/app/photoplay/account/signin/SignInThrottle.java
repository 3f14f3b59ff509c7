package app.photoplay.account.signin;

import app.photoplay.account.EmailAddress;
import app.photoplay.base.web.AddressThrottle;
import app.photoplay.base.web.PeerNetwork;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Slows down guessing: after ten failed tries with one account from one address, each further one has to wait, twice as
 * long every time; and many accounts from one address wait by {@link AddressThrottle}. Knows nothing about which accounts exist, so its answers tell nothing. Counts in memory: a restart
 * forgets, and each node counts for itself.
 */
final class SignInThrottle {

    static final int FREE_TRIES = 10;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration MEMORY = Duration.ofHours(1);
    private static final int MOST_REMEMBERED = 50_000;
    private static final int LONGEST_KEY = EmailAddress.MAX_LENGTH;

    private final Clock clock;
    private final AddressThrottle addresses;
    private final Cache<Key, Tally> tallies = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(MEMORY)
            .build();

    SignInThrottle(Clock clock) {
        this.clock = clock;
        this.addresses = new AddressThrottle(clock);
    }

    /**
     * Asks to try once. The try counts as failed until {@link #succeeded} or {@link #untried} is called, so that many at once are not
     * cheaper than one after the other.
     *
     * @return how long to wait instead, zero if the try may be made
     */
    Duration admit(String account, String address) {
        Duration wait = addresses.admit(address);
        if (wait.isPositive()) {
            return wait;
        }
        wait = admitPair(account, address);
        if (wait.isPositive()) {
            addresses.giveBack(address);
        }
        return wait;
    }

    private Duration admitPair(String account, String address) {
        Instant now = clock.instant();
        Duration[] wait = {Duration.ZERO};
        tallies.asMap().compute(key(account, address), (key, before) -> {
            if (before == null || before.isOver(now)) {
                return new Tally(1, now, now);
            }
            if (now.isBefore(before.closedUntil())) {
                wait[0] = Duration.between(now, before.closedUntil());
                return before;
            }
            int tries = before.tries() + 1;
            return new Tally(tries, now, tries < FREE_TRIES ? now : now.plus(waitAfter(tries)));
        });
        return wait[0];
    }

    /** The password was right: forget what went before. */
    void succeeded(String account, String address) {
        tallies.invalidate(key(account, address));
        addresses.giveBack(address);
    }

    /** Nobody looked at the password: that try was none. */
    void untried(String account, String address) {
        tallies.asMap().computeIfPresent(key(account, address), (key, before) -> before.withoutLast());
        addresses.giveBack(address);
    }

    private static Duration waitAfter(int tries) {
        int doublings = Math.min(tries - FREE_TRIES, 16);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private static Key key(String account, String address) {
        String folded = EmailAddress.fold(account);
        return new Key(folded.substring(0, Math.min(folded.length(), LONGEST_KEY)), PeerNetwork.of(address));
    }

    private record Key(String account, String address) {}

    private record Tally(int tries, Instant last, Instant closedUntil) {

        @Nullable
        Tally withoutLast() {
            return tries <= 1 ? null : new Tally(tries - 1, last, last);
        }

        boolean isOver(Instant now) {
            return now.isAfter(last.plus(MEMORY));
        }
    }
}
