package app.photoplay.conversion.process;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.conversion.ConversionId;
import app.photoplay.conversion.ConversionState;
import app.photoplay.conversion.Gate;
import app.photoplay.conversion.cost.BudgetCheck;
import app.photoplay.conversion.cost.ForecastCalculator;
import app.photoplay.film.FilmCommands;
import app.photoplay.film.Films;
import app.photoplay.film.ProjectFilms;
import app.photoplay.generation.GenerationState;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Demand;
import app.photoplay.plan.Limits;
import app.photoplay.plan.Resolution;
import app.photoplay.production.ProductionStatus.ShotProduction;
import app.photoplay.production.ProductionStatus.TakeStatus;
import app.photoplay.production.StoryboardQuote;
import app.photoplay.production.order.ProductionOrders;
import app.photoplay.project.ProjectArchive;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRemovals;
import app.photoplay.project.ProjectSummary;
import app.photoplay.storyboard.ActionRule;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.StoryboardEditor;
import app.photoplay.storyboard.document.ShotEdit;
import app.photoplay.storyboard.document.StoryboardCommand.EditShots;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person may do to a conversion that exists, while its row is held. Whose it is was asked before. */
@Component
class ConversionCommands {

    private final ConversionRows rows;
    private final ProjectArchive projects;
    private final BudgetCheck budget;
    private final Limits limits;
    private final ProductionOrders orders;
    private final StoryboardEditor storyboards;
    private final FilmCommands films;
    private final Films finished;
    private final ConversionProcess process;
    private final ProjectRemovals removals;
    private final ProjectNotifier notifier;
    private final Clock clock;

    ConversionCommands(
            ConversionRows rows,
            ProjectArchive projects,
            BudgetCheck budget,
            Limits limits,
            ProductionOrders orders,
            StoryboardEditor storyboards,
            FilmCommands films,
            Films finished,
            ConversionProcess process,
            ProjectRemovals removals,
            ProjectNotifier notifier,
            Clock clock) {
        this.rows = rows;
        this.projects = projects;
        this.budget = budget;
        this.limits = limits;
        this.orders = orders;
        this.storyboards = storyboards;
        this.films = films;
        this.finished = finished;
        this.process = process;
        this.removals = removals;
        this.notifier = notifier;
        this.clock = clock;
    }

    /** A second cancel changes nothing; one that comes too late is refused. */
    @Transactional
    void cancel(ConversionId id) {
        Conversion conversion = locked(id);
        if (conversion.state() == ConversionState.CANCELLED) {
            return;
        }
        if (conversion.state().resting()) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        conversion.rest(hasFilm(conversion) ? ConversionState.DONE : ConversionState.CANCELLED, clock.instant());
        orders.cancel(conversion.project(), id.value());
        films.cancel(conversion.project());
        notifier.notifyAfterCommit(conversion.project());
    }

    /** Whether only the newer cut is cancelled of a film that is done. */
    private boolean hasFilm(Conversion conversion) {
        ProjectFilms all = finished.all(List.of(conversion.project())).get(conversion.project());
        return conversion.state() == ConversionState.ASSEMBLING && all != null && all.finished() != null;
    }

    /**
     * Moves a project to the bin, having ended what is under way for it: its conversion, whatever else is being made, its
     * film. The conversion's row is held first, as by all who make something.
     */
    @Transactional
    void remove(ProjectId project) {
        rows.newestId(project.value())
                .flatMap(rows::lock)
                .filter(conversion -> !conversion.state().resting())
                .ifPresent(conversion -> conversion.rest(ConversionState.CANCELLED, clock.instant()));
        removals.hold(project);
        orders.cancelAll(project);
        films.cancel(project);
        removals.remove(project);
    }

    /** @return how many shots were begun */
    @Transactional
    int retryFailed(ConversionId id) {
        Conversion conversion = locked(id);
        int begun = switch (conversion.state()) {
            case MAKING, INCOMPLETE -> requestFailed(conversion);
            case FAILED -> 0;
            case PLANNING, ASSEMBLING, AT_GATE, DONE, CANCELLED -> throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        };
        if (conversion.state().resting()) {
            conversion.goOn(conversion.gate(), planned(conversion));
        }
        went(conversion);
        return begun;
    }

    /** The same for who is not its creator: not where an answer was lost, since that could be bought twice. */
    @Transactional
    int retryKnown(ConversionId id) {
        if (anyUnknown(locked(id))) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        return retryFailed(id);
    }

    private boolean anyUnknown(Conversion conversion) {
        return orders.production(projects.summary(conversion.project())).shots().stream()
                .flatMap(shot -> Stream.of(shot.still(), shot.clip()))
                .map(TakeStatus::generation)
                .anyMatch(made -> made != null && made.state() == GenerationState.UNKNOWN);
    }

    private int requestFailed(Conversion conversion) {
        List<ShotProduction> failed = orders.production(projects.summary(conversion.project())).shots().stream()
                .filter(ShotProduction::failed)
                .toList();
        if (failed.isEmpty()) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        if (failed.stream().allMatch(ShotProduction::wordsRefused)) {
            String shots =
                    failed.stream().map(shot -> String.valueOf(shot.number())).collect(Collectors.joining(", "));
            throw new Refusal(ErrorCode.WORDS_REFUSED, null, shots, failed.size());
        }
        int begun = orders.requestFailed(
                projects.summary(conversion.project()), conversion.id().value());
        if (begun == 0) {
            throw new Refusal(ErrorCode.NOTHING_BEGUN, null);
        }
        return begun;
    }

    /**
     * Also while others are still being made.
     *
     * @param action what it is made from henceforth, null to leave that
     */
    @Transactional
    void retryShot(ConversionId id, ShotId shot, @Nullable String action) {
        Conversion conversion = locked(id);
        ShotProduction now = orders.production(projects.summary(conversion.project())).shots().stream()
                .filter(one -> one.id().equals(shot))
                .findFirst()
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
        if (!now.failed() || !conversion.state().retriesShots()) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        ProjectSummary project = projects.summary(conversion.project());
        if (action != null) {
            reword(project, shot, action);
        }
        if (conversion.state().resting()) {
            conversion.goOn(conversion.gate(), true);
        }
        orders.requestFailed(project, id.value(), shot);
        went(conversion);
    }

    private void reword(ProjectSummary project, ShotId shot, String action) {
        if (ActionRule.flawOf(action).isPresent()) {
            throw new Refusal(ErrorCode.VALIDATION, "action");
        }
        EditShots edit = new EditShots(List.of(shot), ShotEdit.action(action.strip()));
        storyboards.apply(project.id(), null, edit, project.owner());
    }

    @Transactional
    void continueTo(ConversionId id, Gate gate) {
        Conversion conversion = locked(id);
        if (!conversion.state().resting() || isBehind(gate, conversion)) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        ProjectSummary project = projects.summary(conversion.project());
        StoryboardQuote missing = budget.missing(conversion.facts(), project);
        budget.foreseen(conversion.facts(), missing).check(gate, null);
        int shots = missing.stillModels().isEmpty()
                ? 0
                : orders.production(project).shots().size();
        // Credits are asked request by request: what of it can be paid is made.
        Set<String> models = ForecastCalculator.models(gate, missing);
        // Where nothing is made any more, a film may be cut in whatever size it has.
        Resolution size = models.isEmpty() ? Resolution.HD : project.resolution();
        limits.require(project.owner(), new Demand.Takes(Credits.ZERO, models, shots, size, true), null);
        conversion.goOn(gate, planned(conversion));
        conversion.wantsShotsOf(orders.hold(conversion.project()));
        StoryboardQuote whole = budget.whole(conversion.facts(), project);
        conversion.quote(gate.cost(whole.stills(), whole.stills().plus(whole.clips())));
        went(conversion);
    }

    /** Cuts a finished film anew from what its shots show now; nothing is made and nothing is spent. */
    @Transactional
    void recut(ConversionId id) {
        Conversion conversion = locked(id);
        boolean anything = orders.production(projects.summary(conversion.project())).shots().stream()
                .anyMatch(shot -> shot.clip().asset() != null);
        if (conversion.state() != ConversionState.DONE || !anything) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        conversion.recut(clock.instant());
        process.cut(conversion, projects.summary(conversion.project()));
    }

    /** Whether it has passed that stop: what is made is not unmade. */
    private static boolean isBehind(Gate gate, Conversion conversion) {
        return switch (conversion.state()) {
            case AT_GATE, DONE -> gate.compareTo(conversion.gate()) < 0;
            case PLANNING, MAKING, ASSEMBLING, INCOMPLETE, FAILED, CANCELLED -> false;
        };
    }

    private void went(Conversion conversion) {
        process.advance(conversion);
        notifier.notifyAfterCommit(conversion.project());
    }

    private boolean planned(Conversion conversion) {
        return !orders.production(projects.summary(conversion.project()))
                .shots()
                .isEmpty();
    }

    /** What was moved to the bin between the question for the right and here is left alone. */
    private Conversion locked(ConversionId id) {
        return rows.lock(id.value())
                .filter(conversion -> projects.isThere(conversion.project()))
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
    }
}
