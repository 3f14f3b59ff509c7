package app.photoplay.account.person;

import app.photoplay.account.EmailAddress;
import app.photoplay.base.Sha256;
import app.photoplay.base.web.PeerNetwork;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * What is counted for all nodes, and outlives a restart: tries to get in, letters and new accounts, by account and by network. Knows
 * nothing about which accounts exist. Each limit is several at once, so that waits grow: ten tries at first, then fewer
 * and fewer.
 */
@Component
public class SharedThrottle implements AccountSweep {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int TIDIED_AT_ONCE = 1_000;

    private static final BucketConfiguration TRIES = BucketConfiguration.builder()
            .addLimit(limit -> limit.capacity(10).refillIntervally(10, Duration.ofMinutes(5)))
            .addLimit(limit -> limit.capacity(20).refillGreedy(20, Duration.ofHours(1)))
            .addLimit(limit -> limit.capacity(60).refillGreedy(60, Duration.ofDays(1)))
            .build();

    /** Generous enough for a school behind one address, since a try with the right password is given back. */
    private static final BucketConfiguration TRIES_FROM_ONE = BucketConfiguration.builder()
            .addLimit(limit -> limit.capacity(60).refillGreedy(60, Duration.ofMinutes(2)))
            .addLimit(limit -> limit.capacity(300).refillGreedy(300, Duration.ofHours(1)))
            .addLimit(limit -> limit.capacity(1_000).refillGreedy(1_000, Duration.ofDays(1)))
            .build();

    private static final BucketConfiguration LETTERS_TO_ONE = BucketConfiguration.builder()
            .addLimit(limit -> limit.capacity(5).refillGreedy(5, Duration.ofHours(1)))
            .addLimit(limit -> limit.capacity(20).refillGreedy(20, Duration.ofDays(1)))
            .build();

    private static final BucketConfiguration LETTERS_FROM_ONE = BucketConfiguration.builder()
            .addLimit(limit -> limit.capacity(60).refillGreedy(60, Duration.ofHours(1)))
            .build();

    /** Generous enough for a school behind one address. */
    private static final BucketConfiguration ACCOUNTS_FROM_ONE = BucketConfiguration.builder()
            .addLimit(limit -> limit.capacity(40).refillGreedy(40, Duration.ofHours(1)))
            .build();

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

    public SharedThrottle(DataSource database, Clock clock) {
        buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("throttle_buckets")
                .idColumn("id")
                .stateColumn("state")
                .expiresAtColumn("expires_at")
                .clientClock(timeOf(clock))
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT))
                .build();
    }

    /**
     * Asks to try once what only one person may do: a password, a code. The try counts as failed until {@link #giveBack}.
     *
     * @return how long to wait instead, zero if the try may be made
     */
    public Duration admit(String what, String account) {
        return admit(tries(what, account));
    }

    /** The same for a network, whichever accounts are tried from there, until {@link #giveBackFrom}. */
    public Duration admitFrom(String what, String network) {
        return admit(triesFrom(what, network));
    }

    private static Duration admit(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /** The try was right, or none. */
    public void giveBack(String what, String account) {
        tries(what, account).addTokens(1);
    }

    public void giveBackFrom(String what, String network) {
        triesFrom(what, network).addTokens(1);
    }

    public boolean allowsLetter(String email, String network) {
        return bucket("letter-from " + PeerNetwork.of(network), LETTERS_FROM_ONE)
                        .tryConsume(1)
                && bucket("letter-to " + EmailAddress.fold(email), LETTERS_TO_ONE)
                        .tryConsume(1);
    }

    /** Whether another account may be opened, or asked for, from that network now. */
    public boolean allowsAccount(String network) {
        return bucket("account-from " + PeerNetwork.of(network), ACCOUNTS_FROM_ONE)
                .tryConsume(1);
    }

    @Override
    public void sweep(Instant now) {
        buckets.removeExpired(TIDIED_AT_ONCE);
    }

    private Bucket tries(String what, String account) {
        return bucket(what + " " + EmailAddress.fold(account), TRIES);
    }

    private Bucket triesFrom(String what, String network) {
        return bucket(what + " from " + PeerNetwork.of(network), TRIES_FROM_ONE);
    }

    private Bucket bucket(String key, BucketConfiguration limits) {
        return buckets.builder().build(Sha256.hex(key.getBytes(StandardCharsets.UTF_8)), () -> limits);
    }

    private static TimeMeter timeOf(Clock clock) {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return TimeUnit.MILLISECONDS.toNanos(clock.millis());
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }
}
