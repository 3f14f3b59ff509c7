package app.photoplay.fal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

class FalOnceOnlyTests {

    @Test
    void evenAClientThatMayRepeatPostsHasNoBodyForASecondOne() {
        OneShotBody body = new OneShotBody(BodyPublishers.ofString("x"), () -> {});
        Recorder first = new Recorder();
        Recorder second = new Recorder();
        body.subscribe(first);
        body.subscribe(second);
        assertThat(first.failed).isFalse();
        assertThat(second.failed).isTrue();
    }

    /** Listens to a body. */
    private static final class Recorder implements Flow.Subscriber<ByteBuffer> {
        private boolean failed;

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(1);
        }

        @Override
        public void onNext(ByteBuffer item) {}

        @Override
        public void onError(Throwable throwable) {
            failed = true;
        }

        @Override
        public void onComplete() {}
    }
}
