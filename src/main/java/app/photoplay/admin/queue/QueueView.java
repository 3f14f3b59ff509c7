package app.photoplay.admin.queue;

import app.photoplay.admin.AdminScreen;
import app.photoplay.admin.PageSteps;
import app.photoplay.admin.Panel;
import app.photoplay.base.ui.EmptyState;
import app.photoplay.base.ui.Icons;
import app.photoplay.generation.desk.QueueDesk;
import app.photoplay.generation.desk.QueueFigures;
import app.photoplay.generation.desk.QueueReport;
import app.photoplay.generation.desk.QueueScope;
import app.photoplay.generation.desk.QueuedRequest;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What waits and what is being made, over all people: held and let go whole, by provider and by person, and one by one. */
@Route("admin/queue")
@RolesAllowed("ADMIN")
@Menu(title = "admin.queue.title", icon = "queue", order = 130)
@StyleSheet("context://styles/admin.css")
@StyleSheet("context://styles/ops.css")
class QueueView extends Composite<Div> implements AdminScreen, HasDynamicTitle {

    private static final int PAGE = 25;

    private final transient QueueDesk desk;
    private final transient QueueReport report;
    private final transient Clock clock;
    private final Paragraph state = new Paragraph();
    private final Div whole = new Div();
    private final Panel providers = new Panel(getTranslation("admin.queue.providers"));
    private final Panel people = new Panel(getTranslation("admin.queue.people"));
    private final Panel requests = new Panel(getTranslation("admin.queue.requests"));
    private final PageSteps steps = new PageSteps(this::turnTo);
    private int page;

    QueueView(QueueDesk desk, QueueReport report, Clock clock) {
        this.desk = desk;
        this.report = report;
        this.clock = clock;
        state.addClassName("sec");
        state.getElement().setAttribute("role", "status");
        Button reload = new Button(getTranslation("admin.reload"), Icons.RETRY.small(), click -> reload());
        Div head = new Div(new Div(new H1(getTranslation("admin.queue.title")), state), reload);
        head.addClassNames("sheet-head", "ops-head");
        whole.addClassName("queue-whole");
        Div sheet = new Div(head, whole, providers, people, requests, steps);
        sheet.addClassNames("sheet", "queue");
        getContent().add(sheet);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        reload();
    }

    private void turnTo(int other) {
        page = other;
        reload();
    }

    private void reload() {
        Instant now = clock.instant();
        QueueFigures figures = report.figures();
        state.setText(QueueSummary.state(figures));
        whole.removeAll();
        whole.add(
                new QueueSummary(figures, now),
                new QueueActs(desk, new QueueScope.Everything(), figures.stops(), this::reload));
        QueueTables tables = new QueueTables(desk, figures, now, this::reload);
        providers.show(tables.providers());
        people.remark(getTranslation("admin.queue.people-in-all", figures.peopleInAll()));
        people.show(figures.people().isEmpty() ? nobody() : tables.people());
        List<QueuedRequest> rows = desk.requests(page * PAGE, PAGE);
        long all = figures.waiting() + figures.underWay();
        if (rows.isEmpty()) {
            requests.show(new EmptyState(
                    Icons.QUEUE, getTranslation("admin.queue.none.title"), getTranslation("admin.queue.none.words")));
        } else {
            requests.show(tables.requests(rows));
        }
        steps.show(page, PAGE, rows.size(), all);
    }

    private Paragraph nobody() {
        Paragraph words = new Paragraph(getTranslation("admin.queue.people-none"));
        words.addClassName("sec");
        return words;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("admin.queue.title"));
    }
}
