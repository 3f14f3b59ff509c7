package app.photoplay.admin.overview;

import app.photoplay.admin.Figures;
import app.photoplay.admin.Moments;
import app.photoplay.admin.Panel;
import app.photoplay.admin.RangeTabs;
import app.photoplay.admin.report.Overview;
import app.photoplay.admin.report.Storage;
import app.photoplay.base.ui.BarChart;
import app.photoplay.base.ui.ChartColumn;
import app.photoplay.base.ui.ChartFill;
import app.photoplay.base.ui.ChartSeries;
import app.photoplay.base.ui.ShareBar;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Who came, and what lies on the disk. */
final class HousePanel {

    private final Panel panel = new Panel(say("admin.sign-ups.title"));

    Panel panel() {
        return panel;
    }

    void show(Overview overview) {
        String range = RangeTabs.words(overview.range());
        panel.remark(say("admin.sign-ups.sum", overview.signedUp(), range));
        String pattern = overview.range().hours() ? "HH:mm" : "d MMMM";
        BarChart chart = new BarChart(
                say("admin.sign-ups.chart", range),
                say("admin.outcomes.when"),
                List.of(ChartSeries.above(say("admin.sign-ups.title"), ChartFill.SOLID)));
        chart.addClassName("low");
        chart.show(IntStream.range(0, overview.signUps().size())
                .mapToObj(n -> {
                    String when = Moments.written(pattern)
                            .format(overview.outcomes().get(n).begin());
                    // There is room for a few words under it only.
                    String label = n % 10 == 0
                            ? Moments.written(overview.range().hours() ? "HH" : "d MMM")
                                    .format(overview.outcomes().get(n).begin())
                            : "";
                    return new ChartColumn(
                            when, label, List.of((double) overview.signUps().get(n)));
                })
                .toList());
        Anchor more = new Anchor("admin/analytics", say("admin.sign-ups.more"));
        more.addClassNames("plain", "panel-more");
        Anchor books = new Anchor("admin/ledger", say("admin.ledger.more"));
        books.addClassNames("plain", "panel-more");
        List<Component> parts = new ArrayList<>(List.of(chart, more, books));
        parts.addAll(storage(overview.storage()));
        panel.show(parts.toArray(Component[]::new));
    }

    private static List<Component> storage(Storage storage) {
        H2 title = new H2(say("admin.storage.title"));
        title.addClassName("t20");
        Span remark = new Span(say("admin.storage.of", Figures.bytes(storage.bytes()), Figures.bytes(storage.free())));
        remark.addClassNames("sec", "t12", "tab");
        Div head = new Div(title, remark);
        head.addClassNames("panel-head", "second");
        double all = storage.bytes() + (double) storage.free();
        ShareBar bar = new ShareBar(all == 0 ? 0 : storage.bytes() / all, ChartFill.SOLID);
        bar.addClassName("wide");
        List<Component> parts = new ArrayList<>(List.of(head, bar));
        storage.kinds()
                .forEach(kind -> parts.add(Panel.line(
                        say("admin.storage.kind." + kind.kind(), kind.files()), Figures.bytes(kind.bytes()))));
        return parts;
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
