package app.photoplay.studio.ui;

import app.photoplay.base.ui.DayPattern;
import app.photoplay.base.ui.ProgressLine;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Usage;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What of the month's credits is used, as words and as a thin line. */
final class UsageLine extends Composite<Div> {

    private final Span used = new Span();
    private final ProgressLine line = new ProgressLine(getTranslation("dashboard.usage-label")).quiet();
    private final Span left = new Span();

    UsageLine() {
        getContent().addClassNames("usage", "tab");
        getContent().add(used, line, left);
    }

    void show(Usage usage) {
        Credits spent = usage.spent().plus(usage.held());
        LocalDate resets = usage.resetsAt().atZone(ZoneOffset.UTC).toLocalDate();
        boolean limited = usage.limited();
        Element figures = new Element("b")
                .setText(
                        limited
                                ? getTranslation(
                                        "dashboard.usage-of",
                                        CreditWords.amount(spent),
                                        CreditWords.amount(usage.plan().terms().credits()))
                                : getTranslation("new.dollars", CostWords.dollars(spent)));
        used.removeAll();
        used.add(new Text(date("LLLL", resets.minusDays(1)) + ": "));
        used.getElement().appendChild(figures);
        used.add(new Text(" " + getTranslation("dashboard.used")));
        line.setVisible(limited);
        line.setValue((double) spent.hundredths()
                / Math.max(1, usage.plan().terms().credits().hundredths()));
        left.setText(
                limited
                        ? getTranslation("dashboard.left", CreditWords.amount(usage.left()), date("d MMMM", resets))
                        : getTranslation("dashboard.ruled"));
    }

    private String date(String pattern, LocalDate date) {
        return DayPattern.of(pattern, getLocale()).format(date);
    }
}
