package app.photoplay.admin.audit;

import app.photoplay.admin.Moments;
import app.photoplay.base.audit.AuditEntry;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;

/** Rows of the log: when, who, and what they did with its reason and its change. */
final class AuditTable extends NativeTable {

    private final NativeTableBody body;

    AuditTable() {
        addClassNames("q", "audit-rows");
        NativeTableRow head = new NativeTableRow();
        for (String column : List.of("when", "who", "what")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("admin.audit." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        getHead().add(head);
        body = addBody();
    }

    void show(List<AuditEntry> entries, Instant now) {
        body.removeAll();
        entries.forEach(entry -> body.add(row(entry, now)));
    }

    private static NativeTableRow row(AuditEntry entry, Instant now) {
        NativeTableCell when = new NativeTableCell(Moments.minute(entry.at(), now));
        when.addClassNames("tab", "sec");
        NativeTableCell what = new NativeTableCell(new Span(AuditWords.sentence(entry)));
        String reason = entry.reason();
        if (reason != null) {
            what.add(small("«" + reason + "»"));
        }
        String changes = AuditWords.changes(entry);
        if (!changes.isEmpty()) {
            what.add(small(changes));
        }
        return new NativeTableRow(when, new NativeTableCell(AuditWords.actor(entry)), what);
    }

    private static Span small(String words) {
        Span small = new Span(words);
        small.addClassNames("sec", "t12");
        return small;
    }
}
