package app.photoplay.studio.board;

import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.storyboard.SceneId;
import com.vaadin.flow.component.html.NativeButton;

/** A scene in one line, because everything in it is made. */
final class FoldedScene extends SceneFrame {

    private final NativeButton line;

    FoldedScene(SceneId id, Runnable open) {
        super(id);
        line = new NativeButton("", click -> open.run());
        line.addClassName("fold");
        line.getElement().setAttribute("aria-expanded", "false");
        getContent().addClassName("folded");
        getContent().add(line);
    }

    void show(SceneView scene, BoardMode mode) {
        showFrame(scene);
        fill(line, SceneMarkup.fold(scene, mode));
    }

    void focus() {
        line.getElement().executeJs("this.focus({preventScroll: true})");
    }
}
