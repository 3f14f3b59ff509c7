package app.photoplay.studio.board;

import app.photoplay.storyboard.SceneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;

/**
 * Which blocks of cards are filled: those that the browser says are near, one at a time so that no answer is large, and
 * as many of the last ones as a page may hold.
 */
final class NearBlocks {

    /** What is there before the browser has said anything. */
    static final int FIRST = 30;

    /** As many cards as stay when others come near. */
    static final int KEPT = 75;

    private final Map<Integer, CardBlock> blocks = new HashMap<>();
    private final SequencedSet<CardBlock> filled = new LinkedHashSet<>();
    private int last;

    /** A new block for so many cards of a scene. */
    CardBlock add(SceneId scene, int cards) {
        last++;
        CardBlock block = new CardBlock(last, scene);
        block.hold(cards);
        blocks.put(last, block);
        if (held() < FIRST) {
            fill(block);
        }
        return block;
    }

    void remove(CardBlock block) {
        blocks.values().remove(block);
        filled.remove(block);
    }

    /**
     * Fills the first of those that are near and empty.
     *
     * @param near the numbers of the blocks that are near, the nearest first
     * @return what is filled now, or empty now, and was not before
     */
    List<CardBlock> near(Collection<Integer> near) {
        List<CardBlock> there =
                near.stream().map(blocks::get).filter(Objects::nonNull).toList();
        there.reversed().stream().filter(CardBlock::filled).forEach(this::fill);
        List<CardBlock> changed = new ArrayList<>();
        there.stream().filter(block -> !block.filled()).findFirst().ifPresent(block -> {
            fill(block);
            changed.add(block);
        });
        for (CardBlock block : List.copyOf(filled)) {
            if (held() > KEPT && !there.contains(block)) {
                block.fill(false);
                filled.remove(block);
                changed.add(block);
            }
        }
        return changed;
    }

    /** As the last that may go. */
    void fill(CardBlock block) {
        block.fill(true);
        filled.remove(block);
        filled.add(block);
    }

    private int held() {
        return filled.stream().mapToInt(CardBlock::cards).sum();
    }
}
