package app.photoplay.base.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** What the fills of a chart stand for, each with its sum: a mark, a word, a figure. */
@StyleSheet("context://styles/charts.css")
public final class ChartKey extends Div {

    public ChartKey() {
        addClassName("key");
    }

    /** Adds an entry; without a figure where it is null. */
    public ChartKey add(ChartFill fill, String name, @Nullable String figure) {
        Span entry = new Span(mark(fill), new Span(name));
        if (figure != null) {
            Span sum = new Span(figure);
            sum.addClassName("sum");
            entry.add(sum);
        }
        add(entry);
        return this;
    }

    /** The square of a fill, 12 px wide, hidden from assistive technology: put the word beside it. */
    public static Span mark(ChartFill fill) {
        Span mark = new Span();
        mark.addClassNames("mark-of", fill.css());
        mark.getElement().setAttribute("aria-hidden", "true");
        return mark;
    }
}
