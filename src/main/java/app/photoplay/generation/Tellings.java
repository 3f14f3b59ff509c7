package app.photoplay.generation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gathers what providers say of queues and fractions and writes it down in sets: each request once in two seconds at
 * most, and only where somebody would see a difference.
 */
@Component
class Tellings {

    private static final double WORTH_TELLING = 0.04;
    private static final Duration REST = Duration.ofSeconds(2);
    private static final int AT_ONCE = 500;

    private final GenerationChanges changes;
    private final Clock clock;
    private final Map<UUID, Telling> pending = new ConcurrentHashMap<>();
    private final Map<UUID, Instant> resting = new ConcurrentHashMap<>();

    Tellings(GenerationChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /** What is to be written, and of which state of the row it holds. */
    record Telling(
            Followed one,
            OptionalInt position,
            double fraction,
            @Nullable Instant begun) {}

    /** By whoever looks at that request. */
    void tell(Followed one, OptionalInt position, double fraction) {
        boolean same = position.equals(one.position)
                && Math.abs(fraction - one.fraction) < WORTH_TELLING
                && Double.compare(Math.signum(fraction), Math.signum(one.fraction)) == 0;
        if (!same) {
            one.position = position;
            one.fraction = fraction;
            pending.put(one.row.id().value(), new Telling(one, position, fraction, one.begun));
        }
    }

    /** Writes what has waited long enough. What cannot be written now, since somebody holds the row, stays. */
    void flush() {
        Instant now = clock.instant();
        resting.values().removeIf(until -> !until.isAfter(now));
        pending.values().removeIf(telling -> telling.one().gone);
        List<Telling> due = pending.values().stream()
                .filter(telling -> !resting.containsKey(id(telling)))
                .sorted((one, other) -> id(one).compareTo(id(other)))
                .toList();
        for (int from = 0; from < due.size(); from += AT_ONCE) {
            List<Telling> batch = due.subList(from, Math.min(due.size(), from + AT_ONCE));
            Set<UUID> written = changes.seen(batch);
            for (Telling telling : batch) {
                if (written.contains(id(telling))) {
                    pending.remove(id(telling), telling);
                    resting.put(id(telling), now.plus(REST));
                }
            }
        }
    }

    private static UUID id(Telling telling) {
        return telling.one().row.id().value();
    }
}
