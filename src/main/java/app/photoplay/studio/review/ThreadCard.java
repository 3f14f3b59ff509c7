package app.photoplay.studio.review;

import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLinks;
import app.photoplay.project.ProjectRights;
import app.photoplay.review.FrameSketch;
import app.photoplay.review.Proposals.Price;
import app.photoplay.review.Remark;
import app.photoplay.review.RemarkThread;
import app.photoplay.sharing.SharedWork;
import app.photoplay.storyboard.ShotId;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One thread: who said what where, what was answered, and what becomes of it. What somebody types stays through every change. */
final class ThreadCard extends Composite<Article> {

    private final ThreadActs acts;
    private final Div said = new Div();
    private final Div replies = new Div();
    private final ProposalCards proposals;
    private final ReplyForm reply;
    private final Button resolve = new Button();
    private @Nullable RemarkThread shown;

    ThreadCard(RemarkThread thread, ThreadActs acts) {
        this.acts = acts;
        this.proposals = new ProposalCards(thread, acts);
        this.reply = new ReplyForm(thread.first(), acts);
        resolve.addThemeVariants(ButtonVariant.TERTIARY);
        resolve.addClassName("resolve");
        resolve.setDisableOnClick(true);
        resolve.addClickListener(click -> {
            RemarkThread now = shown;
            if (now != null) {
                acts.resolve(now.first().id(), !now.first().resolved());
            }
            resolve.setEnabled(true);
        });
        said.addClassName("said1");
        Div foot = new Div(reply, proposals.way(), resolve);
        foot.addClassName("acts");
        getContent().setId("r" + thread.first().number());
        getContent().addClassName("rk1");
        getContent().add(said, replies, proposals, foot);
    }

    /**
     * @param picture of the shot that it is about; null for none
     * @param prices of what is proposed, by shot
     */
    void show(RemarkThread thread, SharedWork work, @Nullable AssetId picture, Map<ShotId, Price> prices) {
        if (!thread.equals(shown)) {
            shown = thread;
            Remark first = thread.first();
            getContent().setClassName("settled", !thread.open());
            getContent().setClassName("team", first.team());
            said.removeAll();
            said.add(head(first, work));
            Div words = new Div(first.words());
            words.addClassName("t");
            words.getElement().setAttribute("dir", "auto");
            said.add(words);
            picture(first, work, picture);
            replies.removeAll();
            thread.replies().forEach(one -> replies.add(reply(one)));
            resolve.setText(getTranslation(first.resolved() ? "review.reopen" : "review.settle"));
        }
        proposals.show(thread, work, prices);
    }

    /** What a service would refuse is not offered. */
    void offer(ProjectRights rights) {
        reply.setVisible(rights.comment());
        resolve.setVisible(rights.comment());
        proposals.offer(rights.edit());
    }

    /** Whether it is the one that the film stands at. */
    void mark(boolean open) {
        getContent().setClassName("open", open);
        if (open) {
            getContent().getElement().executeJs("this.scrollIntoView({ block: 'nearest' })");
        }
    }

    private Div head(Remark remark, SharedWork work) {
        String name = ReviewWords.name(remark);
        Span who = new Span(ReviewWords.initial(name));
        who.addClassNames("who");
        who.getElement().setAttribute("aria-hidden", "true");
        Span called = new Span(name);
        called.addClassName("b");
        Div head = new Div(who, called);
        head.addClassName("h");
        head.add(small(getTranslation(
                remark.byTeam() ? remark.team() ? "review.team-only" : "review.maker-mark" : "review.guest")));
        String place = ReviewWords.place(remark, work.version().number());
        if (!place.isEmpty()) {
            HtmlContainer go = way(remark, work);
            go.getElement().setText(place);
            go.addClassNames("tc", "tab");
            head.add(go);
        }
        return head;
    }

    /** To where it was said: in this version, or in the one that it is about. */
    private HtmlContainer way(Remark remark, SharedWork work) {
        int said = remark.version();
        return said == work.version().number()
                ? new NativeButton("", click -> acts.go(remark.number()))
                : new Anchor(ReviewView.address(work.version().project(), said, remark.number()));
    }

    private void picture(Remark remark, SharedWork work, @Nullable AssetId asset) {
        FrameSketch drawing = remark.drawing();
        if (asset == null && drawing == null) {
            return;
        }
        HtmlContainer picture = way(remark, work);
        picture.addClassName("drawn");
        if (asset != null) {
            picture.add(new Image(MediaLinks.thumbnail(asset), ""));
        } else if (remark.place().shot() == null) {
            // Of a moment without a shot: the card with the title.
            Span card = new Span(work.version().title());
            card.addClassName("card1");
            picture.add(card);
        }
        if (drawing != null) {
            // Whole numbers and nothing else: FrameSketch reads no other.
            Span sketch = new Span();
            sketch.addClassName("sketch");
            sketch.getElement()
                    .setProperty(
                            "innerHTML",
                            "<svg viewBox=\"0 0 1000 1000\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
                                    + "<path vector-effect=\"non-scaling-stroke\" d=\""
                                    + drawing.path() + "\"/></svg>");
            picture.add(sketch);
        }
        picture.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                drawing == null ? "review.picture-of" : "review.drawing-by", ReviewWords.name(remark)));
        said.add(picture);
    }

    private Div reply(Remark remark) {
        Span called = new Span(ReviewWords.name(remark));
        called.addClassName("b");
        Div words = new Div(remark.words());
        words.getElement().setAttribute("dir", "auto");
        Div reply = new Div(
                called,
                small(getTranslation(
                        remark.team() ? "review.team-only" : remark.byTeam() ? "review.maker-mark" : "review.guest")),
                words);
        reply.addClassName("reply");
        return reply;
    }

    private static Span small(String words) {
        Span small = new Span(words);
        small.addClassNames("sec", "t12");
        return small;
    }
}
