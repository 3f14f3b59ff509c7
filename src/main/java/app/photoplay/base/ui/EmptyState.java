package app.photoplay.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** An empty screen: what will be here, and the one way to begin. */
public final class EmptyState extends Div {

    /** An empty state with a heading, a sentence and at most one act. */
    public EmptyState(Icons icon, String title, String words, Component... act) {
        addClassName("empty");
        add(icon.create(), new H2(title), new Paragraph(words));
        add(act);
    }
}
