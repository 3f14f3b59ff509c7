package app.photoplay.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A failure in its place on the screen: what happened, what it cost or what to do, and the act that helps. */
public final class FailureNote extends Div {

    /** A note that is announced when it appears. */
    public FailureNote(String what, String detail, Component... acts) {
        addClassNames("note", "bad");
        getElement().setAttribute("role", "alert");
        Span more = new Span(detail);
        more.addClassNames("sec", "t12");
        Div words = new Div(new Span(what), more);
        words.addClassName("words");
        add(Icons.FAILED.create(), words);
        add(acts);
    }
}
