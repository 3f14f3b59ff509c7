package app.photoplay.studio.review;

import app.photoplay.review.Remark;
import app.photoplay.review.TeamRemarks;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Predicate;

/** A remark of the team’s own, at the moment where the film stands. */
final class SayForm extends Composite<Div> {

    private final TextArea words = new TextArea();
    private final Checkbox team = new Checkbox();
    private double seconds = -1;

    /** @param say gets what was written; whether it was taken */
    SayForm(Predicate<TeamRemarks.Saying> say) {
        words.setMaxLength(Remark.MAX_WORDS);
        words.setWidthFull();
        words.setMinRows(1);
        team.setLabel(getTranslation("review.team-only"));
        Button send = new Button(getTranslation("review.send-short"));
        send.addClassName("send");
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            String from = seconds < 0 ? "" : String.format(Locale.ROOT, "%.3f", seconds);
            if (say.test(new TeamRemarks.Saying(words.getValue(), "", from, "", "", team.getValue()))) {
                words.clear();
            }
            send.setEnabled(true);
        });
        Div row = new Div(team, send);
        row.addClassName("b");
        getContent().addClassName("say");
        getContent().add(words, row);
        label();
    }

    /** The film stands there now. */
    void at(double now) {
        if (words.isEmpty()) {
            seconds = now;
            label();
        }
    }

    private void label() {
        words.setLabel(
                seconds < 0
                        ? getTranslation("review.remark")
                        : getTranslation(
                                "review.remark-at", ReviewWords.clock(Duration.ofMillis((long) (seconds * 1000)))));
    }
}
