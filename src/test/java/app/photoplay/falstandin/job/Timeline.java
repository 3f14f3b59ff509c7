package app.photoplay.falstandin.job;

import java.time.Clock;
import java.time.Instant;
import java.util.PriorityQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What happens when, by a clock that a test may move: whoever looks first plays everything that is due, in its order and
 * at its own time; a thread looks by itself, so that webhooks go out unasked. Times are nanoseconds since 1970.
 */
public final class Timeline implements AutoCloseable {

    private static final long SECOND = 1_000_000_000L;
    /** A clock that was moved is noticed after so long. */
    private static final long LOOK_EVERY = 20_000_000L;

    private record Event(long at, long order, Runnable what) implements Comparable<Event> {
        @Override
        public int compareTo(Event other) {
            return at == other.at ? Long.compare(order, other.order) : Long.compare(at, other.at);
        }
    }

    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final PriorityQueue<Event> events = new PriorityQueue<>();
    private final Thread looking;
    private volatile long due = Long.MAX_VALUE;
    private volatile boolean closed;
    private long orders;
    private long playing = Long.MIN_VALUE;

    public Timeline(Clock clock) {
        this.clock = clock;
        looking = Thread.ofPlatform().daemon().name("fal-standin-timeline").start(this::look);
    }

    /** Now; within an event, its own time. */
    public long now() {
        return lock.isHeldByCurrentThread() && playing != Long.MIN_VALUE ? playing : clockNow();
    }

    public Instant instant(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, SECOND), Math.floorMod(nanos, SECOND));
    }

    /** What is done alone, between events. */
    public void alone(Runnable what) {
        lock.lock();
        try {
            what.run();
        } finally {
            lock.unlock();
        }
        advance();
    }

    public void at(long nanos, Runnable what) {
        lock.lock();
        try {
            events.add(new Event(nanos, orders++, what));
            due = events.element().at();
        } finally {
            lock.unlock();
        }
        if (nanos == due) {
            LockSupport.unpark(looking);
        }
    }

    /** Plays everything that is due by now. */
    public void advance() {
        if (due > clockNow() || lock.isHeldByCurrentThread()) {
            return;
        }
        lock.lock();
        try {
            for (Event next = events.peek(); next != null && next.at() <= clockNow(); next = events.peek()) {
                events.remove();
                playing = next.at();
                next.what().run();
            }
            due = events.isEmpty() ? Long.MAX_VALUE : events.element().at();
        } finally {
            playing = Long.MIN_VALUE;
            lock.unlock();
        }
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(looking);
    }

    private void look() {
        while (!closed) {
            advance();
            LockSupport.parkNanos(Math.clamp(due - clockNow(), 1, LOOK_EVERY));
        }
    }

    private long clockNow() {
        Instant now = clock.instant();
        return now.getEpochSecond() * SECOND + now.getNano();
    }
}
