package app.photoplay.generation;

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
class Following implements ProviderSignals, SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Following.class);
    private static final int LOOKS_AT_ONCE = 64;
    /** However many are followed, so many looks a second are enough. */
    private static final int LOOKS_A_SECOND = 1_000;

    private static final int PAGE = 1_000;

    private final GenerationRows rows;
    private final DueRows inTurn;
    private final Adoption adoption;
    private final Looking looking;
    private final Clock clock;
    private final GenerationSettings settings;
    private final Map<UUID, Followed> followed = new ConcurrentHashMap<>();
    private final DelayQueue<Look> due = new DelayQueue<>();
    private final Semaphore looks = new Semaphore(LOOKS_AT_ONCE);
    private final AtomicLong sweeps = new AtomicLong();
    private volatile @Nullable Thread thread;

    Following(
            GenerationRows rows,
            DueRows inTurn,
            Adoption adoption,
            Looking looking,
            Clock clock,
            GenerationSettings settings) {
        this.rows = rows;
        this.inTurn = inTurn;
        this.adoption = adoption;
        this.looking = looking;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public void changed(GenerationId generation) {
        Followed known = followed.get(generation.value());
        if (known != null) {
            lookNow(known);
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
        rows.find(id).filter(row -> row.state() == GenerationState.SUBMITTED).ifPresent(row -> {
            Followed fresh = new Followed(row, clock.instant(), sweeps.get());
            put(fresh);
            lookNow(fresh);
        });
    }

    private void put(Followed fresh) {
        Followed before = followed.put(fresh.row.id().value(), fresh);
        if (before != null) {
            before.gone = true;
        }
    }

    /** Takes up from the rows whatever is not followed here, and drops what is not there any more. */
    synchronized void takeUp() {
        long sweep = sweeps.incrementAndGet();
        List<DueRows.Version> page = inTurn.submittedAfter(new UUID(0, 0), PAGE);
        while (!page.isEmpty()) {
            inTurn.all(page.stream()
                            .filter(version -> isNew(version, sweep))
                            .map(DueRows.Version::id)
                            .toList())
                    .forEach(row -> takeUp(row, sweep));
            page = page.size() < PAGE
                    ? List.of()
                    : inTurn.submittedAfter(page.getLast().id(), PAGE);
        }
        followed.values().stream().filter(one -> one.sweep < sweep).toList().forEach(this::drop);
    }

    private boolean isNew(DueRows.Version version, long sweep) {
        Followed known = followed.get(version.id());
        if (known == null || known.row.version() != version.version()) {
            return true;
        }
        known.sweep = sweep;
        return false;
    }

    private void takeUp(GenerationRow row, long sweep) {
        Followed fresh = new Followed(row, clock.instant(), sweep);
        put(fresh);
        // Many at once after a restart: the first looks are spread as the later ones will be.
        long spread = Math.max(1, least().toMillis());
        due.add(fresh.later(Duration.ofMillis(ThreadLocalRandom.current().nextLong(spread))));
    }

    private void drop(Followed one) {
        one.gone = true;
        followed.remove(one.row.id().value(), one);
    }

    private void lookNow(Followed one) {
        Look look = one.ring();
        if (look != null) {
            due.add(look);
        }
    }

    private void work() {
        while (thread == Thread.currentThread()) {
            try {
                looks.acquire();
            } catch (InterruptedException e) {
                log.debug("Interrupted while others look");
                continue;
            }
            try {
                Look next = due.take();
                Thread.ofVirtual().name("look").start(() -> look(next));
            } catch (InterruptedException e) {
                log.debug("Interrupted while nothing was due");
                looks.release();
            } catch (RuntimeException | Error e) {
                // What was due is found again in its row.
                log.warn("A look could not begin: {}", e.toString());
                looks.release();
            }
        }
    }

    private void look(Look look) {
        try {
            Followed one = look.one();
            if (one.begin(look)) {
                lookAndGoOn(one);
            }
        } finally {
            looks.release();
        }
    }

    /** Whatever escapes from a look, another follows it. */
    private void lookAndGoOn(Followed one) {
        boolean again = true;
        try {
            again = looking.look(one);
        } finally {
            if (again && !one.gone) {
                due.add(one.end(wait(one)));
            } else {
                drop(one);
            }
        }
    }

    private Duration wait(Followed one) {
        Duration least = least();
        if (looking.isTold(one) && settings.signalledPoll().compareTo(least) > 0) {
            least = settings.signalledPoll();
        }
        return one.nextLook(clock.instant(), settings.poll(), least);
    }

    /** How long nobody is looked at again for the sake of all the others. */
    private Duration least() {
        return Duration.ofMillis(followed.size() * 1_000L / LOOKS_A_SECOND);
    }

    @Override
    public synchronized void start() {
        // What was followed before a stop is taken up from its row.
        followed.clear();
        due.clear();
        Thread fresh = Thread.ofPlatform().daemon().name("following").unstarted(this::work);
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

    int count() {
        return followed.size();
    }
}
