package app.photoplay.fal.http;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * For what is sent once: its connections are new, or were used a moment ago. Of one that lay idle for longer nobody
 * knows whether the other side still has it, and a request that is lost on it may have arrived for all we know.
 */
final class FreshClients implements AutoCloseable {

    private static final Duration TRUSTED = Duration.ofSeconds(5);

    private final Supplier<HttpClient> making;
    private final Clock clock;
    private @Nullable HttpClient client;
    private Instant until = Instant.MIN;

    FreshClients(Supplier<HttpClient> making, Clock clock) {
        this.making = making;
        this.clock = clock;
    }

    /** As the client does it. One at a time, so that none is ended before it was asked. */
    synchronized <T> CompletableFuture<HttpResponse<T>> sendAsync(
            HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        Instant now = clock.instant();
        HttpClient current = client;
        if (current == null || now.isAfter(until)) {
            if (current != null) {
                // What it still has under way comes to its end.
                current.shutdown();
            }
            current = making.get();
            client = current;
            until = now.plus(TRUSTED);
        }
        return current.sendAsync(request, handler);
    }

    @Override
    public synchronized void close() {
        if (client != null) {
            client.shutdownNow();
        }
    }
}
