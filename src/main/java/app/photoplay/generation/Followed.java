package app.photoplay.generation;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One request at its provider, and what was told about it last. Looked at by one thread at a time. */
final class Followed {

    private static final Duration YOUNG = Duration.ofSeconds(20);
    private static final Duration GROWN = Duration.ofMinutes(2);

    final GenerationRow row;
    /** How many looks were asked for; the one that finds none before it looks for all. */
    final AtomicInteger wanted = new AtomicInteger();

    private final Instant since;
    private @Nullable Future<?> next;

    volatile boolean begun;
    volatile OptionalInt position = OptionalInt.empty();
    volatile double fraction = -1;

    Followed(GenerationRow row, Instant since) {
        this.row = row;
        this.since = since;
    }

    /** There is one next look, however often signals came in between. */
    synchronized void lookAgain(@Nullable Future<?> look) {
        if (next != null) {
            next.cancel(false);
        }
        next = look;
    }

    /** The safety net under the provider's signals: seldom for what takes long, and never all at once. */
    Duration nextLook(Instant now) {
        Duration age = Duration.between(since, now);
        long base = age.compareTo(YOUNG) < 0 ? 500 : age.compareTo(GROWN) < 0 ? 1_500 : 5_000;
        return Duration.ofMillis(base * 4 / 5 + ThreadLocalRandom.current().nextLong(base * 2 / 5));
    }
}
