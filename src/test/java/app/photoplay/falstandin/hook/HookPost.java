package app.photoplay.falstandin.hook;

import app.photoplay.falstandin.job.Timeline;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

/** Delivers webhooks, again after a while where they were not taken; to this machine only. */
final class HookPost implements AutoCloseable {

    /** How long the first attempt waits (contract 3.2). */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final int AT_ONCE = 64;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .executor(threads)
            .build();
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Timeline timeline;
    private final List<Duration> pauses;
    final AtomicLong attempts = new AtomicLong();
    final AtomicLong acknowledged = new AtomicLong();
    final AtomicLong dropped = new AtomicLong();
    final AtomicLong pending = new AtomicLong();

    /** @param pauses before the second attempt, the third, and so on */
    HookPost(Timeline timeline, List<Duration> pauses) {
        this.timeline = timeline;
        this.pauses = List.copyOf(pauses);
    }

    Executor threads() {
        return threads;
    }

    /** @return done with the status of the first attempt, 0 where there was no answer */
    CompletableFuture<Integer> send(Message message) {
        if (!loopback(message.target())) {
            dropped.incrementAndGet();
            return CompletableFuture.completedFuture(0);
        }
        return CompletableFuture.supplyAsync(() -> attempt(message, 0), threads);
    }

    private int attempt(Message message, int number) {
        int status = posted(message);
        if (status >= 200 && status < 300) {
            acknowledged.incrementAndGet();
            Runnable about = message.about();
            if (about != null) {
                about.run();
            }
        } else if (!(status >= 300 && status < 400) && number < pauses.size()) {
            timeline.at(timeline.now() + pauses.get(number).toNanos(), () -> {
                pending.decrementAndGet();
                threads.execute(() -> attempt(message, number + 1));
            });
            pending.incrementAndGet();
        }
        return status;
    }

    private int posted(Message message) {
        var request = HttpRequest.newBuilder(message.target())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("User-Agent", "fal-standin")
                .POST(HttpRequest.BodyPublishers.ofByteArray(message.body()));
        message.headers().forEach(request::header);
        places.acquireUninterruptibly();
        try {
            attempts.incrementAndGet();
            return client.send(request.build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        } finally {
            places.release();
        }
    }

    private static boolean loopback(URI target) {
        String host = String.valueOf(target.getHost());
        return host.equals("localhost") || host.equals("[::1]") || host.matches("127\\.\\d+\\.\\d+\\.\\d+");
    }

    @Override
    public void close() {
        threads.shutdownNow();
        client.shutdownNow();
    }
}
