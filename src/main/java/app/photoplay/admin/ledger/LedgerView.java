package app.photoplay.admin.ledger;

import app.photoplay.admin.AdminScreen;
import app.photoplay.admin.Figures;
import app.photoplay.admin.Panel;
import app.photoplay.base.KebabCase;
import app.photoplay.base.ui.EmptyState;
import app.photoplay.base.ui.Icons;
import app.photoplay.plan.Credits;
import app.photoplay.plan.grant.LedgerCheck;
import app.photoplay.plan.grant.LedgerFault;
import app.photoplay.plan.grant.LedgerFigures;
import app.photoplay.plan.grant.LedgerReport;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Whether the books of credits balance, in themselves and against the requests that they are for. */
@Route("admin/ledger")
@RolesAllowed("ADMIN")
@StyleSheet("context://styles/admin.css")
@StyleSheet("context://styles/ops.css")
class LedgerView extends Composite<Div> implements AdminScreen, HasDynamicTitle {

    private final transient LedgerCheck check;
    private final Panel figures = new Panel(getTranslation("admin.ledger.figures"));
    private final Panel result = new Panel(getTranslation("admin.ledger.check"));

    LedgerView(LedgerCheck check) {
        this.check = check;
        Paragraph words = new Paragraph(getTranslation("admin.ledger.words"));
        words.addClassName("sec");
        Button again = new Button(getTranslation("admin.ledger.again"), Icons.RETRY.small(), click -> read());
        Div head = new Div(new Div(new H1(getTranslation("admin.ledger.title")), words), again);
        head.addClassNames("sheet-head", "ops-head");
        Div sheet = new Div(head, figures, result);
        sheet.addClassNames("sheet", "books");
        getContent().add(sheet);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        read();
    }

    private void read() {
        LedgerReport now = check.report();
        LedgerFigures all = now.figures();
        figures.remark(getTranslation("admin.ledger.size", all.entries(), all.accounts()));
        Div sums = new Div(
                sum(all.granted(), "granted"),
                sum(all.spent(), "spent"),
                sum(all.held(), "held"),
                sum(all.expired(), "expired"),
                sum(all.taken(), "taken"),
                sum(all.left(), "left"));
        sums.addClassName("funnel");
        figures.show(sums);
        result.remark(
                now.balanced()
                        ? ""
                        : getTranslation("admin.ledger.faults", now.faults().size()));
        result.show(
                now.balanced()
                        ? new EmptyState(
                                Icons.CHECK,
                                getTranslation("admin.ledger.balanced"),
                                getTranslation("admin.ledger.balanced-words"))
                        : table(now.faults()));
    }

    private Div sum(Credits credits, String name) {
        return Panel.figure(Figures.credits(credits), getTranslation("admin.ledger." + name));
    }

    private NativeTable table(List<LedgerFault> faults) {
        NativeTable table = new NativeTable();
        table.addClassNames("q", "ledger-faults");
        NativeTableRow head = new NativeTableRow();
        for (String column : List.of("fault", "person", "reference", "by")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("admin.ledger." + column));
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("n", column.equals("by"));
            head.add(cell);
        }
        table.getHead().add(head);
        var body = table.addBody();
        faults.forEach(fault -> body.add(row(fault)));
        return table;
    }

    private NativeTableRow row(LedgerFault fault) {
        NativeTableCell reference = new NativeTableCell(fault.reference().toString());
        reference.addClassNames("sec", "t12");
        NativeTableCell by = new NativeTableCell(Figures.credits(new Credits(fault.hundredths())));
        by.addClassName("n");
        return new NativeTableRow(
                new NativeTableCell(getTranslation("admin.ledger.fault." + KebabCase.of(fault.kind()))),
                new NativeTableCell(
                        new Anchor("admin/people?person=" + fault.account(), getTranslation("admin.ledger.file"))),
                reference,
                by);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("admin.ledger.title"));
    }
}
