package app.photoplay.studio.review;

import app.photoplay.review.Remark;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;

/** An answer: for everybody, or for the team alone. */
final class ReplyForm extends Composite<Div> {

    private final TextArea words = new TextArea();
    private final Checkbox team = new Checkbox();
    private final Div form = new Div();
    private final Button open = new Button();

    ReplyForm(Remark first, ThreadActs acts) {
        open.setText(getTranslation("review.answer"));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.addClickListener(click -> show(true));
        words.setAriaLabel(getTranslation("review.answer-to", ReviewWords.name(first)));
        words.setMaxLength(Remark.MAX_WORDS);
        words.setWidthFull();
        team.setLabel(getTranslation("review.team-only"));
        team.setValue(first.team());
        team.setEnabled(!first.team());
        Button send = new Button(getTranslation("review.send-answer"));
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            if (acts.reply(first.id(), words.getValue(), team.getValue())) {
                words.clear();
                show(false);
            }
            send.setEnabled(true);
        });
        Button cancel = new Button(getTranslation("review.cancel"), click -> show(false));
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Div row = new Div(team, cancel, send);
        row.addClassName("b");
        form.add(words, row);
        form.addClassName("answer");
        getContent().addClassName("reply-form");
        getContent().add(open, form);
        show(false);
    }

    private void show(boolean opened) {
        open.setVisible(!opened);
        form.setVisible(opened);
        getContent().setClassName("opened", opened);
        if (opened) {
            words.focus();
        }
    }
}
