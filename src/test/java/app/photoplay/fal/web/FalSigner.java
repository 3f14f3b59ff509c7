package app.photoplay.fal.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

/** Signs as fal does, with a key of its own. */
public final class FalSigner {

    private final KeyPair keys;

    public FalSigner() {
        try {
            keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    KeyPair keys() {
        return keys;
    }

    /** The 32 bytes of a public key, as a key set has them. */
    static String x(KeyPair keys) {
        byte[] encoded = keys.getPublic().getEncoded();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
    }

    static byte[] keySet(KeyPair keys) {
        return ("{\"keys\":[{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"" + x(keys) + "\"}]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    public byte[] keySet() {
        return keySet(keys);
    }

    WebhookSignature signed(byte[] body, long seconds) {
        Map<String, String> headers = headers(body, seconds);
        return new WebhookSignature(
                headers.get("X-Fal-Webhook-Request-Id"),
                headers.get("X-Fal-Webhook-User-Id"),
                headers.get("X-Fal-Webhook-Timestamp"),
                headers.get("X-Fal-Webhook-Signature"));
    }

    public Map<String, String> headers(byte[] body, long seconds) {
        try {
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(body));
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(keys.getPrivate());
            ed25519.update(("r-1\nuser-1\n" + seconds + "\n" + hash).getBytes(StandardCharsets.UTF_8));
            return Map.of(
                    "X-Fal-Webhook-Request-Id",
                    "r-1",
                    "X-Fal-Webhook-User-Id",
                    "user-1",
                    "X-Fal-Webhook-Timestamp",
                    String.valueOf(seconds),
                    "X-Fal-Webhook-Signature",
                    HexFormat.of().formatHex(ed25519.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
