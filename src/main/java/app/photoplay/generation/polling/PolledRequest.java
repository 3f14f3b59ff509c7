package app.photoplay.generation.polling;

import app.photoplay.generation.rows.GenerationRow;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * One request at its provider, and what was told about it last. There is one next look at it, however often somebody
 * asks, and one look at a time.
 */
final class PolledRequest {

    /** A look that somebody asked for comes before all that are only due. */
    private static final long AT_ONCE = -Duration.ofDays(1).toNanos();

    final GenerationRow row;

    private final Instant since;
    private long number;
    private boolean polling;
    private boolean rung;

    /** The last time that it was found in the rows. */
    volatile long sweep;
    /** Nobody asks for it any more. */
    volatile boolean gone;

    // The rest belongs to whoever looks.
    volatile @Nullable Instant begun;
    volatile OptionalInt position = OptionalInt.empty();
    volatile double fraction = -1;
    volatile @Nullable String log;
    volatile int pollsPastDeadline;
    volatile boolean cancelled;
    /** How long its provider, or who looked, wants nobody to look; null for as long as usual. */
    volatile @Nullable Duration asked;

    PolledRequest(GenerationRow row, Instant since, long sweep) {
        this.row = row;
        this.since = since;
        this.sweep = sweep;
        this.begun = row.begun();
    }

    /** @return the look that counts from now on, null while one is under way: another one follows it then */
    synchronized @Nullable ScheduledPoll ring() {
        if (polling) {
            rung = true;
            return null;
        }
        return new ScheduledPoll(this, ++number, System.nanoTime() + AT_ONCE);
    }

    /** @return the look that counts from now on */
    synchronized ScheduledPoll later(Duration wait) {
        return new ScheduledPoll(this, ++number, System.nanoTime() + wait.toNanos());
    }

    /** @return whether that look still counts; it must {@link #end} then */
    synchronized boolean begin(ScheduledPoll poll) {
        if (gone || polling || poll.number() != number) {
            return false;
        }
        polling = true;
        rung = false;
        return true;
    }

    /** @return the next look, at once where somebody asked for it in the meantime */
    synchronized ScheduledPoll end(Duration wait) {
        polling = false;
        return rung ? new ScheduledPoll(this, ++number, System.nanoTime() + AT_ONCE) : later(wait);
    }

    /**
     * The safety net under the provider's signals: seldom for what takes long, and never all at once.
     *
     * @param poll the usual wait of a young one
     * @param least what it must not be less than, for the sake of all the others
     */
    Duration nextPoll(Instant now, Duration poll, Duration least) {
        Duration wanted = asked;
        if (wanted != null) {
            asked = null;
            long wait = Math.max(1, Math.max(least.toMillis(), wanted.toMillis()));
            return Duration.ofMillis(wait + ThreadLocalRandom.current().nextLong(wait / 5 + 1));
        }
        long base = Math.max(least.toMillis(), byAge(Duration.between(since, now), poll.toMillis()));
        return Duration.ofMillis(base * 4 / 5 + ThreadLocalRandom.current().nextLong(base * 2 / 5));
    }

    private long byAge(Duration age, long poll) {
        if (pollsPastDeadline > 0) {
            return 1_000;
        }
        long seconds = age.toSeconds();
        if (seconds < 20) {
            return poll;
        }
        return seconds < 120 ? 3 * poll : seconds < 600 ? 10 * poll : 30 * poll;
    }
}
