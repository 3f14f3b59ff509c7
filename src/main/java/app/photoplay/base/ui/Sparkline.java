package app.photoplay.base.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/** A small line of how something went, 96 by 24 px, without axes: the figures stand beside it. */
@StyleSheet("context://styles/charts.css")
public final class Sparkline extends Span {

    private static final double WIDTH = 96;
    private static final double HEIGHT = 24;

    /**
     * A line through these values, oldest first; the lowest it can show is 0. Fewer than two values draw nothing.
     *
     * @param words the same as a sentence: p95 by the hour, from 41 to 62 seconds
     */
    public Sparkline(String words, List<Double> values) {
        addClassName("spark");
        getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", words)
                .setProperty("innerHTML", markup(values));
    }

    static String markup(List<Double> values) {
        double highest = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        StringBuilder points = new StringBuilder();
        for (int n = 0; values.size() > 1 && n < values.size(); n++) {
            double y = highest <= 0 ? HEIGHT - 1 : HEIGHT - 1 - Math.max(0, values.get(n)) / highest * (HEIGHT - 2);
            points.append(
                    String.format(Locale.ROOT, "%s%.1f,%.1f", n == 0 ? "" : " ", n * WIDTH / (values.size() - 1), y));
        }
        return "<svg viewBox='0 0 96 24' focusable='false'><polyline points='" + points + "'/></svg>";
    }
}
