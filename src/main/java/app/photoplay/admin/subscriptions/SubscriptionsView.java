package app.photoplay.admin.subscriptions;

import app.photoplay.admin.AdminScreen;
import app.photoplay.admin.PageSteps;
import app.photoplay.base.ui.EmptyState;
import app.photoplay.base.ui.Icons;
import app.photoplay.plan.billing.PaymentDesk;
import app.photoplay.plan.billing.PaymentPage;
import app.photoplay.plan.billing.PaymentState;
import app.photoplay.plan.subscription.SubscriptionDesk;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What people pay: what is waited for is marked as paid, what came is paid back, what is late gets more time. */
@Route("admin/subscriptions")
@RouteAlias("admin/payments")
@RolesAllowed("ADMIN")
@Menu(title = "admin.payments.menu", icon = "file", order = 125)
@StyleSheet("context://styles/admin.css")
@StyleSheet("context://styles/payments.css")
class SubscriptionsView extends Composite<Div> implements AdminScreen, BeforeEnterObserver, HasDynamicTitle {

    private final transient PaymentDesk desk;
    private final transient Clock clock;
    private final Select<Optional<PaymentState>> states = new Select<>();
    private final Span total = new Span();
    private final Paragraph words = new Paragraph();
    private final PaymentTable table;
    private final EmptyState none = new EmptyState(
            Icons.DOCUMENT, getTranslation("admin.payments.none.title"), getTranslation("admin.payments.none.words"));
    private final PageSteps steps = new PageSteps(this::turnTo);
    private PaymentQuestion question = new PaymentQuestion(PaymentState.OPEN, null, 0);

    SubscriptionsView(PaymentDesk desk, SubscriptionDesk subscriptions, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        table = new PaymentTable(new PaymentActs(desk, subscriptions, this::reload));
        List<Optional<PaymentState>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        Arrays.stream(PaymentState.values()).map(Optional::of).forEach(choices::add);
        states.setItems(choices);
        states.setAriaLabel(getTranslation("admin.payments.state"));
        states.setItemLabelGenerator(
                one -> one.map(PaymentWords::state).orElseGet(() -> getTranslation("admin.payments.state.all")));
        states.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                ask(question.in(change.getValue().orElse(null)));
            }
        });
        total.addClassNames("sec", "tab");
        words.addClassName("sec");
        Div head = new Div(new H1(getTranslation("admin.payments.title")), total);
        head.addClassNames("sheet-head", "counted");
        Div find = new Div(states, words);
        find.addClassName("find");
        Div sheet = new Div(head, find, table, none, steps);
        sheet.addClassNames("sheet", "payments");
        getContent().add(sheet);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        question = PaymentQuestion.of(event.getLocation().getQueryParameters());
        reload();
    }

    private void reload() {
        PaymentPage page = desk.page(
                question.state(),
                question.person(),
                (long) question.page() * PaymentQuestion.PAGE,
                PaymentQuestion.PAGE);
        states.setValue(Optional.ofNullable(question.state()));
        words.setText(getTranslation("admin.payments.explained."
                + (question.state() == null ? "all" : question.state().name().toLowerCase(Locale.ROOT))));
        total.setText(getTranslation("admin.total", page.total()));
        table.show(page.payments(), desk.names(page.payments()), clock.instant());
        boolean empty = page.payments().isEmpty();
        table.setVisible(!empty);
        none.setVisible(empty);
        steps.show(question.page(), PaymentQuestion.PAGE, page.payments().size(), page.total());
    }

    private void turnTo(int page) {
        ask(question.at(page));
    }

    private void ask(PaymentQuestion other) {
        UI.getCurrent().navigate(SubscriptionsView.class, other.address());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("admin.payments.title"));
    }
}
