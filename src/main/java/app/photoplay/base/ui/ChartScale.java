package app.photoplay.base.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The axis of a {@link BarChart}: round figures, no more than five of them.
 *
 * @param step between two lines of the grid
 * @param top the highest line; at least as high as the highest bar
 * @param bottom how far bars hang below the axis, 0 or more
 */
record ChartScale(double step, double top, double bottom) {

    private static final int LINES = 4;
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    static ChartScale of(List<ChartSeries> series, List<ChartColumn> columns) {
        double highest = 0;
        double lowest = 0;
        for (ChartColumn column : columns) {
            highest = Math.max(highest, sum(series, column, false));
            lowest = Math.max(lowest, sum(series, column, true));
        }
        double step = step(highest);
        return new ChartScale(step, step * Math.max(1, Math.ceil(highest / step - 1e-9)), lowest);
    }

    /** The lines of the grid from the axis up. */
    List<Double> lines() {
        List<Double> lines = new ArrayList<>();
        for (int n = 0; n * step <= top + step / 2; n++) {
            lines.add(n * step);
        }
        return lines;
    }

    /** The height of a value as a share of the whole, in percent. */
    double height(double value) {
        return value / (top + bottom) * 100;
    }

    /** Where a value above the axis is, in percent from the top. */
    double y(double value) {
        return height(top - value);
    }

    /** What of a column stands on the axis, or hangs below it. */
    static double sum(List<ChartSeries> series, ChartColumn column, boolean below) {
        return IntStream.range(0, series.size())
                .filter(n -> series.get(n).below() == below)
                .mapToDouble(n -> column.values().get(n))
                .sum();
    }

    /** Whole steps where there is anything to count; 1 where there is nothing. */
    private static double step(double highest) {
        double raw = highest / LINES;
        if (raw <= 1) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        for (double round : ROUND) {
            double step = round * power;
            if (step >= raw - 1e-9 && step == Math.rint(step)) {
                return step;
            }
        }
        return 10 * power;
    }
}
