package app.photoplay.admin.people;

import app.photoplay.admin.Moments;
import app.photoplay.base.UserId;
import app.photoplay.base.ui.PersonFace;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** People as rows; the whole row is the link to their file, and arrow keys lead from one to the next. */
final class PeopleTable extends NativeTable {

    private static final List<String> FIGURES = List.of("available", "held");

    private final NativeTableBody body;

    PeopleTable() {
        addClassNames("q", "people-rows");
        NativeTableRow head = new NativeTableRow();
        for (String column : List.of("person", "plan", "available", "held", "seen", "state")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("admin.people." + column));
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("n", FIGURES.contains(column));
            head.add(cell);
        }
        getHead().add(head);
        body = addBody();
    }

    /** @param pictures addresses of pictures of those who have one */
    void show(List<PersonLine> people, Map<UserId, String> pictures, PeopleQuestion question, Instant now) {
        body.removeAll();
        people.forEach(person -> body.add(row(person, pictures.get(person.id()), question, now)));
    }

    /** Puts the keyboard back to the row of somebody whose file was closed. */
    void lookAt(@Nullable UserId person) {
        if (person != null) {
            getElement().executeJs("this.querySelector('[data-person=\"' + $0 + '\"]')?.focus()", person.toString());
        }
    }

    private static NativeTableRow row(
            PersonLine person, @Nullable String picture, PeopleQuestion question, Instant now) {
        Anchor who = new Anchor(question.href(person.id()), person.name());
        who.addClassName("who");
        who.getElement().setAttribute("data-person", person.id().toString()).setAttribute("data-row", true);
        Span email = new Span(person.email());
        email.addClassNames("sec", "t12");
        Div whole = new Div(new PersonFace(person.name(), picture), new Div(who, email));
        whole.addClassName("person");
        NativeTableCell held = cell(PersonWords.amount(person.held()), "n");
        held.setClassName("sec", person.held().hundredths() == 0);
        NativeTableRow row = new NativeTableRow(
                new NativeTableCell(whole),
                cell(person.planName(), "more"),
                cell(PersonWords.amount(person.available()), "n"),
                held,
                cell(Moments.ago(person.lastSeen(), now), "more", "sec"),
                new NativeTableCell(PersonWords.state(person.state(), person.graceUntil(), now)));
        held.addClassName("more");
        if (person.id().equals(question.person())) {
            row.addClassName("on");
            who.getElement().setAttribute("aria-current", "true");
        }
        return row;
    }

    private static NativeTableCell cell(String words, String... classes) {
        NativeTableCell cell = new NativeTableCell(words);
        cell.addClassNames(classes);
        return cell;
    }
}
