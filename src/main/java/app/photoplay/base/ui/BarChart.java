package app.photoplay.base.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.text.NumberFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleFunction;

/**
 * Stacked bars, such as one a day: drawn as one picture of the server's that fits any width, with a table of the same
 * figures for whoever does not see it. What hangs below the axis is what a {@link ChartSeries} says.
 */
@StyleSheet("context://styles/charts.css")
public final class BarChart extends Div {

    private static final AtomicLong DRAWN = new AtomicLong();

    private final String title;
    private final List<ChartSeries> series;
    private final String firstHeading;

    /**
     * An empty chart.
     *
     * @param title what is counted, read before the table: Credits spent a day in November, by kind
     * @param firstHeading what a column is, for the table: Day
     */
    public BarChart(String title, String firstHeading, List<ChartSeries> series) {
        this.title = title;
        this.firstHeading = firstHeading;
        this.series = List.copyOf(series);
        addClassName("chart");
        getElement().setAttribute("role", "group").setAttribute("aria-label", title);
    }

    /** Draws these columns, figures as whole numbers of the reader's language. */
    public void show(List<ChartColumn> columns) {
        NumberFormat whole = NumberFormat.getIntegerInstance(getLocale());
        show(columns, whole::format);
    }

    /** Draws these columns, figures written as given. */
    public void show(List<ChartColumn> columns, DoubleFunction<String> figures) {
        String id = "hatch-" + DRAWN.incrementAndGet();
        getElement()
                .setProperty(
                        "innerHTML",
                        new BarMarkup(series, columns, figures, id).markup()
                                + new ChartTable(title, firstHeading, series, columns, figures).markup());
    }
}
