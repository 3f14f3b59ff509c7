package app.photoplay.conversion;

import app.photoplay.base.Jobs;
import app.photoplay.film.FilmCommands;
import app.photoplay.film.FilmView;
import app.photoplay.production.ShotRendering;
import app.photoplay.production.ShotState;
import app.photoplay.production.StoryboardSurvey;
import app.photoplay.production.StoryboardSurvey.Made;
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
class Advancing {

    private final ConversionRows rows;
    private final ProjectArchive projects;
    private final StoryboardEditor storyboards;
    private final ShotRendering rendering;
    private final FilmCommands films;
    private final ProjectBell bell;
    private final Jobs jobs;
    private final Clock clock;

    Advancing(
            ConversionRows rows,
            ProjectArchive projects,
            StoryboardEditor storyboards,
            ShotRendering rendering,
            FilmCommands films,
            ProjectBell bell,
            Jobs jobs,
            Clock clock) {
        this.rows = rows;
        this.projects = projects;
        this.storyboards = storyboards;
        this.rendering = rendering;
        this.films = films;
        this.bell = bell;
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
                    storyboards.write(conversion.project(), OpeningCard.named(screenplay, title));
                    conversion.planned(screenplay.language());
                    advance(conversion);
                    bell.ringAfterCommit(conversion.project());
                });
    }

    @Transactional
    void planFailed(ConversionId id) {
        rows.lock(id.value())
                .filter(conversion -> conversion.state() == ConversionState.PLANNING)
                .ifPresent(conversion -> {
                    conversion.fail(ConversionFailure.TEXT, clock.instant());
                    bell.ringAfterCommit(conversion.project());
                });
    }

    /** @param conversion locked by this transaction */
    void advance(Conversion conversion) {
        switch (conversion.state()) {
            case PLANNING -> jobs.request(new PlanStep(conversion.id().value()));
            case MAKING -> make(conversion);
            case ASSEMBLING -> assemble(conversion);
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
        StoryboardSurvey survey =
                rendering.requestMissing(project, conversion.id().value(), clips);
        if (made(survey, clips).anyMatch(Advancing::open)) {
            return;
        }
        // A clip whose still failed was never asked for: what is missing now stays missing.
        if (!made(survey, clips).allMatch(Made::usable)) {
            rest(conversion, ConversionState.INCOMPLETE);
        } else if (conversion.gate() == Gate.FILM) {
            conversion.assemble(clock.instant());
            films.request(project, conversion.language());
            bell.ringAfterCommit(conversion.project());
            assemble(conversion);
        } else {
            rest(conversion, ConversionState.AT_GATE);
        }
    }

    /** A request that nobody knew of may turn out to be under way, or made. */
    private void resume(Conversion conversion) {
        boolean clips = conversion.gate() != Gate.STILLS;
        StoryboardSurvey survey = rendering.survey(projects.summary(conversion.project()));
        boolean goesOn = made(survey, clips).anyMatch(Advancing::open)
                || made(survey, clips).allMatch(Made::usable)
                || (clips
                        && survey.shots().stream()
                                .anyMatch(shot ->
                                        shot.still().usable() && shot.clip().state() == ShotState.MISSING));
        if (goesOn) {
            conversion.goOn(conversion.gate(), true);
            make(conversion);
            bell.ringAfterCommit(conversion.project());
        }
    }

    private void assemble(Conversion conversion) {
        FilmView film = films.resume(conversion.project());
        switch (film.state()) {
            case WAITING, ASSEMBLING -> {
                // It tells when it is ready.
            }
            case READY -> rest(conversion, ConversionState.DONE);
            case FAILED -> {
                conversion.fail(ConversionFailure.FILM, clock.instant());
                bell.ringAfterCommit(conversion.project());
            }
        }
    }

    private void rest(Conversion conversion, ConversionState at) {
        conversion.rest(at, clock.instant());
        bell.ringAfterCommit(conversion.project());
    }

    private static Stream<Made> made(StoryboardSurvey survey, boolean clips) {
        return survey.shots().stream()
                .flatMap(shot -> (clips ? List.of(shot.still(), shot.clip()) : List.of(shot.still())).stream());
    }

    private static boolean open(Made made) {
        return made.state() == ShotState.WAITING || made.state() == ShotState.RUNNING;
    }
}
