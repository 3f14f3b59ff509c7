package app.photoplay.falstandin;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.falstandin.fault.Fault;
import app.photoplay.falstandin.fault.HookTrick;
import app.photoplay.falstandin.fault.Verdict;
import app.photoplay.falstandin.job.Latency;
import app.photoplay.falstandin.wire.Json;
import app.photoplay.support.ShiftingClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FalStandinHookTests {

    private static final String PATH = "/fal-ai/flux/schnell";
    private static final String PROMPT = "{\"prompt\":\"x\",\"image_size\":\"square\"}";

    private final ShiftingClock clock = new ShiftingClock();
    private final FalStandin standin = FalStandin.start(
            StandinOptions.defaults().clock(clock).hookPauses(List.of(Duration.ofHours(1), Duration.ofHours(1))));
    private final Caller caller = new Caller(standin);
    private final AtomicInteger status = new AtomicInteger(200);
    private final HookReceiver receiver = new HookReceiver(status::get);

    FalStandinHookTests() throws IOException {}

    @AfterEach
    void end() {
        receiver.close();
        caller.close();
        standin.close();
    }

    @Test
    void anHonestWebhookIsSignedOverItsBody() throws Exception {
        String id = submit();
        HookReceiver.Delivery delivery = receiver.next();
        assertThat(signedWell(delivery)).isTrue();
        JsonNode body = Json.read(delivery.body());
        assertThat(body.path("request_id").asString()).isEqualTo(id);
        assertThat(body.path("status").asString()).isEqualTo("OK");
        assertThat(body.path("payload")).isEqualTo(Caller.json(caller.get("/fal-ai/flux/requests/" + id)));
    }

    @Test
    void aFailureIsToldWithItsPayload() throws Exception {
        standin.faults().next(Fault.ends(Verdict.CONTENT_POLICY_VIOLATION));
        submit();
        JsonNode body = Json.read(receiver.next().body());
        assertThat(body.path("status").asString()).isEqualTo("ERROR");
        assertThat(body.path("error").asString()).isEqualTo("Invalid status code: 422");
        assertThat(body.at("/payload/detail/0/type").asString()).isEqualTo("content_policy_violation");
    }

    @Test
    void forgeriesAreForgeries() throws Exception {
        for (HookTrick forgery : List.of(HookTrick.BAD_SIGNATURE, HookTrick.WRONG_KEY, HookTrick.UNSIGNED)) {
            standin.faults().next(Fault.hook(forgery));
            submit();
            assertThat(signedWell(receiver.next())).as(forgery.name()).isFalse();
        }
    }

    @Test
    void aStaleOneIsSignedWellLongAgo() throws Exception {
        standin.faults().next(Fault.hook(HookTrick.STALE));
        submit();
        HookReceiver.Delivery delivery = receiver.next();
        assertThat(signedWell(delivery)).isTrue();
        assertThat(Long.parseLong(delivery.header("Timestamp")))
                .isLessThan(clock.instant().getEpochSecond() - 300);
    }

    @Test
    void duplicatesAreTheSameBytesAndHeaders() throws Exception {
        standin.faults().next(Fault.hook(HookTrick.DUPLICATE, 20));
        submit();
        HookReceiver.Delivery first = receiver.next();
        for (int count = 1; count < 20; count++) {
            HookReceiver.Delivery other = receiver.next();
            assertThat(other.body()).isEqualTo(first.body());
            assertThat(other.header("Signature")).isEqualTo(first.header("Signature"));
        }
    }

    @Test
    void oneComesBeforeTheSubmitIsAnswered() throws Exception {
        standin.latency(Latency.of(Duration.ofHours(1), Duration.ofHours(1)));
        standin.faults().next(Fault.hook(HookTrick.BEFORE_SUBMIT_ANSWER));
        String id = submit();
        assertThat(receiver.left()).isEqualTo(1);
        assertThat(Json.read(receiver.next().body()).path("request_id").asString())
                .isEqualTo(id);
        clock.leap(Duration.ofHours(3));
        standin.advance();
        assertThat(standin.hookAttempts()).isEqualTo(1);
    }

    @Test
    void oneThatWasNotTakenComesAgain() throws Exception {
        status.set(503);
        submit();
        byte[] first = receiver.next().body();
        while (standin.hooksPending() == 0) {
            Thread.onSpinWait();
        }
        status.set(200);
        clock.leap(Duration.ofMinutes(61));
        standin.advance();
        assertThat(receiver.next().body()).isEqualTo(first);
    }

    @Test
    void strangersOnOtherMachinesAreNeverCalled() {
        caller.post(PATH + "?fal_webhook=https%3A%2F%2Ffilm.example%2Fhooks%2Fg%2Ft", PROMPT);
        assertThat(standin.journal().ofToken("t")).hasSize(1);
        assertThat(standin.hookAttempts()).isZero();
    }

    private String submit() {
        return Caller.json(caller.post(PATH + receiver.query(), PROMPT))
                .path("request_id")
                .asString();
    }

    private static boolean signedWell(HookReceiver.Delivery delivery) throws GeneralSecurityException {
        if (!delivery.headers().containsKey("X-Fal-Webhook-Signature")) {
            return false;
        }
        HexFormat hex = HexFormat.of();
        byte[] prefix = hex.parseHex("302a300506032b6570032100");
        byte[] key = new byte[44];
        System.arraycopy(prefix, 0, key, 0, prefix.length);
        System.arraycopy(Base64.getUrlDecoder().decode(FalStandin.webhookKey()), 0, key, prefix.length, 32);
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(key)));
        String hash = hex.formatHex(MessageDigest.getInstance("SHA-256").digest(delivery.body()));
        String signed = String.join(
                "\n", delivery.header("Request-Id"), delivery.header("User-Id"), delivery.header("Timestamp"), hash);
        signature.update(signed.getBytes(StandardCharsets.UTF_8));
        return signature.verify(hex.parseHex(delivery.header("Signature")));
    }
}
