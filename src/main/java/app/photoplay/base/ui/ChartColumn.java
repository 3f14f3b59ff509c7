package app.photoplay.base.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One bar of a {@link BarChart}, such as a day.
 *
 * @param name in full, for whoever reads the table: 8 November
 * @param label short, under the axis: 8 Nov. A chart shows as many as there is room for
 * @param marked whether the label is shown in any case, such as Today
 * @param values one for each series, in their order, 0 or more
 * @param note words beside the bar, such as 24 held; beside what hangs below the line, where something does
 * @param href where a click on its place leads; null for nowhere. There is another way there for the keyboard
 */
public record ChartColumn(
        String name,
        String label,
        boolean marked,
        List<Double> values,
        @Nullable String note,
        @Nullable String href) {

    public ChartColumn {
        values = List.copyOf(values);
    }

    /** A column that leads nowhere. */
    public ChartColumn(String name, String label, boolean marked, List<Double> values, @Nullable String note) {
        this(name, label, marked, values, note, null);
    }

    /** A column without words of its own. */
    public ChartColumn(String name, String label, List<Double> values) {
        this(name, label, false, values, null);
    }
}
