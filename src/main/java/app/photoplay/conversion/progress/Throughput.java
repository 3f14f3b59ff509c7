package app.photoplay.conversion.progress;

import app.photoplay.generation.GenerationView;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many steps of one film were made at once, as its last ones tell: their work, by the time in which it was done. It
 * says what a film really gets, whoever else is at work and whatever a provider promises, and it moves slowly.
 *
 * @param atOnce 0 where nothing was made yet
 * @param steps how many it was measured on
 */
record Throughput(double atOnce, int steps) {

    private static final int LATELY = 48;
    /** A pause longer than so many steps take was a stop, and no waiting for a turn. */
    private static final int LONGEST_TURN = 3;

    static final Throughput NONE = new Throughput(0, 0);

    static Throughput of(Stream<GenerationView> generations) {
        List<Span> lately = generations
                .map(Span::of)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Span::end).reversed())
                .limit(LATELY)
                .sorted(Comparator.comparing(Span::begin))
                .toList();
        if (lately.isEmpty()) {
            return NONE;
        }
        double work = lately.stream().mapToLong(Span::millis).sum();
        double longestTurn = LONGEST_TURN * work / lately.size();
        double time = 0;
        Instant at = lately.getFirst().begin();
        for (Span span : lately) {
            double pause = Duration.between(at, span.begin()).toMillis();
            time += pause > 0 && pause <= longestTurn ? pause : 0;
            Instant from = span.begin().isAfter(at) ? span.begin() : at;
            if (span.end().isAfter(from)) {
                time += Duration.between(from, span.end()).toMillis();
                at = span.end();
            }
        }
        return time <= 0 ? NONE : new Throughput(work / time, lately.size());
    }

    /**
     * What was seen, and as long as that is little, what may be hoped for.
     *
     * @param hoped how many steps are made at once if all goes as it is set up, at least 1
     */
    double or(double hoped) {
        double trust = Math.min(1, steps / (2 * hoped + 4));
        return trust * atOnce + (1 - trust) * hoped;
    }

    /** While one was made. */
    private record Span(Instant begin, Instant end) {

        static @Nullable Span of(GenerationView view) {
            Duration made = view.made();
            Instant ended = view.ended();
            return made == null || ended == null ? null : new Span(ended.minus(made), ended);
        }

        long millis() {
            return Duration.between(begin, end).toMillis();
        }
    }
}
