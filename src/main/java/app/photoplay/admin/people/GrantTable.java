package app.photoplay.admin.people;

import app.photoplay.admin.Moments;
import app.photoplay.base.ui.Icons;
import app.photoplay.plan.grant.GrantView;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The grants of somebody, in the order in which they are spent. */
final class GrantTable extends NativeTable {

    private final transient GrantActs acts;

    GrantTable(List<GrantView> grants, GrantActs acts) {
        this.acts = acts;
        addClassNames("q", "grants");
        NativeTableRow head = new NativeTableRow();
        for (String column : List.of("grant", "left", "of", "until", "acts")) {
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
        String name = grant.note().isEmpty() ? source : source + ", " + grant.note();
        return new NativeTableRow(new NativeTableCell(name), left, of, end, acts(grant, name));
    }

    private NativeTableCell acts(GrantView grant, String name) {
        NativeTableCell cell = new NativeTableCell();
        cell.addClassNames("n", "grant-acts");
        if (grant.voided()) {
            cell.setText(getTranslation("admin.people.grant.voided"));
            return cell;
        }
        if (grant.until() != null) {
            cell.add(button(Icons.CLOCK, "admin.people.extend-of", name, () -> acts.extend(grant)));
        }
        cell.add(button(Icons.CROSS, "admin.people.void-of", name, () -> acts.takeBack(grant)));
        return cell;
    }

    private Button button(Icons icon, String key, String name, Runnable act) {
        Button button = new Button(icon.create(), click -> act.run());
        button.addThemeNames("tertiary", "icon");
        button.setAriaLabel(getTranslation(key, name));
        button.setTooltipText(getTranslation(key, name));
        return button;
    }
}
