package app.photoplay.studio.ui;

import app.photoplay.plan.Usage;
import app.photoplay.plan.ui.BalanceLine;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.format.DateTimeFormatter;

/** How somebody stands, above their films: the balance, or dollars where credits do not count. */
final class UsageLine extends Composite<Div> {

    UsageLine() {
        getContent().addClassName("usage");
    }

    void show(Usage usage) {
        getContent().removeAll();
        if (usage.limited()) {
            BalanceLine balance = new BalanceLine();
            balance.show(usage);
            getContent().add(balance);
        } else {
            String month = DateTimeFormatter.ofPattern("LLLL", getLocale())
                    .format(usage.resetsAt().minus(Duration.ofDays(1)).atZone(usage.zone()));
            getContent()
                    .add(
                            new Span(getTranslation(
                                    "dashboard.spent",
                                    month,
                                    getTranslation(
                                            "new.dollars",
                                            CostWords.dollars(usage.spent().plus(usage.held()))))),
                            new Span(getTranslation("dashboard.ruled")));
        }
    }
}
