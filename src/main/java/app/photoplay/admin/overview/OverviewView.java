package app.photoplay.admin.overview;

import app.photoplay.admin.AdminScreen;
import app.photoplay.admin.Moments;
import app.photoplay.admin.RangeTabs;
import app.photoplay.admin.report.Overview;
import app.photoplay.admin.report.ReportRange;
import app.photoplay.admin.report.Reports;
import app.photoplay.generation.desk.QueueDesk;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** What needs a decision, how conversions end and why they fail, what is spent, how full the queue is, who came. */
@Route("admin")
@RolesAllowed("ADMIN")
@Menu(title = "admin.overview.title", icon = "chart", order = 100)
@StyleSheet("context://styles/admin.css")
@StyleSheet("context://styles/ops.css")
class OverviewView extends Composite<Div> implements AdminScreen, BeforeEnterObserver, HasDynamicTitle {

    private final transient Reports reports;
    private final RangeTabs tabs = new RangeTabs();
    private final DecisionBar decision = new DecisionBar();
    private final OutcomePanel outcomes = new OutcomePanel();
    private final SpendPanel spending = new SpendPanel();
    private final FailurePanel failures;
    private final QueuePanel queue;
    private final HealthPanel health = new HealthPanel();
    private final HousePanel house = new HousePanel();
    private final Paragraph foot = new Paragraph();
    private QueryParameters address = QueryParameters.empty();
    private ReportRange range = ReportRange.MONTH;

    OverviewView(Reports reports, RetryDialogs retries, QueueDesk desk) {
        this.reports = reports;
        failures = new FailurePanel(retries, this::reload);
        queue = new QueuePanel(desk, this::reload);
        Div head = new Div(new H1(getTranslation("admin.overview.title")), tabs);
        head.addClassNames("sheet-head", "ops-head");
        Div grid = new Div(
                outcomes.panel(), spending.panel(), failures.panel(), queue.panel(), health.panel(), house.panel());
        grid.addClassName("tri");
        foot.addClassNames("sec", "t12");
        Div sheet = new Div(head, decision, grid, foot);
        sheet.addClassNames("sheet", "overview");
        getContent().add(sheet);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getLocation().getQueryParameters();
        range = RangeTabs.in(address);
        reload();
    }

    private void reload() {
        Overview now = reports.overview(range, Moments.zone());
        tabs.show(OverviewView.class, address, range);
        decision.show(now.undecided(), now.now());
        outcomes.show(now);
        spending.show(now.spending());
        failures.show(now);
        queue.show(now.queue(), now.now());
        health.show(now.health());
        house.show(now);
        foot.setText(getTranslation("admin.overview.foot", Moments.zone().getId()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("admin.overview.title"));
    }
}
