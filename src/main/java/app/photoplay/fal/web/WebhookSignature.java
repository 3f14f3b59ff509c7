package app.photoplay.fal.web;

import app.photoplay.base.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a webhook is fal's: Ed25519 over request id, user id, time and the hash of the body as it came, a line each
 * (fal's documentation, «Webhooks»).
 *
 * @param requestId of the header X-Fal-Webhook-Request-Id
 * @param userId of the header X-Fal-Webhook-User-Id
 * @param timestamp of the header X-Fal-Webhook-Timestamp, seconds since 1970
 * @param signature of the header X-Fal-Webhook-Signature, 64 bytes in hex
 */
record WebhookSignature(
        @Nullable String requestId,
        @Nullable String userId,
        @Nullable String timestamp,
        @Nullable String signature) {

    private static final Duration LEEWAY = Duration.ofSeconds(300);
    private static final int BYTES = 64;

    /** Asks for the keys once, and once more where none fits. */
    boolean isOf(byte[] body, WebhookKeys jwks, Clock clock) {
        byte[] signed = signed();
        byte[] message = message(body);
        if (signed == null || message == null || !isFresh(clock.instant())) {
            return false;
        }
        List<PublicKey> known = jwks.keys();
        if (fits(known, message, signed)) {
            return true;
        }
        List<PublicKey> anew = jwks.refreshed();
        return !anew.equals(known) && fits(anew, message, signed);
    }

    private byte @Nullable [] signed() {
        try {
            return signature == null || signature.length() != 2 * BYTES
                    ? null
                    : HexFormat.of().parseHex(signature);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private boolean isFresh(Instant now) {
        if (timestamp == null || !timestamp.matches("\\d{1,12}")) {
            return false;
        }
        return Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), now)
                        .abs()
                        .compareTo(LEEWAY)
                <= 0;
    }

    private byte @Nullable [] message(byte[] body) {
        if (requestId == null || userId == null || timestamp == null) {
            return null;
        }
        return (requestId + "\n" + userId + "\n" + timestamp + "\n" + Sha256.hex(body))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static boolean fits(List<PublicKey> keys, byte[] message, byte[] signed) {
        for (PublicKey key : keys) {
            try {
                Signature ed25519 = Signature.getInstance("Ed25519");
                ed25519.initVerify(key);
                ed25519.update(message);
                if (ed25519.verify(signed)) {
                    return true;
                }
            } catch (GeneralSecurityException e) {
                // Made so that it cannot even be compared: no signature of that key.
            }
        }
        return false;
    }
}
