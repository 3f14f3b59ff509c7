package app.photoplay.studio.board;

import app.photoplay.base.ui.LineDrawing;
import app.photoplay.production.StoryboardView;
import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.ShotId;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The scenes with their cards, and what the browser tells of keys and mouse on them. */
@Tag("story-board")
@JavaScript("context://scripts/story-board.js")
final class SceneGrid extends Component implements HasComponents, HasStyle {

    private static final int MANY_SHOTS = 160;
    private static final List<LineDrawing> SKETCHES =
            List.of(LineDrawing.HOUSE, LineDrawing.BUST, LineDrawing.TWO, LineDrawing.ROAD, LineDrawing.FACE);

    private final double ratio;
    private final StoryboardActions actions;
    private final BoardActs acts;
    private final ShotPicks picks;
    private final Map<SceneId, SceneSection> sections = new HashMap<>();
    private List<SceneId> order = List.of();

    /** @param ratio width by height of the film */
    SceneGrid(double ratio, StoryboardActions actions, BoardActs acts, ShotPicks picks) {
        this.ratio = ratio;
        this.actions = actions;
        this.acts = acts;
        this.picks = picks;
        addClassName("scenes");
        getStyle().set("--ratio", String.valueOf(ratio));
        new BoardMenu(this, acts);
    }

    void show(StoryboardView storyboard, BoardMode mode) {
        ProductionPhase phase = mode.phase();
        if (storyboard.scenes().isEmpty()) {
            removeAll();
            order = List.of();
            if (phase.running()) {
                add(sketches());
            }
            return;
        }
        List<SceneId> ids = storyboard.scenes().stream().map(SceneView::id).toList();
        if (!ids.equals(order)) {
            order = ids;
            sections.keySet().retainAll(ids);
            removeAll();
            for (SceneId id : ids) {
                add(sections.computeIfAbsent(id, i -> new SceneSection(ratio, actions, acts, picks)));
            }
        }
        int shots = storyboard.scenes().stream().mapToInt(s -> s.shots().size()).sum();
        for (SceneView scene : storyboard.scenes()) {
            boolean fold = phase.running() ? phase.finished(scene) : shots > MANY_SHOTS && scene.number() > 1;
            Objects.requireNonNull(sections.get(scene.id())).show(scene, mode, fold);
        }
    }

    void focus(ShotId shot) {
        if (sections.values().stream().noneMatch(section -> section.focusLine(shot))) {
            getElement().executeJs("this.focusShot($0)", shot.toString());
        }
    }

    void focus(SceneId scene) {
        getElement().executeJs("this.focusScene($0)", scene.toString());
    }

    void mark(@Nullable ShotId shot) {
        sections.values().forEach(section -> section.mark(shot));
    }

    /** @param count how many are picked */
    void showPicks(int count) {
        setClassName("picking", count > 0);
        getElement().setAttribute("data-picked", String.valueOf(count));
        sections.values().forEach(SceneSection::showPicks);
    }

    @ClientCallable
    void act(String act, String shot) {
        id(ShotId::of, shot).ifPresent(id -> ShotAct.of(act).ifPresent(known -> acts.run(known, id)));
    }

    @ClientCallable
    void actOnScene(String act, String scene) {
        id(SceneId::of, scene).ifPresent(id -> SceneAct.of(act).ifPresent(known -> acts.run(known, id)));
    }

    @ClientCallable
    void pick(String shot, boolean range) {
        id(ShotId::of, shot).ifPresent(range ? picks::extendTo : picks::toggle);
    }

    @ClientCallable
    void pickAll() {
        picks.pickAll();
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
        Optional<ShotId> beside = target == null ? Optional.empty() : id(ShotId::of, target);
        id(ShotId::of, shot)
                .ifPresent(
                        id -> id(SceneId::of, scene).ifPresent(to -> acts.drop(id, to, beside.orElse(null), behind)));
    }

    /** Nothing where the browser says what is none. */
    private static <T> Optional<T> id(Function<String, T> parse, String text) {
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
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
