package app.photoplay.studio.plans;

import app.photoplay.plan.Plan;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.PlanTerms;
import app.photoplay.plan.subscription.ChangeQuote;
import app.photoplay.plan.subscription.SubscriptionView;
import app.photoplay.plan.ui.Amounts;
import app.photoplay.plan.ui.PlanFact;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.time.Instant;

/** What a change of plan costs and brings, before the click. */
final class ChangeDialog extends Dialog {

    /** @param yes what the click does */
    ChangeDialog(SubscriptionView now, Plan to, ChangeQuote quote, Runnable yes) {
        boolean up = quote.kind() == ChangeQuote.Kind.UP;
        boolean leaves = to.id().equals(PlanId.FREE);
        String name = to.terms().name();
        addClassName("box");
        setHeaderTitle(
                up || !leaves
                        ? getTranslation("plans.change.title", name)
                        : getTranslation(
                                "plans.change.cancel-title", now.terms().name()));
        Div content = new Div();
        content.addClassName("change");
        if (quote.trialUntil() != null) {
            tried(content, now, to, quote.trialUntil(), quote);
        } else if (up) {
            rise(content, now, to, quote);
        } else {
            String from = ChangeWords.day(quote.from(), now.zone());
            content.add(
                    new Paragraph(
                            getTranslation("plans.change.stays", now.terms().name(), from)),
                    new Paragraph(getTranslation(
                            "plans.change.from-then",
                            name,
                            Amounts.money(to.terms().price()),
                            PlanFact.period(to.terms()),
                            Amounts.credits(to.terms().credits()))));
        }
        content.getElement().appendChild(facts(now.terms(), to.terms()));
        add(content);
        Button act = new Button(act(up, leaves, quote), click -> {
            close();
            yes.run();
        });
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.setDisableOnClick(true);
        getFooter()
                .add(new Button(getTranslation("plans.change.keep", now.terms().name()), click -> close()), act);
    }

    private void rise(Div content, SubscriptionView now, Plan to, ChangeQuote quote) {
        Paragraph sum = new Paragraph(Amounts.money(quote.now()));
        sum.addClassName("sum");
        Paragraph why = new Paragraph(getTranslation(
                quote.now().free() ? "plans.change.nothing" : "plans.change.prorated",
                ChangeWords.day(quote.renewsAt(), now.zone())));
        why.addClassName("sec");
        content.add(sum, why);
        content.add(new Paragraph(getTranslation(
                "plans.change.then",
                Amounts.money(to.terms().price()),
                PlanFact.period(to.terms()),
                ChangeWords.day(quote.renewsAt(), now.zone()))));
        content.add(new Paragraph(getTranslation("plans.change.added", Amounts.credits(quote.added()))));
    }

    private void tried(Div content, SubscriptionView now, Plan to, Instant until, ChangeQuote quote) {
        Paragraph sum = new Paragraph(Amounts.money(quote.now()));
        sum.addClassName("sum");
        String day = ChangeWords.day(until, now.zone());
        Paragraph why = new Paragraph(getTranslation("plans.change.tried", day));
        why.addClassName("sec");
        content.add(sum, why);
        content.add(new Paragraph(getTranslation(
                "plans.change.after-trial",
                to.terms().name(),
                Amounts.money(to.terms().price()),
                PlanFact.period(to.terms()))));
        content.add(new Paragraph(getTranslation("plans.change.added", Amounts.credits(quote.added()))));
    }

    private String act(boolean up, boolean leaves, ChangeQuote quote) {
        if (quote.trialUntil() != null) {
            return getTranslation("plans.change.act-try", ChangeWords.days(quote.from(), quote.trialUntil()));
        }
        if (up) {
            return quote.now().free()
                    ? getTranslation("plans.change.act-now")
                    : getTranslation("plans.change.act-paid", Amounts.money(quote.now()));
        }
        return getTranslation(leaves ? "plans.change.act-cancel" : "plans.change.act-later");
    }

    /** What will be other, before and after. */
    private Element facts(PlanTerms before, PlanTerms after) {
        Element body = new Element("tbody");
        for (PlanFact fact : PlanFact.changed(before, after)) {
            body.appendChild(new Element("tr")
                    .appendChild(
                            new Element("th").setAttribute("scope", "row").setText(fact.label()),
                            new Element("td").appendChild(new Element("s").setText(fact.of(before))),
                            new Element("td").setText(fact.of(after))));
        }
        Element caption = new Element("caption")
                .setAttribute("class", "aside-only")
                .setText(getTranslation("plans.change.facts"));
        return new Element("table").setAttribute("class", "change-facts").appendChild(caption, body);
    }
}
