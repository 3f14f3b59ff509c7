package app.photoplay.conversion.ui;

import app.photoplay.conversion.ConversionProgress;
import app.photoplay.conversion.ConversionState;
import app.photoplay.conversion.Gate;
import app.photoplay.conversion.Overruns;
import app.photoplay.film.FilmView;
import app.photoplay.production.StoryboardView;
import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.production.ui.Shooting;
import app.photoplay.project.ProjectSummary;
import app.photoplay.storyboard.ShotId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one immutable value that a film's screen is drawn from.
 *
 * @param drawn whether the pictures are drawn on this machine, without any service
 * @param overruns the ceilings that it would run into if it went on
 */
record FilmScreen(
        ProjectSummary project,
        @Nullable ConversionProgress progress,
        StoryboardView storyboard,
        boolean drawn,
        Overruns overruns) {

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

    /** What is being made of the storyboard. */
    Shooting shooting() {
        if (progress == null || !running()) {
            return Shooting.NOTHING;
        }
        return progress.gate() == Gate.STILLS ? Shooting.STILLS : Shooting.CLIPS;
    }

    /** Whether a failed shot can be tried again by itself. */
    boolean retriesShots() {
        return state().filter(ConversionState::retriesShots).isPresent();
    }

    /** The finished film, while nothing newer is being made. */
    Optional<FilmView> film() {
        return Optional.ofNullable(progress)
                .map(ConversionProgress::film)
                .filter(film -> film.state() == FilmView.State.READY && film.film() != null);
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

    /** The shot that many places further on, or empty at the ends. */
    Optional<ShotView> neighbour(ShotId id, int step) {
        List<ShotView> all = shots().toList();
        int at = all.stream().map(ShotView::id).toList().indexOf(id) + step;
        return at >= 0 && at < all.size() ? Optional.of(all.get(at)) : Optional.empty();
    }
}
