package app.photoplay.studio.board;

import app.photoplay.base.ui.SourceLanguage;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLinks;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.screenplay.SlugLine;
import app.photoplay.storyboard.ShotId;
import app.photoplay.studio.board.ShotSummary.Kind;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * One shot of the storyboard: its picture is the card, its state an edge, a mark and a word. A page holds many, so that
 * its small parts are markup and not components.
 */
final class ShotCard extends Composite<Article> {

    /** Five to a row; on a phone beside its words. */
    private static final String SIZES = "(max-width: 720px) 160px, 260px";

    private final double ratio;
    private final StoryboardActions actions;
    private final NativeButton picture = new NativeButton();
    private final Div facts = new Div();
    private final Paragraph words = new Paragraph();
    private @Nullable Component drawn;
    private @Nullable Component state;
    private @Nullable Component why;
    private @Nullable NativeButton retry;
    private @Nullable ShotView shown;
    private @Nullable AssetId shownPicture;
    private boolean picked;
    private int remarks;

    ShotCard(ShotId shot, double ratio, StoryboardActions actions) {
        this.ratio = ratio;
        this.actions = actions;
        picture.addClassName("pic");
        picture.addClickListener(click -> actions.open(shot));
        facts.addClassName("m");
        getContent().addClassName("shot");
        getContent().getElement().setAttribute("data-shot", shot.toString());
        getContent().add(picture, facts, words);
    }

    /** Brings the card to this value; touches only what differs. */
    void show(ShotView shot, SlugLine slug, BoardMode mode) {
        if (!shot.equals(shown)) {
            ShotView before = shown;
            shown = shot;
            showShot(before, shot, slug, mode);
        }
        showRemarks(shot, mode.remarks().getOrDefault(shot.id(), 0));
        showRetry(shot, mode.retryable());
    }

    private void showRemarks(ShotView shot, int open) {
        if (open == remarks) {
            return;
        }
        remarks = open;
        if (open > 0) {
            picture.getElement().setAttribute("data-remarks", String.valueOf(open));
        } else {
            picture.getElement().removeAttribute("data-remarks");
        }
        name(shot);
    }

    private void name(ShotView shot) {
        String says = ShotWords.state(ShotSummary.of(shot));
        picture.setAriaLabel(ShotWords.name(shot)
                + (says.isEmpty() ? "" : ", " + says)
                + (remarks > 0 ? ", " + getTranslation("review.marks", remarks) : ""));
    }

    /** Whether it is among those that something is done to at once. */
    void pick(boolean now) {
        if (now != picked) {
            picked = now;
            getContent().setClassName("picked", now);
            if (shown != null) {
                showFacts(shown);
            }
        }
    }

    /** Whether it is open beside the board. */
    void mark(boolean open) {
        getContent().setClassName("sel", open);
    }

    private void showShot(@Nullable ShotView before, ShotView shot, SlugLine slug, BoardMode mode) {
        if (before == null || before.number() != shot.number()) {
            getContent().setId("shot-" + shot.number());
        }
        String html = CardMarkup.words(shot);
        if (before == null || !html.equals(CardMarkup.words(before))) {
            SourceLanguage.mark(words, mode.language());
            words.getElement().setProperty("innerHTML", html);
        }
        showFacts(shot);
        showPicture(shot, slug, ShotSummary.of(shot));
        showState(before == null ? null : ShotSummary.of(before), ShotSummary.of(shot));
        name(shot);
    }

    private void showFacts(ShotView shot) {
        facts.getElement().setProperty("innerHTML", CardMarkup.facts(shot, picked));
    }

    private void showPicture(ShotView shot, SlugLine slug, ShotSummary now) {
        AssetId asset = now.picture();
        if (drawn != null && (asset == null ? shownPicture == null : asset.equals(shownPicture))) {
            return;
        }
        if (asset != null && drawn instanceof Image image) {
            show(image, asset);
        } else {
            if (drawn != null) {
                picture.remove(drawn);
            }
            drawn = asset == null ? new DrawnFrame(shot, slug, ratio) : image(asset);
            picture.addComponentAsFirst(drawn);
        }
        shownPicture = asset;
    }

    private static Image image(AssetId asset) {
        Image image = new Image();
        image.setAlt("");
        image.getElement()
                .setAttribute("loading", "lazy")
                .setAttribute("decoding", "async")
                .setAttribute("sizes", SIZES);
        show(image, asset);
        return image;
    }

    private static void show(Image image, AssetId asset) {
        image.setSrc(MediaLinks.thumbnail(asset));
        image.getElement().setAttribute("srcset", MediaLinks.srcset(asset));
    }

    private void showState(@Nullable ShotSummary before, ShotSummary now) {
        Kind kind = now.kind();
        boolean another = before == null || before.kind() != kind;
        if (another && before != null) {
            getContent().removeClassName(before.kind().className());
        }
        if (another) {
            getContent().addClassName(kind.className());
        }
        String html = CardMarkup.state(now);
        if (before == null || !html.equals(CardMarkup.state(before))) {
            state = replaced(picture, state, html, "st");
        }
        String failure = kind == Kind.FAILED ? ShotWords.failure(now) : "";
        String told = before != null && before.kind() == Kind.FAILED ? ShotWords.failure(before) : "";
        if (!failure.equals(told)) {
            why = replaced(getContent(), why, CardMarkup.escaped(failure), "why");
        }
    }

    /** There is no part where there is nothing to say. */
    private static @Nullable Component replaced(
            Component parent, @Nullable Component part, String html, String className) {
        if (html.isEmpty()) {
            if (part != null) {
                parent.getElement().removeChild(part.getElement());
            }
            return null;
        }
        Component now = part == null ? new Div() : part;
        now.getElement().setProperty("innerHTML", html);
        if (part == null) {
            now.addClassName(className);
            parent.getElement().appendChild(now.getElement());
        }
        return now;
    }

    private void showRetry(ShotView shot, boolean retryable) {
        boolean wanted = retryable && ShotSummary.of(shot).kind() == Kind.FAILED;
        if (!wanted) {
            if (retry != null) {
                getContent().remove(retry);
                retry = null;
            }
            return;
        }
        if (retry == null) {
            retry = new NativeButton();
            retry.addClassNames("btn");
            retry.addClickListener(click -> again(shot.id()));
            getContent().add(retry);
        }
        String key = ShotWords.failedForItsWords(ShotSummary.of(shot)) ? "storyboard.reword" : "storyboard.retry";
        retry.setText(getTranslation(key));
        retry.setAriaLabel(getTranslation(key + "-shot", shot.number()));
    }

    /** What was refused for its words is not sent again with the same ones by a click. */
    private void again(ShotId shot) {
        if (shown != null && ShotWords.failedForItsWords(ShotSummary.of(shown))) {
            actions.open(shot);
        } else {
            actions.retry(shot);
        }
    }
}
