package app.photoplay.studio.board;

import app.photoplay.base.ui.Icons;
import app.photoplay.base.ui.SourceLanguage;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLinks;
import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.storyboard.ShotId;
import app.photoplay.studio.board.ShotSummary.Kind;
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

    private final StoryboardActions actions;
    private final double ratio;
    /** Space plays, as everywhere; on a control it does what the control does. */
    private static final String SPACE_PLAYS = """
            this.addEventListener('keydown', event => {
              const at = event.composedPath()[0];
              if (event.key === ' ' && !at.closest('button, vaadin-button, input, textarea, video')) {
                event.preventDefault();
                const video = this.querySelector('video');
                video && (video.paused ? video.play() : video.pause());
              }
            })""";

    private final Div picture = new Div();
    private final Div words = new Div();
    private final Div reason = new Div();
    private final Div rewording = new Div();
    private final Div told = new Div();
    private final Div source = new Div();
    private final Span facts = new Span();
    private final Span state = new Span();
    private @Nullable ShotView shown;
    private @Nullable BoardMode mode;
    private @Nullable WordsForm form;

    /**
     * A dialog that is opened by the screen.
     *
     * @param step called with -1 or 1 when the creator leafs through the shots
     */
    public ShotDialog(double ratio, StoryboardActions actions, Consumer<Integer> step) {
        this.actions = actions;
        this.ratio = ratio;
        addClassNames("box", "shot-box");
        setWidth("min(960px, 94vw)");
        setHeight("min(880px, 92dvh)");
        picture.addClassNames("pic", "big");
        picture.getStyle().set("--ratio", String.valueOf(ratio));
        words.addClassName("shot-words");
        reason.addClassName("shot-why");
        facts.addClassNames("sec", "tab");
        state.addClassNames("tab", "standing");
        Div line = new Div(facts, state);
        line.addClassName("shot-line");
        words.add(line, reason, rewording, told, source);
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
        // Where the words of a shot are longer than the dialog, they are scrolled by keyboard too.
        words.getElement().setAttribute("tabindex", "0");
        add(picture, words);
        addAttachListener(attached -> getElement().executeJs(SPACE_PLAYS));
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

    /** Shows a shot; a newer value of the same shot touches only what differs. */
    public void show(SceneView scene, ShotView shot, BoardMode now) {
        if (shot.equals(shown) && now.equals(mode)) {
            return;
        }
        ShotView before = shown;
        shown = shot;
        mode = now;
        setHeaderTitle(getTranslation("storyboard.shot-in-scene", shot.number(), SceneWords.title(scene)));
        boolean other = before == null || !before.id().equals(shot.id());
        if (before == null
                || other
                || !Objects.equals(moving(before), moving(shot))
                || !Objects.equals(
                        ShotSummary.of(before).picture(), ShotSummary.of(shot).picture())) {
            showPicture(scene, shot);
        }
        if (other) {
            source.removeAll();
        }
        if (before == null || other || !before.action().equals(shot.action())) {
            tell(shot, now);
        }
        showStanding(shot, now);
    }

    /**
     * Shows the words of the source that a shot stands for, as soon as they are found.
     *
     * @param texts one for each stretch, verbatim
     */
    public void quote(ShotId shot, List<String> texts) {
        if (shown == null || mode == null || !shown.id().equals(shot)) {
            return;
        }
        source.removeAll();
        if (!texts.isEmpty()) {
            Div sentences = new Div();
            sentences.addClassName("sent");
            sentences.setText(String.join("\n\u2026\n", texts));
            SourceLanguage.mark(sentences, mode.language());
            source.add(labelled("storyboard.source-words", sentences));
        }
    }

    private static @Nullable AssetId moving(ShotView shot) {
        return shot.clip().asset();
    }

    private void showPicture(SceneView scene, ShotView shot) {
        picture.removeAll();
        picture.getElement().removeAllChildren();
        AssetId still = ShotSummary.of(shot).picture();
        AssetId clip = moving(shot);
        if (clip != null) {
            Element video = new Element("video")
                    .setAttribute("src", MediaLinks.file(clip))
                    .setAttribute("controls", true)
                    .setAttribute("tabindex", "0")
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

    private void tell(ShotView shot, BoardMode now) {
        told.removeAll();
        told.add(ShotWords.paragraph(shot, now.language()));
        if (!shot.cast().isEmpty()) {
            Span cast = new Span(String.join(", ", shot.cast()));
            SourceLanguage.mark(cast, now.language());
            told.add(labelled("storyboard.in-picture", cast));
        }
    }

    private void showStanding(ShotView shot, BoardMode now) {
        ShotSummary standing = ShotSummary.of(shot);
        boolean failed = standing.kind() == Kind.FAILED;
        facts.setText(getTranslation(
                "storyboard.shot-facts",
                ShotWords.size(shot),
                ShotWords.move(shot.move()),
                DurationFormat.words(shot.duration())));
        state.setText(ShotWords.standing(standing));
        state.setClassName("red", failed);
        reason.removeAll();
        reason.setVisible(failed);
        if (failed) {
            why(shot, standing, now);
        }
        reword(shot, failed && now.retryable());
    }

    private void reword(ShotView shot, boolean wanted) {
        WordsForm next = !wanted ? null : form != null && form.isFor(shot) ? form : new WordsForm(shot, actions);
        if (next != form) {
            rewording.removeAll();
            if (next != null) {
                rewording.add(next);
            }
            form = next;
        }
        rewording.setVisible(wanted);
    }

    private void why(ShotView shot, ShotSummary standing, BoardMode now) {
        Div answer = new Div(new Span(ShotWords.failure(standing)));
        String said = standing.making().said();
        if (said != null) {
            Span quotation = new Span(getTranslation("storyboard.said", said));
            quotation.addClassName("said");
            answer.add(quotation);
        }
        reason.add(answer);
        if (now.retryable() && !ShotWords.failedForItsWords(standing)) {
            reason.add(retryButton(shot));
        }
    }

    private Button retryButton(ShotView shot) {
        Button button = new Button(getTranslation("storyboard.retry"), Icons.RETRY.create());
        button.addClickListener(click -> actions.retry(shot.id()));
        return button;
    }

    private Div labelled(String key, Component content) {
        Span label = new Span(getTranslation(key));
        Div field = new Div(label, content);
        field.addClassName("fld");
        return field;
    }
}
