package app.photoplay.conversion.progress;

import app.photoplay.conversion.ConversionFacts;
import app.photoplay.conversion.ConversionState;
import app.photoplay.conversion.Gate;
import app.photoplay.film.FilmView;
import app.photoplay.generation.GenerationPace;
import app.photoplay.generation.GenerationState;
import app.photoplay.generation.GenerationView;
import app.photoplay.production.ProductionStatus;
import app.photoplay.production.ProductionStatus.ShotProduction;
import app.photoplay.production.ProductionStatus.TakeStatus;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a conversion is, and how long it still takes: each step counts what such a step was measured to take, in this
 * film first, else in what was made here lately. Nothing measured, nothing promised; what is promised moves slowly.
 */
final class Estimate {

    /** What steps count before anything was measured: only their relation matters, and only for the fraction. */
    private static final double STILL_GUESS = 1_000;

    private static final double CLIP_GUESS = 5_000;
    private static final double ASSEMBLY_GUESS = 1_000;
    /** How many steps have to be measured before one more changes little. */
    private static final int FIRST_GUESSES = 3;

    /** The same where nothing was ever made before. */
    private static final int ENOUGH = 6;

    /** Of a service with a queue. */
    private static final int LEAST_AT_ONCE = 2;

    private final ConversionFacts conversion;
    private final List<ShotProduction> shots;
    private final @Nullable FilmView film;
    private final Paces paces;
    private final OptionalDouble still;
    private final OptionalDouble clip;
    private final Throughput seen;

    Estimate(ConversionFacts conversion, ProductionStatus production, @Nullable FilmView film, Paces paces) {
        this.conversion = conversion;
        this.shots = production.shots();
        this.film = film;
        this.paces = paces;
        this.still = measured(ShotProduction::still, paces.still());
        this.clip = measured(ShotProduction::clip, paces.clip());
        this.seen = Throughput.of(generations());
    }

    /** 0 to 1, of the way to the gate. */
    double fraction() {
        switch (conversion.state()) {
            case PLANNING -> {
                return 0;
            }
            case AT_GATE, DONE -> {
                return 1;
            }
            case MAKING, ASSEMBLING, INCOMPLETE, FAILED, CANCELLED -> {
                // Computed.
            }
        }
        double left = left(ShotProduction::still, stills(), still.orElse(STILL_GUESS))
                + left(ShotProduction::clip, clips(), clip.orElse(CLIP_GUESS))
                + filmLeft(assembly().orElse(ASSEMBLY_GUESS));
        double all = shots.size()
                * ((stills() ? still.orElse(STILL_GUESS) : 0)
                        + (clips() ? clip.orElse(CLIP_GUESS) : 0)
                        + (toFilm() ? assembly().orElse(ASSEMBLY_GUESS) : 0));
        return all == 0 ? 0 : Math.clamp(1 - left / all, 0, 1);
    }

    /** @param open how many steps run or wait, which bounds how many are made at once */
    @Nullable
    Duration remaining(int open) {
        if (conversion.state().resting() || conversion.state() == ConversionState.PLANNING) {
            return null;
        }
        boolean unmeasured = (stills() && still.isEmpty() && left(ShotProduction::still, true, 1) > 0)
                || (clips() && clip.isEmpty() && left(ShotProduction::clip, true, 1) > 0);
        boolean filmUnmeasured =
                conversion.state() == ConversionState.ASSEMBLING && assembly().isEmpty();
        if (unmeasured || filmUnmeasured) {
            return null;
        }
        double work = left(ShotProduction::still, stills(), still.orElse(0))
                + left(ShotProduction::clip, clips(), clip.orElse(0));
        return Duration.ofMillis(
                Math.round(work / atOnce(open) + filmLeft(assembly().orElse(0))));
    }

    /**
     * What this film was seen to get; before that, its share of what can be made at once. The share alone would halve
     * whenever somebody else asks for a picture, and double when it is there.
     */
    private double atOnce(int open) {
        GenerationPace pace = paces.clip();
        double share = (double) pace.concurrency() / Math.max(1, pace.people());
        return Math.min(seen.or(Math.max(1, Math.min(share, atProviderAtOnce()))), Math.max(1, open));
    }

    /**
     * A provider that lets requests of ours wait in its queue makes no more at once than it is seen to; of two, one may
     * have ended a moment ago and the next not been seen to begin.
     */
    private double atProviderAtOnce() {
        long queued = atProvider(generation -> !generation.begun());
        long begun = atProvider(GenerationView::begun);
        return queued > 0 && begun > 0 ? Math.max(LEAST_AT_ONCE, begun) : Double.MAX_VALUE;
    }

    private long atProvider(Predicate<GenerationView> which) {
        return generations()
                .filter(generation -> generation.state() == GenerationState.SUBMITTED)
                .filter(which)
                .count();
    }

    private Stream<GenerationView> generations() {
        return shots.stream()
                .flatMap(shot -> Stream.of(shot.still(), shot.clip()))
                .map(TakeStatus::generation)
                .filter(Objects::nonNull);
    }

    private double left(Function<ShotProduction, TakeStatus> step, boolean wanted, double each) {
        if (!wanted) {
            return 0;
        }
        return each * shots.stream().map(step).mapToDouble(Estimate::open).sum();
    }

    private static double open(TakeStatus made) {
        GenerationView generation = made.generation();
        if (made.usable()) {
            return 0;
        }
        // What was done at a provider that cannot be reached now was done.
        return generation != null && (generation.running() || generation.state() == GenerationState.SUBMITTED)
                ? 1 - Math.clamp(generation.fraction(), 0, 1)
                : 1;
    }

    private double filmLeft(double eachShot) {
        if (!toFilm()) {
            return 0;
        }
        double whole = eachShot * shots.size();
        if (conversion.state() != ConversionState.ASSEMBLING || film == null) {
            return whole;
        }
        return whole * (1 - Math.clamp(film.fraction(), 0, 1));
    }

    private OptionalDouble assembly() {
        Duration measured = paces.assembly();
        return measured == null ? OptionalDouble.empty() : OptionalDouble.of(measured.toMillis());
    }

    private OptionalDouble measured(Function<ShotProduction, TakeStatus> step, GenerationPace pace) {
        LongSummaryStatistics own = shots.stream()
                .map(step)
                .map(TakeStatus::generation)
                .filter(Objects::nonNull)
                .map(GenerationView::made)
                .filter(Objects::nonNull)
                .mapToLong(Duration::toMillis)
                .summaryStatistics();
        // The one asked for last: what is still to come is made with it.
        String model = shots.stream()
                .map(step)
                .map(TakeStatus::generation)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(view -> view.id().value()))
                .map(GenerationView::model)
                .orElse(null);
        Duration typical = pace.typical(model);
        if (typical != null) {
            // As if some of it had been made before: the first one or two of a film say little.
            double sum = own.getSum() + (double) FIRST_GUESSES * typical.toMillis();
            return OptionalDouble.of(sum / (own.getCount() + FIRST_GUESSES));
        }
        int enough = Math.clamp(shots.size() / 4, 1, ENOUGH);
        return own.getCount() >= enough ? OptionalDouble.of(own.getAverage()) : OptionalDouble.empty();
    }

    private boolean stills() {
        return conversion.gate() != Gate.SHOT_LIST;
    }

    private boolean clips() {
        return conversion.gate() == Gate.CLIPS || toFilm();
    }

    private boolean toFilm() {
        return conversion.gate() == Gate.FILM;
    }
}
