package app.photoplay.conversion.progress;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.photoplay.conversion.ConversionFacts;
import app.photoplay.conversion.ConversionState;
import app.photoplay.conversion.Gate;
import app.photoplay.generation.Capability;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationPace;
import app.photoplay.generation.GenerationState;
import app.photoplay.generation.GenerationView;
import app.photoplay.media.AssetId;
import app.photoplay.plan.Credits;
import app.photoplay.production.ProductionStatus;
import app.photoplay.production.ProductionStatus.ShotProduction;
import app.photoplay.production.ProductionStatus.TakeStatus;
import app.photoplay.production.ShotState;
import app.photoplay.storyboard.ShotId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A film that is made by workers, each step of it longer or shorter than the others, while others come and go. */
final class SimulatedFilm {

    private static final Instant BEGIN = Instant.parse("2026-11-30T10:00:00Z");
    private static final double STILL = 4;
    private static final double CLIP = 24;

    private final int shots;
    private final int workers;
    private final List<Step> steps = new ArrayList<>();
    private final Random random;

    SimulatedFilm(int shots, int workers, long seed) {
        this.shots = shots;
        this.workers = workers;
        this.random = new Random(seed);
        double[] free = new double[workers];
        double[] stillEnds = new double[shots];
        // A still is three shots ahead of its clip.
        for (int i = 0; i < shots + 3; i++) {
            if (i < shots) {
                stillEnds[i] = work(i, false, free, STILL, 0);
            }
            if (i >= 3) {
                work(i - 3, true, free, CLIP, stillEnds[i - 3]);
            }
        }
    }

    private double work(int shot, boolean clip, double[] free, double typical, double notBefore) {
        int worker = 0;
        for (int i = 1; i < free.length; i++) {
            worker = free[i] < free[worker] ? i : worker;
        }
        double begin = Math.max(free[worker], notBefore);
        // From half to three times as long as the usual.
        double takes = typical * Math.exp(Math.clamp(random.nextGaussian() * 0.45, -0.7, 1.1));
        free[worker] = begin + takes;
        steps.add(new Step(shot, clip, begin, begin + takes));
        return free[worker];
    }

    /** Seconds from its begin to its last clip. */
    double length() {
        return steps.stream().mapToDouble(Step::end).max().orElseThrow();
    }

    /**
     * What is promised so many seconds after its begin, null where nothing is.
     *
     * @param people how many are at work just then
     */
    @Nullable
    Duration remaining(double at, int people) {
        ConversionFacts conversion = mock();
        when(conversion.state()).thenReturn(ConversionState.MAKING);
        when(conversion.gate()).thenReturn(Gate.CLIPS);
        List<ShotProduction> productions = new ArrayList<>();
        for (int shot = 0; shot < shots; shot++) {
            productions.add(new ShotProduction(
                    new ShotId(new UUID(0, shot)),
                    shot + 1,
                    Duration.ofSeconds(4),
                    made(step(shot, false), at),
                    made(step(shot, true), at)));
        }
        int open = (int) steps.stream().filter(step -> step.end() > at).count();
        ProductionStatus production =
                new ProductionStatus(productions, ProductionStatus.Unanswered.NONE, Credits.ZERO, 0);
        GenerationPace pace = new GenerationPace(List.of(), Map.of(), workers, people);
        return new Estimate(conversion, production, null, new Paces(pace, pace, null)).remaining(open);
    }

    private Step step(int shot, boolean clip) {
        return steps.stream()
                .filter(step -> step.shot() == shot && step.clip() == clip)
                .findFirst()
                .orElseThrow();
    }

    private static TakeStatus made(Step step, double at) {
        boolean done = step.end() <= at;
        boolean begun = step.begin() <= at;
        GenerationView view = new GenerationView(
                new GenerationId(new UUID(step.clip() ? 1 : 0, step.shot())),
                step.clip() ? Capability.CLIP : Capability.STILL,
                "animatic",
                "drawn",
                done ? GenerationState.STORED : begun ? GenerationState.SUBMITTED : GenerationState.NEW,
                1,
                begun,
                done || !begun ? -1 : (at - step.begin()) / (step.end() - step.begin()),
                OptionalInt.empty(),
                false,
                null,
                null,
                done ? new AssetId(new UUID(2, step.shot())) : null,
                done ? millis(step.end() - step.begin()) : null,
                done ? BEGIN.plus(millis(step.end())) : null,
                Credits.ZERO,
                Credits.ZERO,
                false);
        ShotState state = done ? ShotState.CURRENT : begun ? ShotState.RUNNING : ShotState.WAITING;
        return new TakeStatus(state, view.asset(), view);
    }

    private static Duration millis(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    private record Step(int shot, boolean clip, double begin, double end) {}
}
