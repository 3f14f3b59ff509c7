package app.photoplay.film;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntPredicate;

/** Passes progress on coarsely: not more often than twice a second, and only when a whole percent was added. */
final class ProgressNote {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Clock clock;
    private final IntPredicate listener;
    private Instant next = Instant.MIN;
    private int percent;
    private volatile boolean superseded;

    /** @param listener takes a percentage, and answers whether this run still holds the film */
    ProgressNote(Clock clock, IntPredicate listener) {
        this.clock = clock;
        this.listener = listener;
    }

    synchronized void take(double fraction) {
        int now = (int) Math.floor(Math.clamp(fraction, 0, 1) * 100);
        Instant instant = clock.instant();
        if (now > percent && !instant.isBefore(next)) {
            percent = now;
            next = instant.plus(PAUSE);
            superseded = !listener.test(now);
        }
    }

    /** Whether another run has taken the film over. */
    boolean superseded() {
        return superseded;
    }
}
