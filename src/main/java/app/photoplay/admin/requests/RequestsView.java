package app.photoplay.admin.requests;

import app.photoplay.admin.AdminScreen;
import app.photoplay.admin.Figures;
import app.photoplay.admin.PageSteps;
import app.photoplay.admin.report.Undecided;
import app.photoplay.admin.report.UnknownDetails;
import app.photoplay.admin.report.UnknownReport;
import app.photoplay.base.ui.EmptyState;
import app.photoplay.base.ui.Icons;
import app.photoplay.generation.billing.Receipts;
import app.photoplay.generation.recovery.UnknownRequests;
import app.photoplay.plan.Credits;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/** Requests whose answer was lost: what is known of each, and the decision that only the provider's bill can give. */
@Route("admin/requests")
@RolesAllowed("ADMIN")
@Menu(title = "admin.requests.menu", icon = "question", order = 140)
@StyleSheet("context://styles/admin.css")
@StyleSheet("context://styles/ops.css")
class RequestsView extends Composite<Div> implements AdminScreen, HasDynamicTitle {

    private static final int PAGE = 20;

    private final transient UnknownReport report;
    private final transient SettleActs acts;
    private final transient Clock clock;
    private final Paragraph sum = new Paragraph();
    private final OrderedList list = new OrderedList();
    private final EmptyState none = new EmptyState(
            Icons.CHECK, getTranslation("admin.requests.none.title"), getTranslation("admin.requests.none.words"));
    private final PageSteps steps = new PageSteps(this::turnTo);
    private int page;

    RequestsView(UnknownReport report, UnknownRequests unknown, Receipts receipts, Clock clock) {
        this.report = report;
        this.acts = new SettleActs(unknown, this::reload);
        this.clock = clock;
        sum.addClassName("sec");
        list.addClassName("unknown-requests");
        Div head = new Div(new Div(new H1(getTranslation("admin.requests.title")), sum));
        head.addClassNames("sheet-head", "ops-head");
        Div sheet = new Div(head, list, none, steps, new ReceiptSearch(receipts));
        sheet.addClassNames("sheet", "requests");
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
        Undecided all = report.sum();
        List<UnknownDetails> rows = report.page(page * PAGE, PAGE);
        if (rows.isEmpty() && page > 0) {
            turnTo(0);
            return;
        }
        sum.setText(
                all.requests() == 0
                        ? ""
                        : getTranslation(
                                "admin.requests.sum",
                                all.requests(),
                                Figures.dollars(all.usd()),
                                Figures.credits(new Credits(all.credits()))));
        list.removeAll();
        rows.forEach(one -> list.add(new UnknownItem(one, clock.instant(), acts)));
        list.setVisible(!rows.isEmpty());
        none.setVisible(rows.isEmpty());
        steps.show(page, PAGE, rows.size(), all.requests());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("admin.requests.title"));
    }
}
