package app.photoplay.studio.board;

import app.photoplay.base.ui.LineDrawing;
import app.photoplay.production.StoryboardView;
import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.ShotId;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The storyboard, scene by scene. Cards keep their place: showing a newer value touches only what differs. */
public final class StoryboardBoard extends Composite<Div> {

    private static final int MANY_SHOTS = 160;
    private static final List<LineDrawing> SKETCHES =
            List.of(LineDrawing.HOUSE, LineDrawing.BUST, LineDrawing.TWO, LineDrawing.ROAD, LineDrawing.FACE);

    private final double ratio;
    private final StoryboardActions actions;
    private final Map<SceneId, SceneSection> sections = new HashMap<>();
    private List<SceneId> order = List.of();

    /** @param ratio width by height of the film */
    public StoryboardBoard(double ratio, StoryboardActions actions) {
        this.ratio = ratio;
        this.actions = actions;
        getContent().addClassName("scenes");
        getContent().getStyle().set("--ratio", String.valueOf(ratio));
    }

    /** Brings the storyboard to this value. */
    public void show(StoryboardView storyboard, BoardMode mode) {
        ProductionPhase phase = mode.phase();
        if (storyboard.scenes().isEmpty()) {
            getContent().removeAll();
            order = List.of();
            if (phase.running()) {
                getContent().add(sketches());
            }
            return;
        }
        List<SceneId> ids = storyboard.scenes().stream().map(SceneView::id).toList();
        if (!ids.equals(order)) {
            order = ids;
            sections.keySet().retainAll(ids);
            getContent().removeAll();
            for (SceneId id : ids) {
                getContent().add(sections.computeIfAbsent(id, i -> new SceneSection(ratio, actions)));
            }
        }
        int shots = storyboard.scenes().stream().mapToInt(s -> s.shots().size()).sum();
        for (SceneView scene : storyboard.scenes()) {
            boolean fold = phase.running() ? phase.finished(scene) : shots > MANY_SHOTS && scene.number() > 1;
            Objects.requireNonNull(sections.get(scene.id())).show(scene, mode, fold);
        }
    }

    /** Leads the keyboard to a shot, or to its scene's line where that is folded. */
    public void focus(ShotId shot) {
        sections.values().forEach(section -> section.focus(shot));
    }

    /** Empty frames while the text is being read: what will be here. */
    private static Div sketches() {
        Div row = new Div();
        row.addClassNames("cards", "sketches");
        row.getElement().setAttribute("aria-hidden", "true");
        for (LineDrawing drawing : SKETCHES) {
            Div frame = new Div(drawing.create());
            frame.addClassName("pic");
            row.add(frame);
        }
        return row;
    }
}
