package app.photoplay.base.ui;

import java.util.List;
import java.util.function.DoubleFunction;
import org.springframework.web.util.HtmlUtils;

/** The figures of a {@link BarChart} as a table that is read aloud and not shown. */
record ChartTable(
        String title,
        String firstHeading,
        List<ChartSeries> series,
        List<ChartColumn> columns,
        DoubleFunction<String> figures) {

    String markup() {
        StringBuilder table = new StringBuilder("<div class='aside-only'><table><caption>")
                .append(text(title))
                .append("</caption><thead><tr><th scope='col'>")
                .append(text(firstHeading))
                .append("</th>");
        series.forEach(
                one -> table.append("<th scope='col'>").append(text(one.name())).append("</th>"));
        table.append("</tr></thead><tbody>");
        for (ChartColumn column : columns) {
            table.append("<tr><th scope='row'>").append(text(column.name())).append("</th>");
            column.values()
                    .forEach(value -> table.append("<td>")
                            .append(text(figures.apply(value)))
                            .append("</td>"));
            table.append("</tr>");
        }
        return table.append("</tbody></table></div>").toString();
    }

    private static String text(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
