package app.photoplay.fal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.photoplay.fal.LittleFal.Reply;
import app.photoplay.fal.http.Json;
import app.photoplay.generation.Bill;
import app.photoplay.generation.Capability;
import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.generation.Progress;
import app.photoplay.generation.ProviderHandle;
import app.photoplay.generation.UnreachableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FalFollowTests extends FalScenario {

    @Test
    void aStillIsSubmittedFollowedAndBroughtHome() throws IOException {
        taken();
        fal.on(
                "GET",
                REQUEST + "/status",
                Reply.json(202, "{\"status\":\"IN_QUEUE\",\"request_id\":\"r-1\",\"queue_position\":3}"),
                Reply.json(202, "{\"status\":\"IN_PROGRESS\",\"request_id\":\"r-1\",\"logs\":null}"),
                Reply.json(200, "{\"status\":\"COMPLETED\",\"request_id\":\"r-1\",\"logs\":null}"));
        fal.on(
                "GET",
                REQUEST,
                Reply.json(
                                200,
                                "{\"images\":[{\"url\":\"" + fal.at("/files/a.jpg")
                                        + "\",\"content_type\":\"image/jpeg\"}],\"seed\":4294967297,"
                                        + "\"has_nsfw_concepts\":[false]}")
                        .with("X-Fal-Billable-Units", "1")
                        .with("x-fal-request-id", "r-1"));
        fal.on("GET", "/files/a.jpg", new Reply(200, Map.of(), new byte[] {1, 2, 3}));

        GenerationRequest request = bench.still("Mara lights the lamp.");
        ProviderHandle handle = accepted(bench.intent(request), request);

        assertThat(bench.provider.follow(handle)).isEqualTo(new Progress.Queued(OptionalInt.of(3)));
        assertThat(bench.provider.follow(handle)).isEqualTo(new Progress.Running(-1));
        Progress.Finished finished = (Progress.Finished) bench.provider.follow(handle);
        assertThat(finished.output()).isEqualTo(URI.create(fal.at("/files/a.jpg")));
        assertThat(finished.contentType()).isEqualTo("image/jpeg");
        assertThat(finished.bill()).isEqualTo(new Bill("r-1", BigDecimal.ONE, new BigDecimal("0.003")));

        Path target = folder.resolve("output");
        bench.provider.fetch(handle, finished.output(), target);
        assertThat(Files.readAllBytes(target)).containsExactly(1, 2, 3);
    }

    @Test
    void completedIsNotSuccess() {
        taken();
        fal.on("GET", REQUEST + "/status", 200, "{\"status\":\"COMPLETED\"}");
        record Case(Reply reply, Reason reason, BigDecimal usd) {}
        BigDecimal free = BigDecimal.ZERO;
        BigDecimal ruled = new BigDecimal("0.003");
        for (Case one : new Case[] {
            new Case(detail(422, "content_policy_violation"), Reason.REFUSED, null),
            new Case(detail(422, "image_too_large"), Reason.INPUT_FILE, null),
            new Case(detail(422, "no_media_generated").with("X-Fal-Billable-Units", "1"), Reason.FAILED, ruled),
            new Case(detail(422, "literal_error").with("X-Fal-Billable-Units", "0"), Reason.INVALID, free),
            new Case(Reply.json(500, "{}").with("x-fal-request-id", "r-1"), Reason.FAILED, free),
            new Case(detail(504, "generation_timeout").with("X-Fal-Retryable", "true"), Reason.TIMED_OUT, free),
            new Case(Reply.json(404, "{\"status\":\"NOT_FOUND\"}"), Reason.GONE, null),
            new Case(Reply.json(200, "{\"images\":[]}"), Reason.BROKEN_OUTPUT, ruled),
            new Case(Reply.json(200, "<html>done</html>"), Reason.BROKEN_OUTPUT, ruled),
            new Case(
                    Reply.json(200, "{\"images\":[{\"url\":\"https://x/y.png\"}],\"has_nsfw_concepts\":[true]}"),
                    Reason.REFUSED,
                    ruled),
        }) {
            fal.on("GET", REQUEST, one.reply());
            GenerationRequest request = bench.still("Mara.");
            assertThat(followed(accepted(bench.intent(request), request)))
                    .as("%s", one)
                    .isInstanceOfSatisfying(Progress.Failed.class, failed -> {
                        assertThat(failed.failure().reason()).isEqualTo(one.reason());
                        assertThat(failed.failure().bill().requestId()).isEqualTo("r-1");
                        assertThat(failed.failure().bill().usd()).isEqualTo(one.usd());
                        assertThat(failed.failure().detail()).hasSizeLessThanOrEqualTo(500);
                    });
        }
    }

    @Test
    void whatTheWayThereHasDoneToAResultIsNeverAFailureOfTheModel() {
        taken();
        fal.on("GET", REQUEST + "/status", 200, "{\"status\":\"COMPLETED\"}");
        GenerationRequest request = bench.still("Mara.");
        ProviderHandle handle = accepted(bench.intent(request), request);
        Reply ingress = new Reply(502, Map.of("Content-Type", "text/html"), "<html>nginx</html>".getBytes());
        for (Reply reply : List.of(
                ingress,
                ingress,
                ingress,
                ingress,
                Reply.json(400, "{\"detail\":\"The request is malformed\",\"error_type\":\"bad_request\"}")
                        .with("x-fal-request-id", "r-1"),
                Reply.json(429, "{}"),
                Reply.json(302, "{}"),
                Reply.json(401, "{\"detail\":\"invalid key credentials\"}"),
                Reply.json(403, "<html>Forbidden by the proxy</html>"),
                Reply.json(404, "{\"detail\":\"Not found\"}"))) {
            fal.on("GET", REQUEST, reply);
            assertThatThrownBy(() -> bench.provider.follow(handle)).isInstanceOf(RuntimeException.class);
            bench.clock.leap(Duration.ofSeconds(1));
        }
        fal.on("GET", REQUEST, 200, "{\"images\":[{\"url\":\"https://v3.fal.media/a.png\"}]}");
        assertThat(bench.provider.follow(handle))
                .isInstanceOfSatisfying(
                        Progress.Finished.class,
                        finished -> assertThat(finished.contentType()).isEqualTo("image/png"));
    }

    @Test
    void aPaidResultIsGivenUpAfterManyLooksAndTwoMinutesAndAtOnceWhereTheStatusNamesAnError() {
        taken();
        fal.on("GET", REQUEST + "/status", 200, "{\"status\":\"COMPLETED\"}");
        fal.on("GET", REQUEST, 200, "{}");
        GenerationRequest request = bench.still("Mara.");
        ProviderHandle handle = accepted(bench.intent(request), request);
        for (int look = 1; look < 20; look++) {
            assertThatThrownBy(() -> bench.provider.follow(handle)).isInstanceOf(UncheckedIOException.class);
        }
        bench.clock.leap(Duration.ofMinutes(2));
        assertThat(bench.provider.follow(handle)).isInstanceOf(Progress.Failed.class);
        fal.on(
                "GET",
                REQUEST + "/status",
                200,
                "{\"status\":\"COMPLETED\",\"error\":\"Away\",\"error_type\":\"runner_disconnected\"}");
        taken("r-2");
        assertThat(bench.provider.follow(accepted(bench.intent(request), request)))
                .isInstanceOfSatisfying(
                        Progress.Failed.class,
                        failed -> assertThat(failed.failure().reason()).isEqualTo(Reason.UNAVAILABLE));
    }

    @Test
    void whatTheModelWroteIsToldWithEachLookOnce() {
        taken();
        String first = line("2026-11-25T02:00:00Z", "INFO", "Loading");
        String logs = "\"logs\":[" + first + "," + first + "," + line("2026-11-25T02:00:01Z", "STDERR", "Step 1") + "]";
        String lines = "2026-11-25T02:00:00Z INFO Loading\n2026-11-25T02:00:01Z STDERR Step 1";
        fal.on(
                "GET",
                REQUEST + "/status",
                Reply.json(202, "{\"status\":\"IN_PROGRESS\"," + logs + "}"),
                Reply.json(200, "{\"status\":\"COMPLETED\"," + logs + "}"));
        fal.on(
                "GET",
                REQUEST,
                Reply.json(200, "{\"images\":[{\"url\":\"https://v3.fal.media/a.png\"}]}"),
                detail(422, "content_policy_violation"));
        GenerationRequest request = bench.still("Mara.");
        ProviderHandle handle = accepted(bench.intent(request), request);

        assertThat(bench.provider.follow(handle)).isEqualTo(new Progress.Running(-1, lines));
        assertThat(bench.provider.follow(handle))
                .isInstanceOfSatisfying(
                        Progress.Finished.class,
                        finished -> assertThat(finished.log()).isEqualTo(lines));
        assertThat(bench.provider.follow(handle))
                .isInstanceOfSatisfying(
                        Progress.Failed.class,
                        failed -> assertThat(failed.log()).isEqualTo(lines));
        assertThat(fal.asked("GET"))
                .anySatisfy(asked -> assertThat(asked.path()).endsWith("/status?logs=1"));
    }

    @Test
    void aModelThatHasTooMuchToTellIsLookedAtWithoutIt() {
        taken();
        fal.on(
                "GET",
                REQUEST + "/status",
                Reply.json(202, "{\"logs\":\"" + "x".repeat(2_100_000) + "\"}"),
                Reply.json(202, "{\"status\":\"IN_QUEUE\",\"queue_position\":3}"));
        GenerationRequest request = bench.still("Mara.");
        ProviderHandle handle = accepted(bench.intent(request), request);

        assertThatThrownBy(() -> bench.provider.follow(handle)).isInstanceOf(UncheckedIOException.class);
        assertThat(bench.provider.follow(handle)).isEqualTo(new Progress.Queued(OptionalInt.of(3)));
        assertThat(fal.asked("GET").getLast().path()).endsWith("/status");
    }

    @Test
    void whatLooksLikeACredentialIsNotKept() throws IOException {
        String logs = "{\"logs\":[" + line("", "", "Authorization: Key a-b:c, api_key=d token=e, ok") + "]}";
        assertThat(FalLog.of(Json.read(logs.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("Authorization: …, api_key=… token=…, ok");
    }

    private static String line(String at, String level, String message) {
        return "{\"timestamp\":\"" + at + "\",\"level\":\"" + level + "\",\"message\":\"" + message + "\"}";
    }

    @Test
    void aHandleThatIsNoneIsNotCalledOff() {
        bench.provider.cancel(new ProviderHandle(GenerationId.next(), "fake-1"));
        assertThat(fal.asked()).isEmpty();
    }

    @Test
    void aStatusThatCannotBeToldIsLookedAtAgain() {
        taken();
        GenerationRequest request = bench.still("Mara.");
        ProviderHandle handle = accepted(bench.intent(request), request);
        for (Reply reply : new Reply[] {
            Reply.json(503, "{}"),
            Reply.json(429, "{}"),
            Reply.json(200, "<html>"),
            Reply.json(200, "[]"),
            Reply.json(401, "{\"detail\":\"invalid key credentials\"}"),
            Reply.json(403, "{\"detail\":\"User is locked. Reason: Exhausted balance.\"}"),
            Reply.json(403, "<html>Forbidden by the proxy</html>"),
            Reply.json(404, "<html>No such page</html>"),
            Reply.json(404, "{\"detail\":\"Not found\"}"),
        }) {
            fal.on("GET", REQUEST + "/status", reply);
            assertThatThrownBy(() -> bench.provider.follow(handle)).isInstanceOf(RuntimeException.class);
            bench.clock.leap(Duration.ofSeconds(1));
        }
        fal.on("GET", REQUEST + "/status", 200, "{\"status\":\"PONDERING\"}");
        assertThat(bench.provider.follow(handle)).isEqualTo(new Progress.Running(-1));
        fal.on("GET", REQUEST + "/status", 200, "{\"status\":\"COMPLETED\"}");
        fal.on("GET", REQUEST, 400, "{\"detail\":\"Request is still in progress\"}");
        assertThat(bench.provider.follow(handle)).isEqualTo(new Progress.Running(-1));
    }

    @Test
    void nobodyAndAGatewayAreOutOfReachAndWhateverFalSaysItselfIsNot() {
        taken();
        GenerationRequest request = bench.still("Mara.");
        ProviderHandle handle = accepted(bench.intent(request), request);
        for (int code : new int[] {500, 502, 503, 504}) {
            fal.on("GET", REQUEST + "/status", code, "<html>nginx</html>");
            assertThatThrownBy(() -> bench.provider.follow(handle)).isInstanceOf(UnreachableException.class);
        }
        for (int code : new int[] {401, 403, 404, 429}) {
            fal.on("GET", REQUEST + "/status", code, "{\"detail\":\"no\"}");
            assertThatThrownBy(() -> bench.provider.follow(handle))
                    .isInstanceOf(UncheckedIOException.class)
                    .isNotInstanceOf(UnreachableException.class);
            bench.clock.leap(Duration.ofSeconds(1));
        }
        fal.on("GET", REQUEST + "/status", 200, "{\"status\":\"COMPLETED\"}");
        fal.on("GET", REQUEST, 502, "<html>nginx</html>");
        assertThatThrownBy(() -> bench.provider.follow(handle)).isInstanceOf(UnreachableException.class);
        fal.on("GET", REQUEST, 200, "{}");
        assertThatThrownBy(() -> bench.provider.follow(handle)).isNotInstanceOf(UnreachableException.class);

        fal.close();
        assertThatThrownBy(() -> bench.provider.follow(handle)).isInstanceOf(UnreachableException.class);
    }

    @Test
    void aRequestThatFalDoesNotKnowIsLookedForLongAndNeverTakenForUnpaid() {
        taken();
        fal.on("GET", REQUEST + "/status", 404, "{\"status\":\"NOT_FOUND\"}");
        fal.on("GET", REQUEST, 404, "{\"status\":\"NOT_FOUND\"}");
        GenerationRequest request = bench.still("Mara.");
        ProviderHandle handle = accepted(bench.intent(request), request);
        for (int look = 1; look < 9; look++) {
            assertThatThrownBy(() -> bench.provider.follow(handle)).isInstanceOf(UncheckedIOException.class);
            bench.clock.leap(Duration.ofSeconds(20));
        }
        assertThat(bench.provider.follow(handle)).isInstanceOfSatisfying(Progress.Failed.class, failed -> {
            assertThat(failed.failure().reason()).isEqualTo(Reason.GONE);
            assertThat(failed.failure().retryable()).isFalse();
            assertThat(failed.failure().bill()).isEqualTo(new Bill("r-1", null, null));
        });
    }

    @Test
    void aResultIsTakenAlsoWhereTheStatusKnowsNoSuchRequest() {
        taken();
        fal.on("GET", REQUEST + "/status", 404, "{\"status\":\"NOT_FOUND\",\"error\":\"No such request\"}");
        fal.on("GET", REQUEST, 200, "{\"images\":[{\"url\":\"https://v3.fal.media/a.png\"}]}");
        GenerationRequest request = bench.still("Mara.");
        assertThat(bench.provider.follow(accepted(bench.intent(request), request)))
                .isInstanceOf(Progress.Finished.class);
    }

    @Test
    void cancellingIsAskedForAtItsOwnAddressAndALateOneIsNoError() {
        taken();
        GenerationRequest request = bench.still("Mara.");
        ProviderHandle handle = accepted(bench.intent(request), request);
        for (Reply reply : List.of(
                Reply.json(202, "{\"status\":\"CANCELLATION_REQUESTED\"}"),
                Reply.json(200, "{\"success\":true}"),
                Reply.json(400, "{\"status\":\"ALREADY_COMPLETED\"}"),
                Reply.json(400, "{\"detail\":\"Request is already completed\"}"),
                Reply.json(404, "{\"status\":\"NOT_FOUND\"}"))) {
            int before = fal.asked("PUT").size();
            fal.on("PUT", REQUEST + "/cancel", reply);
            bench.provider.cancel(handle);
            assertThat(fal.asked("PUT")).hasSize(before + 1);
        }
    }

    @Test
    void aCancelThatFalDidNotConfirmIsNone() {
        taken();
        GenerationRequest request = bench.still("Mara.");
        ProviderHandle handle = accepted(bench.intent(request), request);
        for (int code : new int[] {302, 401, 403, 429, 500, 503}) {
            fal.on("PUT", REQUEST + "/cancel", code, "{\"detail\":\"Not now\"}");
            assertThatThrownBy(() -> bench.provider.cancel(handle))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining(code + ": Not now");
        }
        fal.close();
        assertThatThrownBy(() -> bench.provider.cancel(handle)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void whatNoReceiptTakesIsNotTold() {
        taken();
        fal.on("GET", REQUEST + "/status", 200, "{\"status\":\"COMPLETED\"}");
        GenerationRequest request = bench.still("Mara.");
        ProviderHandle handle = accepted(bench.intent(request), request);
        BigDecimal ruled = new BigDecimal("0.003");
        record Case(String told, BigDecimal units) {}
        for (Case one : List.of(
                new Case("1e11", null),
                new Case("-1", null),
                new Case("9999999999.9999999", null),
                new Case("1e2147483647", null),
                new Case("1e-2147483647", null),
                new Case("many", null),
                new Case("999999999", new BigDecimal("999999999")))) {
            fal.on(
                    "GET",
                    REQUEST,
                    Reply.json(200, "{\"images\":[{\"url\":\"https://v3.fal.media/a.png\"}]}")
                            .with("X-Fal-Billable-Units", one.told()));
            assertThat(((Progress.Finished) bench.provider.follow(handle)).bill())
                    .isEqualTo(new Bill("r-1", one.units(), ruled));
        }
    }

    @Test
    void aContentTypeThatNoRowTakesIsTakenAsUnknown() throws IOException {
        for (String image : List.of(
                "{\"url\":\"data:image/" + "x".repeat(200) + ";base64,AAAA\"}",
                "{\"url\":\"data:image/png," + "x".repeat(200) + ";\"}",
                "{\"url\":\"https://v3.fal.media/a\",\"content_type\":\"image/" + "x".repeat(200) + "\"}",
                "{\"url\":\"https://v3.fal.media/a\",\"content_type\":\"image/png\\u0000\"}")) {
            byte[] result = ("{\"images\":[" + image + "]}").getBytes(StandardCharsets.UTF_8);
            assertThat(Outputs.find(Json.read(result), Capability.STILL))
                    .hasValueSatisfying(
                            output -> assertThat(output.contentType()).isEqualTo("image/png"));
        }
    }
}
