package app.photoplay.conversion.process;

import app.photoplay.base.Jobs;
import app.photoplay.conversion.ConversionFailure;
import app.photoplay.conversion.ConversionId;
import app.photoplay.conversion.ConversionState;
import app.photoplay.conversion.Gate;
import app.photoplay.film.FilmCommands;
import app.photoplay.film.FilmView;
import app.photoplay.production.ProductionStatus;
import app.photoplay.production.ProductionStatus.TakeStatus;
import app.photoplay.production.ShotState;
import app.photoplay.production.order.ProductionOrders;
import app.photoplay.project.ProjectArchive;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectSummary;
import app.photoplay.screenplay.OpeningCard;
import app.photoplay.screenplay.Screenplay;
import app.photoplay.storyboard.StoryboardEditor;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Computes from rows what a conversion needs next and asks for it. It does not matter who calls, how often, or what was
 * missed: the conversion's row is held, and what was asked for already is not asked for again.
 */
@Service
class ConversionProcess {

    private final ConversionRows rows;
    private final ProjectArchive projects;
    private final StoryboardEditor storyboards;
    private final ProductionOrders orders;
    private final FilmCommands films;
    private final ProjectNotifier notifier;
    private final ConversionOutbox outbox;
    private final Jobs jobs;
    private final Clock clock;

    ConversionProcess(
            ConversionRows rows,
            ProjectArchive projects,
            StoryboardEditor storyboards,
            ProductionOrders orders,
            FilmCommands films,
            ProjectNotifier notifier,
            ConversionOutbox outbox,
            Jobs jobs,
            Clock clock) {
        this.rows = rows;
        this.projects = projects;
        this.storyboards = storyboards;
        this.orders = orders;
        this.films = films;
        this.notifier = notifier;
        this.outbox = outbox;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Transactional
    void advance(ProjectId project) {
        rows.newestId(project.value()).flatMap(rows::lock).ifPresent(this::advance);
    }

    @Transactional
    void planned(ConversionId id, Screenplay screenplay) {
        rows.lock(id.value())
                .filter(conversion -> conversion.state() == ConversionState.PLANNING)
                .ifPresent(conversion -> {
                    String title = projects.summary(conversion.project()).title();
                    storyboards.write(conversion.project(), OpeningCard.named(screenplay, title), title);
                    conversion.planned(screenplay.language());
                    advance(conversion);
                    notifier.notifyAfterCommit(conversion.project());
                });
    }

    @Transactional
    void planFailed(ConversionId id) {
        rows.lock(id.value())
                .filter(conversion -> conversion.state() == ConversionState.PLANNING)
                .ifPresent(conversion -> {
                    conversion.fail(ConversionFailure.TEXT, clock.instant());
                    outbox.rests(conversion);
                    notifier.notifyAfterCommit(conversion.project());
                });
    }

    /** @param conversion locked by this transaction */
    void advance(Conversion conversion) {
        switch (conversion.state()) {
            case PLANNING -> jobs.request(new PlanStep(conversion.id().value()));
            case MAKING -> make(conversion);
            case ASSEMBLING -> follow(conversion, films.resume(conversion.project()));
            case INCOMPLETE -> resume(conversion);
            case AT_GATE, DONE, FAILED, CANCELLED -> {
                // Nothing happens by itself.
            }
        }
    }

    private void make(Conversion conversion) {
        if (conversion.gate() == Gate.SHOT_LIST) {
            rest(conversion, ConversionState.AT_GATE);
            return;
        }
        ProjectSummary project = projects.summary(conversion.project());
        boolean clips = conversion.gate() != Gate.STILLS;
        ProductionStatus production =
                orders.requestMissing(project, conversion.id().value(), clips, conversion.revision());
        if (made(production, clips).anyMatch(ConversionProcess::open)) {
            return;
        }
        // A clip whose still failed was never asked for: what is missing now stays missing.
        if (!complete(production, clips)) {
            rest(conversion, ConversionState.INCOMPLETE);
        } else if (conversion.gate() == Gate.FILM) {
            conversion.assemble(clock.instant());
            cut(conversion, project);
        } else {
            rest(conversion, ConversionState.AT_GATE);
        }
    }

    /** A request that nobody knew of may turn out to be under way, or made. */
    private void resume(Conversion conversion) {
        boolean clips = conversion.gate() != Gate.STILLS;
        ProductionStatus production = orders.production(projects.summary(conversion.project()), conversion.revision());
        // Whoever has shots made one by one says themselves what else is bought; what costs nothing goes on.
        boolean byHand = conversion
                .endedAt()
                .filter(ended -> orders.orderedSince(conversion.project(), ended))
                .isPresent();
        boolean goesOn = complete(production, clips)
                || !byHand && made(production, clips).anyMatch(ConversionProcess::open)
                || (!byHand
                        && clips
                        && production.shots().stream()
                                .anyMatch(shot ->
                                        shot.still().usable() && shot.clip().state() == ShotState.MISSING));
        if (goesOn) {
            conversion.goOn(conversion.gate(), true);
            make(conversion);
            notifier.notifyAfterCommit(conversion.project());
        }
    }

    /** @param conversion locked by this transaction, and assembling */
    void cut(Conversion conversion, ProjectSummary project) {
        FilmView film = films.request(project, conversion.language());
        notifier.notifyAfterCommit(conversion.project());
        follow(conversion, film);
    }

    private void follow(Conversion conversion, FilmView film) {
        switch (film.state()) {
            case WAITING, ASSEMBLING -> {
                // It tells when it is ready.
            }
            case READY -> rest(conversion, ConversionState.DONE);
            case FAILED -> {
                conversion.fail(ConversionFailure.FILM, clock.instant());
                outbox.rests(conversion);
                notifier.notifyAfterCommit(conversion.project());
            }
        }
    }

    private void rest(Conversion conversion, ConversionState at) {
        conversion.rest(at, clock.instant());
        outbox.rests(conversion);
        notifier.notifyAfterCommit(conversion.project());
    }

    private static Stream<TakeStatus> made(ProductionStatus production, boolean clips) {
        return production.shots().stream()
                .flatMap(shot -> (clips ? List.of(shot.still(), shot.clip()) : List.of(shot.still())).stream());
    }

    /** A film of which nothing is left has nothing to show. */
    private static boolean complete(ProductionStatus production, boolean clips) {
        return !production.shots().isEmpty() && made(production, clips).allMatch(TakeStatus::usable);
    }

    private static boolean open(TakeStatus made) {
        return made.state() == ShotState.WAITING || made.state() == ShotState.RUNNING;
    }
}
