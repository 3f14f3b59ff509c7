package app.photoplay.conversion.progress;

import app.photoplay.base.KebabCase;
import app.photoplay.conversion.ConversionFacts;
import app.photoplay.conversion.ConversionProgress;
import app.photoplay.conversion.ConversionProgress.FailedStep;
import app.photoplay.conversion.ConversionProgress.RunningStep;
import app.photoplay.conversion.ConversionProgress.Step;
import app.photoplay.conversion.ConversionProgress.WaitingReason;
import app.photoplay.film.FilmView;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationState;
import app.photoplay.generation.GenerationView;
import app.photoplay.production.ProductionStatus;
import app.photoplay.production.ProductionStatus.ShotProduction;
import app.photoplay.production.ProductionStatus.TakeStatus;
import app.photoplay.production.ShotState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says from rows how a conversion stands. Pure: the same rows give the same answer to everybody. */
final class ProgressCalculator {

    private final ConversionFacts conversion;
    private final ProductionStatus production;
    private final @Nullable FilmView film;
    private final Estimate estimate;
    private final List<RunningStep> running = new ArrayList<>();
    private final List<FailedStep> failed = new ArrayList<>();
    private final List<GenerationView> waiting = new ArrayList<>();
    private final int waitingShots;

    ProgressCalculator(ConversionFacts conversion, ProductionStatus production, @Nullable FilmView film, Paces paces) {
        this.conversion = conversion;
        this.production = production;
        this.film = film;
        this.estimate = new Estimate(conversion, production, film, paces);
        production.shots().forEach(shot -> {
            look(shot, Step.STILL, shot.still());
            look(shot, Step.CLIP, shot.clip());
        });
        this.waitingShots = (int)
                production.shots().stream().filter(ProgressCalculator::waits).count();
    }

    private static boolean waits(ShotProduction shot) {
        List<GenerationView> asked = Stream.of(shot.still(), shot.clip())
                .map(TakeStatus::generation)
                .filter(Objects::nonNull)
                .toList();
        return asked.stream().anyMatch(GenerationView::waiting)
                && asked.stream().noneMatch(GenerationView::running);
    }

    private void look(ShotProduction shot, Step step, TakeStatus made) {
        GenerationView generation = made.generation();
        if (generation == null) {
            return;
        }
        if (generation.running()) {
            double fraction = generation.state() == GenerationState.FINISHED ? 1 : generation.fraction();
            running.add(new RunningStep(shot.id(), shot.number(), step, fraction));
        } else if (generation.waiting()) {
            waiting.add(generation);
        } else if (made.state() == ShotState.FAILED) {
            failed.add(new FailedStep(
                    shot.id(),
                    shot.number(),
                    step,
                    words(generation),
                    generation.attempts(),
                    generation.said(),
                    made.wordsRefused()));
        }
    }

    ConversionProgress result(int people) {
        String unreachable = unreachable();
        WaitingReason reason = waitingReason(people);
        boolean standing = unreachable != null || (reason != null && reason.standsStill());
        return new ConversionProgress(
                conversion.id(),
                conversion.project(),
                conversion.state(),
                conversion.gate(),
                production.shots().size(),
                count(Step.STILL),
                count(Step.CLIP),
                List.copyOf(failed),
                List.copyOf(running),
                waitingShots,
                reason,
                unreachable,
                estimate.fraction(),
                standing ? null : estimate.remaining(running.size() + waiting.size()),
                conversion.quoted(),
                production.settled(),
                production.unanswered(),
                production.unbilled(),
                conversion.language(),
                film,
                conversion.startedAt(),
                conversion.endedAt(),
                conversion.failure());
    }

    private int count(Step step) {
        return (int) production.shots().stream()
                .map(shot -> step == Step.STILL ? shot.still() : shot.clip())
                .filter(made -> made.asset() != null)
                .count();
    }

    private @Nullable WaitingReason waitingReason(int people) {
        if (waiting.isEmpty()) {
            return null;
        }
        if (anyWaits(GenerationFailure.Reason.NO_ROOM)) {
            return WaitingReason.NO_ROOM;
        }
        if (anyWaits(GenerationFailure.Reason.PAUSED)) {
            return WaitingReason.PAUSED;
        }
        if (anyWaits(GenerationFailure.Reason.UNREACHABLE)) {
            return WaitingReason.UNREACHABLE;
        }
        if (anyWaits(GenerationFailure.Reason.OUT_OF_REACH)) {
            return WaitingReason.OUT_OF_REACH;
        }
        if (waiting.stream().allMatch(GenerationView::backingOff)) {
            return WaitingReason.BACKING_OFF;
        }
        boolean withUs = waiting.stream().anyMatch(view -> view.state() == GenerationState.NEW);
        if (!withUs) {
            return WaitingReason.PROVIDER_QUEUE;
        }
        return people > 1 ? WaitingReason.FAIR_SHARE : WaitingReason.PROVIDER_BUSY;
    }

    private @Nullable String unreachable() {
        return anyWaits(GenerationFailure.Reason.NO_ROOM)
                ? null
                : waiting.stream()
                        .filter(view -> view.reason() == GenerationFailure.Reason.UNREACHABLE)
                        .map(GenerationView::provider)
                        .findFirst()
                        .orElse(null);
    }

    private boolean anyWaits(GenerationFailure.Reason reason) {
        return waiting.stream().anyMatch(view -> view.reason() == reason);
    }

    /** As the message bundle names it. */
    private static String words(GenerationView generation) {
        GenerationFailure.Reason reason =
                Objects.requireNonNullElse(generation.reason(), GenerationFailure.Reason.FAILED);
        return KebabCase.of(reason);
    }
}
