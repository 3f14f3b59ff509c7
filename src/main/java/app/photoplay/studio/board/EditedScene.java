package app.photoplay.studio.board;

import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.document.StoryboardCommand.EditScene;
import app.photoplay.studio.edit.EditSession;
import java.util.function.Supplier;

/** A scene that is edited on the ground of what its form was opened on. */
final class EditedScene implements SceneForm.Target {

    private final EditSession edits;
    private final SceneId id;
    private final Supplier<FilmOrder> order;
    private SceneDraft before;
    private long revision;

    /** @param order as it is shown now */
    EditedScene(EditSession edits, SceneId id, SceneView scene, Supplier<FilmOrder> order) {
        this.edits = edits;
        this.id = id;
        this.order = order;
        before = SceneDraft.of(scene);
        revision = edits.revision();
    }

    @Override
    public void save(SceneDraft draft) {
        edits.applyBasedOn(revision, new EditScene(id, draft.since(before)), "edit.scene-edited");
    }

    @Override
    public SceneDraft newest() {
        edits.refresh();
        before = order.get().scene(id).map(SceneDraft::of).orElse(before);
        revision = edits.revision();
        return before;
    }
}
