package app.photoplay.fal.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.ShiftingClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FalWebhookTests {

    private static final byte[] BODY = "{\"request_id\":\"r-1\",\"status\":\"OK\"}".getBytes(StandardCharsets.UTF_8);

    private final ShiftingClock clock = ShiftingClock.stopped();
    private final FalSigner signer = new FalSigner();
    private final AtomicInteger fetches = new AtomicInteger();
    private volatile byte[] keySet = FalSigner.keySet(signer.keys());
    private final WebhookKeys jwks = new WebhookKeys(
            () -> {
                fetches.incrementAndGet();
                if (keySet.length == 0) {
                    throw new IOException("Away");
                }
                return keySet;
            },
            clock);

    @Test
    void whatFalSignedIsFals() {
        assertThat(signer.signed(BODY, now()).isOf(BODY, jwks, clock)).isTrue();
        assertThat(signer.signed(BODY, now()).isOf(BODY, jwks, clock)).isTrue();
        assertThat(fetches).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"body", "request", "user", "time", "signature", "key", "empty", "short", "no hex"})
    void whateverElseWasSignedIsNot(String changed) {
        WebhookSignature good = signer.signed(BODY, now());
        WebhookSignature bad = switch (changed) {
            case "request" -> with(good, "r-2", good.userId(), good.timestamp(), good.signature());
            case "user" -> with(good, good.requestId(), "somebody", good.timestamp(), good.signature());
            case "time" -> with(good, good.requestId(), good.userId(), "" + (now() + 1), good.signature());
            case "signature" -> with(good, good.requestId(), good.userId(), good.timestamp(), "0".repeat(128));
            case "key" -> new FalSigner().signed(BODY, now());
            case "empty" -> with(good, good.requestId(), good.userId(), good.timestamp(), null);
            case "short" -> with(good, good.requestId(), good.userId(), good.timestamp(), "00ff");
            case "no hex" -> with(good, good.requestId(), good.userId(), good.timestamp(), "zz".repeat(64));
            default -> good;
        };
        byte[] body = changed.equals("body") ? (new String(BODY, StandardCharsets.UTF_8) + " ").getBytes() : BODY;
        assertThat(bad.isOf(body, jwks, clock)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, 301, 3_600, Long.MAX_VALUE / 2})
    void aRightSignatureOfAnotherTimeIsTurnedAway(long off) {
        assertThat(signer.signed(BODY, now() + off).isOf(BODY, jwks, clock)).isFalse();
        assertThat(fetches).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(longs = {-290, 290})
    void clocksMayDifferByFiveMinutes(long off) {
        assertThat(signer.signed(BODY, now() + off).isOf(BODY, jwks, clock)).isTrue();
    }

    @Test
    void anyKeyOfTheSetWillDoAndUnknownKindsArePassedOver() {
        KeyPair other = new FalSigner().keys();
        keySet = ("{\"keys\":[{\"kty\":\"RSA\",\"n\":\"x\"},{\"x\":\"AA\"},{\"x\":\"" + FalSigner.x(other)
                        + "\"},{\"x\":\"" + FalSigner.x(signer.keys()) + "\"}]}")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(signer.signed(BODY, now()).isOf(BODY, jwks, clock)).isTrue();
    }

    @Test
    void aNewKeyIsAskedForButAFloodOfForgeriesAsksOnceAMinute() {
        assertThat(signer.signed(BODY, now()).isOf(BODY, jwks, clock)).isTrue();
        clock.leap(Duration.ofMinutes(2));
        FalSigner next = new FalSigner();
        keySet = FalSigner.keySet(next.keys());
        assertThat(next.signed(BODY, now()).isOf(BODY, jwks, clock)).isTrue();
        assertThat(fetches).hasValue(2);
        for (int i = 0; i < 100; i++) {
            assertThat(new FalSigner().signed(BODY, now()).isOf(BODY, jwks, clock))
                    .isFalse();
        }
        assertThat(fetches).hasValue(2);
    }

    @Test
    void keysAreKeptWhileTheyCannotBeFetchedButForADayOnly() {
        assertThat(signer.signed(BODY, now()).isOf(BODY, jwks, clock)).isTrue();
        keySet = new byte[0];
        clock.leap(Duration.ofHours(23));
        assertThat(signer.signed(BODY, now()).isOf(BODY, jwks, clock)).isTrue();
        clock.leap(Duration.ofHours(2));
        assertThat(signer.signed(BODY, now()).isOf(BODY, jwks, clock)).isFalse();
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }

    private static WebhookSignature with(WebhookSignature good, String request, String user, String time, String hex) {
        return new WebhookSignature(request, user, time, hex);
    }
}
