package app.photoplay.studio.usage;

import app.photoplay.base.ui.Icons;
import app.photoplay.spending.SpendingReports;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The title, the month, and the way to take it away. */
final class UsageHead extends Composite<Div> {

    /** So many months can be chosen; older ones have an address all the same. */
    private static final int MOST = 36;

    private final Select<YearMonth> month = new Select<>();
    private final Anchor export = new Anchor();
    private List<YearMonth> offered = List.of();
    private UsageQuestion question = UsageQuestion.NOW;

    UsageHead(Consumer<UsageQuestion> ask) {
        month.setAriaLabel(getTranslation("usage.month"));
        month.setItemLabelGenerator(one -> UsageShown.format("LLLL yyyy", one.atDay(1)));
        month.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                ask.accept(question.in(change.getValue()));
            }
        });
        export.add(Icons.DOWNLOAD.small(), new Span(getTranslation("usage.export")));
        export.addClassName("btn");
        export.getElement().setAttribute("download", true);
        export.setRouterIgnore(true);
        Div acts = new Div(month, export);
        acts.addClassName("usage-acts");
        getContent().addClassName("sheet-head");
        getContent().add(new H1(getTranslation("usage.title")), acts);
    }

    void show(UsageShown now) {
        question = now.question();
        List<YearMonth> months = months(now.months(), now.month().month());
        if (!months.equals(offered)) {
            offered = months;
            month.setItems(months);
        }
        month.setValue(now.month().month());
        String film = question.film() == null ? "" : "&film=" + question.film();
        export.setHref("api/subscriptions/usage.csv?month=" + now.month().month() + "&zone="
                + URLEncoder.encode(now.subscription().zone().getId(), StandardCharsets.UTF_8) + film);
    }

    /** Newest first. */
    private static List<YearMonth> months(SpendingReports.Months there, YearMonth asked) {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth one = there.last();
                !one.isBefore(there.first()) && months.size() < MOST;
                one = one.minusMonths(1)) {
            months.add(one);
        }
        if (!months.contains(asked)) {
            months.add(asked);
        }
        return months;
    }
}
