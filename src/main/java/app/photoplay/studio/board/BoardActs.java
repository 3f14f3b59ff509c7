package app.photoplay.studio.board;

import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.ShotId;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs what is chosen in a menu or pressed on a card: on it, or on all that are picked where it is one of them. */
final class BoardActs {

    private static final Set<ShotAct> FOR_ONE = Set.of(
            ShotAct.OPEN,
            ShotAct.REDO,
            ShotAct.INSERT_BEFORE,
            ShotAct.INSERT_AFTER,
            ShotAct.SPLIT,
            ShotAct.SPLIT_SCENE,
            ShotAct.POSTER);

    private final ShotGestures shots;
    private final SceneGestures scenes;
    private final ShotPicks picks;
    private final StoryboardActions screen;
    private final Supplier<FilmOrder> order;
    private final BiConsumer<SceneAct, SceneId> form;
    private final BooleanSupplier editable;

    /**
     * @param form opens the form of a scene: to edit it, or to insert one beside it
     * @param editable whether whoever looks may change anything; who may not opens shots
     */
    BoardActs(
            ShotGestures shots,
            SceneGestures scenes,
            ShotPicks picks,
            StoryboardActions screen,
            Supplier<FilmOrder> order,
            BiConsumer<SceneAct, SceneId> form,
            BooleanSupplier editable) {
        this.shots = shots;
        this.scenes = scenes;
        this.picks = picks;
        this.screen = screen;
        this.order = order;
        this.form = form;
        this.editable = editable;
    }

    /** Whether shots are picked, dragged and changed here at all. */
    boolean editable() {
        return editable.getAsBoolean();
    }

    /** In the order of the film; empty where it is no longer in it. */
    List<ShotId> meant(ShotId shot) {
        return order.get().inOrder(picks.has(shot) ? picks.all() : Set.of(shot));
    }

    List<ShotAct> possible(ShotId shot) {
        List<ShotId> meant = meant(shot);
        return meant.isEmpty()
                ? List.of()
                : Arrays.stream(ShotAct.values())
                        .filter(act -> possible(act, meant))
                        .toList();
    }

    /** What it is called for this shot now. */
    String words(ShotAct act, ShotId shot) {
        return act == ShotAct.PICK && picks.has(shot)
                ? I18NProvider.translate("board.act.let-go")
                : act.words(meant(shot).size());
    }

    private boolean possible(ShotAct act, List<ShotId> meant) {
        FilmOrder now = order.get();
        ShotMoves moves = new ShotMoves(now);
        ShotId first = meant.getFirst();
        if (!editable.getAsBoolean() && act != ShotAct.OPEN) {
            return false;
        }
        if (meant.size() > 1 && FOR_ONE.contains(act)) {
            return false;
        }
        return switch (act) {
            case OPEN, REDO, PICK, INSERT_BEFORE, INSERT_AFTER, DUPLICATE, REMOVE -> true;
            case SPLIT -> now.shot(first).filter(shot -> !shot.title()).isPresent();
            case POSTER -> now.shot(first).flatMap(ShotGestures::picture).isPresent();
            case MERGE ->
                meant.size() > 1 ? now.adjacent(meant) : now.nextInScene(first).isPresent();
            case BACK -> moves.back(meant).isPresent();
            case FORWARD -> moves.forward(meant).isPresent();
            case SCENE_BEFORE -> moves.toSceneBefore(meant).isPresent();
            case NEXT_SCENE -> moves.toNextScene(meant).isPresent();
            case SPLIT_SCENE ->
                now.sceneOf(first)
                        .filter(scene -> !FilmOrder.ids(scene).getFirst().equals(first))
                        .isPresent();
        };
    }

    List<SceneAct> possible(SceneId scene) {
        List<SceneId> all = order.get().scenes().stream().map(SceneView::id).toList();
        int at = all.indexOf(scene);
        return at < 0 || !editable.getAsBoolean()
                ? List.of()
                : Arrays.stream(SceneAct.values())
                        .filter(act -> switch (act) {
                            case EDIT, ADD_SHOT, INSERT_BEFORE, INSERT_AFTER, REMOVE -> true;
                            case UP, MERGE -> at > 0;
                            case DOWN -> at < all.size() - 1;
                        })
                        .toList();
    }

    /** Opens a shot to write in it; does nothing where it is no longer in the film. */
    void edit(ShotId shot) {
        if (order.get().shot(shot).isPresent()) {
            if (editable.getAsBoolean()) {
                screen.edit(shot);
            } else {
                screen.open(shot);
            }
        }
    }

    /** Does nothing where it cannot be done. */
    void run(ShotAct act, ShotId shot) {
        List<ShotId> meant = meant(shot);
        if (meant.isEmpty() || !possible(act, FOR_ONE.contains(act) ? List.of(shot) : meant)) {
            return;
        }
        ShotMoves moves = new ShotMoves(order.get());
        switch (act) {
            case OPEN, SPLIT -> screen.open(shot);
            case REDO -> screen.redo(shot);
            case PICK -> picks.toggle(shot);
            case INSERT_BEFORE -> shots.insert(shot, false);
            case INSERT_AFTER -> shots.insert(shot, true);
            case DUPLICATE -> shots.duplicate(meant);
            case MERGE -> shots.merge(meant);
            case BACK -> shots.move(moves.back(meant));
            case FORWARD -> shots.move(moves.forward(meant));
            case SCENE_BEFORE -> shots.move(moves.toSceneBefore(meant));
            case NEXT_SCENE -> shots.move(moves.toNextScene(meant));
            case SPLIT_SCENE -> shots.splitScene(shot);
            case POSTER -> shots.poster(shot);
            case REMOVE -> shots.remove(meant);
        }
    }

    /** Does nothing where it cannot be done. */
    void run(SceneAct act, SceneId scene) {
        if (!possible(scene).contains(act)) {
            return;
        }
        switch (act) {
            case EDIT, INSERT_BEFORE, INSERT_AFTER -> form.accept(act, scene);
            case ADD_SHOT -> shots.insert(scene, null);
            case UP -> scenes.move(scene, -1);
            case DOWN -> scenes.move(scene, 1);
            case MERGE -> scenes.merge(scene);
            case REMOVE -> scenes.remove(scene);
        }
    }

    /**
     * Dropped on a place: it, or all that are picked where it is one of them.
     *
     * @param target beside which; null for the end of the scene
     */
    void drop(ShotId shot, SceneId scene, @Nullable ShotId target, boolean behind) {
        List<ShotId> meant = meant(shot);
        ShotId before = target == null || !behind
                ? target
                : order.get().nextInScene(target).orElse(null);
        if (!meant.isEmpty() && editable.getAsBoolean()) {
            shots.move(new ShotMoves(order.get()).to(meant, new FilmOrder.Place(scene, before)));
        }
    }
}
