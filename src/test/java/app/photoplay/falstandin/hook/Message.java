package app.photoplay.falstandin.hook;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One webhook as it goes out.
 *
 * @param about the request whose counter goes up when it is acknowledged, null for none
 */
record Message(
        URI target,
        Map<String, String> headers,
        byte[] body,
        @Nullable Runnable about) {

    private static final String PREFIX = "X-Fal-Webhook-";

    /** Signed now, or at another time. */
    static Message signed(
            Signer signer, URI target, String requestId, String userId, long timestamp, byte[] body, Runnable about) {
        return new Message(
                target,
                Map.of(
                        PREFIX + "Request-Id",
                        requestId,
                        PREFIX + "User-Id",
                        userId,
                        PREFIX + "Timestamp",
                        String.valueOf(timestamp),
                        PREFIX + "Signature",
                        signer.sign(requestId, userId, timestamp, body)),
                body,
                about);
    }

    Message unsigned() {
        return new Message(target, Map.of(), body, about);
    }

    /** The same signature over other bytes. */
    Message holding(byte[] other) {
        return new Message(target, headers, other, about);
    }
}
