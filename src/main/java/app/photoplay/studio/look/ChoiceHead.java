package app.photoplay.studio.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/** The line over a choice: its name, and small words at the right. */
public final class ChoiceHead {

    private ChoiceHead() {}

    public static Div of(String name, Component beside) {
        Div head = new Div(new H2(name), beside);
        head.addClassName("ch-h");
        return head;
    }

    public static Div of(String name, String words) {
        Span small = new Span(words);
        small.addClassNames("sec", "t12");
        return of(name, small);
    }
}
