package app.photoplay.studio.board;

import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.storyboard.SceneId;
import java.util.List;

/** A scene of which no card is near: its line, which the browser finds, and the places of its cards. One node. */
final class FarScene extends SceneFrame {

    FarScene(SceneId id) {
        super(id);
    }

    void show(SceneView scene, BoardMode mode, List<CardBlock> blocks) {
        showFrame(scene);
        fill(getContent(), SceneMarkup.far(scene, mode, blocks));
    }
}
