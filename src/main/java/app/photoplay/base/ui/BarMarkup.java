package app.photoplay.base.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.springframework.web.util.HtmlUtils;

/**
 * A {@link BarChart} as SVG without a box of its own: places are percentages, so that text and lines keep their size at
 * every width. Hidden from assistive technology, which gets the table.
 */
record BarMarkup(List<ChartSeries> series, List<ChartColumn> columns, DoubleFunction<String> figures, String hatchId) {

    /** Bars take this share of their place. */
    private static final double BAR = 0.64;
    /** What is not nothing can be seen: percent of the height. */
    private static final double LEAST = 1.4;

    private static final double GAP = 0.6;
    private static final int LABELS = 5;
    /** Words beside a bar take this share of the width. */
    private static final double NOTE = 0.16;
    /** What is as high as a line of them: percent of the height. */
    private static final double A_LINE = 10;

    String markup() {
        ChartScale scale = ChartScale.of(series, columns);
        StringBuilder svg = new StringBuilder(
                        "<div class='plot' aria-hidden='true'><svg class='bars' focusable='false'>")
                .append("<defs><pattern id='")
                .append(hatchId)
                .append("' width='4' height='4' patternUnits='userSpaceOnUse' patternTransform='rotate(45)'>")
                .append("<path d='M0 0v4' class='stroke'/></pattern></defs>");
        for (double line : scale.lines()) {
            svg.append(at(
                    "<line class='%s' x1='0' x2='100%%' y1='%.2f%%' y2='%.2f%%'/>",
                    line == 0 ? "axis" : "grid", scale.y(line), scale.y(line)));
        }
        for (int n = 0; n < columns.size(); n++) {
            column(svg, scale, n);
        }
        // After all bars, so that none is drawn over them.
        for (int n = 0; n < columns.size(); n++) {
            note(svg, scale, n);
        }
        svg.append("</svg>");
        svg.append("<svg class='ticks' focusable='false'>");
        for (double line : scale.lines()) {
            svg.append(at(
                    "<text x='100%%' y='%.2f%%' dy='4' text-anchor='end'>%s</text>",
                    scale.y(line), text(figures.apply(line))));
        }
        svg.append("</svg><svg class='labels' focusable='false'>");
        labels(svg);
        return svg.append("</svg></div>").toString();
    }

    private void column(StringBuilder svg, ChartScale scale, int n) {
        ChartColumn column = columns.get(n);
        double place = 100.0 / columns.size();
        double x = place * (n + (1 - BAR) / 2);
        double up = scale.y(0);
        double down = up;
        String href = column.href();
        svg.append(href == null ? "<g><title>" : "<a tabindex='-1' href='" + text(href) + "'><title>")
                .append(text(words(column)))
                .append("</title>")
                .append(at("<rect class='reach' x='%.2f%%' y='0' width='%.2f%%' height='100%%'/>", place * n, place));
        for (int s = 0; s < series.size(); s++) {
            double value = column.values().get(s);
            if (value <= 0) {
                continue;
            }
            double height = Math.max(LEAST, scale.height(value));
            boolean below = series.get(s).below();
            double y = below ? down + GAP : up - height;
            svg.append(rect(series.get(s).fill(), x, y, place * BAR, height - GAP));
            up = below ? up : up - height;
            down = below ? down + height : down;
        }
        svg.append(href == null ? "</g>" : "</a>");
    }

    /** Beside the end of what hangs below, where something does: that is what is told of. Else beside the top of the bar. */
    private void note(StringBuilder svg, ChartScale scale, int n) {
        ChartColumn column = columns.get(n);
        if (column.note() == null) {
            return;
        }
        double hangs = scale.height(ChartScale.sum(series, column, true));
        boolean tells = hangs > 0;
        double beside = tells ? scale.y(0) + GAP : scale.y(ChartScale.sum(series, column, false));
        double y = hangs >= A_LINE ? scale.y(0) + hangs : beside;
        boolean right = standsRight(n, tells);
        svg.append(at(
                "<text class='t' x='%.2f%%' dx='%d' y='%.2f%%' dy='%d' text-anchor='%s'>%s</text>",
                100.0 / columns.size() * (n + (right ? 1 + BAR : 1 - BAR) / 2),
                right ? 6 : -6,
                y,
                hangs >= A_LINE ? -3 : 12,
                right ? "start" : "end",
                text(column.note())));
    }

    /** Where there is room, and of two such sides where bars are lower. */
    private boolean standsRight(int n, boolean below) {
        int room = (int) Math.ceil(columns.size() * NOTE);
        boolean left = n - room >= 0;
        boolean right = n + room < columns.size();
        return left && right
                ? highest(n + 1, n + room, below) <= highest(n - room, n - 1, below)
                : right || !left && n < columns.size() * 0.7;
    }

    private double highest(int from, int to, boolean below) {
        return columns.subList(from, to + 1).stream()
                .mapToDouble(column -> ChartScale.sum(series, column, below))
                .max()
                .orElse(0);
    }

    private String rect(ChartFill fill, double x, double y, double width, double height) {
        return at(
                "<rect class='%s' x='%.2f%%' y='%.2f%%' width='%.2f%%' height='%.2f%%'%s/>",
                fill.css(),
                x,
                y,
                width,
                Math.max(0.4, height),
                fill == ChartFill.HATCHED ? " fill='url(#" + hatchId + ")'" : "");
    }

    private String words(ChartColumn column) {
        StringBuilder words = new StringBuilder(column.name());
        for (int s = 0; s < series.size(); s++) {
            if (column.values().get(s) > 0) {
                words.append(s == 0 ? ": " : ", ")
                        .append(series.get(s).name())
                        .append(' ')
                        .append(figures.apply(column.values().get(s)));
            }
        }
        return words.toString();
    }

    /** Every nth label, and what is marked; none so near to a marked one that they would touch. */
    private void labels(StringBuilder svg) {
        int step = Math.max(1, Math.ceilDiv(columns.size(), LABELS));
        double place = 100.0 / Math.max(1, columns.size());
        for (int n = 0; n < columns.size(); n++) {
            if (!columns.get(n).marked() && (n % step != 0 || nearMarked(n, step))) {
                continue;
            }
            boolean first = n == 0;
            boolean last = n == columns.size() - 1;
            double x = first ? 0 : last ? 100 : place * (n + 0.5);
            svg.append(at(
                    "<text x='%.2f%%' y='12' text-anchor='%s'>%s</text>",
                    x,
                    first ? "start" : last ? "end" : "middle",
                    text(columns.get(n).label())));
        }
    }

    private boolean nearMarked(int n, int step) {
        for (int m = Math.max(0, n - step + 1); m < Math.min(columns.size(), n + step); m++) {
            if (columns.get(m).marked()) {
                return true;
            }
        }
        return false;
    }

    private static String at(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static String text(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
