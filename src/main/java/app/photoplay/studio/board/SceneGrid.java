package app.photoplay.studio.board;

import app.photoplay.base.ui.LineDrawing;
import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.ShotId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The scenes with their cards. Of a long film only those cards are there that are near what is seen; the places of the
 * others are kept free, and the lines above all scenes are always there.
 */
final class SceneGrid extends StoryBoardElement implements SceneSection.Board {

    private static final List<LineDrawing> SKETCHES =
            List.of(LineDrawing.HOUSE, LineDrawing.BUST, LineDrawing.TWO, LineDrawing.ROAD, LineDrawing.FACE);

    private final double ratio;
    private final StoryboardActions actions;
    private final BoardActs acts;
    private final ShotPicks picks;
    private final Supplier<FilmOrder> order;
    private final NearBlocks blocks = new NearBlocks();
    private final Map<SceneId, SceneSection> sections = new HashMap<>();
    private final Map<SceneId, Component> parts = new HashMap<>();
    private BoardMode mode = new BoardMode(ProductionPhase.NOTHING, false, null, Map.of(), false);
    private @Nullable ShotId open;

    /**
     * @param ratio width by height of the film
     * @param order as it is shown now
     */
    SceneGrid(double ratio, StoryboardActions actions, BoardActs acts, ShotPicks picks, Supplier<FilmOrder> order) {
        super(acts, picks);
        this.ratio = ratio;
        this.actions = actions;
        this.acts = acts;
        this.picks = picks;
        this.order = order;
        addClassName("scenes");
        getStyle().set("--ratio", String.valueOf(ratio));
        new BoardMenu(this, acts);
    }

    void show(List<SceneView> scenes, BoardMode now) {
        mode = now;
        setClassName("looked-at", !now.editable());
        if (scenes.isEmpty()) {
            sections.values().forEach(SceneSection::leave);
            sections.clear();
            parts.clear();
            removeAll();
            if (now.phase().running()) {
                add(sketches());
            }
            return;
        }
        List<SceneId> ids = scenes.stream().map(SceneView::id).toList();
        sections.entrySet().removeIf(entry -> {
            boolean gone = !ids.contains(entry.getKey());
            if (gone) {
                entry.getValue().leave();
            }
            return gone;
        });
        parts.keySet().retainAll(ids);
        for (SceneView scene : scenes) {
            parts.put(scene.id(), part(scene));
        }
        Children.show(
                this,
                ids.stream().map(id -> Objects.requireNonNull(parts.get(id))).toList());
    }

    private Component part(SceneView scene) {
        boolean fold = mode.phase().running() && mode.phase().finished(scene);
        return sections.computeIfAbsent(scene.id(), id -> new SceneSection(id, this))
                .show(scene, mode, fold);
    }

    private void show(SceneView scene) {
        Component before = parts.get(scene.id());
        Component now = part(scene);
        if (before != null && before != now) {
            parts.put(scene.id(), now);
            int at = getElement().indexOfChild(before.getElement());
            remove(before);
            addComponentAtIndex(at, now);
        }
    }

    @Override
    void fillNear(List<Integer> near) {
        LinkedHashSet<SceneId> changed = new LinkedHashSet<>();
        blocks.near(near).forEach(block -> changed.add(block.scene()));
        changed.forEach(this::show);
    }

    @Override
    Optional<ShotId> neighbour(ShotId shot, int step) {
        List<ShotId> all = order.get().shots();
        int at = all.indexOf(shot);
        return at < 0 ? Optional.empty() : FilmOrder.at(all, at + step);
    }

    @Override
    void focus(ShotId shot) {
        SceneSection section =
                order.get().sceneOf(shot).map(scene -> sections.get(scene.id())).orElse(null);
        if (section != null && !section.focusLine()) {
            fill(shot);
            getElement().executeJs("this.focusShot && this.focusShot($0)", shot.toString());
        }
    }

    void focus(SceneId scene) {
        getElement().executeJs("this.focusScene && this.focusScene($0)", scene.toString());
    }

    /** Which shot is open beside the board; its card is there as long. */
    void mark(@Nullable ShotId shot) {
        open = shot;
        if (shot != null) {
            fill(shot);
            getElement().executeJs("this.revealShot && this.revealShot($0)", shot.toString());
        }
        cards().forEach((id, card) -> card.mark(id.equals(shot)));
    }

    private void fill(ShotId shot) {
        order.get()
                .sceneOf(shot)
                .ifPresent(scene -> Optional.ofNullable(sections.get(scene.id()))
                        .flatMap(section -> section.block(FilmOrder.ids(scene).indexOf(shot)))
                        .filter(block -> !block.filled())
                        .ifPresent(block -> {
                            blocks.fill(block);
                            show(scene);
                        }));
    }

    /** @param count how many are picked */
    void showPicks(int count) {
        setClassName("picking", count > 0);
        getElement().setAttribute("data-picked", String.valueOf(count));
        cards().forEach((id, card) -> card.pick(picks.has(id)));
    }

    private Map<ShotId, ShotCard> cards() {
        Map<ShotId, ShotCard> all = new HashMap<>();
        sections.values().forEach(section -> all.putAll(section.cards()));
        return all;
    }

    @Override
    public ShotCard card(ShotId shot) {
        ShotCard card = new ShotCard(shot, ratio, actions);
        card.mark(shot.equals(open));
        card.pick(picks.has(shot));
        return card;
    }

    @Override
    public NearBlocks blocks() {
        return blocks;
    }

    @Override
    public void show(SceneId scene) {
        order.get().scene(scene).ifPresent(this::show);
    }

    @Override
    public void addShot(SceneId scene) {
        acts.run(SceneAct.ADD_SHOT, scene);
    }

    /** Empty frames while the text is being read: what will be here. */
    private static Div sketches() {
        Div row = new Div();
        row.addClassNames("cards", "sketches");
        row.getElement().setAttribute("aria-hidden", "true");
        for (LineDrawing drawing : SKETCHES) {
            Div frame = new Div(drawing.create());
            frame.addClassName("pic");
            row.add(frame);
        }
        return row;
    }
}
