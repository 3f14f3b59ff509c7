package app.photoplay.bench;

import app.photoplay.falstandin.StandinOptions;
import app.photoplay.falstandin.job.Latency;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code bench/overhead}: how much later a conversion ends than its provider would let it. A hop is one request from
 * wanted to kept; a conversion of one shot up to its clip has two of them, one after the other, so that its critical path
 * is twice the stand-in's latency. Where many are measured they go up to their stills, one hop: what this machine spends
 * on looking into a thousand clips is not the engine's.
 */
public final class OverheadMain {

    private static final Duration LIMIT = Duration.ofMinutes(4);
    private static final int MANY = 500;
    private static final List<Integer> WARM_UP = List.of(1, 20, 40);
    /** One after the other, where one at once is measured: the middle one counts. */
    private static final int SINGLES = 9;

    private OverheadMain() {}

    /** @param hop median of all hops, ms over the latency; e2e and critical in seconds */
    private record Cell(int atOnce, Duration latency, double hop, double endToEnd, double critical) {
        double ratio() {
            return critical == 0 ? Double.NaN : endToEnd / critical;
        }
    }

    /** @param arguments a seed, 1 without one */
    public static void main(String[] arguments) throws Exception {
        long seed = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1;
        System.out.println("seed " + seed);
        StandinOptions options = StandinOptions.defaults().seed(seed);
        List<String> settings = List.of("--photoplay.fal.concurrency=2000");
        List<Cell> cells = new ArrayList<>();
        boolean complete;
        try (NodeRig rig = new NodeRig(Path.of("target", "overhead"), options, settings)) {
            rig.start();
            for (int warm : WARM_UP) {
                measure(rig, warm, Duration.ZERO);
            }
            for (int atOnce : List.of(1, 50, MANY)) {
                for (int millis : List.of(0, 50, 2_000)) {
                    cells.add(measure(rig, atOnce, Duration.ofMillis(millis)));
                    tell(cells.getLast());
                }
            }
            complete = rig.tables().count("select count(*) from generations where state <> 'STORED'") == 0
                    && rig.standin().journal().ledger().doubledGenerations().isEmpty();
        }
        System.out.println(line(cells, complete));
        System.exit(complete ? 0 : 1);
    }

    private static Cell measure(NodeRig rig, int atOnce, Duration latency) throws InterruptedException {
        rig.standin().latency(Latency.of(Duration.ZERO, latency));
        int before = rig.tables().count("select count(*) from conversions");
        String gate = atOnce >= MANY ? "STILLS" : "CLIPS";
        int hops = atOnce >= MANY ? 1 : 2;
        for (int round = 0; round < (atOnce == 1 ? SINGLES : 1); round++) {
            rig.ask("convert " + atOnce + " " + gate);
            NodeRig.await(
                    "all made",
                    LIMIT,
                    50,
                    () -> rig.tables().count("select count(*) from conversions where ended_at is null") == 0);
        }
        String latest = "(select * from conversions order by started_at desc limit "
                + (rig.tables().count("select count(*) from conversions") - before) + ") c";
        String each =
                "select percentile_cont(0.5) within group (order by extract(epoch from g.stored_at - g.created_at))"
                        + " from generations g join " + latest + " on c.id = g.job";
        String conversions = atOnce == 1
                ? "select percentile_cont(0.5) within group (order by extract(epoch from ended_at - started_at)) from "
                        + latest
                : "select extract(epoch from max(ended_at) - min(started_at)) from " + latest;
        double seconds = latency.toMillis() / 1e3;
        return new Cell(atOnce, latency, (number(rig, each) - seconds) * 1e3, number(rig, conversions), hops * seconds);
    }

    private static double number(NodeRig rig, String query) {
        return rig.tables().jdbc().sql(query).query(Double.class).single();
    }

    private static void tell(Cell cell) {
        System.out.printf(
                Locale.ROOT,
                "| %d | %d ms | %.1f ms a hop | %.3f s | %.3f s | %s |%n",
                cell.atOnce(),
                cell.latency().toMillis(),
                cell.hop(),
                cell.endToEnd(),
                cell.critical(),
                Double.isNaN(cell.ratio()) ? "–" : String.format(Locale.ROOT, "%.3f", cell.ratio()));
    }

    private static String line(List<Cell> cells, boolean complete) {
        StringBuilder line = new StringBuilder("overhead");
        for (Cell cell : cells) {
            String name = cell.atOnce() + "x" + cell.latency().toMillis() + "ms";
            line.append(String.format(Locale.ROOT, " hop_ms_%s=%.1f", name, cell.hop()));
            if (!Double.isNaN(cell.ratio())) {
                line.append(String.format(Locale.ROOT, " ratio_%s=%.3f", name, cell.ratio()));
            }
        }
        return line + " complete=" + complete;
    }
}
