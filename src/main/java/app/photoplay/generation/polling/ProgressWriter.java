package app.photoplay.generation.polling;

import app.photoplay.generation.lifecycle.GenerationTransitions;
import app.photoplay.generation.rows.ProgressUpdate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Gathers what providers say of queues and fractions and writes it down in sets: each request once in two seconds at
 * most, and only where somebody would see a difference.
 */
@Component
public class ProgressWriter {

    private static final double LEAST_CHANGE = 0.04;
    private static final Duration REST = Duration.ofSeconds(2);
    private static final int AT_ONCE = 500;

    private final GenerationTransitions transitions;
    private final Clock clock;
    private final Map<UUID, Pending> pending = new ConcurrentHashMap<>();
    private final Map<UUID, Instant> resting = new ConcurrentHashMap<>();

    ProgressWriter(GenerationTransitions transitions, Clock clock) {
        this.transitions = transitions;
        this.clock = clock;
    }

    private record Pending(PolledRequest one, ProgressUpdate update) {

        UUID id() {
            return update.row().id().value();
        }
    }

    /** Called by whoever polls that request. */
    void offer(PolledRequest one, OptionalInt position, double fraction) {
        boolean same = position.equals(one.position)
                && Math.abs(fraction - one.fraction) < LEAST_CHANGE
                && Double.compare(Math.signum(fraction), Math.signum(one.fraction)) == 0;
        if (!same) {
            one.position = position;
            one.fraction = fraction;
            ProgressUpdate update = new ProgressUpdate(one.row, position, fraction, one.begun);
            pending.put(one.row.id().value(), new Pending(one, update));
        }
    }

    /** Writes what has waited long enough. What cannot be written now, since somebody holds the row, stays. */
    public void flush() {
        Instant now = clock.instant();
        resting.values().removeIf(until -> !until.isAfter(now));
        pending.values().removeIf(each -> each.one().gone);
        List<Pending> due = pending.values().stream()
                .filter(each -> !resting.containsKey(each.id()))
                .sorted(Comparator.comparing(Pending::id))
                .toList();
        for (int from = 0; from < due.size(); from += AT_ONCE) {
            List<Pending> batch = due.subList(from, Math.min(due.size(), from + AT_ONCE));
            Set<UUID> written =
                    transitions.seen(batch.stream().map(Pending::update).toList());
            for (Pending each : batch) {
                if (written.contains(each.id())) {
                    pending.remove(each.id(), each);
                    resting.put(each.id(), now.plus(REST));
                }
            }
        }
    }
}
