package app.photoplay.bench.hostile;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Asks for the health of the product twice a second, and keeps the longest wait. */
final class HealthProbe implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpRequest question;
    private final AtomicLong worst = new AtomicLong();
    private final AtomicLong unanswered = new AtomicLong();
    private final Thread thread;
    private volatile long asked;

    HealthProbe(URI address) {
        question = HttpRequest.newBuilder(address.resolve("actuator/health"))
                .timeout(LIMIT)
                .build();
        thread = Thread.ofPlatform().daemon().name("probe").start(this::ask);
    }

    private void ask() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                asked = System.nanoTime();
                if (http.send(question, BodyHandlers.discarding()).statusCode() != 200) {
                    unanswered.incrementAndGet();
                }
                worst.accumulateAndGet(System.nanoTime() - asked, Math::max);
                asked = 0;
                Thread.sleep(PAUSE);
            } catch (IOException e) {
                unanswered.incrementAndGet();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** The longest wait since the last time that this was asked, s; one that still lasts counts. */
    double worstSeconds() {
        long now = asked == 0 ? 0 : System.nanoTime() - asked;
        return Math.max(worst.getAndSet(0), now) / 1e9;
    }

    /** How often it was told that the product is not well, or nothing. */
    long unanswered() {
        return unanswered.get();
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
