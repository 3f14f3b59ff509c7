package app.photoplay.studio.review;

import app.photoplay.base.WordDiff;
import app.photoplay.base.ui.Icons;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLinks;
import app.photoplay.review.Proposals.Price;
import app.photoplay.review.ProposedEdit;
import app.photoplay.review.RemarkId;
import app.photoplay.review.RemarkThread;
import app.photoplay.sharing.SharedWork;
import app.photoplay.storyboard.ActionRule;
import app.photoplay.studio.ui.CreditWords;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a remark becomes of a shot: other words for it with their price, the take on its way, and in the end both pictures. */
final class ProposalCard extends Composite<Div> {

    private final RemarkId remark;
    private final int number;
    private final ThreadActs acts;
    private final Button open = new Button();
    private final Div standing = new Div();
    private final TextArea words = new TextArea();
    private final Div form = new Div();
    private @Nullable ProposedEdit shown;
    private @Nullable Price price;

    /** @param number of the shot in the version that the remark is about */
    ProposalCard(RemarkId remark, int number, ThreadActs acts) {
        this.remark = remark;
        this.number = number;
        this.acts = acts;
        open.setText(getTranslation("review.propose"));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.addClassName("propose");
        open.addClickListener(click -> edit());
        words.setLabel(getTranslation("review.new-words"));
        words.setMaxLength(ActionRule.MAX_LENGTH);
        words.setWidthFull();
        Button put = new Button(getTranslation("review.show-price"));
        put.addClassName("put");
        put.setDisableOnClick(true);
        put.addClickListener(click -> {
            if (acts.propose(remark, number, words.getValue())) {
                close();
            }
            put.setEnabled(true);
        });
        Button cancel = new Button(getTranslation("review.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Div row = new Div(put, cancel);
        row.addClassName("b");
        form.add(words, row);
        form.addClassName("in");
        form.setVisible(false);
        standing.addClassName("in");
        getContent().addClassName("prop");
        getContent().add(standing, form);
    }

    /** The way to it, beside the other acts of the thread. */
    Button open() {
        return open;
    }

    void show(RemarkThread thread, SharedWork work, @Nullable Price now) {
        ProposedEdit edit = thread.edit(number);
        if (!Objects.equals(edit, shown) || !Objects.equals(now, price) || shown == null) {
            shown = edit;
            price = now;
            standing.removeAll();
            if (shown != null) {
                draw(shown, thread, work);
            }
        }
        arrange();
    }

    private void arrange() {
        standing.setVisible(shown != null && !form.isVisible());
        open.setVisible(isOffered());
        getContent().setVisible(standing.isVisible() || form.isVisible());
    }

    /** Whether it can be begun now. */
    boolean isOffered() {
        ProposedEdit edit = shown;
        return (edit == null || edit.result() == ProposedEdit.State.FAILED) && !form.isVisible();
    }

    void edit() {
        ProposedEdit before = shown;
        words.setValue(before == null ? acts.words(remark, number) : before.words());
        form.setVisible(true);
        arrange();
        words.focus();
    }

    private void close() {
        form.setVisible(false);
        arrange();
    }

    private void draw(ProposedEdit edit, RemarkThread thread, SharedWork work) {
        standing.add(
                part("k", getTranslation("review.proposed", number)),
                new DiffLines(WordDiff.of(edit.before(), edit.words())));
        switch (edit.result()) {
            case PROPOSED -> offer();
            case MAKING -> standing.add(part("sec", getTranslation("review.making-take")));
            case FAILED -> standing.add(part("red", getTranslation("review.take-failed")));
            case DONE -> {
                standing.add(part("green", getTranslation("review.take-done")));
                pictures(edit, thread, work);
            }
        }
    }

    private void offer() {
        Price now = price;
        Button accept = new Button(getTranslation("review.accept"), Icons.CHECK.create());
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.addClassName("accept");
        accept.setEnabled(now != null);
        accept.setDisableOnClick(true);
        if (now != null) {
            standing.add(part("price", getTranslation("review.redo", CreditWords.price(now.credits()))));
            standing.add(part("sec t12", getTranslation("review.redo.note")));
            accept.addClickListener(click -> {
                acts.accept(remark, number, now.credits());
                accept.setEnabled(true);
            });
        } else {
            standing.add(part("sec", getTranslation("review.no-price")));
        }
        Button edit = new Button(getTranslation("review.edit"), Icons.EDIT.create(), click -> edit());
        Button dismiss = new Button(getTranslation("review.dismiss"), click -> acts.dismiss(remark, number));
        dismiss.addThemeVariants(ButtonVariant.TERTIARY);
        Div row = new Div(accept, edit, dismiss);
        row.addClassName("b");
        standing.add(row);
    }

    private void pictures(ProposedEdit edit, RemarkThread thread, SharedWork work) {
        AssetId before = thread.first().version() != work.version().number()
                ? null
                : work.shot(number).map(SharedWork.Shot::picture).orElse(null);
        if (before != null && edit.after() != null) {
            Div both = new Div(side(before, "review.before"), side(edit.after(), "review.after"));
            both.addClassName("ba");
            standing.add(both);
        }
    }

    private Span side(AssetId asset, String key) {
        Span side = new Span(new Image(MediaLinks.gallery(asset), getTranslation(key)), new Span(getTranslation(key)));
        side.addClassName("side");
        return side;
    }

    private static Div part(String classNames, String words) {
        Div part = new Div(words);
        part.addClassNames(classNames.split(" "));
        return part;
    }
}
