package app.photoplay.falstandin.job;

import java.time.Duration;

/**
 * How long things take.
 *
 * @param queue from accepted to ready to run, when somebody is free
 * @param run from started to finished
 * @param answer before each answer of the queue's interface, but not of files
 * @param spread of the run, as a share: 0.2 for up to 20 % less or more, drawn by seed and ordinal
 */
public record Latency(Duration queue, Duration run, Duration answer, double spread) {

    public static final Latency NONE = new Latency(Duration.ZERO, Duration.ZERO, Duration.ZERO, 0);

    /** The same time for every run. */
    public static Latency of(Duration queue, Duration run) {
        return new Latency(queue, run, Duration.ZERO, 0);
    }

    public Latency answering(Duration each) {
        return new Latency(queue, run, each, spread);
    }

    public Latency spreading(double share) {
        return new Latency(queue, run, answer, share);
    }

    /** @param lot from 0 to 1 */
    long runNanos(double lot) {
        return Math.max(0, Math.round(run.toNanos() * (1 + spread * (2 * lot - 1))));
    }
}
