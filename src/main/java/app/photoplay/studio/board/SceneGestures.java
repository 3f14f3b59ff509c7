package app.photoplay.studio.board;

import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.document.StoryboardCommand;
import app.photoplay.storyboard.document.StoryboardCommand.InsertScene;
import app.photoplay.storyboard.document.StoryboardCommand.MergeScenes;
import app.photoplay.storyboard.document.StoryboardCommand.MoveScene;
import app.photoplay.storyboard.document.StoryboardCommand.RemoveScene;
import app.photoplay.storyboard.document.StoryboardCommand.RestoreScene;
import app.photoplay.studio.edit.EditSession;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Each gesture on scenes is one command, and leads the keyboard to where its scene is then. */
final class SceneGestures {

    private final EditSession edits;
    private final Supplier<FilmOrder> order;
    private final Consumer<SceneId> focus;

    /** @param order as it is shown now */
    SceneGestures(EditSession edits, Supplier<FilmOrder> order, Consumer<SceneId> focus) {
        this.edits = edits;
        this.order = order;
        this.focus = focus;
    }

    /** @param step -1 for up, 1 for down; nothing happens at the ends */
    void move(SceneId scene, int step) {
        if (order.get().scene(scene, step).isPresent()) {
            SceneId before = order.get()
                    .scene(scene, step < 0 ? -1 : 2)
                    .map(SceneView::id)
                    .orElse(null);
            apply(scene, new MoveScene(scene, before), "edit.scene-moved");
        }
    }

    /**
     * An empty one.
     *
     * @param before null for the end of the film
     * @throws app.photoplay.base.Refusal with VALIDATION at a field that cannot be as the draft says
     */
    void insert(@Nullable SceneId before, SceneDraft draft) {
        SceneId id = SceneId.next();
        edits.applyBasedOn(
                edits.revision(), new InsertScene(id, before, draft.title(), draft.slug()), "edit.scene-inserted");
        focus.accept(id);
    }

    /** With the one before it; the first has none. */
    void merge(SceneId scene) {
        order.get()
                .scene(scene, -1)
                .ifPresent(before -> apply(before.id(), new MergeScenes(scene), "edit.scenes-merged"));
    }

    void remove(SceneId scene) {
        SceneId next = order.get()
                .scene(scene, 1)
                .or(() -> order.get().scene(scene, -1))
                .map(SceneView::id)
                .orElse(null);
        apply(next, new RemoveScene(scene), "edit.scene-removed");
    }

    void restore(SceneId scene) {
        apply(scene, new RestoreScene(scene), "edit.scene-restored");
    }

    private void apply(@Nullable SceneId then, StoryboardCommand command, String key) {
        if (edits.apply(command, key) && then != null) {
            focus.accept(then);
        }
    }
}
