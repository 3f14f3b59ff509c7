package app.photoplay.base.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;

/** A small bar in a row of a table: how much this row is of the largest or of a whole. Also a bar against a ceiling. */
@StyleSheet("context://styles/charts.css")
public final class ShareBar extends Div {

    private final Element fill = new Element("i");

    /**
     * A bar that is decoration, since the figure stands beside it.
     *
     * @param share 0 to 1; values outside are clamped
     */
    public ShareBar(double share, ChartFill kind) {
        addClassNames("meter", kind.css());
        getElement().setAttribute("aria-hidden", "true").appendChild(fill);
        setShare(share);
    }

    /** Sets how much of it is filled, 0 to 1; values outside are clamped. */
    public void setShare(double share) {
        fill.getStyle().set("--p", percent(share));
    }

    /** Puts a mark across the bar, such as where a warning is given. */
    public ShareBar markedAt(double share) {
        Element mark = new Element("u");
        mark.getStyle().set("--p", percent(share));
        getElement().appendChild(mark);
        return this;
    }

    private static String percent(double share) {
        double shown = Double.isNaN(share) ? 0 : Math.clamp(share, 0.0, 1.0);
        return Math.round(shown * 1000) / 10.0 + "%";
    }
}
