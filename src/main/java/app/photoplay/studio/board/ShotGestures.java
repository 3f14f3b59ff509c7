package app.photoplay.studio.board;

import app.photoplay.media.AssetId;
import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.document.ShotEdit;
import app.photoplay.storyboard.document.StoryboardCommand;
import app.photoplay.storyboard.document.StoryboardCommand.ChoosePoster;
import app.photoplay.storyboard.document.StoryboardCommand.DuplicateShots;
import app.photoplay.storyboard.document.StoryboardCommand.EditShots;
import app.photoplay.storyboard.document.StoryboardCommand.InsertShot;
import app.photoplay.storyboard.document.StoryboardCommand.MergeShots;
import app.photoplay.storyboard.document.StoryboardCommand.MoveShots;
import app.photoplay.storyboard.document.StoryboardCommand.RemoveShots;
import app.photoplay.storyboard.document.StoryboardCommand.RestoreShots;
import app.photoplay.storyboard.document.StoryboardCommand.SplitScene;
import app.photoplay.studio.edit.EditSession;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Each gesture on shots is one command, and leads the keyboard to where its shot is then. */
final class ShotGestures {

    private final EditSession edits;
    private final Supplier<FilmOrder> order;
    private final Consumer<ShotId> focus;

    /** @param order as it is shown now */
    ShotGestures(EditSession edits, Supplier<FilmOrder> order, Consumer<ShotId> focus) {
        this.edits = edits;
        this.order = order;
        this.focus = focus;
    }

    /** A new shot before or behind another. */
    void insert(ShotId at, boolean behind) {
        SceneView scene = order.get().sceneOf(at).orElseThrow();
        ShotId before = behind ? order.get().nextInScene(at).orElse(null) : at;
        insert(scene.id(), before);
    }

    /** @param before null for the end of the scene */
    void insert(SceneId scene, @Nullable ShotId before) {
        ShotId id = ShotId.next();
        apply(id, new InsertShot(id, scene, before, ShotEdit.NOTHING), "edit.shot-inserted");
    }

    void duplicate(List<ShotId> shots) {
        List<StoryboardCommand.Duplicate> copies = shots.stream()
                .map(shot -> new StoryboardCommand.Duplicate(shot, ShotId.next()))
                .toList();
        apply(copies.getFirst().copy(), new DuplicateShots(copies), "edit.shots-duplicated", shots.size());
    }

    void remove(List<ShotId> shots) {
        ShotId next = order.get().neighbourOf(shots).orElse(null);
        apply(next, new RemoveShots(shots), "edit.shots-removed", shots.size(), number(shots.getFirst()));
    }

    void restore(List<ShotId> shots) {
        apply(shots.getFirst(), new RestoreShots(shots), "edit.shots-restored", shots.size());
    }

    /** One with the next, or several that stand next to each other. */
    void merge(List<ShotId> shots) {
        List<ShotId> merged = shots.size() > 1
                ? shots
                : order.get()
                        .nextInScene(shots.getFirst())
                        .map(next -> List.of(shots.getFirst(), next))
                        .orElse(List.of());
        if (mergeable(merged)) {
            apply(merged.getFirst(), new MergeShots(merged), "edit.shots-merged", merged.size());
        }
    }

    /** Whether they can become one. */
    boolean mergeable(List<ShotId> shots) {
        return shots.size() > 1 && order.get().adjacent(shots);
    }

    /** The shot and all behind it become a scene of their own. */
    void splitScene(ShotId first) {
        apply(first, new SplitScene(first, SceneId.next()), "edit.scene-split");
    }

    /** What is seen of it is the poster of the film. */
    void poster(ShotId shot) {
        order.get()
                .shot(shot)
                .flatMap(ShotGestures::picture)
                .ifPresent(picture -> edits.apply(new ChoosePoster(picture), "edit.poster"));
    }

    /** What is seen of a shot; empty where nothing is made of it. */
    static Optional<AssetId> picture(ShotView shot) {
        return Optional.ofNullable(shot.still().asset())
                .or(() -> Optional.ofNullable(shot.clip().asset()));
    }

    void edit(List<ShotId> shots, ShotEdit edit) {
        apply(shots.getFirst(), new EditShots(shots, edit), "edit.shots-edited", shots.size());
    }

    /** Does nothing where there is no place to go. */
    void move(Optional<MoveShots> move) {
        move.ifPresent(to -> apply(
                to.shots().getFirst(),
                to,
                "edit.shots-moved",
                to.shots().size(),
                number(to.shots().getFirst())));
    }

    private void apply(@Nullable ShotId then, StoryboardCommand command, String key, Object... arguments) {
        if (edits.apply(command, key, arguments) && then != null) {
            focus.accept(then);
        }
    }

    private int number(ShotId shot) {
        return order.get().shot(shot).map(ShotView::number).orElse(0);
    }
}
