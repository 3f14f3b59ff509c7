package app.photoplay.base.ui;

/**
 * One kind of thing that a {@link BarChart} counts.
 *
 * @param name for people, such as Stills
 * @param below whether its bars hang below the axis, as what went wrong does
 */
public record ChartSeries(String name, ChartFill fill, boolean below) {

    /** A series that stands on the axis. */
    public static ChartSeries above(String name, ChartFill fill) {
        return new ChartSeries(name, fill, false);
    }

    /** A series that hangs below the axis. */
    public static ChartSeries below(String name, ChartFill fill) {
        return new ChartSeries(name, fill, true);
    }
}
