package app.photoplay.generation.polling;

import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationState;
import app.photoplay.generation.ProviderHandle;
import app.photoplay.generation.ProviderSignals;
import app.photoplay.generation.lifecycle.LateAcceptance;
import app.photoplay.generation.provider.GenerationSettings;
import app.photoplay.generation.rows.DueRows;
import app.photoplay.generation.rows.GenerationRow;
import app.photoplay.generation.rows.GenerationRows;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Follows everything that providers have: one thread, a queue of looks that are due, and a short-lived virtual thread
 * for each of the few that are under way. Waiting holds no thread, no connection and writes no row. What is followed is
 * read again from the rows, so nothing is lost with it.
 */
@Component
@PermitAll
public class StatusPoller implements ProviderSignals, SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(StatusPoller.class);
    private static final int CONCURRENT_POLLS = 64;
    /** However many are followed, so many looks a second are enough. */
    private static final int POLLS_PER_SECOND = 1_000;

    private static final int PAGE = 1_000;

    private final GenerationRows rows;
    private final DueRows inTurn;
    private final LateAcceptance lateAcceptance;
    private final StatusPoll statusPoll;
    private final Clock clock;
    private final GenerationSettings settings;
    private final Map<UUID, PolledRequest> followed = new ConcurrentHashMap<>();
    private final DelayQueue<ScheduledPoll> due = new DelayQueue<>();
    private final Semaphore permits = new Semaphore(CONCURRENT_POLLS);
    private final AtomicLong sweeps = new AtomicLong();
    private volatile @Nullable Thread thread;

    StatusPoller(
            GenerationRows rows,
            DueRows inTurn,
            LateAcceptance lateAcceptance,
            StatusPoll statusPoll,
            Clock clock,
            GenerationSettings settings) {
        this.rows = rows;
        this.inTurn = inTurn;
        this.lateAcceptance = lateAcceptance;
        this.statusPoll = statusPoll;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public void changed(GenerationId generation) {
        PolledRequest known = followed.get(generation.value());
        if (known != null) {
            pollNow(known);
        }
    }

    @Override
    public boolean arrived(GenerationId generation, UUID token, ProviderHandle handle) {
        return switch (lateAcceptance.adopt(generation, token, handle)) {
            case ADOPTED -> {
                follow(generation);
                yield true;
            }
            case KNOWN -> {
                changed(generation);
                yield true;
            }
            case CANCELLED -> true;
            case STRANGE -> false;
        };
    }

    /** Begins to follow what was just accepted. */
    public void follow(GenerationId id) {
        rows.find(id).filter(row -> row.state() == GenerationState.SUBMITTED).ifPresent(row -> {
            PolledRequest fresh = new PolledRequest(row, clock.instant(), sweeps.get());
            put(fresh);
            pollNow(fresh);
        });
    }

    private void put(PolledRequest fresh) {
        PolledRequest before = followed.put(fresh.row.id().value(), fresh);
        if (before != null) {
            before.gone = true;
        }
    }

    /** Takes up from the rows whatever is not followed here, and drops what is not there any more. */
    public synchronized void recover() {
        long sweep = sweeps.incrementAndGet();
        List<DueRows.Version> page = inTurn.submittedAfter(new UUID(0, 0), PAGE);
        while (!page.isEmpty()) {
            inTurn.all(page.stream()
                            .filter(version -> isNew(version, sweep))
                            .map(DueRows.Version::id)
                            .toList())
                    .forEach(row -> recover(row, sweep));
            page = page.size() < PAGE
                    ? List.of()
                    : inTurn.submittedAfter(page.getLast().id(), PAGE);
        }
        followed.values().stream().filter(one -> one.sweep < sweep).toList().forEach(this::drop);
    }

    private boolean isNew(DueRows.Version version, long sweep) {
        PolledRequest known = followed.get(version.id());
        if (known == null || known.row.version() != version.version()) {
            return true;
        }
        known.sweep = sweep;
        return false;
    }

    private void recover(GenerationRow row, long sweep) {
        PolledRequest fresh = new PolledRequest(row, clock.instant(), sweep);
        put(fresh);
        // Many at once after a restart: the first looks are spread as the later ones will be.
        long spread = Math.max(1, least().toMillis());
        due.add(fresh.later(Duration.ofMillis(ThreadLocalRandom.current().nextLong(spread))));
    }

    private void drop(PolledRequest one) {
        one.gone = true;
        followed.remove(one.row.id().value(), one);
    }

    private void pollNow(PolledRequest one) {
        ScheduledPoll poll = one.ring();
        if (poll != null) {
            due.add(poll);
        }
    }

    private void work() {
        while (thread == Thread.currentThread()) {
            try {
                permits.acquire();
            } catch (InterruptedException e) {
                log.debug("Interrupted while waiting for a free poll slot");
                continue;
            }
            try {
                ScheduledPoll next = due.take();
                Thread.ofVirtual().name("poll").start(() -> run(next));
            } catch (InterruptedException e) {
                log.debug("Interrupted while waiting for the next poll");
                permits.release();
            } catch (RuntimeException | Error e) {
                // What was due is found again in its row.
                log.warn("Could not start a status poll: {}", e.toString());
                permits.release();
            }
        }
    }

    private void run(ScheduledPoll poll) {
        try {
            PolledRequest one = poll.one();
            if (one.begin(poll)) {
                pollAndReschedule(one);
            }
        } finally {
            permits.release();
        }
    }

    /** Whatever escapes from a look, another follows it. */
    private void pollAndReschedule(PolledRequest one) {
        boolean again = true;
        try {
            again = statusPoll.poll(one);
        } finally {
            if (again && !one.gone) {
                due.add(one.end(wait(one)));
            } else {
                drop(one);
            }
        }
    }

    private Duration wait(PolledRequest one) {
        Duration least = least();
        if (statusPoll.isSignalled(one) && settings.signalledPoll().compareTo(least) > 0) {
            least = settings.signalledPoll();
        }
        return one.nextPoll(clock.instant(), settings.poll(), least);
    }

    /** How long nobody is looked at again for the sake of all the others. */
    private Duration least() {
        return Duration.ofMillis(followed.size() * 1_000L / POLLS_PER_SECOND);
    }

    @Override
    public synchronized void start() {
        // What was followed before a stop is taken up from its row.
        followed.clear();
        due.clear();
        Thread fresh = Thread.ofPlatform().daemon().name("status-poller").unstarted(this::work);
        thread = fresh;
        fresh.start();
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    public int count() {
        return followed.size();
    }
}
