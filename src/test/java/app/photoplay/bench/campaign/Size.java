package app.photoplay.bench.campaign;

import java.time.Duration;

/**
 * How much a campaign does.
 *
 * @param conversions texts that are converted
 * @param kills how often the application is killed hard
 * @param others how often each of the other faults of the machine is played
 * @param atOnce conversions under way at once
 * @param share of the submits that meet a fault of the stand-in
 * @param patience how long blows are dealt, and again for what is left at the end: both are bounded
 */
record Size(int conversions, int kills, int others, int atOnce, double share, Duration patience) {

    /** For the test run: under a minute on a quiet machine. */
    static final Size TINY = new Size(4, 2, 0, 4, 0.3, Duration.ofMinutes(4));

    /** What the issue asks for. */
    static final Size USUAL = new Size(200, 50, 5, 30, 0.4, Duration.ofMinutes(60));

    static final Size LONG = new Size(2_000, 500, 50, 30, 0.4, Duration.ofHours(12));

    /** The same, ended earlier; what was not played by then is told. */
    Size within(Duration shorter) {
        return new Size(conversions, kills, others, atOnce, share, shorter);
    }
}
