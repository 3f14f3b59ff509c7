package app.photoplay.plan.ui;

import app.photoplay.base.ui.DayPattern;
import app.photoplay.base.ui.ProgressLine;
import app.photoplay.plan.Usage;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/**
 * What of the credits is spent, available and held, and what becomes of the plan: a sentence with a line. The one way in
 * which a balance is told in a line, wherever it stands.
 */
@StyleSheet("context://styles/plans.css")
public final class BalanceLine extends Composite<Div> {

    private final Span spent = new Span();
    private final ProgressLine line = new ProgressLine(getTranslation("plans.spent-label")).quiet();
    private final Span left = new Span();

    public BalanceLine() {
        getContent().addClassName("plan-standing");
        getContent().add(spent, line, left);
    }

    /** @param usage where credits count */
    public void show(Usage usage) {
        spent.removeAll();
        spent.add(new Text(usage.plan().terms().name() + ": "));
        spent.getElement()
                .appendChild(new Element("b")
                        .setText(getTranslation(
                                "plans.spent-of", Amounts.credits(usage.spent()), Amounts.credits(usage.whole()))));
        spent.add(new Text(" " + getTranslation("plans.spent")));
        line.setValue(
                (double) usage.spent().hundredths() / Math.max(1, usage.whole().hundredths()));
        String day = DayPattern.of("d MMMM yyyy", getLocale())
                .format(usage.resetsAt().atZone(usage.zone()));
        left.setText(getTranslation(
                usage.ending() ? "plans.left-ends" : "plans.left",
                Amounts.credits(usage.available()),
                day,
                usage.held().hundredths() > 0 ? 1 : 0,
                Amounts.credits(usage.held())));
    }
}
