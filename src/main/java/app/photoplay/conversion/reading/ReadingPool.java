package app.photoplay.conversion.reading;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.screenplay.ReadingStop;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The only threads on which texts are read: a few, apart from those that answer requests, so that no text makes others
 * wait. A reading ends when it is done, when its time is over or when nobody waits for it; an account has a few at once.
 * What no person asks for, such as the step that plans, waits for its turn instead of being refused.
 */
@Component
@PermitAll
public class ReadingPool {

    /**
     * How much is read at once.
     *
     * @param threads readings at the same time
     * @param waiting how many more of all people may wait for their turn
     * @param each of one account, waiting or not
     * @param turn how long one waits for its turn at most
     * @param longest how long one may take
     * @param look how often it is asked whether somebody still waits
     */
    record Limits(int threads, int waiting, int each, Duration turn, Duration longest, Duration look) {

        static final Limits USUAL = new Limits(
                Math.max(2, Runtime.getRuntime().availableProcessors() / 2),
                64,
                4,
                Duration.ofSeconds(30),
                Duration.ofSeconds(30),
                Duration.ofMillis(250));
    }

    private final CurrentUser currentUser;
    private final Clock clock;
    private final Limits limits;
    private final ThreadPoolExecutor threads;
    private final Map<UserId, Integer> running = new ConcurrentHashMap<>();

    @Autowired
    ReadingPool(CurrentUser currentUser, Clock clock) {
        this(currentUser, clock, Limits.USUAL);
    }

    ReadingPool(CurrentUser currentUser, Clock clock, Limits limits) {
        this.currentUser = currentUser;
        this.clock = clock;
        this.limits = limits;
        threads = new ThreadPoolExecutor(
                limits.threads(),
                limits.threads(),
                1,
                TimeUnit.MINUTES,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("reading-", 0).factory());
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * Has something read for whoever is signed in, or for nobody in person.
     *
     * @throws Refusal READING_LIMIT where the account has enough going on, READING_BUSY where all have, TEXT_TOO_SLOW
     *     where it took too long, UNAVAILABLE where nobody waits for it
     */
    public <T> T read(Supplier<T> reading) {
        UserId account = currentUser.find().orElse(null);
        enter(account);
        var turn = new Turn<>(account, reading);
        threads.execute(turn.task);
        return turn.await();
    }

    /** How many wait for their turn. */
    int waiting() {
        return threads.getQueue().size();
    }

    private void enter(@Nullable UserId account) {
        if (account == null) {
            return;
        }
        if (threads.getQueue().size() >= limits.waiting()) {
            throw new Refusal(ErrorCode.READING_BUSY, null);
        }
        running.compute(account, (key, count) -> {
            int now = count == null ? 0 : count;
            if (now >= limits.each()) {
                throw new Refusal(ErrorCode.READING_LIMIT, null);
            }
            return now + 1;
        });
    }

    private void leave(@Nullable UserId account) {
        if (account != null) {
            running.computeIfPresent(account, (key, count) -> count > 1 ? count - 1 : null);
        }
    }

    /** One reading: waits, is read, and has left when its thread is free again, whoever stopped it. */
    private final class Turn<T> {

        private final @Nullable UserId account;
        private final Instant asked = clock.instant();
        private final FutureTask<Optional<T>> task;
        private volatile @Nullable Instant begun;
        private volatile boolean stopped;

        private Turn(@Nullable UserId account, Supplier<T> reading) {
            this.account = account;
            this.task = new FutureTask<>(() -> {
                begun = clock.instant();
                try {
                    return ReadingStop.of(() -> stopped, reading);
                } finally {
                    leave(account);
                }
            });
        }

        private T await() {
            while (true) {
                try {
                    return task.get(limits.look().toMillis(), TimeUnit.MILLISECONDS)
                            .orElseThrow(() -> new Refusal(ErrorCode.UNAVAILABLE, null));
                } catch (TimeoutException stillReading) {
                    var over = over();
                    if (over != null) {
                        stop();
                        throw new Refusal(over, over == ErrorCode.TEXT_TOO_SLOW ? "text" : null);
                    }
                } catch (ExecutionException failed) {
                    throw rethrown(failed.getCause());
                } catch (InterruptedException interrupted) {
                    stop();
                    Thread.currentThread().interrupt();
                    throw new Refusal(ErrorCode.UNAVAILABLE, null);
                }
            }
        }

        private @Nullable ErrorCode over() {
            if (ClientPresence.isGone()) {
                return ErrorCode.UNAVAILABLE;
            }
            var since = begun;
            if (since != null) {
                return since.plus(limits.longest()).isBefore(clock.instant()) ? ErrorCode.TEXT_TOO_SLOW : null;
            }
            return account != null && asked.plus(limits.turn()).isBefore(clock.instant())
                    ? ErrorCode.READING_BUSY
                    : null;
        }

        private void stop() {
            stopped = true;
            if (threads.remove(task)) {
                leave(account);
            }
        }

        private static RuntimeException rethrown(@Nullable Throwable cause) {
            return switch (cause) {
                case RuntimeException expected -> expected;
                case Error error -> throw error;
                case null, default -> new IllegalStateException(cause);
            };
        }
    }
}
