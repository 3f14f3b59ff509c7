package app.photoplay.film.cut;

import app.photoplay.media.AssetId;
import app.photoplay.production.StoryboardView;
import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.project.ProjectSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes down what a film is made of: every shot that has a clip, in order, with its words. */
public final class StoryboardCut {

    private StoryboardCut() {}

    /**
     * @param board with at least one clip
     * @param language of the text, ISO 639-1, or null
     */
    public static Cut of(ProjectSummary project, StoryboardView board, @Nullable String language) {
        return new Cut(
                project.title(),
                null,
                language,
                board.scenes().stream()
                        .map(StoryboardCut::scene)
                        .filter(scene -> !scene.shots().isEmpty())
                        .toList());
    }

    private static CutScene scene(SceneView scene) {
        return new CutScene(
                scene.title(),
                scene.shots().stream()
                        .filter(shot -> shot.clip().asset() != null)
                        .map(StoryboardCut::shot)
                        .toList());
    }

    /** A card that is not the film's own, such as the heading of a chapter, does not stand for the one that opens a film. */
    static CutShot shot(ShotView shot) {
        boolean titled = shot.title() && (shot.number() > 1 || shot.opening());
        AssetId clip = Objects.requireNonNull(shot.clip().asset());
        return new CutShot(shot.id(), clip, shot.duration(), titled, captions(shot));
    }

    /** What is told, then what is said; a card is read by itself. */
    public static List<Caption> captions(ShotView shot) {
        List<Caption> captions = new ArrayList<>();
        if (!shot.title() && !shot.action().isBlank()) {
            captions.add(new Caption(null, shot.action().strip()));
        }
        shot.dialogue().forEach(line -> captions.add(new Caption(line.speaker(), line.text())));
        return captions;
    }
}
