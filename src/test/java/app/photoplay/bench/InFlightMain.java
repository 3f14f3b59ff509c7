package app.photoplay.bench;

import app.photoplay.falstandin.JournalEntry;
import app.photoplay.falstandin.Ledger;
import app.photoplay.falstandin.StandinOptions;
import app.photoplay.falstandin.job.Latency;
import app.photoplay.support.ShiftingClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code bench/in-flight [N]}: what N generations in flight cost one node, and what a kill costs them. */
public final class InFlightMain {

    private static final Duration LIMIT = Duration.ofMinutes(20);
    private static final Duration RUN = Duration.ofHours(2);
    private static final int MEASURED_SECONDS = 20;
    private static final String RESTING = "'STORED', 'FAILED', 'CANCELLED', 'UNKNOWN'";

    private InFlightMain() {}

    /** @param arguments how many, 10,000 without one, and then a seed */
    public static void main(String[] arguments) throws Exception {
        int n = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        System.out.println("seed " + seed);
        ShiftingClock clock = new ShiftingClock();
        StandinOptions options = StandinOptions.defaults()
                .seed(seed)
                .clock(clock)
                .concurrency(n)
                .latency(Latency.of(Duration.ZERO, RUN));
        List<String> settings = List.of(
                "--photoplay.fal.concurrency=" + n,
                "--photoplay.generation.still-deadline=3h",
                "--photoplay.fal.limits.submit=2m",
                "--photoplay.generation.submit-patience=5m");
        boolean passed;
        try (NodeRig rig = new NodeRig(Path.of("target", "in-flight-" + n), options, settings)) {
            passed = run(rig, clock, n);
        }
        System.exit(passed ? 0 : 1);
    }

    private static boolean run(NodeRig rig, ShiftingClock clock, int n) throws InterruptedException {
        rig.start();
        String[] empty = rig.ask("stats").split(" ");
        rig.ask("orders " + n);
        double handed = NodeRig.await("all handed over", LIMIT, 200, () -> submitted(rig) == n);
        System.out.printf(Locale.ROOT, "%d handed over after %.1f s%n", n, handed);

        Thread.sleep(5_000);
        String[] before = rig.ask("stats").split(" ");
        long polls = polls(rig).values().stream().mapToLong(Integer::longValue).sum();
        long since = System.nanoTime();
        Thread.sleep(Duration.ofSeconds(MEASURED_SECONDS));
        double seconds = (System.nanoTime() - since) / 1e9;
        double pollsASecond =
                (polls(rig).values().stream().mapToLong(Integer::longValue).sum() - polls) / seconds;
        String[] after = rig.ask("stats").split(" ");
        double cpu = (Double.parseDouble(after[3]) - Double.parseDouble(before[3])) / seconds;

        Map<String, Integer> atKill = polls(rig);
        rig.kill();
        long restart = System.nanoTime();
        rig.start();
        double ready = (System.nanoTime() - restart) / 1e9;
        NodeRig.await(
                "all watched again",
                LIMIT,
                100,
                () -> polls(rig).entrySet().stream()
                        .allMatch(entry -> entry.getValue() > atKill.getOrDefault(entry.getKey(), 0)));
        double recover = (System.nanoTime() - restart) / 1e9;
        System.out.printf(Locale.ROOT, "killed; ready after %.1f s, all watched after %.1f s%n", ready, recover);

        clock.leap(RUN);
        rig.standin().advance();
        double settle = NodeRig.await("all settled", LIMIT, 500, () -> resting(rig) == n);

        Ledger ledger = rig.standin().journal().ledger();
        int stored = rig.tables().count("select count(*) from generations where state = 'STORED'");
        int doubled =
                ledger.doubledTokens().size() + ledger.doubledGenerations().size() + ledger.accepted() - n;
        System.out.printf(
                Locale.ROOT,
                "in-flight n=%d heap_mb=%s heap_empty_mb=%s threads=%s connections=%s polls_per_s=%.0f cpu_cores=%.2f"
                        + " submit_s=%.1f ready_s=%.1f recover_s=%.1f settle_s=%.1f lost=%d doubled=%d%n",
                n,
                after[0],
                empty[0],
                after[1],
                after[2],
                pollsASecond,
                cpu,
                handed,
                ready,
                recover,
                settle,
                n - stored,
                doubled);
        return stored == n && doubled == 0;
    }

    private static int submitted(NodeRig rig) {
        return rig.tables().count("select count(*) from generations where state = 'SUBMITTED'");
    }

    private static int resting(NodeRig rig) {
        return rig.tables().count("select count(*) from generations where state in (" + RESTING + ")");
    }

    private static Map<String, Integer> polls(NodeRig rig) {
        Map<String, Integer> polls = new HashMap<>();
        for (JournalEntry entry : rig.standin().journal().entries()) {
            polls.put(entry.requestId(), entry.polls());
        }
        return polls;
    }
}
