package app.photoplay.fal.http;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A body that is given out once: whatever the client's own retries are set to, a second request would have none. It
 * also knows whether the first was begun, which is asked for only after a connection is there and the headers are out.
 */
final class OnceOnly implements BodyPublisher {

    private final BodyPublisher body;
    private final AtomicBoolean begun = new AtomicBoolean();

    OnceOnly(BodyPublisher body) {
        this.body = body;
    }

    boolean begun() {
        return begun.get();
    }

    @Override
    public long contentLength() {
        return body.contentLength();
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        if (begun.compareAndSet(false, true)) {
            body.subscribe(subscriber);
            return;
        }
        subscriber.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long count) {}

            @Override
            public void cancel() {}
        });
        subscriber.onError(new IOException("A request with a body is sent once"));
    }
}
