package app.photoplay.studio.ui;

import app.photoplay.conversion.ConversionProgress;
import app.photoplay.conversion.ConversionState;
import app.photoplay.conversion.FilmSnapshot;
import app.photoplay.conversion.Gate;
import app.photoplay.conversion.OutstandingCost;
import app.photoplay.film.FilmContents;
import app.photoplay.film.FilmView;
import app.photoplay.film.cut.Cut;
import app.photoplay.plan.Usage;
import app.photoplay.production.ProductionOffers;
import app.photoplay.production.StoryboardView;
import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.project.ProjectRights;
import app.photoplay.project.ProjectSummary;
import app.photoplay.review.OpenRemarks;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.UndoSteps;
import app.photoplay.studio.board.BoardMode;
import app.photoplay.studio.board.ProductionPhase;
import app.photoplay.studio.quote.FilmQuote;
import app.photoplay.studio.sheet.SheetFilm;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one immutable value that a film's screen is drawn from.
 *
 * @param drawn whether the pictures are drawn on this machine, without any service
 * @param outstanding what it needs to go on from where it rests
 * @param offers what can be made of it shot by shot, each with its price
 * @param finished the newest film that can be played; null where there is none
 * @param outdated whether that film would be another if it were cut now
 * @param contents what is in an outdated film when; null for any other
 * @param steps whether whoever looks has something to take back, or to make again
 * @param quote what it still costs; null while something is being made, and for whoever orders nothing
 * @param remarks how many open ones there are
 * @param rights what whoever looks may do
 */
record FilmScreen(
        ProjectSummary project,
        @Nullable ConversionProgress progress,
        StoryboardView storyboard,
        boolean drawn,
        OutstandingCost outstanding,
        ProductionOffers offers,
        @Nullable FilmView finished,
        boolean outdated,
        @Nullable FilmContents contents,
        UndoSteps steps,
        @Nullable FilmQuote quote,
        OpenRemarks remarks,
        ProjectRights rights) {

    static FilmScreen of(
            FilmSnapshot now, UndoSteps steps, @Nullable Usage usage, OpenRemarks remarks, ProjectRights rights) {
        return new FilmScreen(
                now.project(),
                now.progress(),
                now.storyboard(),
                now.drawn(),
                rights.edit() ? now.outstanding() : OutstandingCost.NOTHING,
                rights.edit() ? now.offers() : ProductionOffers.NONE,
                now.finished(),
                now.outdated(),
                now.contents(),
                steps,
                usage == null ? null : FilmQuotes.of(now, usage, rights.own()),
                remarks,
                rights);
    }

    double ratio() {
        return (double) project.aspect().width() / project.aspect().height();
    }

    /** Of its words, ISO 639-1, or null where nobody knows. */
    @Nullable
    String language() {
        return progress == null ? null : progress.language();
    }

    /** Where its conversion stands, empty where none was started. */
    Optional<ConversionState> state() {
        return Optional.ofNullable(progress).map(ConversionProgress::state);
    }

    /** Whether something is being made, so that finished scenes step back. */
    boolean running() {
        return state().filter(state -> !state.resting()).isPresent();
    }

    private ProductionPhase phase() {
        if (progress == null || !running()) {
            return ProductionPhase.NOTHING;
        }
        return progress.gate() == Gate.STILLS ? ProductionPhase.STILLS : ProductionPhase.CLIPS;
    }

    private boolean retriesShots() {
        return rights.edit() && state().filter(ConversionState::retriesShots).isPresent();
    }

    /** The finished film: also while it is cut anew, but not while other shots are made for it. */
    Optional<FilmView> film() {
        return Optional.ofNullable(finished)
                .filter(film -> !running() || recutting())
                .filter(film -> film.state() == FilmView.State.READY && film.film() != null);
    }

    /** Whether a finished film is being cut anew, and the one before plays on. */
    boolean recutting() {
        return finished != null
                && state().filter(state -> state == ConversionState.ASSEMBLING).isPresent();
    }

    /** How the storyboard is shown. */
    BoardMode mode() {
        return new BoardMode(phase(), retriesShots(), language(), remarks.ofShots(), rights.edit());
    }

    /**
     * How long it is, or will be: its shots, and the title card in front of a film that does not begin with one. The
     * same before it is made and after.
     */
    Duration length() {
        return film().map(FilmView::duration).orElseGet(this::plan);
    }

    private Duration plan() {
        boolean carded = shots().findFirst().filter(first -> !first.title()).isPresent();
        return Cut.length(shots().map(ShotView::duration).toList(), carded);
    }

    Stream<ShotView> shots() {
        return storyboard.scenes().stream().flatMap(scene -> scene.shots().stream());
    }

    Optional<ShotView> shot(ShotId id) {
        return shots().filter(shot -> shot.id().equals(id)).findFirst();
    }

    Optional<SceneView> sceneOf(ShotId id) {
        return storyboard.scenes().stream()
                .filter(scene ->
                        scene.shots().stream().anyMatch(shot -> shot.id().equals(id)))
                .findFirst();
    }

    /** What the sheet of a shot needs of it. */
    SheetFilm sheet() {
        return new SheetFilm(project.title(), storyboard, mode(), ratio(), Playlists.card(this));
    }
}
