package app.photoplay.studio.board;

import app.photoplay.base.ui.Icons;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLinks;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.screenplay.SlugLine;
import app.photoplay.storyboard.ShotId;
import app.photoplay.studio.board.ShotSummary.Kind;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;

/** One shot of the storyboard: its picture is the card, its state an edge, a mark and a word. */
final class ShotCard extends Composite<Article> {

    private final SlugLine slug;
    private final double ratio;
    private final StoryboardActions actions;
    private final NativeButton picture = new NativeButton();
    private final Image image = new Image();
    private final Div word = new Div();
    private final Element edge = new Element("i");
    private final Div why = new Div();
    private final NativeButton retry = new NativeButton();
    private Paragraph words;
    private @Nullable Component drawn;
    private @Nullable ShotView shown;
    private @Nullable String shownWord;
    private @Nullable AssetId shownPicture;

    ShotCard(ShotView shot, SlugLine slug, double ratio, StoryboardActions actions) {
        this.slug = slug;
        this.ratio = ratio;
        this.actions = actions;
        image.getElement()
                .setAttribute("loading", "lazy")
                .setAttribute("decoding", "async")
                .setAttribute("alt", "");
        picture.addClassName("pic");
        picture.addClickListener(click -> actions.open(shot.id()));
        Div veil = new Div();
        veil.addClassName("veil");
        Div edgeLine = new Div();
        edgeLine.addClassName("eg");
        edgeLine.getElement().appendChild(edge);
        word.addClassName("w");
        picture.add(veil, word, edgeLine);
        why.addClassName("why");
        retry.addClassNames("btn");
        retry.addClickListener(click -> again(shot.id()));
        words = new Paragraph();
        getContent().addClassName("shot");
        getContent().setId("shot-" + shot.number());
        getContent().add(picture, facts(shot), words);
    }

    /** Brings the card to this value; touches only what differs. */
    void show(ShotView shot, BoardMode mode) {
        if (!shot.equals(shown)) {
            showShot(shot, mode);
        }
        showRetry(shot, mode.retryable());
    }

    /** Leads the keyboard here, and the eye. */
    void focus() {
        picture.getElement().executeJs("this.focus(); this.scrollIntoView({block: 'nearest'})");
    }

    private void showShot(ShotView shot, BoardMode mode) {
        ShotSummary before = shown == null ? null : ShotSummary.of(shown);
        ShotSummary now = ShotSummary.of(shot);
        if (shown == null || !shown.action().equals(shot.action())) {
            Paragraph anew = ShotWords.paragraph(shot, mode.language());
            getContent().replace(words, anew);
            words = anew;
        }
        shown = shot;
        showPicture(shot, now);
        showState(before == null ? null : before.kind(), now);
        String label = ShotWords.name(shot) + (word.isVisible() ? ", " + ShotWords.state(now) : "");
        picture.setAriaLabel(label);
    }

    private void showPicture(ShotView shot, ShotSummary now) {
        if (now.picture() == null) {
            if (drawn == null) {
                drawn = new DrawnFrame(shot, slug, ratio);
                picture.addComponentAsFirst(drawn);
            }
            return;
        }
        if (!now.picture().equals(shownPicture)) {
            image.setSrc(MediaLinks.thumbnail(now.picture()));
        }
        if (shownPicture == null) {
            if (drawn != null) {
                picture.remove(drawn);
                drawn = null;
            }
            picture.addComponentAsFirst(image);
        }
        shownPicture = now.picture();
    }

    private void showState(@Nullable Kind before, ShotSummary now) {
        String text = ShotWords.state(now);
        if (before != now.kind()) {
            if (before != null) {
                getContent().removeClassName(before.className());
            }
            getContent().addClassName(now.kind().className());
            getContent().remove(why);
            if (now.kind() == Kind.FAILED) {
                why.setText(ShotWords.failure(now));
                getContent().add(why);
            }
        }
        if (before != now.kind() || !text.equals(shownWord)) {
            word.removeAll();
            mark(now.kind(), word);
            word.add(new Text(text));
            shownWord = text;
        }
        word.setVisible(!text.isEmpty());
        edge.getStyle().set("--p", Math.max(0, now.percent()) + "%");
        edge.getParent().setVisible(now.kind() == Kind.MAKING);
    }

    private void showRetry(ShotView shot, boolean retryable) {
        boolean wanted = retryable && ShotSummary.of(shot).kind() == Kind.FAILED;
        if (wanted) {
            String key = ShotWords.failedForItsWords(ShotSummary.of(shot)) ? "storyboard.reword" : "storyboard.retry";
            retry.setText(getTranslation(key));
            retry.setAriaLabel(getTranslation(key + "-shot", shot.number()));
        }
        if (wanted != retry.getParent().isPresent()) {
            if (wanted) {
                getContent().add(retry);
            } else {
                getContent().remove(retry);
            }
        }
    }

    /** What was refused for its words is not sent again with the same ones by a click. */
    private void again(ShotId shot) {
        if (shown != null && ShotWords.failedForItsWords(ShotSummary.of(shown))) {
            actions.open(shot);
        } else {
            actions.retry(shot);
        }
    }

    private static void mark(Kind kind, Div word) {
        switch (kind) {
            case MAKING -> word.add(Icons.MAKING.small());
            case FAILED -> word.add(Icons.FAILED.small());
            case WAITING -> word.add(Icons.CLOCK.small());
            case STALE -> word.add(Icons.STALE.small());
            case MISSING, STILL, MADE -> {}
        }
    }

    private Div facts(ShotView shot) {
        Element number = new Element("b").setText(String.valueOf(shot.number()));
        Span move = new Span(", " + ShotWords.move(shot.move()));
        move.addClassName("mv");
        Span size = new Span(new Text(ShotWords.size(shot)), move);
        Element time = new Element("time").setText(DurationFormat.words(shot.duration()));
        Div facts = new Div();
        facts.addClassName("m");
        facts.getElement().appendChild(number, size.getElement(), time);
        return facts;
    }
}
