package app.photoplay.admin.overview;

import app.photoplay.admin.AdminScreen;
import app.photoplay.admin.Moments;
import app.photoplay.admin.PageSteps;
import app.photoplay.admin.RangeTabs;
import app.photoplay.admin.report.FailedConversion;
import app.photoplay.admin.report.FailureGroup;
import app.photoplay.admin.report.Reports;
import app.photoplay.base.ui.EmptyState;
import app.photoplay.base.ui.Icons;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/** The conversions that failed for one cause: who, when, which film, and what the provider said. */
@Route("admin/failures")
@RolesAllowed("ADMIN")
@StyleSheet("context://styles/admin.css")
@StyleSheet("context://styles/ops.css")
class FailuresView extends Composite<Div> implements AdminScreen, BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 25;

    private final transient Reports reports;
    private final transient Clock clock;
    private final H1 title = new H1();
    private final Paragraph where = new Paragraph();
    private final RangeTabs tabs = new RangeTabs();
    private final Button retry = new Button(Icons.RETRY.small());
    private final OrderedList list = new OrderedList();
    private final EmptyState none = new EmptyState(
            Icons.CHECK, getTranslation("admin.failures.none-here"), getTranslation("admin.failures.none"));
    private final EmptyState unasked = new EmptyState(
            Icons.LIST,
            getTranslation("admin.failures.no-question"),
            getTranslation("admin.failures.no-question.words"));
    private final PageSteps steps = new PageSteps(this::turnTo);
    private FailureQuestion question = FailureQuestion.of(QueryParameters.empty());

    FailuresView(Reports reports, RetryDialogs retries, Clock clock) {
        this.reports = reports;
        this.clock = clock;
        where.addClassName("sec");
        list.addClassName("failed-films");
        retry.addClickListener(click -> retries.open(question.cause(), question.range(), this::reload));
        Div head = new Div(new Div(title, where), tabs);
        head.addClassNames("sheet-head", "ops-head");
        Div acts = new Div(retry);
        acts.addClassName("ops-acts");
        Div sheet = new Div(head, acts, list, none, unasked, steps);
        sheet.addClassNames("sheet", "failures");
        getContent().add(sheet);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        question = FailureQuestion.of(event.getLocation().getQueryParameters());
        reload();
    }

    private void reload() {
        List<FailureGroup> groups = reports.causes(question.range(), Moments.zone());
        int all = groups.stream()
                .filter(group -> group.cause().equals(question.cause()))
                .mapToInt(FailureGroup::conversions)
                .findFirst()
                .orElse(0);
        List<FailedConversion> page =
                reports.failed(question.cause(), question.range(), Moments.zone(), question.page() * PAGE, PAGE);
        boolean asked = !question.cause().code().isEmpty();
        title.setText(asked ? CauseWords.name(question.cause()) : getTranslation("admin.failures.no-cause"));
        where.setVisible(asked);
        where.setText(CauseWords.where(question.cause()) + ". "
                + I18NProvider.translate(
                        question.cause().retriable()
                                ? "admin.failures.passes"
                                : question.cause().undecided()
                                        ? "admin.failures.undecided"
                                        : "admin.failures.decides"));
        tabs.show(FailuresView.class, question.address(), question.range());
        retry.setText(getTranslation("admin.failures.retry", all));
        retry.setVisible(question.cause().retriable() && all > 0);
        list.removeAll();
        page.forEach(one -> list.add(new FailedFilm(one, clock.instant())));
        list.setVisible(!page.isEmpty());
        none.setVisible(asked && page.isEmpty());
        unasked.setVisible(!asked);
        steps.show(question.page(), PAGE, page.size(), all);
    }

    private void turnTo(int page) {
        UI.getCurrent().navigate(FailuresView.class, question.at(page).address());
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(
                new Crumb(getTranslation("admin.overview.title"), "admin"),
                Crumb.here(getTranslation("admin.failures.title")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("admin.failures.title"));
    }
}
