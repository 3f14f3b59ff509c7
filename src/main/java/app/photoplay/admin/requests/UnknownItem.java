package app.photoplay.admin.requests;

import app.photoplay.admin.Figures;
import app.photoplay.admin.Moments;
import app.photoplay.admin.report.UnknownDetails;
import app.photoplay.base.ui.Icons;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One request nobody knows of, with what is known of it and the two things that may have become of it. */
final class UnknownItem extends ListItem {

    UnknownItem(UnknownDetails known, Instant now, SettleActs acts) {
        H2 what = new H2(getTranslation(
                "admin.requests.what",
                getTranslation("admin.capability.one." + known.capability()),
                known.film().isEmpty() ? getTranslation("admin.requests.no-film") : known.film()));
        what.addClassName("t20");
        Span who = new Span(getTranslation(
                "admin.requests.who", known.personName(), known.email(), Moments.minute(known.sent(), now)));
        who.addClassNames("sec", "t12", "tab");
        Span price = new Span(Figures.dollars(known.usd()));
        price.addClassNames("figure", "tab");
        Span held = new Span(getTranslation("admin.requests.held", Figures.credits(known.credits())));
        held.addClassNames("sec", "t12");
        Div cost = new Div(price, held);
        cost.addClassName("cost");
        Div head = new Div(new Div(what, who), cost);
        head.addClassName("unknown-head");
        add(head, facts(known));
        String log = known.log();
        if (log != null && !log.isBlank()) {
            Details lines = new Details(getTranslation("admin.failed.log"), new Pre(log));
            lines.addClassName("provider-log");
            add(lines);
        }
        Button made = new Button(getTranslation("admin.requests.made"), Icons.CHECK.small(), click -> acts.made(known));
        Button nothing = new Button(
                getTranslation("admin.requests.not-made"), Icons.CROSS.small(), click -> acts.notMade(known));
        Div verdict = new Div(new Paragraph(getTranslation("admin.requests.ask", known.provider())), made, nothing);
        verdict.addClassName("verdict");
        add(verdict);
    }

    private DescriptionList facts(UnknownDetails known) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "model", known.provider() + ", " + known.model());
        fact(facts, "provider-id", known.requestId());
        fact(facts, "token", known.token());
        fact(facts, "request", known.id().toString());
        fact(facts, "looked", getTranslation("admin.requests.looked-times", known.lookUps()));
        fact(facts, "detail", known.detail());
        return facts;
    }

    private void fact(DescriptionList facts, String name, @Nullable String value) {
        facts.add(
                new DescriptionList.Term(getTranslation("admin.requests." + name)),
                new DescriptionList.Description(
                        value == null || value.isBlank() ? getTranslation("admin.requests.not-told") : value));
    }
}
