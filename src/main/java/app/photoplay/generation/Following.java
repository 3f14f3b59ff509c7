package app.photoplay.generation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Follows everything that providers have: one timer, and a short-lived virtual thread for each look. Waiting holds no
 * thread, no connection and writes no row. What is followed is read again from the rows, so nothing is lost with it.
 */
@Component
class Following implements ProviderSignals, SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Following.class);
    private static final int LOOKS_AT_ONCE = 64;
    private static final double WORTH_TELLING = 0.04;

    /** Looked up late: a provider may hold this as its signals. */
    private final ObjectProvider<Providers> providers;

    private final GenerationRows rows;
    private final Adoption adoption;
    private final GenerationChanges changes;
    private final Clock clock;
    private final Map<UUID, Followed> followed = new ConcurrentHashMap<>();
    private final Semaphore looks = new Semaphore(LOOKS_AT_ONCE);
    private volatile ScheduledThreadPoolExecutor timer = newTimer();
    private volatile boolean running;

    Following(
            ObjectProvider<Providers> providers,
            GenerationRows rows,
            Adoption adoption,
            GenerationChanges changes,
            Clock clock) {
        this.providers = providers;
        this.rows = rows;
        this.adoption = adoption;
        this.changes = changes;
        this.clock = clock;
    }

    private static ScheduledThreadPoolExecutor newTimer() {
        var timer = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("following").factory());
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }

    @Override
    public void changed(GenerationId generation) {
        Followed known = followed.get(generation.value());
        if (known != null) {
            look(known);
        }
    }

    @Override
    public boolean arrived(GenerationId generation, UUID token, ProviderHandle handle) {
        return switch (adoption.adopt(generation, token, handle)) {
            case ADOPTED -> {
                follow(generation);
                yield true;
            }
            case KNOWN -> {
                changed(generation);
                yield true;
            }
            case CALLED_OFF -> true;
            case STRANGE -> false;
        };
    }

    /** Begins to follow what was just accepted. */
    void follow(GenerationId id) {
        rows.find(id).filter(row -> row.state() == GenerationState.SUBMITTED).ifPresent(this::follow);
    }

    private void follow(GenerationRow row) {
        Followed fresh = new Followed(row, clock.instant());
        Followed before = followed.put(row.id().value(), fresh);
        if (before == null || before.row.version() != row.version()) {
            look(fresh);
        }
    }

    /** Takes up from the rows whatever is not followed here. */
    void takeUp() {
        for (GenerationRow row : rows.submitted()) {
            Followed known = followed.get(row.id().value());
            if (known == null || known.row.version() != row.version()) {
                follow(row);
            }
        }
    }

    private void look(Followed one) {
        if (running && one.wanted.getAndIncrement() == 0) {
            Thread.ofVirtual().name("look").start(() -> lookNow(one));
        }
    }

    private void lookNow(Followed one) {
        looks.acquireUninterruptibly();
        boolean more;
        try {
            do {
                int seen = one.wanted.get();
                more = lookOnce(one);
                if (one.wanted.addAndGet(-seen) == 0) {
                    break;
                }
            } while (more);
        } finally {
            looks.release();
        }
        if (more) {
            Duration wait = one.nextLook(clock.instant());
            one.lookAgain(timer.schedule(() -> look(one), wait.toMillis(), TimeUnit.MILLISECONDS));
        } else {
            one.lookAgain(null);
            followed.remove(one.row.id().value(), one);
        }
    }

    /** @return whether it must be looked at again */
    private boolean lookOnce(Followed one) {
        try {
            GenerationRow row = one.row;
            ModelProvider provider = providers.getObject().named(row.provider());
            Instant deadline = row.deadline();
            if (deadline != null && clock.instant().isAfter(deadline)) {
                provider.cancel(row.handle());
                changes.failed(row, new GenerationFailure(GenerationFailure.Reason.TIMED_OUT, "Past its deadline"));
                return false;
            }
            return switch (provider.follow(row.handle())) {
                case Progress.Queued(OptionalInt position) -> tell(one, position, -1, false);
                case Progress.Running(double fraction, String log) -> tell(one, OptionalInt.empty(), fraction, true);
                case Progress.Finished finished -> {
                    changes.finished(row, finished);
                    yield false;
                }
                case Progress.Failed(GenerationFailure failure, String log) -> {
                    changes.failed(row, failure, log);
                    yield false;
                }
                case Progress.Lost() -> {
                    changes.lost(row);
                    yield false;
                }
            };
        } catch (RuntimeException e) {
            log.debug("Looking after {} failed, and is tried again: {}", one.row.id(), e.toString());
            return true;
        }
    }

    private boolean tell(Followed one, OptionalInt position, double fraction, boolean begun) {
        if (begun == one.begun && position.equals(one.position) && Math.abs(fraction - one.fraction) < WORTH_TELLING) {
            return true;
        }
        if (!changes.seen(one.row, position, fraction, begun)) {
            return false;
        }
        one.begun = begun;
        one.position = position;
        one.fraction = fraction;
        return true;
    }

    @Override
    public void start() {
        if (timer.isShutdown()) {
            // What was followed before the stop is taken up from its row.
            timer = newTimer();
            followed.clear();
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        timer.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    int count() {
        return followed.size();
    }
}
