package app.photoplay.admin.overview;

import app.photoplay.admin.Figures;
import app.photoplay.admin.Panel;
import app.photoplay.admin.report.ModelHealth;
import app.photoplay.base.ui.Icons;
import app.photoplay.base.ui.Sparkline;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How providers and models have worked in the last 24 hours. */
final class HealthPanel {

    private static final List<String> COLUMNS = List.of("model", "p50", "p95", "errors", "by-hour", "state");

    private final Panel panel = new Panel(say("admin.health.title")).wide();

    Panel panel() {
        return panel;
    }

    void show(List<ModelHealth> models) {
        panel.remark(say("admin.health.span"));
        if (models.isEmpty()) {
            Paragraph none = new Paragraph(say("admin.health.none"));
            none.addClassName("sec");
            panel.show(none);
            return;
        }
        NativeTable table = new NativeTable();
        table.addClassNames("q", "health-rows");
        NativeTableRow head = new NativeTableRow();
        for (String column : COLUMNS) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(say("admin.health." + column));
            cell.getElement().setAttribute("scope", "col");
            if (List.of("p50", "p95", "errors").contains(column)) {
                cell.addClassName("n");
            }
            head.add(cell);
        }
        table.getHead().add(head);
        NativeTableBody body = table.addBody();
        models.forEach(model -> body.add(row(model)));
        panel.show(table);
    }

    private static NativeTableRow row(ModelHealth model) {
        Span where =
                new Span(say("admin.cause.where", model.provider(), say("admin.capability." + model.capability())));
        where.addClassNames("sec", "t12");
        return new NativeTableRow(
                new NativeTableCell(new Span(model.model()), where),
                figure("p50", time(model.median())),
                figure("p95", time(model.slow())),
                figure("errors", model.attempts() == 0 ? "–" : Figures.percent(model.errorRate())),
                new NativeTableCell(new Sparkline(say("admin.health.spark", model.model()), model.hourly())),
                new NativeTableCell(state(model)));
    }

    private static NativeTableCell figure(String column, String figure) {
        NativeTableCell cell = new NativeTableCell(figure);
        cell.addClassName("n");
        cell.getElement().setAttribute("data-l", say("admin.health." + column));
        return cell;
    }

    private static Component state(ModelHealth model) {
        boolean ailing = model.ailing();
        Span state = new Span(
                (ailing ? Icons.WARNING : Icons.CHECK).small(),
                new Span(say(ailing ? "admin.health.ailing" : "admin.health.well")));
        state.addClassNames("state", ailing ? "red" : "green");
        return state;
    }

    private static String time(@Nullable Duration time) {
        return time == null ? "–" : Figures.time(time);
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
