package app.photoplay.studio.plans;

import app.photoplay.base.ui.ProgressLine;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Usage;
import app.photoplay.plan.subscription.SubscriptionView;
import app.photoplay.plan.ui.Amounts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** What of the credits is spent, held and left, and when the plan is renewed: a sentence with a line. */
final class PlanStanding extends Composite<Div> {

    private final Span spent = new Span();
    private final ProgressLine line = new ProgressLine(getTranslation("plans.spent-label")).quiet();
    private final Span left = new Span();

    PlanStanding() {
        getContent().addClassName("plan-standing");
        getContent().add(spent, line, left);
    }

    void show(Usage usage, SubscriptionView subscription) {
        Credits gone = usage.spent();
        Credits all = gone.plus(usage.held()).plus(usage.available());
        spent.removeAll();
        spent.add(new Text(subscription.terms().name() + ": "));
        spent.getElement()
                .appendChild(new Element("b")
                        .setText(getTranslation("plans.spent-of", Amounts.credits(gone), Amounts.credits(all))));
        spent.add(new Text(" " + getTranslation("plans.spent")));
        line.setValue((double) gone.hundredths() / Math.max(1, all.hundredths()));
        String renews = ChangeWords.day(subscription.renewsAt(), subscription.zone());
        left.setText(
                usage.held().hundredths() > 0
                        ? getTranslation(
                                "plans.left-held",
                                Amounts.credits(usage.available()),
                                Amounts.credits(usage.held()),
                                renews)
                        : getTranslation("plans.left", Amounts.credits(usage.available()), renews));
    }
}
