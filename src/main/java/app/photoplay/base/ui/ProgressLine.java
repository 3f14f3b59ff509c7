package app.photoplay.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;

/** A thin line that fills from left to right, with its value told to assistive technology. */
public final class ProgressLine extends Div {

    /** An empty line; the label says what is progressing. */
    public ProgressLine(String label) {
        addClassName("bar");
        getElement()
                .setAttribute("role", "progressbar")
                .setAttribute("aria-label", label)
                .setAttribute("aria-valuemin", "0")
                .setAttribute("aria-valuemax", "100")
                .appendChild(new Element("i"));
        setValue(0);
    }

    /** A line for what is used up rather than what is being made: without the accent. */
    public ProgressLine quiet() {
        addClassName("quiet");
        return this;
    }

    /** Sets the share that is done, 0 to 1; values outside are clamped. */
    public void setValue(double share) {
        long percent = Math.round(Math.clamp(share, 0.0, 1.0) * 100);
        getElement().setAttribute("aria-valuenow", Long.toString(percent));
        getStyle().set("--p", percent + "%");
    }
}
