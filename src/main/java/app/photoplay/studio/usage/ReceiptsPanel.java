package app.photoplay.studio.usage;

import static app.photoplay.studio.usage.UsageShown.say;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What was paid, newest first, each with its number and the way to its page; not there while nothing was. */
final class ReceiptsPanel extends Composite<Section> {

    /**
     * One receipt.
     *
     * @param number as it stands on it
     * @param what was paid for
     * @param amount as people read it
     * @param href the page of it, to be printed
     */
    record Line(String number, String what, String amount, String href) {}

    ReceiptsPanel() {
        getContent().addClassNames("side", "receipts");
        getContent().setVisible(false);
    }

    void show(List<Line> lines) {
        getContent().removeAll();
        getContent().setVisible(!lines.isEmpty());
        getContent().add(DaysPanel.head("usage.receipts"));
        for (Line line : lines) {
            Span what = new Span(line.what());
            what.addClassNames("t12", "sec");
            Anchor number = new Anchor(line.href(), line.number());
            number.addClassName("plain");
            Div row = new Div(new Div(number, what), new Span(line.amount()));
            row.addClassName("ln");
            getContent().add(row);
        }
        getContent().getElement().setAttribute("aria-label", say("usage.receipts"));
    }
}
