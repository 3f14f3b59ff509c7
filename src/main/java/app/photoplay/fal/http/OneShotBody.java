package app.photoplay.fal.http;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A body that is given out once: whatever the client's own retries are set to, a second request would have none. It is
 * asked for only after a connection stands and the headers are out; that is told before the first byte of it follows.
 * Until then it can be kept back, and whoever does so knows for certain that nobody has the request.
 */
final class OneShotBody implements BodyPublisher {

    private enum Stage {
        HERE,
        AT_THE_DOOR,
        LEFT,
        KEPT
    }

    private final BodyPublisher body;
    private final Runnable departure;
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.HERE);
    private volatile @Nullable RuntimeException refusal;

    /** @param departure told right before the body leaves; if it throws, nothing does */
    OneShotBody(BodyPublisher body, Runnable departure) {
        this.body = body;
        this.departure = departure;
    }

    /** @return whether it has not left, and will not from now on */
    boolean keep() {
        return stage.updateAndGet(now -> now == Stage.LEFT ? now : Stage.KEPT) == Stage.KEPT;
    }

    /** What the departure threw. */
    @Nullable
    RuntimeException refusal() {
        return refusal;
    }

    @Override
    public long contentLength() {
        return body.contentLength();
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        if (leaves()) {
            body.subscribe(subscriber);
            return;
        }
        subscriber.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long count) {}

            @Override
            public void cancel() {}
        });
        subscriber.onError(new IOException("A request with a body is sent once, and not after it was kept back"));
    }

    private boolean leaves() {
        if (!stage.compareAndSet(Stage.HERE, Stage.AT_THE_DOOR)) {
            return false;
        }
        try {
            departure.run();
        } catch (RuntimeException e) {
            refusal = e;
        } catch (Error e) {
            refusal = new IllegalStateException("Could not record that the request is sent", e);
        }
        return refusal == null && stage.compareAndSet(Stage.AT_THE_DOOR, Stage.LEFT);
    }
}
