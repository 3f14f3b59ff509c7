package app.photoplay.studio.board;

import app.photoplay.base.ui.Icons;
import app.photoplay.base.ui.SourceLanguage;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLinks;
import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.storyboard.ShotId;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A scene of the storyboard: its shots as cards, or one line once everything in it is made. */
final class SceneSection extends Composite<Section> {

    private static final int COLUMNS = 5;
    private static final int MINIATURES = 9;

    private final double ratio;
    private final StoryboardActions actions;
    private final BoardActs acts;
    private final ShotPicks picks;
    private final Map<ShotId, ShotCard> cards = new HashMap<>();
    private final Span count = new Span();
    private final Span miniatures = new Span();
    private final Span folding = new Span();
    private NativeButton toggle = new NativeButton();
    private @Nullable SceneView shown;
    private @Nullable BoardMode mode;
    private @Nullable Boolean folded;
    private @Nullable Boolean chosen;
    private List<AssetId> pictures = List.of();

    SceneSection(double ratio, StoryboardActions actions, BoardActs acts, ShotPicks picks) {
        this.ratio = ratio;
        this.actions = actions;
        this.acts = acts;
        this.picks = picks;
        count.addClassNames("cnt", "tab");
        miniatures.addClassName("mini");
    }

    /** @param fold whether to show one line, unless the creator chose otherwise */
    void show(SceneView scene, BoardMode now, boolean fold) {
        boolean foldNow = chosen == null ? fold : chosen;
        boolean rebuilt = !Objects.equals(folded, foldNow) || !isSame(scene, now);
        boolean same = scene.equals(shown) && now.equals(mode);
        shown = scene;
        mode = now;
        if (rebuilt) {
            folded = foldNow;
            build(scene, now, foldNow);
        } else if (!same && !foldNow) {
            scene.shots()
                    .forEach(
                            shot -> Objects.requireNonNull(cards.get(shot.id())).show(shot, now));
        }
        if (foldNow) {
            showMiniatures(scene);
        }
        String words = SceneWords.count(scene, now.phase());
        set(count, words);
        set(folding, words);
    }

    private boolean isSame(SceneView scene, BoardMode now) {
        return shown != null
                && mode != null
                && ids(shown).equals(ids(scene))
                && SceneWords.title(shown).equals(SceneWords.title(scene))
                && shown.heading().equals(scene.heading())
                && shown.slug().equals(scene.slug())
                && Objects.equals(mode.language(), now.language());
    }

    private static void set(Span span, String words) {
        if (!words.equals(span.getText())) {
            span.setText(words);
        }
    }

    /** Leads the keyboard to this line where it is folded and the shot is in it; whether it did. */
    boolean focusLine(ShotId shot) {
        boolean here =
                Boolean.TRUE.equals(folded) && shown != null && ids(shown).contains(shot);
        if (here) {
            toggle.focus();
        }
        return here;
    }

    void mark(@Nullable ShotId open) {
        cards.forEach((id, card) -> card.mark(id.equals(open)));
    }

    void showPicks() {
        cards.forEach((id, card) -> card.pick(picks.has(id)));
    }

    private static List<ShotId> ids(SceneView scene) {
        return scene.shots().stream().map(ShotView::id).toList();
    }

    private void build(SceneView scene, BoardMode now, boolean fold) {
        Section section = getContent();
        section.removeAll();
        cards.clear();
        section.setClassName("folded", fold);
        section.getStyle().set("--k", String.valueOf(Math.clamp(scene.shots().size(), 1, COLUMNS)));
        section.getElement().setAttribute("data-scene", scene.id().toString());
        section.setAriaLabel(SceneWords.title(scene));
        if (fold) {
            section.add(foldLine(scene, now));
            return;
        }
        Div grid = new Div();
        grid.addClassName("cards");
        for (ShotView shot : scene.shots()) {
            ShotCard card = new ShotCard(shot.id(), scene.slug(), ratio, actions);
            card.show(shot, now);
            card.pick(picks.has(shot.id()));
            cards.put(shot.id(), card);
            grid.add(card);
        }
        if (scene.shots().isEmpty()) {
            grid.add(first(scene));
        }
        H2 heading = new H2(SceneWords.title(scene));
        heading.addClassName("h3");
        SourceLanguage.mark(heading, now.language());
        Div head = new Div(heading, slug(scene, now), count, more(scene));
        head.addClassName("scene-h");
        if (Boolean.FALSE.equals(chosen)) {
            toggle = toggle(true, "unfold");
            head.add(toggle);
        }
        section.add(head, grid);
    }

    private NativeButton first(SceneView scene) {
        NativeButton add = new NativeButton("", click -> acts.run(SceneAct.ADD_SHOT, scene.id()));
        add.add(Icons.PLUS.create(), new Span(getTranslation("board.scene.empty")));
        add.addClassName("add-shot");
        return add;
    }

    private NativeButton more(SceneView scene) {
        NativeButton more = new NativeButton();
        more.addClassName("more");
        more.add(Icons.MORE.create());
        more.getElement().setAttribute("aria-haspopup", "menu");
        more.setAriaLabel(getTranslation("board.more-scene", scene.number()));
        return more;
    }

    private NativeButton foldLine(SceneView scene, BoardMode now) {
        Span done = new Span(tinted(Icons.CHECK.small(), "green"), folding);
        done.addClassName("done");
        toggle = toggle(false, "fold");
        toggle.removeAll();
        Span title = new Span(SceneWords.title(scene));
        title.addClassName("h3");
        SourceLanguage.mark(title, now.language());
        toggle.add(title, slug(scene, now), miniatures, done, tinted(Icons.DOWN.create(), "sec"));
        return toggle;
    }

    private void showMiniatures(SceneView scene) {
        List<AssetId> now = scene.shots().stream()
                .limit(MINIATURES)
                .map(shot -> ShotSummary.of(shot).picture())
                .filter(Objects::nonNull)
                .toList();
        if (!now.equals(pictures)) {
            pictures = now;
            miniatures.removeAll();
            for (AssetId picture : now) {
                Image image = new Image(MediaLinks.thumbnail(picture), "");
                image.getElement().setAttribute("loading", "lazy");
                miniatures.add(image);
            }
        }
    }

    private NativeButton toggle(boolean open, String className) {
        NativeButton button = new NativeButton();
        button.addClassName(className);
        button.add(tinted(Icons.DOWN.create(), "sec"));
        button.getElement().setAttribute("aria-expanded", String.valueOf(open));
        if (open) {
            button.setAriaLabel(getTranslation("storyboard.fold"));
        }
        button.addClickListener(click -> {
            chosen = open;
            show(Objects.requireNonNull(shown), Objects.requireNonNull(mode), open);
            toggle.getElement().executeJs("this.focus({preventScroll: true})");
        });
        return button;
    }

    private static Span slug(SceneView scene, BoardMode now) {
        Span slug = new Span(scene.heading());
        slug.addClassName("slug");
        SourceLanguage.mark(slug, now.language());
        return slug;
    }

    private static Span tinted(Span icon, String className) {
        icon.addClassName(className);
        return icon;
    }
}
