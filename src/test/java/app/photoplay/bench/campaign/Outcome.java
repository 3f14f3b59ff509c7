package app.photoplay.bench.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * What a campaign came to.
 *
 * @param doubledGenerations charged more than once by the stand-in, whatever the reason
 * @param kills that were played
 * @param unplayed blows for which the time did not suffice
 * @param skipped what could not be played here
 */
record Outcome(
        long seed,
        Size size,
        List<Row> rows,
        Oracle.Findings findings,
        int accepted,
        int paid,
        long submits,
        int doubledGenerations,
        int kills,
        int unplayed,
        double seconds,
        List<String> skipped) {

    /**
     * One kind of fault.
     *
     * @param count how often it was played
     * @param recovery until everything was watched, or served, again
     * @param sinceReady of that, from where the application was ready
     */
    record Row(
            String name, int count, int lost, int stuck, int doubled, int unknown, Times recovery, Times sinceReady) {

        String markdown() {
            return "| " + name + " | " + count + " | " + lost + " | " + stuck + " | " + doubled + " | " + unknown
                    + " | " + seconds(recovery.p50()) + " | " + seconds(recovery.p99()) + " | "
                    + seconds(sinceReady.p99()) + " |";
        }

        private static String seconds(double value) {
            return value < 0 ? "–" : String.format(Locale.ROOT, "%.1f", value);
        }
    }

    /** Seconds, negative where that is not measured. */
    record Times(double p50, double p99) {

        static final Times NONE = new Times(-1, -1);

        static Times of(DoubleStream seconds) {
            double[] sorted = seconds.filter(value -> value >= 0).sorted().toArray();
            return sorted.length == 0
                    ? NONE
                    : new Times(
                            sorted[sorted.length / 2],
                            sorted[Math.min(sorted.length - 1, (int) (sorted.length * 0.99))]);
        }
    }

    boolean passed() {
        return findings.clean() && problems().isEmpty();
    }

    /** What was not played, or not got over, though it could have been. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        int conversions =
                findings.states().values().stream().mapToInt(Integer::intValue).sum();
        if (conversions < size.conversions()) {
            problems.add("Only " + conversions + " of " + size.conversions() + " conversions were taken");
        }
        if (unplayed > 0) {
            problems.add(unplayed + " blows were not played in the time");
        }
        rows.stream()
                .filter(row -> row.recovery().p99() >= Nemesis.PATIENCE.toSeconds())
                .forEach(row -> problems.add("Not back within " + row.recovery().p99() + " s: " + row.name()));
        return problems;
    }

    String table() {
        List<String> lines = new ArrayList<>();
        lines.add("| fault | count | lost | stuck | doubled | unknown | recovery p50 s | p99 s | after ready p99 s |");
        lines.add("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        rows.forEach(row -> lines.add(row.markdown()));
        return String.join("\n", lines);
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "fault-campaign seed=%d conversions=%d kills=%d submits=%d accepted=%d paid=%d lost=%d stuck=%d"
                        + " doubled=%d unknown=%d broken=%d unplayed=%d paid_again_after_failure=%d seconds=%.0f passed=%b",
                seed,
                findings.states().values().stream().mapToInt(Integer::intValue).sum(),
                kills,
                submits,
                accepted,
                paid,
                findings.lost().size(),
                findings.stuck().size(),
                findings.doubled().size(),
                findings.unknown().size(),
                findings.broken().size(),
                unplayed,
                doubledGenerations,
                seconds,
                passed());
    }
}
