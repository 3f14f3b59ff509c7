package app.photoplay.admin.people;

import app.photoplay.admin.Moments;
import app.photoplay.plan.grant.GrantView;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The grants of somebody, in the order in which they are spent. */
final class GrantTable extends NativeTable {

    GrantTable(List<GrantView> grants) {
        addClassNames("q", "grants");
        NativeTableRow head = new NativeTableRow();
        for (String column : List.of("grant", "left", "of", "until")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("admin.people.grant." + column));
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("n", !column.equals("grant"));
            head.add(cell);
        }
        getHead().add(head);
        var body = addBody();
        grants.forEach(grant -> body.add(row(grant)));
    }

    private NativeTableRow row(GrantView grant) {
        String source =
                getTranslation("admin.people.source." + grant.source().name().toLowerCase(Locale.ROOT));
        Instant until = grant.until();
        NativeTableCell left = new NativeTableCell(PersonWords.amount(grant.left()));
        left.addClassName("n");
        NativeTableCell of = new NativeTableCell(PersonWords.amount(grant.amount()));
        of.addClassNames("n", "sec");
        NativeTableCell end =
                new NativeTableCell(until == null ? getTranslation("admin.people.grant.no-end") : Moments.date(until));
        end.addClassName("n");
        return new NativeTableRow(
                new NativeTableCell(grant.note().isEmpty() ? source : source + ", " + grant.note()), left, of, end);
    }
}
