package app.photoplay.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A table of rows with hairlines; on a phone each row is a block in which figures have the name of their column. */
public final class Rows extends NativeTable {

    private final List<String> names = new ArrayList<>();
    private final Set<Integer> figures = new HashSet<>();
    private final NativeTableBody body;

    /** @param columns the keys of their names, those of figures with a hash in front */
    public Rows(String... columns) {
        addClassNames("q", "ops-rows");
        NativeTableRow head = new NativeTableRow();
        for (String column : columns) {
            boolean figure = column.startsWith("#");
            String name = getTranslation(figure ? column.substring(1) : column);
            NativeTableHeaderCell cell = new NativeTableHeaderCell(name);
            cell.getElement().setAttribute("scope", "col");
            if (figure) {
                figures.add(names.size());
                cell.addClassName("n");
            }
            names.add(name);
            head.add(cell);
        }
        getHead().add(head);
        body = addBody();
    }

    /** Adds a row of texts and components, one for each column. */
    public NativeTableRow row(Object... cells) {
        NativeTableRow row = new NativeTableRow();
        for (int n = 0; n < cells.length; n++) {
            NativeTableCell cell = cells[n] instanceof Component part
                    ? new NativeTableCell(part)
                    : new NativeTableCell(String.valueOf(cells[n]));
            if (figures.contains(n)) {
                cell.addClassName("n");
                cell.getElement().setAttribute("data-l", names.get(n));
            }
            row.add(cell);
        }
        body.add(row);
        return row;
    }

    /** Words with smaller ones under them. */
    public static Span words(String main, String small) {
        Span below = new Span(small);
        below.addClassNames("sec", "t12");
        Span both = new Span(new Span(main), below);
        both.addClassName("over-under");
        return both;
    }
}
