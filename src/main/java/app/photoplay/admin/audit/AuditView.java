package app.photoplay.admin.audit;

import app.photoplay.admin.AdminScreen;
import app.photoplay.admin.Moments;
import app.photoplay.admin.PageSteps;
import app.photoplay.base.audit.AuditPage;
import app.photoplay.base.audit.AuditReader;
import app.photoplay.base.ui.EmptyState;
import app.photoplay.base.ui.Icons;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** Every administrative act: who, what, whom, when; searched in the database, and taken away as CSV. */
@Route("admin/audit")
@RolesAllowed("ADMIN")
@Menu(title = "admin.audit.title", icon = "document", order = 160)
@StyleSheet("context://styles/admin.css")
class AuditView extends Composite<Div> implements AdminScreen, BeforeEnterObserver, HasDynamicTitle {

    private final transient AuditReader reader;
    private final transient Clock clock;
    private final AuditControls controls;
    private final Span total = new Span();
    private final AuditTable table = new AuditTable();
    private final EmptyState none = new EmptyState(
            Icons.DOCUMENT, getTranslation("admin.audit.none.title"), getTranslation("admin.audit.none.words"));
    private final PageSteps steps = new PageSteps(this::turnTo);
    private AuditQuestion question = AuditQuestion.of(QueryParameters.empty());

    AuditView(AuditReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
        controls = new AuditControls(this::ask);
        total.addClassNames("sec", "tab");
        Div head = new Div(new H1(getTranslation("admin.audit.title")), total);
        head.addClassNames("sheet-head", "counted");
        Div sheet = new Div(head, controls, table, none, steps);
        sheet.addClassNames("sheet", "audit");
        getContent().add(sheet);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        question = AuditQuestion.of(event.getLocation().getQueryParameters());
        AuditPage page = reader.page(
                question.filter(Moments.zone()), (long) question.page() * AuditQuestion.PAGE, AuditQuestion.PAGE);
        controls.show(question);
        total.setText(getTranslation("admin.total", page.total()));
        table.show(page.entries(), clock.instant());
        boolean empty = page.entries().isEmpty();
        table.setVisible(!empty);
        none.setVisible(empty);
        steps.show(question.page(), AuditQuestion.PAGE, page.entries().size(), page.total());
    }

    private void turnTo(int page) {
        ask(question.at(page));
    }

    private void ask(AuditQuestion other) {
        UI.getCurrent().navigate(AuditView.class, other.address());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("admin.audit.title"));
    }
}
