package app.photoplay.production;

import app.photoplay.production.ProductionStatus.ShotProduction;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.screenplay.SlugLine;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.Storyboard;
import java.util.List;
import java.util.function.Function;

/**
 * What was removed from a storyboard and can be restored, with its pictures.
 *
 * @param scenes those that are in the bin, and those of which shots are, in the order of their places
 */
public record StoryboardBin(List<BinnedScene> scenes) {

    public static final StoryboardBin EMPTY = new StoryboardBin(List.of());

    /**
     * A scene with what of it is in the bin.
     *
     * @param removed whether the scene itself is, and all of it comes back with it
     * @param shots in order, without numbers: they have 0
     */
    public record BinnedScene(
            SceneId id, String title, String heading, SlugLine slug, boolean removed, List<ShotView> shots) {}

    public static StoryboardBin of(Storyboard storyboard, Function<ShotEntry, ShotProduction> standing) {
        return new StoryboardBin(storyboard.binned().stream()
                .map(scene -> new BinnedScene(
                        scene.id(),
                        scene.title(),
                        scene.shownHeading(),
                        scene.slug(),
                        scene.binned(),
                        storyboard.binnedShots(scene.id()).stream()
                                .map(shot -> ShotView.of(shot, standing.apply(shot)))
                                .toList()))
                .toList());
    }

    /** Whether there is nothing to restore. */
    public boolean isEmpty() {
        return scenes.isEmpty();
    }
}
