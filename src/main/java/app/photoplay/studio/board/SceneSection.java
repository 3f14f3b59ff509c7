package app.photoplay.studio.board;

import app.photoplay.base.ui.Icons;
import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.ShotId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A scene of the storyboard: its shots as cards in blocks, or one line once everything in it is made. */
final class SceneSection extends Composite<Section> {

    private static final int COLUMNS = 5;

    /** What the sections of one board have in common. */
    interface Board {

        ShotCard card(ShotId shot);

        NearBlocks blocks();

        /** Shows the scene again, folded or not. */
        void show(SceneId scene);

        void addShot(SceneId scene);
    }

    private final SceneId id;
    private final Board board;
    private final Div head = new Div();
    private final List<CardBlock> blocks = new ArrayList<>();
    private final Map<ShotId, ShotCard> cards = new HashMap<>();
    private @Nullable NativeButton line;
    private @Nullable NativeButton unfold;
    private @Nullable NativeButton first;
    private @Nullable Boolean chosen;
    private List<ShotId> ids = List.of();
    private String markup = "";
    private int columns;

    SceneSection(SceneId id, Board board) {
        this.id = id;
        this.board = board;
        head.addClassName("scene-h");
        getContent().getElement().setAttribute("data-scene", id.toString());
    }

    /** @param fold whether to show one line, unless the creator chose otherwise */
    void show(SceneView scene, BoardMode mode, boolean fold) {
        boolean folded = chosen == null ? fold : chosen;
        ids = FilmOrder.ids(scene);
        getContent().setAriaLabel(SceneWords.title(scene));
        getContent().setClassName("folded", folded);
        int k = Math.clamp(ids.size(), 1, COLUMNS);
        if (k != columns) {
            columns = k;
            getContent().getStyle().set("--k", String.valueOf(k));
        }
        if (folded) {
            cards.clear();
            blocks.forEach(board.blocks()::remove);
            blocks.clear();
            line = line == null ? toggle("fold", false) : line;
            fill(line, SceneMarkup.fold(scene, mode));
            Children.show(getContent(), List.of(line));
            return;
        }
        line = null;
        fill(head, SceneMarkup.head(scene, mode));
        showBlocks(scene, mode);
        List<Component> parts = new ArrayList<>(List.of(head));
        unfold = Boolean.FALSE.equals(chosen) ? Objects.requireNonNullElseGet(unfold, this::unfold) : null;
        Optional.ofNullable(unfold).ifPresent(parts::add);
        first = ids.isEmpty() ? Objects.requireNonNullElseGet(first, this::first) : null;
        Optional.ofNullable(first).ifPresent(parts::add);
        parts.addAll(blocks);
        Children.show(getContent(), parts);
    }

    private void showBlocks(SceneView scene, BoardMode mode) {
        int wanted = Math.ceilDiv(ids.size(), CardBlock.CARDS);
        while (blocks.size() > wanted) {
            board.blocks().remove(blocks.removeLast());
        }
        Map<ShotId, ShotView> shots = new HashMap<>();
        for (int i = 0; i < wanted; i++) {
            List<ShotView> part =
                    scene.shots().subList(i * CardBlock.CARDS, Math.min(ids.size(), (i + 1) * CardBlock.CARDS));
            if (i == blocks.size()) {
                blocks.add(board.blocks().add(id, part.size()));
            }
            CardBlock block = blocks.get(i);
            block.hold(part.size());
            if (block.filled()) {
                part.forEach(shot -> shots.put(shot.id(), shot));
            }
        }
        cards.keySet().retainAll(shots.keySet());
        for (int i = 0; i < wanted; i++) {
            List<ShotCard> there = new ArrayList<>();
            if (blocks.get(i).filled()) {
                ids.stream()
                        .skip((long) i * CardBlock.CARDS)
                        .limit(CardBlock.CARDS)
                        .forEach(shot -> {
                            ShotCard card = cards.computeIfAbsent(shot, board::card);
                            card.show(Objects.requireNonNull(shots.get(shot)), scene.slug(), mode);
                            there.add(card);
                        });
            }
            Children.show(blocks.get(i), there);
        }
    }

    /** The block that a shot of this scene stands in; empty where it is of another, or this is folded. */
    Optional<CardBlock> block(ShotId shot) {
        int at = ids.indexOf(shot);
        return at < 0 ? Optional.empty() : FilmOrder.at(blocks, at / CardBlock.CARDS);
    }

    /** Leads the keyboard to this line where it is folded and the shot is in it; whether it did. */
    boolean focusLine(ShotId shot) {
        boolean here = line != null && ids.contains(shot);
        if (here) {
            Objects.requireNonNull(line).focus();
        }
        return here;
    }

    /** The cards that are there. */
    Map<ShotId, ShotCard> cards() {
        return cards;
    }

    /** Lets go of its blocks. */
    void leave() {
        blocks.forEach(board.blocks()::remove);
    }

    private void fill(Component part, String html) {
        if (!html.equals(markup)) {
            markup = html;
            part.getElement().setProperty("innerHTML", html);
        }
    }

    private NativeButton first() {
        NativeButton add = new NativeButton("", click -> board.addShot(id));
        add.add(Icons.PLUS.create(), new Span(getTranslation("board.scene.empty")));
        add.addClassName("add-shot");
        return add;
    }

    private NativeButton unfold() {
        NativeButton button = toggle("unfold", true);
        button.add(Icons.DOWN.create());
        button.setAriaLabel(getTranslation("storyboard.fold"));
        return button;
    }

    private NativeButton toggle(String className, boolean open) {
        NativeButton button = new NativeButton();
        button.addClassName(className);
        button.getElement().setAttribute("aria-expanded", String.valueOf(open));
        button.addClickListener(click -> {
            chosen = open;
            board.show(id);
            Component next = open ? line : unfold;
            if (next != null) {
                next.getElement().executeJs("this.focus({preventScroll: true})");
            }
        });
        return button;
    }
}
