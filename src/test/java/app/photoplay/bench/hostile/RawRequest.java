package app.photoplay.bench.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;

/** Sends what the JDK's client is too well-behaved for: an address with a broken escape. */
final class RawRequest {

    private RawRequest() {}

    /** The status of the answer, or 0 where there is none. */
    @SuppressWarnings("deprecation") // the other ways to an URL all check what stands in it
    static int send(URI address, String path, String authorization, HostileInput input) {
        try {
            var connection = (HttpURLConnection) new URL(address.toURL(), path).openConnection();
            connection.setReadTimeout((int) input.patience().toMillis());
            connection.setRequestProperty("Authorization", authorization);
            connection.setRequestProperty("Content-Type", input.type());
            connection.setDoOutput(true);
            try (var out = connection.getOutputStream()) {
                out.write(bytes(input.body().get()));
            }
            return connection.getResponseCode();
        } catch (IOException gone) {
            return 0;
        }
    }

    /** Of a body that is held anyway: it is there at once. */
    private static byte[] bytes(BodyPublisher body) {
        var bytes = new ByteArrayOutputStream();
        body.subscribe(new Flow.Subscriber<>() {

            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(Long.MAX_VALUE);
            }

            @Override
            public void onNext(ByteBuffer part) {
                var copy = new byte[part.remaining()];
                part.get(copy);
                bytes.writeBytes(copy);
            }

            @Override
            public void onError(Throwable failure) {
                throw new IllegalStateException(failure);
            }

            @Override
            public void onComplete() {}
        });
        return bytes.toByteArray();
    }
}
