package app.photoplay.studio.board;

import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.ShotId;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the browser tells of keys, mouse and scrolling on the storyboard ({@code scripts/story-board.js}). What is no id
 * of anything is let alone.
 */
@Tag("story-board")
@JavaScript("context://scripts/story-board.js")
abstract class StoryBoardElement extends Component implements HasComponents, HasStyle {

    private final BoardActs acts;
    private final ShotPicks picks;

    StoryBoardElement(BoardActs acts, ShotPicks picks) {
        this.acts = acts;
        this.picks = picks;
    }

    /** Fills one of the blocks of those numbers, the nearest first. */
    abstract void fillNear(List<Integer> near);

    /** Leads the keyboard to a shot. */
    abstract void focus(ShotId shot);

    /** The shot that many places further on. */
    abstract Optional<ShotId> neighbour(ShotId shot, int step);

    @ClientCallable
    void act(String act, String shot) {
        id(ShotId::of, shot).ifPresent(id -> ShotAct.of(act).ifPresent(known -> acts.run(known, id)));
    }

    @ClientCallable
    void edit(String shot) {
        id(ShotId::of, shot).ifPresent(acts::edit);
    }

    @ClientCallable
    void actOnScene(String act, String scene) {
        id(SceneId::of, scene).ifPresent(id -> SceneAct.of(act).ifPresent(known -> acts.run(known, id)));
    }

    @ClientCallable
    void pick(String shot, boolean range) {
        if (acts.editable()) {
            id(ShotId::of, shot).ifPresent(range ? picks::extendTo : picks::toggle);
        }
    }

    @ClientCallable
    void pickAll() {
        if (acts.editable()) {
            picks.pickAll();
        }
    }

    @ClientCallable
    void clear() {
        picks.clear();
    }

    /**
     * @param target beside which it was dropped; null for the end of the scene
     * @param behind whether behind the target
     */
    @ClientCallable
    void drop(String shot, String scene, @Nullable String target, boolean behind) {
        ShotId beside = target == null ? null : id(ShotId::of, target).orElse(null);
        id(ShotId::of, shot).ifPresent(id -> id(SceneId::of, scene).ifPresent(to -> acts.drop(id, to, beside, behind)));
    }

    /** Where the neighbour’s card is not there yet. */
    @ClientCallable
    void step(String shot, int step) {
        id(ShotId::of, shot).flatMap(id -> neighbour(id, Integer.signum(step))).ifPresent(this::focus);
    }

    @ClientCallable
    void near(Integer[] blocks) {
        fillNear(List.of(blocks));
    }

    private static <T> Optional<T> id(Function<String, T> parse, String text) {
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
