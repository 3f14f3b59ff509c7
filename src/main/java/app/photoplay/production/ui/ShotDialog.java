package app.photoplay.production.ui;

import app.photoplay.base.ui.Icons;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLinks;
import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.production.ui.ShotStanding.Kind;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One shot seen closely: its picture or clip, how it stands, who is in it, and the words of the source it stands for. */
public final class ShotDialog extends Dialog {

    private final StoryboardActs acts;
    private final double ratio;
    private final Div picture = new Div();
    private final Div words = new Div();
    private @Nullable ShotView shown;
    private @Nullable WordsForm form;
    private boolean retryable;

    /**
     * A dialog that is opened by the screen.
     *
     * @param step called with -1 or 1 when the creator leafs through the shots
     */
    public ShotDialog(double ratio, StoryboardActs acts, Consumer<Integer> step) {
        this.acts = acts;
        this.ratio = ratio;
        addClassNames("box", "shot-box");
        setWidth("min(960px, 94vw)");
        picture.addClassNames("pic", "big");
        picture.getStyle().set("--ratio", String.valueOf(ratio));
        words.addClassName("shot-words");
        Button back = leaf(Icons.BACK, "storyboard.previous-shot", () -> step.accept(-1));
        Button on = leaf(Icons.FORWARD, "storyboard.next-shot", () -> step.accept(1));
        Button close = leaf(Icons.CROSS, "storyboard.close", this::close);
        Div leaves = new Div(back, on, close);
        leaves.addClassName("leaves");
        getHeader().add(leaves);
        Shortcuts.addShortcutListener(this, () -> step.accept(-1), Key.ARROW_LEFT)
                .listenOn(this);
        Shortcuts.addShortcutListener(this, () -> step.accept(1), Key.ARROW_RIGHT)
                .listenOn(this);
        add(picture, words);
    }

    private Button leaf(Icons icon, String key, Runnable act) {
        Button button = new Button(icon.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("ico");
        button.setAriaLabel(getTranslation(key));
        button.setTooltipText(getTranslation(key));
        return button;
    }

    /** The shot that is shown, or null before the first. */
    public @Nullable ShotView shown() {
        return shown;
    }

    /**
     * Shows a shot; a newer value of the same shot touches only what differs.
     *
     * @param source the words of the source it stands for, one text for each stretch, verbatim
     * @param retryable whether it can be tried again by itself if it failed
     */
    public void show(SceneView scene, ShotView shot, List<String> source, boolean retryable) {
        if (shot.equals(shown) && this.retryable == retryable) {
            return;
        }
        this.retryable = retryable;
        ShotView before = shown;
        shown = shot;
        setHeaderTitle(getTranslation("storyboard.shot-in-scene", shot.number(), SceneWords.title(scene)));
        if (before == null
                || !before.id().equals(shot.id())
                || !Objects.equals(moving(before), moving(shot))
                || !Objects.equals(
                        ShotStanding.of(before).picture(), ShotStanding.of(shot).picture())) {
            showPicture(scene, shot);
        }
        showWords(shot, source);
    }

    private static @Nullable AssetId moving(ShotView shot) {
        return shot.clip().asset();
    }

    private void showPicture(SceneView scene, ShotView shot) {
        picture.removeAll();
        picture.getElement().removeAllChildren();
        AssetId still = ShotStanding.of(shot).picture();
        AssetId clip = moving(shot);
        if (clip != null) {
            Element video = new Element("video")
                    .setAttribute("src", MediaLinks.file(clip))
                    .setAttribute("controls", true)
                    .setAttribute("playsinline", true)
                    .setAttribute("loop", true)
                    .setAttribute("autoplay", true)
                    .setAttribute("aria-label", ShotWords.name(shot));
            video.setProperty("muted", true);
            if (still != null) {
                video.setAttribute("poster", MediaLinks.gallery(still));
            }
            picture.getElement().appendChild(video);
        } else if (still != null) {
            picture.add(new Image(MediaLinks.gallery(still), ShotWords.name(shot)));
        } else {
            picture.add(new DrawnFrame(shot, scene.slug(), ratio));
        }
    }

    private void showWords(ShotView shot, List<String> source) {
        words.removeAll();
        ShotStanding standing = ShotStanding.of(shot);
        Span facts = new Span(getTranslation(
                "storyboard.shot-facts",
                ShotWords.size(shot),
                ShotWords.move(shot.move()),
                Lengths.words(shot.duration())));
        facts.addClassNames("sec", "tab");
        Span state = new Span(ShotWords.standing(standing));
        state.addClassNames("tab", "standing");
        if (standing.kind() == Kind.FAILED) {
            state.addClassName("red");
        }
        Div line = new Div(facts, state);
        line.addClassName("shot-line");
        words.add(line);
        if (standing.kind() == Kind.FAILED) {
            words.add(why(shot, standing));
            if (retryable) {
                form = form != null && form.isFor(shot) ? form : new WordsForm(shot, acts);
                words.add(form);
            }
        }
        words.add(ShotWords.paragraph(shot));
        if (!shot.cast().isEmpty()) {
            words.add(labelled("storyboard.in-picture", new Span(String.join(", ", shot.cast()))));
        }
        if (!source.isEmpty()) {
            Div sentences = new Div();
            sentences.addClassName("sent");
            sentences.setText(String.join("\n\u2026\n", source));
            words.add(labelled("storyboard.source-words", sentences));
        }
    }

    private Div why(ShotView shot, ShotStanding standing) {
        Div told = new Div(new Span(ShotWords.failure(standing)));
        String said = standing.making().said();
        if (said != null) {
            Span quotation = new Span(getTranslation("storyboard.said", said));
            quotation.addClassName("said");
            told.add(quotation);
        }
        Div why = new Div(told);
        if (retryable && !ShotWords.failedForItsWords(standing)) {
            why.add(retryButton(shot));
        }
        why.addClassName("shot-why");
        return why;
    }

    private Button retryButton(ShotView shot) {
        Button button = new Button(getTranslation("storyboard.retry"), Icons.RETRY.create());
        button.addClickListener(click -> acts.retry(shot.id()));
        return button;
    }

    private Div labelled(String key, Component content) {
        Span label = new Span(getTranslation(key));
        Div field = new Div(label, content);
        field.addClassName("fld");
        return field;
    }
}
