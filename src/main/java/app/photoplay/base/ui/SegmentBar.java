package app.photoplay.base.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** One whole in its parts side by side, such as a balance that is spent, held, expiring and free. */
@StyleSheet("context://styles/charts.css")
public final class SegmentBar extends Div {

    /** @param amount 0 or more, in the same unit as the others; a part of nothing is not drawn */
    public record Segment(ChartFill fill, double amount) {}

    public SegmentBar() {
        addClassName("whole");
        getElement().setAttribute("role", "img");
    }

    /**
     * Draws these parts in this order.
     *
     * @param words the same as a sentence: Of 460 credits, 212 spent, 24 held, 36 expiring, 188 free
     */
    public void show(String words, List<Segment> segments) {
        getElement().setAttribute("aria-label", words).removeAllChildren();
        for (Segment segment : segments) {
            if (segment.amount() > 0) {
                Element part = new Element("i");
                part.getClassList().add(segment.fill().css());
                part.getStyle().set("--grow", Double.toString(segment.amount()));
                getElement().appendChild(part);
            }
        }
    }
}
