package app.photoplay.studio.board;

import app.photoplay.production.StoryboardBin;
import app.photoplay.production.StoryboardView;
import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.UndoSteps;
import app.photoplay.studio.edit.EditSession;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The storyboard and all that is done on it without opening a shot. Showing a newer value touches only what differs. */
@StyleSheet("context://styles/storyboard-edit.css")
public final class StoryboardBoard extends Composite<Div> {

    private final BoardHead head;
    private final SceneGrid grid;
    private final PickBar bar;
    private final ShotPicks picks;
    private final EditSession edits;
    private final ShotGestures shots;
    private final SceneGestures scenes;
    private final Supplier<FilmOrder> order;
    private boolean editable;

    /**
     * @param ratio width by height of the film
     * @param film as it is shown now
     * @param bin what was removed, read when it is looked into
     */
    public StoryboardBoard(
            double ratio,
            StoryboardActions actions,
            EditSession edits,
            Supplier<StoryboardView> film,
            Supplier<StoryboardBin> bin) {
        this.edits = edits;
        order = () -> FilmOrder.of(film.get());
        picks = new ShotPicks(order, this::showPicks);
        shots = new ShotGestures(edits, order, this::focus);
        scenes = new SceneGestures(edits, order, this::focus);
        BoardActs acts = new BoardActs(shots, scenes, picks, actions, order, this::openForm, () -> editable);
        grid = new SceneGrid(ratio, actions, acts, picks, order);
        bar = new PickBar(shots, picks, order);
        head = new BoardHead(edits, () -> new BinDialog(ratio, bin, shots, scenes).open());
        getContent().addClassName("board-body");
        getContent().add(head, grid, bar);
    }

    /** Brings the storyboard to this value. */
    public void show(StoryboardView storyboard, BoardMode mode, UndoSteps steps) {
        editable = mode.editable();
        head.show(steps, !storyboard.scenes().isEmpty(), editable);
        grid.show(storyboard.scenes(), mode);
        if (!picks.isEmpty()) {
            picks.keep(FilmOrder.of(storyboard).shots());
        }
    }

    /** Leads the keyboard to a shot, or to its scene’s line where that is folded. */
    public void focus(ShotId shot) {
        grid.focus(shot);
    }

    private void focus(SceneId scene) {
        grid.focus(scene);
    }

    /** Which shot is open beside the board; null for none. */
    public void mark(@Nullable ShotId shot) {
        grid.mark(shot);
    }

    private void openForm(SceneAct act, SceneId id) {
        order.get().scene(id).ifPresent(scene -> {
            if (act == SceneAct.EDIT) {
                SceneForm.Target target = new EditedScene(edits, id, scene, order);
                new SceneForm(
                                getTranslation("board.scene.edit", scene.number()),
                                scene.id().toString(),
                                SceneDraft.of(scene),
                                target)
                        .open();
            } else {
                SceneId before = act == SceneAct.INSERT_BEFORE
                        ? id
                        : order.get().scene(id, 1).map(SceneView::id).orElse(null);
                SceneForm.Target target = draft -> scenes.insert(before, draft);
                new SceneForm(
                                getTranslation("board.scene.insert"),
                                scene.id() + " " + act.id(),
                                SceneDraft.beside(scene),
                                target)
                        .open();
            }
        });
    }

    private void showPicks() {
        List<ShotId> all = order.get().inOrder(picks.all());
        grid.showPicks(all.size());
        bar.show(all);
    }
}
