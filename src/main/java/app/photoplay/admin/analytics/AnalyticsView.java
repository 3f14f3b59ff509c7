package app.photoplay.admin.analytics;

import app.photoplay.admin.AdminScreen;
import app.photoplay.admin.Figures;
import app.photoplay.admin.Moments;
import app.photoplay.admin.Panel;
import app.photoplay.admin.Rows;
import app.photoplay.admin.report.Analytics;
import app.photoplay.admin.report.AnalyticsReport;
import app.photoplay.base.ui.ChartFill;
import app.photoplay.base.ui.EmptyState;
import app.photoplay.base.ui.Icons;
import app.photoplay.base.ui.ShareBar;
import app.photoplay.plan.Credits;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.List;

/** From sign-up to the first film, who comes back, and which models' takes are kept at what cost. */
@Route("admin/analytics")
@RolesAllowed("ADMIN")
@StyleSheet("context://styles/admin.css")
@StyleSheet("context://styles/ops.css")
class AnalyticsView extends Composite<Div> implements AdminScreen, HasDynamicTitle {

    private final transient AnalyticsReport report;
    private final Panel funnel = new Panel(getTranslation("admin.analytics.funnel"));
    private final Panel weeks = new Panel(getTranslation("admin.analytics.weeks"));
    private final Panel models = new Panel(getTranslation("admin.analytics.models"));

    AnalyticsView(AnalyticsReport report) {
        this.report = report;
        Paragraph words = new Paragraph(getTranslation("admin.analytics.words"));
        words.addClassName("sec");
        Div head = new Div(new Div(new H1(getTranslation("admin.analytics.title")), words));
        head.addClassNames("sheet-head", "ops-head");
        Div sheet = new Div(head, funnel, weeks, models);
        sheet.addClassNames("sheet", "analytics");
        getContent().add(sheet);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Analytics now = report.read();
        show(now.funnel());
        showWeeks(now.weeks());
        showModels(now.models());
    }

    private void show(Analytics.Funnel now) {
        Div steps = new Div(
                step("signed-up", now.signedUp(), now.signedUp()),
                step("began", now.began(), now.signedUp()),
                step("finished", now.finished(), now.signedUp()),
                step("again", now.again(), now.signedUp()));
        steps.addClassName("funnel");
        funnel.remark(
                now.firstFilm() == null
                        ? ""
                        : getTranslation("admin.analytics.first-film", Figures.time(now.firstFilm())));
        funnel.show(steps);
    }

    private Div step(String name, int people, int of) {
        double share = of == 0 ? 0 : (double) people / of;
        Div step = new Div(
                Panel.figure(Figures.whole(people), getTranslation("admin.analytics." + name)),
                new ShareBar(share, ChartFill.SOLID));
        Span part = new Span(Figures.percent(share));
        part.addClassNames("sec", "t12", "tab");
        step.add(part);
        return step;
    }

    private void showWeeks(List<Analytics.Week> all) {
        String[] columns = new String[all.size() + 2];
        columns[0] = "admin.analytics.week";
        columns[1] = "#admin.analytics.people";
        for (int n = 0; n < all.size(); n++) {
            columns[n + 2] = "#admin.analytics.later." + n;
        }
        Rows rows = new Rows(columns);
        rows.addClassName("cohorts");
        for (Analytics.Week week : all) {
            Object[] cells = new Object[columns.length];
            cells[0] = Moments.written("d MMM").format(week.begin());
            cells[1] = Figures.whole(week.people());
            for (int n = 0; n < all.size(); n++) {
                cells[n + 2] = n < week.active().size() ? part(week.active().get(n), week.people()) : new Span();
            }
            rows.row(cells);
        }
        weeks.remark(getTranslation("admin.analytics.weeks.remark"));
        Div scroll = new Div(rows);
        scroll.addClassName("scrolls");
        scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", getTranslation("admin.analytics.weeks"));
        weeks.show(scroll);
    }

    private static Span part(int active, int people) {
        double share = people == 0 ? 0 : (double) active / people;
        Span cell = new Span(people == 0 ? "–" : Math.round(share * 100) + " %");
        cell.addClassName("cohort");
        cell.getStyle().set("--share", String.valueOf(Math.min(1, share)));
        return cell;
    }

    private void showModels(List<Analytics.Kept> all) {
        if (all.isEmpty()) {
            models.show(new EmptyState(
                    Icons.CHART,
                    getTranslation("admin.analytics.none.title"),
                    getTranslation("admin.analytics.none.words")));
            return;
        }
        Rows rows = new Rows(
                "admin.health.model",
                "#admin.analytics.takes",
                "#admin.analytics.kept",
                "#admin.analytics.kept-share",
                "#admin.analytics.usd-per-kept",
                "#admin.analytics.credits");
        all.forEach(one -> {
            BigDecimal perKept = one.usdPerKept();
            rows.row(
                    Rows.words(one.model(), one.provider()),
                    Figures.whole(one.takes()),
                    Figures.whole(one.kept()),
                    Figures.percent(one.share()),
                    perKept == null ? "–" : Figures.dollars(perKept),
                    Figures.credits(new Credits(one.credits())));
        });
        models.show(rows);
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(
                new Crumb(getTranslation("admin.overview.title"), "admin"),
                Crumb.here(getTranslation("admin.analytics.title")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("admin.analytics.title"));
    }
}
