package app.photoplay.production.ui;

import app.photoplay.base.ui.Icons;
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
    private final StoryboardActs acts;
    private final Map<ShotId, ShotCard> cards = new HashMap<>();
    private final Span count = new Span();
    private @Nullable SceneView shown;
    private @Nullable Boolean folded;
    private @Nullable Boolean chosen;
    private Shooting shooting = Shooting.NOTHING;
    private boolean retryable;

    SceneSection(double ratio, StoryboardActs acts) {
        this.ratio = ratio;
        this.acts = acts;
        count.addClassNames("cnt", "tab");
    }

    /**
     * @param shooting what is being made, which is counted and steps back
     * @param retryable whether a failed shot can be tried again by itself
     * @param fold whether to show one line, unless the creator chose otherwise
     */
    void show(SceneView scene, Shooting shooting, boolean retryable, boolean fold) {
        boolean sameActs = this.retryable == retryable;
        boolean sameWords = this.shooting == shooting && scene.equals(shown);
        this.shooting = shooting;
        this.retryable = retryable;
        boolean foldNow = chosen == null ? fold : chosen;
        boolean sameShots = shown != null && ids(shown).equals(ids(scene));
        if (!Objects.equals(folded, foldNow) || !sameShots || (foldNow && !sameWords)) {
            shown = scene;
            folded = foldNow;
            build(scene, foldNow);
        } else if (!foldNow && !(sameActs && scene.equals(shown))) {
            shown = scene;
            scene.shots()
                    .forEach(
                            shot -> Objects.requireNonNull(cards.get(shot.id())).show(shot, retryable));
        }
        String words = SceneWords.count(scene, shooting);
        if (!words.equals(count.getText())) {
            count.setText(words);
        }
    }

    private static List<ShotId> ids(SceneView scene) {
        return scene.shots().stream().map(ShotView::id).toList();
    }

    private void build(SceneView scene, boolean fold) {
        Section section = getContent();
        section.removeAll();
        cards.clear();
        section.setClassName("folded", fold);
        section.getStyle()
                .set("--k", String.valueOf(Math.min(COLUMNS, scene.shots().size())));
        section.setAriaLabel(SceneWords.title(scene));
        if (fold) {
            section.add(foldLine(scene));
            return;
        }
        Div grid = new Div();
        grid.addClassName("cards");
        for (ShotView shot : scene.shots()) {
            ShotCard card = new ShotCard(shot, scene.slug(), ratio, acts);
            card.show(shot, retryable);
            cards.put(shot.id(), card);
            grid.add(card);
        }
        Div head = new Div(heading(scene), slug(scene), count);
        head.addClassName("scene-h");
        if (Boolean.FALSE.equals(chosen)) {
            head.add(toggle(true, "unfold"));
        }
        section.add(head, grid);
    }

    private NativeButton foldLine(SceneView scene) {
        Span miniatures = new Span();
        miniatures.addClassName("mini");
        scene.shots().stream().limit(MINIATURES).map(ShotStanding::of).forEach(standing -> {
            AssetId picture = standing.picture();
            if (picture != null) {
                Image image = new Image(MediaLinks.thumbnail(picture), "");
                image.getElement().setAttribute("loading", "lazy");
                miniatures.add(image);
            }
        });
        Span done = new Span(tinted(Icons.CHECK.small(), "green"), new Span(SceneWords.count(scene, shooting)));
        done.addClassName("done");
        NativeButton line = toggle(false, "fold");
        line.removeAll();
        Span title = new Span(SceneWords.title(scene));
        title.addClassName("h3");
        line.add(title, slug(scene), miniatures, done, tinted(Icons.DOWN.create(), "sec"));
        return line;
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
            SceneView scene = Objects.requireNonNull(shown);
            show(scene, shooting, retryable, open);
        });
        return button;
    }

    private static H2 heading(SceneView scene) {
        H2 heading = new H2(SceneWords.title(scene));
        heading.addClassName("h3");
        return heading;
    }

    private static Span slug(SceneView scene) {
        Span slug = new Span(scene.heading());
        slug.addClassName("slug");
        return slug;
    }

    private static Span tinted(Span icon, String className) {
        icon.addClassName(className);
        return icon;
    }
}
