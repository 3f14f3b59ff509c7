package app.photoplay.fal.http;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads a body that may be slow, endless or too long, and gives up in time. The request's own time-out covers no more
 * than the way to the headers.
 */
final class LimitedBody<T> implements BodySubscriber<T> {

    private final Sink<T> sink;
    private final Duration idle;
    private final long most;
    private final ScheduledExecutorService timer;
    private final CompletableFuture<T> body = new CompletableFuture<>();
    private volatile Flow.@Nullable Subscription subscription;
    private volatile @Nullable ScheduledFuture<?> check;
    private volatile long lastByte;
    private long count;

    LimitedBody(Sink<T> sink, Duration idle, long most, ScheduledExecutorService timer) {
        this.sink = sink;
        this.idle = idle;
        this.most = most;
        this.timer = timer;
    }

    @Override
    public CompletionStage<T> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        if (body.isDone()) {
            subscription.cancel();
            return;
        }
        lastByte = System.nanoTime();
        checkIn(idle.toNanos());
        subscription.request(1);
    }

    @Override
    public synchronized void onNext(List<ByteBuffer> buffers) {
        if (body.isDone()) {
            return;
        }
        lastByte = System.nanoTime();
        try {
            for (ByteBuffer buffer : buffers) {
                count += buffer.remaining();
                if (count > most) {
                    throw OverLimitException.tooMuch("The answer is longer than " + most + " bytes");
                }
                sink.take(buffer);
            }
        } catch (IOException | RuntimeException e) {
            giveUp(e);
            return;
        }
        Flow.Subscription more = subscription;
        if (more != null) {
            more.request(1);
        }
    }

    @Override
    public void onError(Throwable failure) {
        giveUp(failure);
    }

    @Override
    public synchronized void onComplete() {
        stopChecking();
        if (!body.isDone()) {
            try {
                body.complete(sink.done());
            } catch (IOException | RuntimeException e) {
                body.completeExceptionally(e);
            }
        }
    }

    synchronized void giveUp(Throwable why) {
        stopChecking();
        if (!body.isDone()) {
            body.completeExceptionally(why);
            Flow.Subscription open = subscription;
            if (open != null) {
                open.cancel();
            }
            sink.broken();
        }
    }

    private void checkIn(long nanos) {
        check = timer.schedule(this::look, nanos, TimeUnit.NANOSECONDS);
    }

    private void look() {
        long quiet = System.nanoTime() - lastByte;
        if (body.isDone()) {
            return;
        }
        if (quiet >= idle.toNanos()) {
            giveUp(OverLimitException.tooLate("Nothing came for " + idle.toMillis() + " ms"));
        } else {
            checkIn(idle.toNanos() - quiet);
        }
    }

    private void stopChecking() {
        ScheduledFuture<?> next = check;
        if (next != null) {
            next.cancel(false);
        }
    }
}
