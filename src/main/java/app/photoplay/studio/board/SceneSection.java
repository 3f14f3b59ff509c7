package app.photoplay.studio.board;

import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.ShotId;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A scene of the storyboard: folded to one line, with its cards, or far from what is seen and then as little as possible. */
final class SceneSection {

    /** What the sections of one board have in common. */
    interface Board {

        ShotCard card(ShotId shot);

        NearBlocks blocks();

        /** Shows the scene again. */
        void show(SceneId scene);

        void addShot(SceneId scene);
    }

    private final SceneId id;
    private final Board board;
    private final List<CardBlock> blocks = new ArrayList<>();
    private @Nullable FoldedScene folded;
    private @Nullable NearScene near;
    private @Nullable FarScene far;
    private @Nullable Boolean chosen;
    private int shots;

    SceneSection(SceneId id, Board board) {
        this.id = id;
        this.board = board;
    }

    /**
     * @param fold whether to show one line, unless the creator chose otherwise
     * @return what there is of it now
     */
    Component show(SceneView scene, BoardMode mode, boolean fold) {
        shots = scene.shots().size();
        if (chosen == null ? fold : chosen) {
            leave();
            near = null;
            far = null;
            folded = folded == null ? new FoldedScene(id, () -> fold(false)) : folded;
            folded.show(scene, mode);
            return folded;
        }
        folded = null;
        place();
        if (shots == 0 || blocks.stream().anyMatch(CardBlock::filled)) {
            far = null;
            near = near == null ? new NearScene(id, board::card, () -> board.addShot(id)) : near;
            near.show(scene, mode, blocks, Boolean.FALSE.equals(chosen) ? () -> fold(true) : null);
            return near;
        }
        near = null;
        far = far == null ? new FarScene(id) : far;
        far.show(scene, mode, blocks);
        return far;
    }

    private void place() {
        int wanted = Math.ceilDiv(shots, CardBlock.CARDS);
        while (blocks.size() > wanted) {
            board.blocks().remove(blocks.removeLast());
        }
        for (int i = 0; i < wanted; i++) {
            int cards = Math.min(CardBlock.CARDS, shots - i * CardBlock.CARDS);
            if (i == blocks.size()) {
                blocks.add(board.blocks().add(id, cards));
            }
            blocks.get(i).hold(cards);
        }
    }

    private void fold(boolean now) {
        chosen = now;
        if (!now) {
            place();
            blocks.stream().findFirst().ifPresent(board.blocks()::fill);
        }
        board.show(id);
        if (now) {
            Objects.requireNonNull(folded).focus();
        } else if (near != null) {
            near.focusFold();
        }
    }

    /** The block of the shot at that place; empty where this is folded. */
    Optional<CardBlock> block(int at) {
        return FilmOrder.at(blocks, at / CardBlock.CARDS);
    }

    /** Leads the keyboard to this line where it is folded; whether it did. */
    boolean focusLine() {
        FoldedScene line = folded;
        if (line != null) {
            line.focus();
        }
        return line != null;
    }

    /** The cards that are there. */
    Map<ShotId, ShotCard> cards() {
        return near == null ? Map.of() : near.cards();
    }

    /** Lets go of its blocks. */
    void leave() {
        blocks.forEach(board.blocks()::remove);
        blocks.clear();
    }
}
