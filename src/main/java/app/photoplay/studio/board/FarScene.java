package app.photoplay.studio.board;

import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.storyboard.SceneId;
import java.util.List;

/**
 * A scene of which no card is near: its line, which the browser finds, and the places of its cards. One node; its markup
 * is told and not kept, since a long film has nearly nothing but such scenes.
 */
final class FarScene extends SceneFrame {

    private int shown;

    FarScene(SceneId id) {
        super(id);
    }

    void show(SceneView scene, BoardMode mode, List<CardBlock> blocks) {
        showFrame(scene);
        String html = SceneMarkup.far(scene, mode, blocks);
        if (html.hashCode() != shown) {
            shown = html.hashCode();
            getElement().executeJs("this.innerHTML = $0", html);
        }
    }
}
