package app.photoplay.studio.usage;

import static app.photoplay.studio.usage.UsageShown.say;

import app.photoplay.base.ui.BarChart;
import app.photoplay.base.ui.ChartColumn;
import app.photoplay.base.ui.ChartFill;
import app.photoplay.base.ui.ChartKey;
import app.photoplay.base.ui.ChartSeries;
import app.photoplay.plan.Credits;
import app.photoplay.spending.DaySpend;
import app.photoplay.spending.SpendingKind;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A month day by day: what was spent by kind, and what is held. */
final class DaysPanel extends Composite<Section> {

    private static final Map<SpendingKind, ChartFill> FILLS = Map.of(
            SpendingKind.VIDEO, ChartFill.SOLID,
            SpendingKind.STILLS, ChartFill.HATCHED,
            SpendingKind.SOUND, ChartFill.OUTLINED,
            SpendingKind.OTHER, ChartFill.FAINT);

    DaysPanel() {
        getContent().addClassName("two");
    }

    void show(UsageShown now) {
        getContent().removeAll();
        getContent().add(head("usage.days"));
        boolean held = now.month().held().hundredths() > 0;
        if (!held && now.month().spent().hundredths() == 0) {
            Paragraph nothing = new Paragraph(now.now() ? say("usage.days.nothing-yet") : say("usage.days.nothing"));
            nothing.addClassName("sec");
            getContent().add(nothing);
            return;
        }
        ChartKey key = new ChartKey();
        List<ChartSeries> series = new ArrayList<>();
        List<SpendingKind> kinds = new ArrayList<>();
        for (SpendingKind kind : SpendingKind.values()) {
            Credits sum = now.month().spent(kind);
            if (sum.hundredths() > 0) {
                kinds.add(kind);
                series.add(ChartSeries.above(name(kind), FILLS.getOrDefault(kind, ChartFill.FAINT)));
                key.add(FILLS.getOrDefault(kind, ChartFill.FAINT), name(kind), now.amount(sum));
            }
        }
        if (held) {
            series.add(ChartSeries.above(say("usage.held"), ChartFill.HELD));
            key.add(ChartFill.HELD, say("usage.held"), now.amount(now.month().held()));
        }
        String month = UsageShown.format("LLLL yyyy", now.month().month().atDay(1));
        BarChart chart = new BarChart(
                say(now.counts() ? "usage.days.chart" : "usage.days.chart-dollars", month), say("usage.day"), series);
        chart.show(
                now.month().days().stream()
                        .map(day -> column(now, day, kinds, held))
                        .toList(),
                now::figure);
        Paragraph free = new Paragraph(say("usage.failed-free"));
        free.addClassNames("t12", "sec", "under");
        getContent().add(key, chart, free);
    }

    static H2 head(String key) {
        H2 head = new H2(say(key));
        head.addClassName("t20");
        return head;
    }

    static String name(SpendingKind kind) {
        return say("usage.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    private static ChartColumn column(UsageShown now, DaySpend day, List<SpendingKind> kinds, boolean held) {
        List<Double> values = new ArrayList<>();
        kinds.forEach(kind -> values.add(day.spent(kind).hundredths() / 100.0));
        if (held) {
            values.add(day.held().hundredths() / 100.0);
        }
        boolean today = day.day().equals(now.month().today());
        return new ChartColumn(
                UsageShown.format("d MMMM", day.day()),
                today ? say("usage.today") : UsageShown.format("d MMM", day.day()),
                today,
                values,
                day.held().hundredths() > 0 ? say("usage.held-note", now.amount(day.held())) : null);
    }
}
