package app.photoplay.studio.sheet;

import app.photoplay.production.StoryboardView;
import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.storyboard.ShotId;
import app.photoplay.studio.board.BoardMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The film whose shots a sheet shows.
 *
 * @param ratio width by height
 * @param front how long what the film shows before its first shot is
 */
public record SheetFilm(String title, StoryboardView storyboard, BoardMode mode, double ratio, Duration front) {

    /** A shot with what the sheet needs of its film; empty where it is not in the film. */
    Optional<OpenShot> open(ShotId id) {
        Duration start = front;
        for (SceneView scene : storyboard.scenes()) {
            for (ShotView shot : scene.shots()) {
                if (shot.id().equals(id)) {
                    return Optional.of(new OpenShot(
                            storyboard.project(),
                            title,
                            storyboard.revision(),
                            scene,
                            shot,
                            mode,
                            storyboard.cast(),
                            start));
                }
                start = start.plus(shot.duration());
            }
        }
        return Optional.empty();
    }

    /** The shot that many places further on, or empty at the ends. */
    Optional<ShotId> neighbour(ShotId id, int step) {
        List<ShotId> all = new ArrayList<>();
        storyboard.scenes().forEach(scene -> scene.shots().forEach(shot -> all.add(shot.id())));
        int at = all.indexOf(id);
        return at >= 0 && at + step >= 0 && at + step < all.size() ? Optional.of(all.get(at + step)) : Optional.empty();
    }
}
