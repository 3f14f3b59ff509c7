package app.photoplay.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What charts draw, and what they say to whoever does not see them. */
class ChartTests {

    private static final List<ChartSeries> KINDS = List.of(
            ChartSeries.above("Video", ChartFill.SOLID),
            ChartSeries.above("Stills", ChartFill.HATCHED),
            ChartSeries.above("Held", ChartFill.HELD),
            ChartSeries.below("Failed", ChartFill.FAILED));

    @Test
    void anAxisHasRoundFiguresAndReachesTheHighestBar() {
        assertThat(scale(31, 0).lines()).containsExactly(0.0, 10.0, 20.0, 30.0, 40.0);
        assertThat(scale(60, 0).lines()).containsExactly(0.0, 20.0, 40.0, 60.0);
        assertThat(scale(3, 0).lines()).containsExactly(0.0, 1.0, 2.0, 3.0);
        assertThat(scale(0, 0).lines()).containsExactly(0.0, 1.0);
        for (double value : new double[] {0.01, 1, 7, 99, 100, 101, 12_345, 1e9}) {
            ChartScale scale = scale(value, 0);
            assertThat(scale.top()).isGreaterThanOrEqualTo(value);
            assertThat(scale.lines()).hasSizeBetween(2, 6);
        }
    }

    @Test
    void whatHangsBelowTakesItsShareOfTheHeight() {
        ChartScale scale = scale(30, 10);
        assertThat(scale.y(0)).isEqualTo(75);
        assertThat(scale.height(10)).isEqualTo(25);
    }

    @Test
    void aChartOfNothingIsDrawnWithoutBars() {
        String svg = drawing(List.of(day(1, 0, 0, 0, 0)));
        assertThat(svg).doesNotContain("f-solid").contains("class='axis'");
        assertThat(drawing(List.of())).contains("class='axis'");
    }

    @Test
    void everyPartHasItsFillAndWhatIsSmallCanBeSeen() {
        String svg = drawing(List.of(day(1, 4000, 1, 20, 3)));
        assertThat(svg).contains("f-solid", "f-held", "f-failed", "fill='url(#hatch-1)'");
        assertThat(svg).doesNotContain("height='0.0").doesNotContain("NaN").doesNotContain("style=");
    }

    @Test
    void wordsStandBesideWhatHangsBelowWhereSomethingDoes() {
        ChartColumn failed = new ChartColumn("8", "8", false, List.of(30.0, 0.0, 0.0, 10.0), "10 failed");
        ChartColumn held = new ChartColumn("9", "9", false, List.of(30.0, 0.0, 0.0, 0.0), "24 held");

        assertThat(drawing(List.of(failed))).contains("y='100.00%' dy='-3' text-anchor='start'>10 failed");
        assertThat(drawing(List.of(held, day(10, 30, 0, 0, 10))))
                .contains("y='0.00%' dy='12' text-anchor='start'>24 held");
    }

    @Test
    void wordsStandOverAllBarsAndWhereTheseAreLower() {
        List<ChartColumn> month = IntStream.rangeClosed(1, 30)
                .mapToObj(n -> new ChartColumn(
                        n + "",
                        n + "",
                        false,
                        List.of(5.0, 0.0, 0.0, n == 15 ? 9.0 : n == 13 ? 8.0 : 1.0),
                        n == 15 ? "9 failed" : null))
                .toList();
        String svg = drawing(month);

        assertThat(svg).contains("text-anchor='start'>9 failed");
        assertThat(svg.lastIndexOf("<rect")).isLessThan(svg.indexOf("9 failed</text>"));
        assertThat(drawing(month.reversed())).contains("text-anchor='end'>9 failed");
    }

    @Test
    void labelsLeaveRoomForWhatIsMarked() {
        List<ChartColumn> month = IntStream.rangeClosed(1, 30)
                .mapToObj(n -> new ChartColumn(
                        n + " November", n == 24 ? "Today" : n + " Nov", n == 24, List.of(1.0, 0.0, 0.0, 0.0), null))
                .toList();
        assertThat(drawing(month))
                .contains(">1 Nov<", ">7 Nov<", ">13 Nov<", ">Today<")
                .doesNotContain(">25 Nov<")
                .doesNotContain(">19 Nov<");
    }

    @Test
    void wordsOfPeopleAreNoMarkup() {
        ChartColumn hostile = new ChartColumn("<b>1", "<i>", true, List.of(1.0, 0.0, 0.0, 0.0), "<script>");
        assertThat(drawing(List.of(hostile))).doesNotContain("<b>", "<i>", "<script>");
        assertThat(table(List.of(hostile))).doesNotContain("<b>").contains("&lt;b&gt;1");
    }

    @Test
    void theTableSaysEveryFigure() {
        assertThat(table(List.of(day(8, 5, 3, 0, 1))))
                .contains("<caption>By day</caption>", "<th scope='col'>Stills</th>", "<th scope='row'>Day 8</th>")
                .contains("<td>5</td><td>3</td><td>0</td><td>1</td>");
    }

    @Test
    void aSparklineGoesFromEdgeToEdgeAndNotBelowNothing() {
        assertThat(Sparkline.markup(List.of(0.0, 10.0, 5.0))).contains("points='0.0,23.0 48.0,1.0 96.0,12.0'");
        assertThat(Sparkline.markup(List.of(0.0, 0.0))).contains("points='0.0,23.0 96.0,23.0'");
        assertThat(Sparkline.markup(List.of(1.0))).contains("points=''");
    }

    @Test
    void aBarIsNeverLongerThanItsPlace() {
        assertThat(fill(new ShareBar(1.7, ChartFill.SOLID))).isEqualTo("100.0%");
        assertThat(fill(new ShareBar(-1, ChartFill.SOLID))).isEqualTo("0.0%");
        assertThat(fill(new ShareBar(Double.NaN, ChartFill.SOLID))).isEqualTo("0.0%");
        assertThat(fill(new ShareBar(0.125, ChartFill.FAILED))).isEqualTo("12.5%");
    }

    @Test
    void aBalanceShowsThePartsThatAreSomethingAndSaysAll() {
        SegmentBar bar = new SegmentBar();
        bar.show(
                "Of 12 credits, 12 free",
                List.of(
                        new SegmentBar.Segment(ChartFill.FAINT, 0),
                        new SegmentBar.Segment(ChartFill.HELD, 0),
                        new SegmentBar.Segment(ChartFill.SOLID, 12)));
        assertThat(bar.getElement().getChildCount()).isEqualTo(1);
        assertThat(bar.getElement().getAttribute("aria-label")).isEqualTo("Of 12 credits, 12 free");
    }

    private static String fill(ShareBar bar) {
        return bar.getElement().getChild(0).getStyle().get("--p");
    }

    private static ChartScale scale(double above, double below) {
        return ChartScale.of(KINDS, List.of(day(1, above, 0, 0, below)));
    }

    private static String drawing(List<ChartColumn> columns) {
        return new BarMarkup(KINDS, columns, value -> Long.toString(Math.round(value)), "hatch-1").markup();
    }

    private static String table(List<ChartColumn> columns) {
        return new ChartTable("By day", "Day", KINDS, columns, value -> Long.toString(Math.round(value))).markup();
    }

    private static ChartColumn day(int n, double... values) {
        return new ChartColumn(
                "Day " + n, n + " Nov", DoubleStream.of(values).boxed().toList());
    }
}
