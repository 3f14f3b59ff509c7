package app.photoplay.studio.board;

import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.storyboard.SceneId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;

/** What every scene of the storyboard has, whatever of it is there. */
abstract class SceneFrame extends Composite<Section> {

    private static final int COLUMNS = 5;

    private int columns;

    SceneFrame(SceneId id) {
        getContent().getElement().setAttribute("data-scene", id.toString());
    }

    final void showFrame(SceneView scene) {
        getContent().setAriaLabel(SceneWords.title(scene));
        int k = Math.clamp(scene.shots().size(), 1, COLUMNS);
        if (k != columns) {
            columns = k;
            getContent().getStyle().set("--k", String.valueOf(k));
        }
    }

    /** Only where it differs, so that what has the focus keeps it. */
    static void fill(Component part, String html) {
        if (!html.equals(part.getElement().getProperty("innerHTML"))) {
            part.getElement().setProperty("innerHTML", html);
        }
    }
}
