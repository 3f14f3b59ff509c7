package app.photoplay.generation.polling;

import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

/**
 * A look at a request that is due at some time.
 *
 * @param number only its newest one counts
 * @param due as {@link System#nanoTime()} counts
 */
record ScheduledPoll(PolledRequest one, long number, long due) implements Delayed {

    @Override
    public long getDelay(TimeUnit unit) {
        return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
        return Long.signum(due - ((ScheduledPoll) other).due);
    }
}
