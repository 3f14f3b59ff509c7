package app.photoplay.admin.overview;

import app.photoplay.admin.Figures;
import app.photoplay.admin.report.Undecided;
import app.photoplay.base.ui.Icons;
import app.photoplay.plan.Credits;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** Says what only an administrator can decide, with the way there; not there while there is nothing. */
final class DecisionBar extends Div {

    private final Span what = new Span();
    private final Span more = new Span();
    private final Anchor act = new Anchor("admin/requests", "");

    DecisionBar() {
        addClassName("decide");
        Span icon = Icons.QUESTION.create();
        icon.addClassName("amber");
        what.addClassName("t16");
        more.addClassNames("sec", "tab");
        act.addClassNames("btn", "go");
        add(icon, new Paragraph(what, new Span(" "), more), act);
    }

    void show(Undecided undecided, Instant now) {
        int requests = undecided.requests();
        setVisible(requests > 0);
        what.setText(getTranslation("admin.decide.what", requests));
        more.setText(getTranslation(
                "admin.decide.more",
                Figures.dollars(undecided.usd()),
                Figures.credits(new Credits(undecided.credits())),
                Figures.age(undecided.oldest(), now)));
        act.setText(getTranslation("admin.decide.act", requests));
    }
}
