package app.photoplay.bench;

import app.photoplay.falstandin.JournalEntry;
import app.photoplay.falstandin.StandinOptions;
import app.photoplay.falstandin.job.Latency;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * {@code bench/overhead}: how much later conversions end than their provider lets them. Each is of one shot up to its
 * clip: two requests, one after the other. The provider runs so many at once as an account may, so that the shortest
 * possible time is twice its latency, or all rounds of requests where there are more than it runs at once. The single
 * ones come last, when the node is as warm as one that has worked for an hour. All of it is measured where the provider
 * rings, and again where it cannot, as at home: there its streams tell what changes.
 */
public final class OverheadMain {

    private static final Duration LIMIT = Duration.ofMinutes(8);
    private static final List<Integer> WARM_UP = List.of(1, 20, 60, 400);
    private static final int HOPS = 2;
    /** How many requests the provider runs at once: as many as the product hands to one account by default. */
    private static final int SLOTS = 10;
    /** One after the other, where one at once is measured: the middle one counts. */
    private static final int SINGLES = 11;

    private OverheadMain() {}

    /**
     * @param critical the shortest time in which the provider can do it, s
     * @param endToEnd s: from the first asked for to the last ended; where one is measured, the median
     * @param hop median over all requests, ms: from wanted to kept, without what the provider has it in hand
     * @param parts medians of the parts of a hop
     * @param hops requests that were made one after the other or share the machine
     */
    private record Cell(
            String way,
            int atOnce,
            Duration latency,
            double critical,
            double endToEnd,
            double hop,
            Hop parts,
            int hops) {

        double ratio() {
            return endToEnd / critical;
        }

        /** What a request adds to the time of all, ms. */
        double added() {
            return (endToEnd - critical) * 1e3 / hops;
        }

        String name() {
            return way + "_" + atOnce + "x" + latency.toMillis() + "ms";
        }

        String told() {
            String ratio = critical == 0 ? "–" : String.format(Locale.ROOT, "%.3f", ratio());
            return String.format(
                    Locale.ROOT,
                    "| %s | %d at once | %d ms | critical %.3f s | took %.3f s | ratio %s | a hop adds %.1f ms |"
                            + " median hop %.1f ms: to send %.1f, until accepted %.1f, to notice %.1f, to keep %.1f |",
                    way,
                    atOnce,
                    latency.toMillis(),
                    critical,
                    endToEnd,
                    ratio,
                    added(),
                    hop,
                    parts.toSend(),
                    parts.accepted(),
                    parts.toNotice(),
                    parts.toKeep());
        }

        String figures() {
            String figures =
                    String.format(Locale.ROOT, " added_ms_%s=%.1f hop_ms_%s=%.1f", name(), added(), name(), hop);
            return critical == 0 ? figures : figures + String.format(Locale.ROOT, " ratio_%s=%.3f", name(), ratio());
        }
    }

    /** @param arguments a seed, 1 without one */
    public static void main(String[] arguments) {
        long seed = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1;
        System.out.println("seed " + seed);
        int exit = 1;
        try {
            boolean rung = measured(StandinOptions.defaults().seed(seed), true);
            boolean streamed = measured(StandinOptions.defaults().seed(seed), false);
            exit = rung && streamed ? 0 : 1;
        } catch (Exception e) {
            System.err.println("overhead failed: " + e);
        }
        System.exit(exit);
    }

    private static boolean measured(StandinOptions options, boolean rung) throws InterruptedException {
        String way = rung ? "rung" : "streamed";
        List<Cell> cells = new ArrayList<>();
        boolean complete;
        try (NodeRig rig = new NodeRig(
                Path.of("target", "overhead"), options, List.of("--photoplay.fal.concurrency=2000"), rung)) {
            rig.start();
            rig.standin().concurrency(SLOTS);
            for (int warm : WARM_UP) {
                measure(rig, way, warm, Duration.ZERO);
            }
            for (int atOnce : List.of(500, 50, 1)) {
                for (int millis : List.of(0, 50, 2_000)) {
                    cells.add(measure(rig, way, atOnce, Duration.ofMillis(millis)));
                    System.out.println(cells.getLast().told());
                }
            }
            complete = rig.tables().count("select count(*) from generations where state <> 'STORED'") == 0
                    && rig.standin().journal().ledger().doubledGenerations().isEmpty();
        }
        System.out.println(cells.stream().map(Cell::figures).collect(Collectors.joining("", "overhead", "")) + " slots="
                + SLOTS + " complete=" + complete);
        return complete;
    }

    private static Cell measure(NodeRig rig, String way, int atOnce, Duration latency) throws InterruptedException {
        rig.standin().latency(Latency.of(Duration.ZERO, latency));
        int rounds = atOnce == 1 ? SINGLES : 1;
        int before = rig.tables().count("select count(*) from conversions");
        for (int round = 1; round <= rounds; round++) {
            int expected = before + round * atOnce;
            rig.ask("convert " + atOnce);
            NodeRig.await(
                    "all made",
                    LIMIT,
                    50,
                    () -> rig.tables().count("select count(*) from conversions where ended_at is not null")
                            == expected);
        }
        String latest = "(select * from conversions order by started_at desc limit " + rounds * atOnce + ") c";
        double endToEnd = number(
                rig,
                rounds > 1
                        ? "select percentile_cont(0.5) within group (order by extract(epoch from ended_at - started_at)) from "
                                + latest
                        : "select extract(epoch from max(ended_at) - min(started_at)) from " + latest);
        List<Hop> hops = hops(rig, latest);
        if (hops.size() != HOPS * rounds * atOnce) {
            throw new IllegalStateException(hops.size() + " requests for " + rounds * atOnce + " conversions");
        }
        int deep = Math.max(HOPS, -Math.floorDiv(-HOPS * atOnce, SLOTS));
        double critical = deep * latency.toMillis() / 1e3;
        Hop parts = new Hop(
                median(hops, Hop::toSend),
                median(hops, Hop::accepted),
                median(hops, Hop::toNotice),
                median(hops, Hop::toKeep));
        return new Cell(way, atOnce, latency, critical, endToEnd, median(hops, Hop::sum), parts, HOPS * atOnce);
    }

    /** The four parts of a request that are not the provider's, in ms. */
    private record Hop(double toSend, double accepted, double toNotice, double toKeep) {

        double sum() {
            return toSend + accepted + toNotice + toKeep;
        }
    }

    private static List<Hop> hops(NodeRig rig, String latest) {
        Map<String, JournalEntry> provider = rig.standin().journal().entries().stream()
                .collect(Collectors.toMap(entry -> Objects.requireNonNull(entry.token()), Function.identity()));
        return rig.tables()
                .jdbc()
                .sql("select g.* from generations g join " + latest + " on c.id = g.job")
                .query((row, number) -> {
                    JournalEntry there = Objects.requireNonNull(
                            provider.get(row.getObject("token", UUID.class).toString()));
                    Instant sending = instant(row, "submit_started_at");
                    Instant noticed = instant(row, "finished_at");
                    return new Hop(
                            millis(instant(row, "created_at"), sending),
                            millis(sending, there.acceptedAt()),
                            millis(Objects.requireNonNull(there.finishedAt()), noticed),
                            millis(noticed, instant(row, "stored_at")));
                })
                .list();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static double millis(Instant from, Instant to) {
        return Duration.between(from, to).toNanos() / 1e6;
    }

    private static double median(List<Hop> hops, ToDoubleFunction<Hop> part) {
        double[] sorted = hops.stream().mapToDouble(part).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static double number(NodeRig rig, String query) {
        return rig.tables().jdbc().sql(query).query(Double.class).single();
    }
}
