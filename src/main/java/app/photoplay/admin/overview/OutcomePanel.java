package app.photoplay.admin.overview;

import app.photoplay.admin.Figures;
import app.photoplay.admin.Moments;
import app.photoplay.admin.Panel;
import app.photoplay.admin.RangeTabs;
import app.photoplay.admin.report.Outcomes;
import app.photoplay.admin.report.Overview;
import app.photoplay.base.ui.BarChart;
import app.photoplay.base.ui.ChartColumn;
import app.photoplay.base.ui.ChartFill;
import app.photoplay.base.ui.ChartKey;
import app.photoplay.base.ui.ChartSeries;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How conversions ended: what came to something stands on the line, what did not hangs below it. */
final class OutcomePanel {

    private final Panel panel = new Panel(say("admin.outcomes.title")).wide();

    Panel panel() {
        return panel;
    }

    void show(Overview overview) {
        Outcomes sum = overview.sum();
        String range = RangeTabs.words(overview.range());
        panel.remark(say("admin.outcomes.sum", sum.all(), range));
        ChartKey key = new ChartKey()
                .add(ChartFill.SOLID, say("admin.outcomes.finished"), Figures.whole(sum.finished()))
                .add(ChartFill.HATCHED, say("admin.outcomes.stopped"), Figures.whole(sum.stopped()))
                .add(ChartFill.FAILED, say("admin.outcomes.failed"), Figures.whole(sum.failed()))
                .add(ChartFill.OUTLINED, say("admin.outcomes.cancelled"), Figures.whole(sum.cancelled()));
        BarChart chart = new BarChart(
                say("admin.outcomes.chart", range),
                say("admin.outcomes.when"),
                List.of(
                        ChartSeries.above(say("admin.outcomes.finished"), ChartFill.SOLID),
                        ChartSeries.above(say("admin.outcomes.stopped"), ChartFill.HATCHED),
                        ChartSeries.below(say("admin.outcomes.failed"), ChartFill.FAILED),
                        ChartSeries.below(say("admin.outcomes.cancelled"), ChartFill.OUTLINED)));
        chart.show(columns(overview));
        panel.show(key, chart);
    }

    private static List<ChartColumn> columns(Overview overview) {
        boolean hours = overview.range().hours();
        List<Outcomes> steps = overview.outcomes();
        int worst = worst(steps);
        List<ChartColumn> columns = new ArrayList<>();
        for (int n = 0; n < steps.size(); n++) {
            Outcomes one = steps.get(n);
            boolean last = !hours && n == steps.size() - 1;
            columns.add(new ChartColumn(
                    Moments.written(hours ? "HH:mm" : "d MMMM").format(one.begin()),
                    last
                            ? say("admin.range.today")
                            : Moments.written(hours ? "HH:mm" : "d MMM").format(one.begin()),
                    last,
                    List.of((double) one.finished(), (double) one.stopped(), (double) one.failed(), (double)
                            one.cancelled()),
                    n == worst ? note(one, hours, steps.size() - 1 - n) : null,
                    hours ? null : "admin?range=" + one.begin().toLocalDate()));
        }
        return columns;
    }

    /** The latest of the steps in which most failed; -1 where none did. */
    private static int worst(List<Outcomes> steps) {
        int worst = -1;
        for (int n = 0; n < steps.size(); n++) {
            if (steps.get(n).failed() > 0
                    && (worst < 0 || steps.get(n).failed() >= steps.get(worst).failed())) {
                worst = n;
            }
        }
        return worst;
    }

    /** Only at the worst step. */
    private static @Nullable String note(Outcomes worst, boolean hours, int ago) {
        return !hours && ago == 1
                ? say("admin.outcomes.failed-yesterday", worst.failed())
                : say("admin.outcomes.failed-then", worst.failed());
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
