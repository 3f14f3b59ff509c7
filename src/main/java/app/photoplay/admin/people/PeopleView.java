package app.photoplay.admin.people;

import app.photoplay.admin.AdminScreen;
import app.photoplay.admin.PageSteps;
import app.photoplay.base.DisplayPictures;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.base.ui.EmptyState;
import app.photoplay.base.ui.HasKeys;
import app.photoplay.base.ui.Icons;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everybody with an account, searched in the database, and beside them the file of the one who is open. */
@Route("admin/people")
@RolesAllowed("ADMIN")
@Menu(title = "admin.people.title", icon = "users", order = 120)
@StyleSheet("context://styles/admin.css")
@StyleSheet("context://styles/admin-people.css")
@JavaScript("context://scripts/rows.js")
class PeopleView extends Composite<Div> implements AdminScreen, BeforeEnterObserver, HasDynamicTitle, HasKeys {

    private final transient PeopleDesk desk;
    private final transient PersonActions actions;
    private final transient DisplayPictures pictures;
    private final transient Clock clock;
    private final PeopleControls controls;
    private final Span total = new Span();
    private final PeopleTable table = new PeopleTable();
    private final EmptyState none = new EmptyState(
            Icons.USERS, getTranslation("admin.people.none.title"), getTranslation("admin.people.none.words"));
    private final PageSteps steps = new PageSteps(this::turnTo);
    private final Div beside = new Div();
    private PeopleQuestion question = PeopleQuestion.ALL;
    private @Nullable PersonSheet sheet;

    PeopleView(PeopleDesk desk, PersonActions actions, DisplayPictures pictures, Clock clock) {
        this.desk = desk;
        this.actions = actions;
        this.pictures = pictures;
        this.clock = clock;
        controls = new PeopleControls(desk.plans(), this::ask);
        total.addClassNames("sec", "tab");
        Button invite = new Button(
                getTranslation("admin.people.invite"), click -> new InviteDialog(actions.invitations()).open());
        Div head = new Div(new H1(getTranslation("admin.people.title")), total, invite);
        head.addClassNames("sheet-head", "counted");
        Div list = new Div(head, controls, table, none, steps);
        list.addClassNames("sheet", "people-list");
        beside.addClassName("person-beside");
        getContent().addClassName("people");
        getContent().add(list, beside);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UserId before = question.person();
        question = PeopleQuestion.of(event.getLocation().getQueryParameters());
        showList();
        showPerson();
        if (question.person() == null) {
            table.lookAt(before);
        }
    }

    private void showList() {
        PeoplePage page = desk.page(question.query());
        controls.show(question);
        total.setText(getTranslation("admin.total", page.total()));
        List<PersonLine> people = page.people();
        table.show(people, pictures.of(people.stream().map(PersonLine::id).toList()), question, clock.instant());
        table.setVisible(!people.isEmpty());
        none.setVisible(people.isEmpty());
        steps.show(question.page(), PeopleQuestion.PAGE, people.size(), page.total());
    }

    private void showPerson() {
        UserId person = question.person();
        getContent().setClassName("with-person", person != null);
        if (person == null) {
            beside.removeAll();
            sheet = null;
            return;
        }
        try {
            PersonFile file = desk.file(person);
            if (sheet == null || !sheet.shows(person)) {
                beside.removeAll();
                sheet = new PersonSheet(actions, this::changed, () -> ask(question.with(null)));
                beside.add(sheet);
            }
            Objects.requireNonNull(sheet).show(file, pictures.of(Set.of(person)).get(person), clock.instant());
        } catch (Refusal gone) {
            if (gone.code() != ErrorCode.NOT_FOUND) {
                throw gone;
            }
            question = question.with(null);
            showPerson();
        }
    }

    /** Something was done to the person whose file is open. */
    private void changed() {
        showList();
        showPerson();
    }

    private void turnTo(int page) {
        ask(question.at(page));
    }

    private void ask(PeopleQuestion other) {
        UI.getCurrent().navigate(PeopleView.class, other.address());
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("↑ ↓", getTranslation("admin.people.key.move")),
                new KeyHint("Enter", getTranslation("admin.people.key.open")),
                new KeyHint("/", getTranslation("admin.people.key.search")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("admin.people.title"));
    }
}
