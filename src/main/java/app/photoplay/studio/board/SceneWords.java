package app.photoplay.studio.board;

import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.studio.board.ShotSummary.Kind;
import com.vaadin.flow.i18n.I18NProvider;

/** What stands above a scene. */
public final class SceneWords {

    private SceneWords() {}

    /** «3. Brick's pool». */
    public static String title(SceneView scene) {
        String title = scene.title().isBlank() ? I18NProvider.translate("board.scene.untitled") : scene.title();
        return I18NProvider.translate("storyboard.scene-title", scene.number(), title);
    }

    /** «3 shots». */
    public static String shots(SceneView scene) {
        return shots(scene.shots().size());
    }

    /** «7 shots». */
    public static String shots(int number) {
        return I18NProvider.translate("storyboard.shots", number);
    }

    /**
     * «7 shots, 41 s», or while a film is being made how many are: «4 of 5 made», «Waiting».
     *
     * @param phase what is being made
     */
    public static String count(SceneView scene, ProductionPhase phase) {
        int shots = scene.shots().size();
        if (!phase.running()) {
            return I18NProvider.translate("storyboard.scene-count", shots, DurationFormat.words(scene.duration()));
        }
        long made = scene.shots().stream().filter(phase::made).count();
        boolean waiting = scene.shots().stream()
                .map(shot -> ShotSummary.of(shot).kind())
                .allMatch(kind -> kind == Kind.WAITING || kind == Kind.MISSING);
        return waiting
                ? I18NProvider.translate("storyboard.scene-waiting")
                : I18NProvider.translate("storyboard.scene-made", made, shots);
    }
}
