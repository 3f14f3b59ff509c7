package app.photoplay.fal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.photoplay.animatic.TestBriefs;
import app.photoplay.fal.LittleFal.Asked;
import app.photoplay.fal.LittleFal.Reply;
import app.photoplay.generation.Bill;
import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.generation.Progress;
import app.photoplay.generation.ProviderHandle;
import app.photoplay.generation.Submission;
import app.photoplay.generation.SubmitIntent;
import app.photoplay.generation.Trace;
import app.photoplay.media.AssetId;
import app.photoplay.plan.Credits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

class FalProviderTests {

    private static final String SUBMIT = "/fal-ai/flux/schnell";
    private static final String REQUEST = "/fal-ai/flux/requests/r-1";
    private static final String CLIPS = "/fal-ai/bytedance/seedance/v1/pro/image-to-video";

    @TempDir
    private Path folder;

    private LittleFal fal;
    private FalBench bench;

    @BeforeEach
    void start() throws IOException {
        fal = new LittleFal();
        bench = new FalBench(fal.base(), Map.of("public-url", "https://film.example/photoplay"));
    }

    @AfterEach
    void stop() {
        bench.close();
        fal.close();
    }

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
        bench.provider.fetch(handle, finished, target);
        assertThat(Files.readAllBytes(target)).containsExactly(1, 2, 3);
    }

    @Test
    void theSubmitNamesItsAttemptWhereFalRings() {
        taken();
        GenerationRequest request = bench.still("Mara.");
        SubmitIntent intent = bench.intent(request);
        accepted(intent, request);

        Asked asked = fal.asked().getFirst();
        assertThat(asked.path())
                .isEqualTo(SUBMIT + "?fal_webhook=https%3A%2F%2Ffilm.example%2Fphotoplay%2Fhooks%2Ffal%2F"
                        + intent.generation() + "%2F" + intent.token() + "%3Fmodel%3Dfal-ai%252Fflux%252Fschnell");
        assertThat(asked.headers())
                .containsEntry("authorization", "Key " + FalBench.KEY)
                .containsEntry("content-type", "application/json")
                .containsEntry("x-fal-tags", "photoplay=" + intent.token());
        assertThat(asked.text())
                .isEqualTo("{\"num_inference_steps\":4,\"num_images\":1,\"output_format\":\"jpeg\","
                        + "\"prompt\":\"Mara.\",\"image_size\":{\"width\":1280,\"height\":720},\"seed\":7}");
    }

    @Test
    void aSmallFirstFrameGoesInTheRequestItself() throws IOException {
        fal.on("POST", CLIPS, 200, "{\"request_id\":\"r-1\"}");
        GenerationRequest request = bench.clip(bench.picture(folder, 3), 4.2);
        accepted(bench.intent(request), request);

        assertThat(fal.asked().getFirst().text())
                .contains("\"image_url\":\"data:image/png;base64,AAAA\"")
                .contains("\"duration\":\"5\"")
                .contains("\"prompt\":\"Mara waits. The camera slowly pushes in.\"");
    }

    @Test
    void aLargeFirstFrameIsLaidUpOnceForAllItsClips() throws IOException {
        fal.on("POST", CLIPS, 200, "{\"request_id\":\"r-1\"}");
        fal.on(
                "POST",
                "/storage/upload/initiate",
                200,
                "{\"upload_url\":\"" + fal.at("/up?sig=s") + "\",\"file_url\":\"" + fal.at("/files/f.png") + "\"}");
        fal.on("PUT", "/up", new Reply(200, Map.of(), new byte[0]));
        AssetId frame = bench.picture(folder, 200_000);
        accepted(bench.intent(bench.clip(frame, 4)), bench.clip(frame, 4));
        accepted(bench.intent(bench.clip(frame, 6)), bench.clip(frame, 6));

        assertThat(fal.asked("PUT")).hasSize(1).first().satisfies(put -> {
            assertThat(put.path()).isEqualTo("/up?sig=s");
            assertThat(put.body()).hasSize(200_000);
            assertThat(put.headers())
                    .containsEntry("content-type", "image/png")
                    .containsEntry("content-length", "200000")
                    .doesNotContainKey("authorization");
        });
        assertThat(fal.asked("POST").stream().filter(one -> one.path().startsWith(CLIPS)))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.text()).contains("\"image_url\":\"" + fal.at("/files/f.png") + "\""));
    }

    @Test
    void withoutItsFirstFrameNothingIsSubmitted() {
        GenerationRequest request = bench.clip(AssetId.next(), 4);
        assertThat(refusal(request)).isEqualTo(Reason.INPUT_FILE);
        assertThat(fal.asked()).isEmpty();
    }

    @Test
    void filesThatTookTooLongKeepTheSubmitFromBeingSentAfterItCountsAsLost() {
        taken();
        GenerationRequest request = bench.still("Mara.");
        SubmitIntent intent = bench.intent(request);
        bench.clock.leap(Duration.ofSeconds(26));
        assertThat(bench.provider.submit(intent, request)).isInstanceOf(Submission.Refused.class);
        assertThat(fal.asked()).isEmpty();
    }

    @Test
    void anAnswerThatDoesNotSayWhetherItWasTakenIsNoRefusalAndIsNotRepeated() {
        for (Reply reply : new Reply[] {
            Reply.json(500, "{}"),
            Reply.json(503, "{}"),
            Reply.json(504, "{}").with("X-Fal-Needs-Retry", "0"),
            Reply.json(408, "{}"),
            Reply.json(303, "{}").with("Location", "/elsewhere"),
            Reply.json(200, "{\"status\":\"IN_QUEUE\"}"),
            Reply.json(200, "<html>"),
            Reply.json(200, "{\"request_id\":\"../../keys\"}"),
        }) {
            int before = fal.asked().size();
            fal.on("POST", SUBMIT, reply);
            GenerationRequest request = bench.still("Mara.");
            assertThatThrownBy(() -> bench.provider.submit(bench.intent(request), request))
                    .as("%s", reply)
                    .isInstanceOf(RuntimeException.class);
            assertThat(fal.asked()).hasSize(before + 1);
        }
    }

    @Test
    void aDefiniteNoIsARefusalThatCostNothing() {
        record Case(Reply reply, Reason reason) {}
        for (Case one : new Case[] {
            new Case(Reply.json(401, "{\"detail\":\"invalid key credentials\"}"), Reason.ACCOUNT),
            new Case(Reply.json(403, "{\"detail\":\"User is locked. Reason: Exhausted balance.\"}"), Reason.ACCOUNT),
            new Case(Reply.json(404, "{\"detail\":\"Application \\\"x\\\" not found\"}"), Reason.INVALID),
            new Case(Reply.json(422, "{\"detail\":\"no\"}"), Reason.INVALID),
            new Case(Reply.json(429, "{}").with("Retry-After", "7"), Reason.RATE_LIMITED),
            new Case(Reply.json(503, "{}").with("X-Fal-Needs-Retry", "1"), Reason.UNAVAILABLE),
        }) {
            fal.on("POST", SUBMIT, one.reply());
            GenerationRequest request = bench.still("Mara.");
            assertThat(bench.provider.submit(bench.intent(request), request))
                    .isInstanceOfSatisfying(Submission.Refused.class, refused -> {
                        assertThat(refused.failure().reason()).isEqualTo(one.reason());
                        assertThat(refused.failure().bill()).isEqualTo(Bill.FREE);
                        assertThat(refused.failure().retryAfter())
                                .isEqualTo(one.reason() == Reason.RATE_LIMITED ? Duration.ofSeconds(7) : null);
                    });
        }
    }

    @Test
    void nobodyAtTheAddressIsARefusalThatMayBeTriedAgain() {
        fal.close();
        GenerationRequest request = bench.still("Mara.");
        assertThat(refusal(request)).isEqualTo(Reason.UNAVAILABLE);
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
            new Case(detail(422, "literal_error").with("X-Fal-Billable-Units", "0"), Reason.INVALID, free),
            new Case(Reply.json(500, "{}").with("x-fal-request-id", "r-1"), Reason.FAILED, free),
            new Case(detail(504, "generation_timeout").with("X-Fal-Retryable", "true"), Reason.TIMED_OUT, free),
            new Case(Reply.json(404, "{\"status\":\"NOT_FOUND\"}"), Reason.FAILED, null),
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
        for (Reply reply : List.of(ingress, ingress, ingress, ingress, Reply.json(429, "{}"), Reply.json(302, "{}"))) {
            fal.on("GET", REQUEST, reply);
            assertThatThrownBy(() -> bench.provider.follow(handle)).isInstanceOf(RuntimeException.class);
        }
        fal.on("GET", REQUEST, 200, "{\"images\":[{\"url\":\"https://v3.fal.media/a.png\"}]}");
        assertThat(bench.provider.follow(handle))
                .isInstanceOfSatisfying(
                        Progress.Finished.class,
                        finished -> assertThat(finished.contentType()).isEqualTo("image/png"));
    }

    @Test
    void aPaidResultIsGivenUpAtTheThirdLookAndAtOnceWhereTheStatusNamesAnError() {
        taken();
        fal.on("GET", REQUEST + "/status", 200, "{\"status\":\"COMPLETED\"}");
        fal.on("GET", REQUEST, 200, "{}");
        GenerationRequest request = bench.still("Mara.");
        ProviderHandle handle = accepted(bench.intent(request), request);
        for (int look = 1; look < 3; look++) {
            assertThatThrownBy(() -> bench.provider.follow(handle)).isInstanceOf(RuntimeException.class);
        }
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
            Reply.json(503, "{}"), Reply.json(429, "{}"), Reply.json(200, "<html>"), Reply.json(200, "[]"),
        }) {
            fal.on("GET", REQUEST + "/status", reply);
            assertThatThrownBy(() -> bench.provider.follow(handle)).isInstanceOf(RuntimeException.class);
        }
        fal.on("GET", REQUEST + "/status", 200, "{\"status\":\"PONDERING\"}");
        assertThat(bench.provider.follow(handle)).isEqualTo(new Progress.Running(-1));
        fal.on("GET", REQUEST + "/status", 200, "{\"status\":\"COMPLETED\"}");
        fal.on("GET", REQUEST, 400, "{\"detail\":\"Request is still in progress\"}");
        assertThat(bench.provider.follow(handle)).isEqualTo(new Progress.Running(-1));
    }

    @Test
    void aRequestThatFalDoesNotKnowIsNeverTakenForUnpaid() {
        taken();
        fal.on("GET", REQUEST + "/status", 404, "{\"status\":\"NOT_FOUND\"}");
        GenerationRequest request = bench.still("Mara.");
        assertThat(bench.provider.follow(accepted(bench.intent(request), request)))
                .isInstanceOfSatisfying(Progress.Failed.class, failed -> {
                    assertThat(failed.failure().retryable()).isFalse();
                    assertThat(failed.failure().bill().usd()).isNull();
                });
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void whateverGoesWrongTheKeyIsInNoLogAndInNoReason(CapturedOutput log) {
        taken();
        GenerationRequest request = bench.still("Mara.");
        ProviderHandle handle = accepted(bench.intent(request), request);
        for (Reply reply : new Reply[] {
            Reply.json(401, "{\"detail\":\"invalid key credentials\"}"),
            Reply.json(500, "<html>"),
            Reply.json(302, "{}").with("Location", "http://other.example/")
        }) {
            fal.on("POST", SUBMIT, reply).on("GET", REQUEST + "/status", reply).on("PUT", REQUEST + "/cancel", reply);
            fal.on("GET", "/v1/models/requests/by-endpoint", reply);
            SubmitIntent intent = bench.intent(request);
            assertThat(catchThrowable(() -> bench.provider.submit(intent, request)) + "")
                    .doesNotContain(FalBench.KEY);
            assertThat(catchThrowable(() -> bench.provider.follow(handle)) + "").doesNotContain(FalBench.KEY);
            bench.provider.cancel(handle);
            bench.provider.trace(intent);
        }
        fal.close();
        bench.provider.cancel(handle);
        assertThat(handle.reference()).doesNotContain(FalBench.KEY);
        assertThat(log.getAll()).contains("could not be called off").doesNotContain(FalBench.KEY);
    }

    @Test
    void cancellingIsAskedForAtItsOwnAddressAndALateOneIsNoError() {
        taken();
        fal.on("PUT", REQUEST + "/cancel", 400, "{\"status\":\"ALREADY_COMPLETED\"}");
        GenerationRequest request = bench.still("Mara.");
        bench.provider.cancel(accepted(bench.intent(request), request));
        assertThat(fal.asked("PUT")).hasSize(1);
    }

    @Test
    void aLostSubmitIsFoundByOurTokenOrByItsInput() {
        GenerationRequest request = bench.still("Mara.");
        SubmitIntent byToken = bench.intent(request);
        fal.on(
                "GET",
                "/v1/models/requests/by-endpoint",
                200,
                rows("{\"prompt\":\"x\",\"t\":\"" + byToken.token() + "\"}"));
        assertThat(bench.provider.trace(byToken)).isInstanceOf(Trace.Arrived.class);

        fal.on("POST", SUBMIT, 500, "{}");
        SubmitIntent byInput = bench.intent(request);
        assertThatThrownBy(() -> bench.provider.submit(byInput, request)).isInstanceOf(RuntimeException.class);
        String sent = fal.asked("POST").getLast().text();
        fal.on("GET", "/v1/models/requests/by-endpoint", 200, rows(sent).replace("r-1", "r-2"));
        assertThat(bench.provider.trace(byInput))
                .isInstanceOfSatisfying(
                        Trace.Arrived.class,
                        arrived -> assertThat(FalHandle.of(arrived.handle()).requestId())
                                .isEqualTo("r-2"));
    }

    @Test
    void whatTheListDoesNotShowOrMayNotBeSeenIsNotCalledAbsent() {
        SubmitIntent intent = bench.intent(bench.still("Mara."));
        fal.on("GET", "/v1/models/requests/by-endpoint", 200, "{\"items\":[],\"has_more\":false,\"next_cursor\":null}");
        assertThat(bench.provider.trace(intent)).isEqualTo(new Trace.CannotTell());
        fal.on("GET", "/v1/models/requests/by-endpoint", 403, "{\"error\":{\"type\":\"authorization_error\"}}");
        assertThat(bench.provider.trace(intent)).isEqualTo(new Trace.CannotTell());
    }

    @Test
    void cardsWithWordsAreLeftToTheRenderer() {
        GenerationRequest.Still still = bench.still("Mara.");
        assertThat(bench.provider.makes(still)).isTrue();
        GenerationRequest.Still card = new GenerationRequest.Still(
                TestBriefs.of("EXT|x|NIGHT|TITLE|MYSTERIOUS|The Lamp"), still.frame(), 1, List.of());
        assertThat(bench.provider.makes(card)).isFalse();
    }

    @Test
    void aCreditIsACentAndForecastsAreRoundedUp() {
        assertThat(bench.provider.quote(bench.still("Mara.")).credits()).isEqualTo(new Credits(30));
        assertThat(bench.provider.quote(bench.clip(AssetId.next(), 4.2)).credits())
                .isEqualTo(new Credits(2_700));
    }

    private void taken() {
        taken("r-1");
    }

    /** Under an id; its addresses are always those of the first. */
    private void taken(String id) {
        fal.on(
                "POST",
                SUBMIT,
                200,
                "{\"status\":\"IN_QUEUE\",\"request_id\":\"" + id + "\",\"queue_position\":0,\"response_url\":\""
                        + fal.at(REQUEST) + "\",\"status_url\":\"" + fal.at(REQUEST + "/status")
                        + "\",\"cancel_url\":\"" + fal.at(REQUEST + "/cancel") + "\"}");
    }

    private static Reply detail(int status, String type) {
        return Reply.json(
                        status,
                        "{\"detail\":[{\"loc\":[\"body\",\"prompt\"],\"msg\":\"No.\",\"type\":\"" + type + "\"}]}")
                .with("x-fal-request-id", "r-1");
    }

    private static String rows(String input) {
        return "{\"items\":[{\"request_id\":\"r-1\",\"endpoint_id\":\"fal-ai/flux/schnell\",\"json_input\":" + input
                + "}],\"has_more\":false,\"next_cursor\":null}";
    }

    private ProviderHandle accepted(SubmitIntent intent, GenerationRequest request) {
        Submission submission = bench.provider.submit(intent, request);
        assertThat(submission).isInstanceOf(Submission.Accepted.class);
        ProviderHandle handle = ((Submission.Accepted) submission).handle();
        assertThat(handle.generation()).isEqualTo(intent.generation()).isInstanceOf(GenerationId.class);
        return handle;
    }

    /** Looks until something is said. */
    private Progress followed(ProviderHandle handle) {
        for (int look = 1; look < 3; look++) {
            try {
                return bench.provider.follow(handle);
            } catch (UncheckedIOException e) {
                // Looked at again.
            }
        }
        return bench.provider.follow(handle);
    }

    private Reason refusal(GenerationRequest request) {
        return ((Submission.Refused) bench.provider.submit(bench.intent(request), request))
                .failure()
                .reason();
    }
}
