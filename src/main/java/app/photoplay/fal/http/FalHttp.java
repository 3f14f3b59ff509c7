package app.photoplay.fal.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/**
 * The one way out to fal. Every wait has a limit, redirects are not followed, and the key goes to fal's own addresses
 * only. HTTP/1.1, so that a request is on exactly one connection and is not moved to another by the client.
 */
public final class FalHttp implements AutoCloseable {

    private static final String USER_AGENT = "photoplay";
    private static final Duration FIRST_WAIT = Duration.ofMillis(300);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    /** Would have the JDK repeat a POST whose connection broke. */
    private static final String REPEATS_POSTS = "jdk.httpclient.enableAllMethodRetry";

    private final String key;
    private final KeyMask mask;
    private final KeyAlarm alarm;
    private final TrustedBases bases;
    private final Clock clock;
    private final Pause pause;
    private final HttpClient client;
    private final FreshClients submits;
    private final ScheduledThreadPoolExecutor timer;

    /** @throws IllegalStateException if the JDK was told to repeat POSTs */
    public FalHttp(String key, TrustedBases bases, Duration connect, Clock clock, Pause pause) {
        String repeats = System.getProperty(REPEATS_POSTS);
        if (repeats != null && !repeats.equalsIgnoreCase("false")) {
            throw new IllegalStateException("Not with -D" + REPEATS_POSTS + ": a repeated submit is paid twice");
        }
        this.key = key;
        mask = new KeyMask(key);
        alarm = new KeyAlarm(clock);
        this.bases = bases;
        this.clock = clock;
        this.pause = pause;
        HttpClient.Builder clients = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connect)
                .executor(Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("fal-http-", 0).factory()));
        client = clients.build();
        submits = new FreshClients(clients::build, clock);
        timer = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("fal-limits").factory());
        timer.setRemoveOnCancelPolicy(true);
    }

    /**
     * Sends, and sends again what may be repeated.
     *
     * @return any answer, good or bad, without the key wherever it repeats it
     * @throws UndeliveredException if it is certain that nothing arrived
     * @throws IOException if nobody knows what became of it
     */
    public FalResponse send(FalCall call) throws IOException {
        return send(call, () -> {});
    }

    /**
     * The same.
     *
     * @param departure told when a connection stands and the body is about to leave; if it throws, nothing leaves, and
     *     that is thrown on
     */
    public FalResponse send(FalCall call, Runnable departure) throws IOException {
        Operation operation = call.operation();
        for (int attempt = 1; ; attempt++) {
            boolean last = attempt >= operation.tries();
            try {
                FalResponse answer = once(call, departure);
                if (last || !operation.repeats(answer)) {
                    return answer;
                }
                waitAfter(attempt, answer.retryAfter(clock));
            } catch (IOException e) {
                if (last || e instanceof InterruptedIOException || !operation.repeats(e)) {
                    throw e;
                }
                waitAfter(attempt, null);
            }
        }
    }

    private FalResponse once(FalCall call, Runnable departure) throws IOException {
        HttpResponse<byte[]> response = exchange(call, departure, info -> new BytesSink());
        if (response.statusCode() == 401 && call.authorised()) {
            alarm.ring();
        }
        return new FalResponse(response.statusCode(), mask.headers(response.headers()), mask.body(response.body()));
    }

    /**
     * Sends once.
     *
     * @param sinks where the body of such an answer goes
     */
    public <T> HttpResponse<T> exchange(FalCall call, Function<HttpResponse.ResponseInfo, Sink<T>> sinks)
            throws IOException {
        return exchange(call, () -> {}, sinks);
    }

    private <T> HttpResponse<T> exchange(
            FalCall call, Runnable departure, Function<HttpResponse.ResponseInfo, Sink<T>> sinks) throws IOException {
        OneShotBody body = call.body() == null ? null : new OneShotBody(call.body(), departure);
        HttpRequest request = request(call, body);
        ExchangeLimits limits = call.limits();
        HttpResponse.BodyHandler<T> handler = info -> {
            Sink<T> sink = sinks.apply(info);
            LimitedBody<T> reading = new LimitedBody<>(sink, limits.idle(), limits.bytes(), timer);
            long announced = info.headers().firstValueAsLong("content-length").orElse(0);
            if (announced > limits.bytes()) {
                reading.giveUp(OverLimitException.tooMuch(announced + " bytes are announced, of " + limits.bytes()));
            }
            return reading;
        };
        CompletableFuture<HttpResponse<T>> exchange = call.operation().isSentOnce()
                ? submits.sendAsync(request, handler)
                : client.sendAsync(request, handler);
        try {
            return exchange.get(limits.whole().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            boolean kept = body != null && body.keep();
            exchange.cancel(true);
            if (kept) {
                throw new UndeliveredException(call + " could not be handed over in time", null);
            }
            throw OverLimitException.tooLate(
                    call + " took longer than " + limits.whole().toMillis() + " ms");
        } catch (InterruptedException e) {
            boolean unused = body != null && body.keep();
            exchange.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(call + " was interrupted");
        } catch (ExecutionException e) {
            throw failure(call, body, e.getCause());
        }
    }

    /** Into a new file; how many bytes it has is the answer. */
    public static Sink<Long> toFile(Path target) {
        return new FileSink(target);
    }

    /** Passed over. */
    public static Sink<Long> toNothing() {
        return new Sink<>() {
            @Override
            public void take(ByteBuffer bytes) {}

            @Override
            public Long done() {
                return 0L;
            }
        };
    }

    private HttpRequest request(FalCall call, @Nullable OneShotBody body) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(call.uri())
                .timeout(call.limits().headers())
                .method(call.method(), body == null ? BodyPublishers.noBody() : body);
        call.headers().forEach(builder::setHeader);
        builder.setHeader("User-Agent", USER_AGENT);
        if (call.authorised()) {
            if (!bases.mayHaveKey(call.uri())) {
                throw new IllegalArgumentException("The key is not for " + FalCall.bare(call.uri()));
            }
            builder.setHeader("Authorization", "Key " + key);
        }
        return builder.build();
    }

    private IOException failure(FalCall call, @Nullable OneShotBody body, @Nullable Throwable cause) {
        Throwable first = cause == null ? new IOException("No reason given") : cause;
        boolean kept = body != null && body.keep();
        RuntimeException refusal = body == null ? null : body.refusal();
        if (refusal != null) {
            throw refusal;
        }
        for (Throwable one = first; one != null; one = one.getCause()) {
            if (one instanceof OverLimitException over) {
                return over;
            }
            if (one instanceof UncheckedIOException ours) {
                throw ours;
            }
        }
        String message =
                mask.text(call + ": " + first.getClass().getSimpleName() + " " + String.valueOf(first.getMessage()));
        if (kept || isBeforeAnything(first)) {
            return new UndeliveredException(message, mask.cause(first));
        }
        if (first instanceof RuntimeException unexpected) {
            throw unexpected;
        }
        return new IOException(message, mask.cause(first));
    }

    /** No connection, or none that was trusted: not a byte of the request has left. */
    private static boolean isBeforeAnything(Throwable failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof ConnectException
                    || one instanceof HttpConnectTimeoutException
                    || one instanceof UnresolvedAddressException
                    || one instanceof UnknownHostException
                    || one instanceof SSLHandshakeException) {
                return true;
            }
        }
        return false;
    }

    private void waitAfter(int attempt, @Nullable Duration asked) throws InterruptedIOException {
        double doubled = FIRST_WAIT.toMillis() * Math.pow(2, attempt - 1);
        double strayed = doubled * (0.8 + 0.4 * ThreadLocalRandom.current().nextDouble());
        Duration wait = asked == null ? Duration.ofMillis(Math.round(strayed)) : asked;
        try {
            pause.of(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted between two attempts");
        }
    }

    @Override
    public void close() {
        submits.close();
        client.shutdownNow();
        timer.shutdownNow();
    }
}
