package app.photoplay.fal.web;

import app.photoplay.fal.http.Json;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * The keys that fal signs its webhooks with: fetched when they are needed, kept for a day at most, and asked for anew
 * when a signature fits none, but not oftener than once a minute, since anybody can send a signature that fits none.
 */
final class WebhookKeys {

    private static final Logger log = LoggerFactory.getLogger(WebhookKeys.class);
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration BETWEEN = Duration.ofMinutes(1);

    /** What stands before the 32 bytes of an Ed25519 key in X.509 (RFC 8410). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private final Source source;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile Kept kept = new Kept(List.of(), Instant.MIN);
    private volatile Instant asked = Instant.MIN;

    /** Where the key set comes from. */
    @FunctionalInterface
    interface Source {
        byte[] get() throws IOException;
    }

    private record Kept(List<PublicKey> keys, Instant since) {}

    WebhookKeys(Source source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** Those that are known; asked for where none are, or they are a day old. */
    List<PublicKey> keys() {
        Kept now = kept;
        if (!now.keys().isEmpty() && clock.instant().isBefore(now.since().plus(KEPT))) {
            return now.keys();
        }
        return refreshed();
    }

    /** Asked for anew, if that was not done lately; old ones are given out for a day and no longer. */
    List<PublicKey> refreshed() {
        lock.lock();
        try {
            Instant now = clock.instant();
            if (asked.equals(Instant.MIN) || !now.isBefore(asked.plus(BETWEEN))) {
                asked = now;
                fetch(now);
            }
            return now.isBefore(validUntil()) ? kept.keys() : List.of();
        } finally {
            lock.unlock();
        }
    }

    private Instant validUntil() {
        return kept.keys().isEmpty() ? Instant.MIN : kept.since().plus(KEPT);
    }

    private void fetch(Instant now) {
        try {
            List<PublicKey> keys = new ArrayList<>();
            for (JsonNode key : Json.readObject(source.get()).path("keys")) {
                PublicKey read = key(Json.text(key, "x"));
                if (read != null) {
                    keys.add(read);
                }
            }
            if (!keys.isEmpty()) {
                kept = new Kept(List.copyOf(keys), now);
            }
        } catch (IOException | RuntimeException e) {
            log.warn("Could not fetch fal's webhook keys: {}", e.getMessage());
        }
    }

    private static @Nullable PublicKey key(@Nullable String x) {
        try {
            byte[] raw = Base64.getUrlDecoder().decode(x == null ? "" : x);
            if (raw.length != 32) {
                return null;
            }
            byte[] encoded = new byte[X509.length + raw.length];
            System.arraycopy(X509, 0, encoded, 0, X509.length);
            System.arraycopy(raw, 0, encoded, X509.length, raw.length);
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return null;
        }
    }
}
