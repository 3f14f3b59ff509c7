package app.photoplay.bench;

import app.photoplay.falstandin.StandinOptions;
import app.photoplay.falstandin.job.Latency;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * {@code bench/kills [N] [seed]}: N hard kills while requests are handed over, each at a moment drawn by seed, and what
 * stays unknown of them. An unknown request that the stand-in never saw could simply have been sent again.
 */
public final class KillsMain {

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final int ORDERS = 200;
    /** Submits that come to the stand-in between two kills: the kill falls among the next ones. */
    private static final int MOST_SUBMITS = 60;

    private static final int AT_ONCE = 8;

    private KillsMain() {}

    /** @param arguments how many kills, 10 without one, and then a seed */
    public static void main(String[] arguments) {
        int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        System.out.println("seed " + seed);
        StandinOptions options =
                StandinOptions.defaults().seed(seed).latency(Latency.of(Duration.ZERO, Duration.ofMillis(150)));
        List<String> settings = List.of(
                "--photoplay.fal.concurrency=" + AT_ONCE,
                "--photoplay.generation.submit-patience=15s",
                "--photoplay.generation.look-ups=2s,4s,8s",
                "--photoplay.generation.first-wait=300ms");
        int exit = 1;
        try (NodeRig rig = new NodeRig(Path.of("target", "kills"), options, settings)) {
            exit = run(rig, kills, new Random(seed)) ? 0 : 1;
        } catch (Exception e) {
            System.err.println("kills failed: " + e);
        }
        System.exit(exit);
    }

    private static boolean run(NodeRig rig, int kills, Random random) throws InterruptedException {
        rig.start();
        for (int kill = 1; kill <= kills; kill++) {
            rig.ask("orders " + ORDERS);
            long moment = rig.standin().journal().arrivals() + 1 + random.nextInt(MOST_SUBMITS);
            NodeRig.await(
                    "so many submits", LIMIT, 1, () -> rig.standin().journal().arrivals() >= moment);
            rig.kill();
            rig.start();
            NodeRig.await("all at rest", LIMIT, 100, () -> rig.tables().count("""
                            select count(*) from generations where state in ('NEW', 'SUBMITTING', 'SUBMITTED', 'FINISHED')
                            """) == 0);
            System.out.printf(
                    Locale.ROOT,
                    "%2d of %d: unknown so far %d%n",
                    kill,
                    kills,
                    unknown(rig).size());
        }
        // Whatever is found by looking for it is found by then.
        Thread.sleep(Duration.ofSeconds(20));
        List<String> unknown = unknown(rig);
        long seen = unknown.stream()
                .filter(token -> !rig.standin().journal().ofToken(token).isEmpty())
                .count();
        long neverSent = unknown.size() - seen;
        int doubled = rig.standin().journal().ledger().doubledTokens().size()
                + rig.standin().journal().ledger().doubledGenerations().size();
        boolean passed = neverSent == 0 && seen * 10 <= kills && doubled == 0;
        System.out.printf(
                Locale.ROOT,
                "kills n=%d submits=%d unknown=%d never_sent=%d seen=%d doubled=%d passed=%b%n",
                kills,
                rig.standin().journal().arrivals(),
                unknown.size(),
                neverSent,
                seen,
                doubled,
                passed);
        return passed;
    }

    private static List<String> unknown(NodeRig rig) {
        return rig.tables().texts("select token::text from generations where state = 'UNKNOWN'");
    }
}
