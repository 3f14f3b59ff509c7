package app.photoplay.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** A part of a screen under a hairline: its name, a remark at the right, and what it shows. */
public final class Panel extends Section {

    private final Div body = new Div();
    private final Span remark = new Span();

    public Panel(String name) {
        H2 title = new H2(name);
        title.addClassName("t20");
        remark.addClassNames("sec", "t12", "tab");
        Div head = new Div(title, remark);
        head.addClassName("panel-head");
        addClassName("panel-of");
        add(head, body);
    }

    /** Takes the wide part of the row. */
    public Panel wide() {
        addClassName("two");
        return this;
    }

    /** Says something at the right of its name. */
    public void remark(String words) {
        remark.setText(words);
    }

    /** Shows this instead of what it showed. */
    public void show(Component... parts) {
        body.removeAll();
        body.add(parts);
    }

    /** A line with a word left and a figure right. */
    public static Div line(String name, String figure) {
        Span word = new Span(name);
        word.addClassName("sec");
        Div line = new Div(word, new Span(figure));
        line.addClassNames("figure-line", "tab");
        return line;
    }

    /** A large figure with a word beside or below it. */
    public static Div figure(String figure, String word) {
        Span large = new Span(figure);
        large.addClassNames("figure", "tab");
        Span small = new Span(word);
        small.addClassNames("sec", "t12");
        Div both = new Div(large, small);
        both.addClassName("figure-of");
        return both;
    }
}
