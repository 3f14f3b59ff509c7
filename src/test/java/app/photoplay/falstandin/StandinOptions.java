package app.photoplay.falstandin;

import app.photoplay.falstandin.job.Latency;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How a stand-in behaves.
 *
 * @param port on loopback, 0 for any
 * @param key what {@code Authorization: Key …} has to say; empty for any
 * @param adminKey the one that may look up requests and bills
 * @param seed draws request ids, seeds of pictures, lengths of runs: equal seeds, equal answers
 * @param latency at the beginning; can be changed later
 * @param concurrency how many jobs run at once; can be changed later
 * @param clock of everything: queue, runs, expiry
 * @param logEvery a line of the log while a job runs
 * @param retention how long a result stays on the queue; a tenth of it from 10 kB on (contract 2.5)
 * @param hookPauses between the attempts to deliver a webhook
 * @param drip the pause after each byte of a slow answer
 * @param cancelsWith202 whether a waiting job is cancelled with 202, as documented, or with 200, as also seen
 */
public record StandinOptions(
        int port,
        String key,
        String adminKey,
        long seed,
        Latency latency,
        int concurrency,
        Clock clock,
        Duration logEvery,
        Duration retention,
        List<Duration> hookPauses,
        Duration drip,
        boolean cancelsWith202) {

    private static final List<Duration> PAUSES = List.of(1, 2, 5, 10, 30, 60, 300, 900, 3600).stream()
            .map(Duration::ofSeconds)
            .toList();

    /** Any port, the usual keys, ids that nobody has seen, no waiting, no limit but ten thousand runs at once. */
    public static StandinOptions defaults() {
        return new StandinOptions(
                0,
                FalStandin.KEY,
                FalStandin.ADMIN_KEY,
                ThreadLocalRandom.current().nextLong(),
                Latency.NONE,
                10_000,
                Clock.systemUTC(),
                Duration.ofSeconds(1),
                Duration.ofHours(1),
                PAUSES,
                Duration.ofSeconds(1),
                true);
    }

    public StandinOptions port(int other) {
        return new StandinOptions(
                other,
                key,
                adminKey,
                seed,
                latency,
                concurrency,
                clock,
                logEvery,
                retention,
                hookPauses,
                drip,
                cancelsWith202);
    }

    public StandinOptions key(String other) {
        return new StandinOptions(
                port,
                other,
                adminKey,
                seed,
                latency,
                concurrency,
                clock,
                logEvery,
                retention,
                hookPauses,
                drip,
                cancelsWith202);
    }

    public StandinOptions seed(long other) {
        return new StandinOptions(
                port,
                key,
                adminKey,
                other,
                latency,
                concurrency,
                clock,
                logEvery,
                retention,
                hookPauses,
                drip,
                cancelsWith202);
    }

    public StandinOptions latency(Latency other) {
        return new StandinOptions(
                port,
                key,
                adminKey,
                seed,
                other,
                concurrency,
                clock,
                logEvery,
                retention,
                hookPauses,
                drip,
                cancelsWith202);
    }

    public StandinOptions concurrency(int other) {
        return new StandinOptions(
                port,
                key,
                adminKey,
                seed,
                latency,
                other,
                clock,
                logEvery,
                retention,
                hookPauses,
                drip,
                cancelsWith202);
    }

    public StandinOptions clock(Clock other) {
        return new StandinOptions(
                port,
                key,
                adminKey,
                seed,
                latency,
                concurrency,
                other,
                logEvery,
                retention,
                hookPauses,
                drip,
                cancelsWith202);
    }

    public StandinOptions hookPauses(List<Duration> other) {
        return new StandinOptions(
                port,
                key,
                adminKey,
                seed,
                latency,
                concurrency,
                clock,
                logEvery,
                retention,
                other,
                drip,
                cancelsWith202);
    }

    public StandinOptions drip(Duration other) {
        return new StandinOptions(
                port,
                key,
                adminKey,
                seed,
                latency,
                concurrency,
                clock,
                logEvery,
                retention,
                hookPauses,
                other,
                cancelsWith202);
    }

    public StandinOptions cancelsWith202(boolean other) {
        return new StandinOptions(
                port, key, adminKey, seed, latency, concurrency, clock, logEvery, retention, hookPauses, drip, other);
    }
}
