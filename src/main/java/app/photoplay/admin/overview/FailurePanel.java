package app.photoplay.admin.overview;

import app.photoplay.admin.Figures;
import app.photoplay.admin.Panel;
import app.photoplay.admin.RangeTabs;
import app.photoplay.admin.report.FailureGroup;
import app.photoplay.admin.report.Overview;
import app.photoplay.admin.report.ReportRange;
import app.photoplay.base.ui.ChartFill;
import app.photoplay.base.ui.Icons;
import app.photoplay.base.ui.ShareBar;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

/** Why conversions failed, each cause with the people it met, the way to them, and what can be done. */
final class FailurePanel {

    private final Panel panel = new Panel(say("admin.failures.title")).wide();
    private final RetryDialogs retries;
    private final Runnable changed;

    /** @param changed called when something was tried again */
    FailurePanel(RetryDialogs retries, Runnable changed) {
        this.retries = retries;
        this.changed = changed;
    }

    Panel panel() {
        return panel;
    }

    void show(Overview overview) {
        List<FailureGroup> groups = overview.failures();
        int all = groups.stream().mapToInt(FailureGroup::conversions).sum();
        panel.remark(all == 0 ? "" : say("admin.failures.sum", all, RangeTabs.words(overview.range())));
        if (groups.isEmpty()) {
            Paragraph none = new Paragraph(say("admin.failures.none"));
            none.addClassName("sec");
            panel.show(none);
            return;
        }
        NativeTable table = new NativeTable();
        table.addClassNames("q", "cause-rows");
        NativeTableRow head = new NativeTableRow();
        for (String column : List.of("cause", "conversions", "share", "people", "act")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(say("admin.failures." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        head.addClassName("aside-only");
        table.getHead().add(head);
        NativeTableBody body = table.addBody();
        groups.forEach(group -> body.add(row(group, all, overview.range())));
        panel.show(table);
    }

    private NativeTableRow row(FailureGroup group, int all, ReportRange range) {
        RouterLink link = new RouterLink(CauseWords.name(group.cause()), FailuresView.class);
        link.setQueryParameters(FailureQuestion.address(group.cause(), range));
        Span where = new Span(CauseWords.where(group.cause()));
        where.addClassNames("sec", "t12");
        NativeTableCell count = new NativeTableCell(Figures.whole(group.conversions()));
        count.addClassName("n");
        NativeTableCell people = new NativeTableCell(say("admin.failures.people-met", group.people()));
        people.addClassNames("n", "sec");
        NativeTableCell act = new NativeTableCell(act(group, range));
        act.addClassName("n");
        return new NativeTableRow(
                new NativeTableCell(link, where),
                count,
                new NativeTableCell(new ShareBar((double) group.conversions() / all, ChartFill.FAILED)),
                people,
                act);
    }

    private Component act(FailureGroup group, ReportRange range) {
        if (group.cause().retriable()) {
            Button retry = new Button(
                    say("admin.failures.retry", group.conversions()),
                    Icons.RETRY.small(),
                    click -> retries.open(group.cause(), range, changed));
            retry.addClassName("sm");
            return retry;
        }
        if (group.cause().undecided()) {
            return new Anchor("admin/requests", say("admin.failures.decide"));
        }
        Span words = new Span(say("admin.failures.person"));
        words.addClassNames("sec", "t12");
        return words;
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
