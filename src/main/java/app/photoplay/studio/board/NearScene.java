package app.photoplay.studio.board;

import app.photoplay.base.ui.Icons;
import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.ShotId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A scene with its line and its cards; a block of them that is far is only a place. */
final class NearScene extends SceneFrame {

    private final Function<ShotId, ShotCard> make;
    private final Runnable addShot;
    private final Div head = new Div();
    private final Map<Integer, Div> places = new HashMap<>();
    private final Map<ShotId, ShotCard> cards = new HashMap<>();
    private @Nullable NativeButton unfold;
    private @Nullable NativeButton first;

    /**
     * @param make a new card
     * @param addShot adds a shot to its end
     */
    NearScene(SceneId id, Function<ShotId, ShotCard> make, Runnable addShot) {
        super(id);
        this.make = make;
        this.addShot = addShot;
        head.addClassName("scene-h");
    }

    /** @param fold folds it; null where it does not fold */
    void show(SceneView scene, BoardMode mode, List<CardBlock> blocks, @Nullable Runnable fold) {
        showFrame(scene);
        fill(head, SceneMarkup.head(scene, mode));
        List<Component> parts = new ArrayList<>(List.of(head));
        unfold = fold == null ? null : Objects.requireNonNullElseGet(unfold, () -> unfold(fold));
        if (unfold != null) {
            parts.add(unfold);
        }
        first = scene.shots().isEmpty() && mode.editable() ? Objects.requireNonNullElseGet(first, this::first) : null;
        if (first != null) {
            parts.add(first);
        }
        Set<ShotId> there = new HashSet<>();
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            CardBlock block = blocks.get(i);
            List<ShotView> shots = scene.shots().subList(i * CardBlock.CARDS, i * CardBlock.CARDS + block.cards());
            numbers.add(block.number());
            parts.add(place(block));
            Children.show(place(block), block.filled() ? shown(shots, scene, mode) : List.of());
            if (block.filled()) {
                shots.forEach(shot -> there.add(shot.id()));
            }
        }
        cards.keySet().retainAll(there);
        places.keySet().retainAll(numbers);
        Children.show(getContent(), parts);
    }

    private List<ShotCard> shown(List<ShotView> shots, SceneView scene, BoardMode mode) {
        List<ShotCard> shown = new ArrayList<>();
        for (ShotView shot : shots) {
            ShotCard card = cards.computeIfAbsent(shot.id(), make);
            card.show(shot, scene.slug(), mode);
            shown.add(card);
        }
        return shown;
    }

    private Div place(CardBlock block) {
        Div place = places.computeIfAbsent(block.number(), number -> {
            Div made = new Div();
            made.addClassName("cards");
            made.getElement().setAttribute("data-block", String.valueOf(number));
            return made;
        });
        place.setClassName("far", !block.filled());
        place.getStyle().set("--n", String.valueOf(block.cards()));
        return place;
    }

    /** The cards that are there. */
    Map<ShotId, ShotCard> cards() {
        return cards;
    }

    /** Leads the keyboard to what folds it. */
    void focusFold() {
        if (unfold != null) {
            unfold.getElement().executeJs("this.focus({preventScroll: true})");
        }
    }

    private NativeButton unfold(Runnable fold) {
        NativeButton button = new NativeButton("", click -> fold.run());
        button.addClassName("unfold");
        button.add(Icons.DOWN.create());
        button.getElement().setAttribute("aria-expanded", "true");
        button.setAriaLabel(getTranslation("storyboard.fold"));
        return button;
    }

    private NativeButton first() {
        NativeButton add = new NativeButton("", click -> addShot.run());
        add.add(Icons.PLUS.create(), new Span(getTranslation("board.scene.empty")));
        add.addClassName("add-shot");
        return add;
    }
}
