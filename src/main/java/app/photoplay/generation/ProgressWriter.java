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
class ProgressWriter {

    private static final double LEAST_CHANGE = 0.04;
    private static final Duration REST = Duration.ofSeconds(2);
    private static final int AT_ONCE = 500;

    private final GenerationTransitions transitions;
    private final Clock clock;
    private final Map<UUID, Update> pending = new ConcurrentHashMap<>();
    private final Map<UUID, Instant> resting = new ConcurrentHashMap<>();

    ProgressWriter(GenerationTransitions transitions, Clock clock) {
        this.transitions = transitions;
        this.clock = clock;
    }

    /** What is to be written, and of which state of the row it holds. */
    record Update(
            PolledRequest one,
            OptionalInt position,
            double fraction,
            @Nullable Instant begun) {}

    /** By whoever looks at that request. */
    void offer(PolledRequest one, OptionalInt position, double fraction) {
        boolean same = position.equals(one.position)
                && Math.abs(fraction - one.fraction) < LEAST_CHANGE
                && Double.compare(Math.signum(fraction), Math.signum(one.fraction)) == 0;
        if (!same) {
            one.position = position;
            one.fraction = fraction;
            pending.put(one.row.id().value(), new Update(one, position, fraction, one.begun));
        }
    }

    /** Writes what has waited long enough. What cannot be written now, since somebody holds the row, stays. */
    void flush() {
        Instant now = clock.instant();
        resting.values().removeIf(until -> !until.isAfter(now));
        pending.values().removeIf(update -> update.one().gone);
        List<Update> due = pending.values().stream()
                .filter(update -> !resting.containsKey(id(update)))
                .sorted((one, other) -> id(one).compareTo(id(other)))
                .toList();
        for (int from = 0; from < due.size(); from += AT_ONCE) {
            List<Update> batch = due.subList(from, Math.min(due.size(), from + AT_ONCE));
            Set<UUID> written = transitions.seen(batch);
            for (Update update : batch) {
                if (written.contains(id(update))) {
                    pending.remove(id(update), update);
                    resting.put(id(update), now.plus(REST));
                }
            }
        }
    }

    private static UUID id(Update update) {
        return update.one().row.id().value();
    }
}
