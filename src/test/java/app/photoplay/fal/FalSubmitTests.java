package app.photoplay.fal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.photoplay.animatic.TestBriefs;
import app.photoplay.fal.LittleFal.Asked;
import app.photoplay.fal.LittleFal.Reply;
import app.photoplay.generation.Bill;
import app.photoplay.generation.Capability;
import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.generation.ModelOffer;
import app.photoplay.generation.ProviderHandle;
import app.photoplay.generation.Submission;
import app.photoplay.generation.SubmitIntent;
import app.photoplay.generation.SubmitTrace;
import app.photoplay.media.AssetId;
import app.photoplay.plan.Credits;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

class FalSubmitTests extends FalScenario {

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
    void theLastFrameGoesWithTheFirstToAModelThatTakesOneAndToNoOther() throws IOException {
        GenerationRequest.Clip plain = bench.clip(bench.picture(folder, 3), 5);
        GenerationRequest.Clip leading = new GenerationRequest.Clip(
                plain.brief(),
                plain.still(),
                plain.move(),
                plain.duration(),
                plain.frame(),
                plain.seed(),
                "fal-ai/kling-video/v2.5-turbo/pro/image-to-video",
                null,
                bench.picture(folder, 6));
        fal.on("POST", CLIPS, 200, "{\"request_id\":\"r-1\"}");
        fal.on("POST", "/fal-ai/kling-video/v2.5-turbo/pro/image-to-video", 200, "{\"request_id\":\"r-2\"}");

        accepted(bench.intent(leading), leading);
        GenerationRequest elsewhere = leading.withModel("fal-ai/bytedance/seedance/v1/pro/image-to-video");
        accepted(bench.intent(elsewhere), elsewhere);

        assertThat(fal.asked().getFirst().text())
                .contains("\"image_url\":\"data:image/png;base64,AAAA\"")
                .contains("\"tail_image_url\":\"data:image/png;base64,AAAAAAAA\"");
        assertThat(fal.asked().getLast().text())
                .contains("\"image_url\":\"data:image/png;base64,AAAA\"")
                .doesNotContain("AAAAAAAA");
        assertThat(bench.provider.models(Capability.CLIP).stream()
                        .filter(ModelOffer::ends)
                        .map(ModelOffer::id))
                .contains("fal-ai/kling-video/v2.5-turbo/pro/image-to-video")
                .doesNotContain("fal-ai/bytedance/seedance/v1/pro/image-to-video", "fal-ai/veo3.1/image-to-video");
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
        assertThat(bench.provider.submit(intent, request, () -> {})).isInstanceOf(Submission.Refused.class);
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
            assertThatThrownBy(() -> bench.provider.submit(bench.intent(request), request, () -> {}))
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
            assertThat(bench.provider.submit(bench.intent(request), request, () -> {}))
                    .isInstanceOfSatisfying(Submission.Refused.class, refused -> {
                        assertThat(refused.failure().reason()).isEqualTo(one.reason());
                        assertThat(refused.failure().bill()).isEqualTo(Bill.FREE);
                        assertThat(refused.failure().retryAfter())
                                .isEqualTo(one.reason() == Reason.RATE_LIMITED ? Duration.ofSeconds(7) : null);
                    });
        }
    }

    @Test
    void nobodyAtTheAddressIsToldAsSuchAndMayBeTriedAgain() {
        fal.close();
        GenerationRequest request = bench.still("Mara.");
        assertThat(refusal(request)).isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void whateverGoesWrongTheKeyIsInNoLogAndInNoReason(CapturedOutput log) {
        taken();
        GenerationRequest request = bench.still("Mara.");
        ProviderHandle handle = accepted(bench.intent(request), request);
        String echo = "{\"detail\":\"No entry with «Key " + FalBench.KEY + "» here\"}";
        for (Reply reply : new Reply[] {
            Reply.json(401, "{\"detail\":\"invalid key credentials\"}"),
            Reply.json(500, "<html>"),
            Reply.json(302, "{}").with("Location", "http://other.example/"),
            Reply.json(401, echo),
            Reply.json(422, echo),
            Reply.json(500, echo),
            Reply.json(422, "{}").with("X-Fal-Error-Type", FalBench.KEY),
            Reply.json(422, "<html>Key " + FalBench.KEY),
            Reply.json(200, "Key " + FalBench.KEY),
        }) {
            fal.on("POST", SUBMIT, reply).on("GET", REQUEST + "/status", reply).on("PUT", REQUEST + "/cancel", reply);
            fal.on("GET", "/v1/models/requests/by-endpoint", reply);
            SubmitIntent intent = bench.intent(request);
            assertThat(told(() -> bench.provider.submit(intent, request, () -> {})))
                    .doesNotContain(FalBench.KEY);
            assertThat(told(() -> bench.provider.follow(handle))).doesNotContain(FalBench.KEY);
            assertThat(told(() -> cancelled(handle))).doesNotContain(FalBench.KEY);
            assertThat(told(() -> bench.traced(intent, request))).doesNotContain(FalBench.KEY);
            fal.on(
                            "GET",
                            REQUEST + "/status",
                            200,
                            "{\"status\":\"COMPLETED\",\"logs\":[{\"message\":\"Key " + FalBench.KEY + "\"}]}")
                    .on("GET", REQUEST, reply);
            assertThat(told(() -> bench.provider.follow(handle))).doesNotContain(FalBench.KEY);
        }
        fal.close();
        assertThat(told(() -> cancelled(handle))).doesNotContain(FalBench.KEY);
        assertThat(handle.reference()).doesNotContain(FalBench.KEY);
        assertThat(log.getAll()).contains("Could not fetch").doesNotContain(FalBench.KEY);
    }

    /** What came of it, or why nothing did. */
    private static String told(Supplier<Object> call) {
        try {
            return String.valueOf(call.get());
        } catch (RuntimeException e) {
            StringWriter told = new StringWriter();
            e.printStackTrace(new PrintWriter(told));
            return told.toString();
        }
    }

    private String cancelled(ProviderHandle handle) {
        bench.provider.cancel(handle);
        return "Confirmed";
    }

    @Test
    void whatLooksLikeACredentialIsInNoReason() {
        fal.on("POST", SUBMIT, 422, "{\"detail\":\"Bad header Authorization: Key a-b:c\"}");
        GenerationRequest request = bench.still("Mara.");
        assertThat(bench.provider.submit(bench.intent(request), request, () -> {}))
                .isInstanceOfSatisfying(
                        Submission.Refused.class,
                        refused -> assertThat(refused.failure().detail()).isEqualTo("422 Bad header Authorization: …"));
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
        assertThat(bench.traced(byToken, request)).isInstanceOfSatisfying(SubmitTrace.Arrived.class, arrived -> {
            assertThat(FalHandle.of(arrived.handle()).usd()).isEqualByComparingTo("0.003");
            assertThat(arrived.handle().requestId()).isEqualTo("r-1");
        });

        fal.on("POST", SUBMIT, 500, "{}");
        SubmitIntent byInput = bench.intent(request);
        assertThatThrownBy(() -> bench.provider.submit(byInput, request, () -> {}))
                .isInstanceOf(RuntimeException.class);
        String sent = fal.asked("POST").getLast().text();
        fal.on("GET", "/v1/models/requests/by-endpoint", 200, rows(sent).replace("r-1", "r-2"));
        assertThat(bench.traced(byInput, request))
                .isInstanceOfSatisfying(
                        SubmitTrace.Arrived.class,
                        arrived -> assertThat(FalHandle.of(arrived.handle()).requestId())
                                .isEqualTo("r-2"));
    }

    @Test
    void whatWasFoundIsFoundAgainUntilItIsWrittenDownButNotForAnotherAttempt() {
        GenerationRequest request = bench.still("Mara.");
        fal.on("POST", SUBMIT, 500, "{}");
        SubmitIntent intent = bench.intent(request);
        SubmitIntent other = bench.intent(request);
        for (SubmitIntent one : List.of(intent, other)) {
            assertThatThrownBy(() -> bench.provider.submit(one, request, () -> {}))
                    .isInstanceOf(RuntimeException.class);
        }
        String sent = fal.asked("POST").getLast().text();
        fal.on("GET", "/v1/models/requests/by-endpoint", 200, rows(sent));
        assertThat(bench.traced(intent, request)).isInstanceOf(SubmitTrace.Arrived.class);
        assertThat(bench.traced(intent, request)).isInstanceOf(SubmitTrace.Arrived.class);
        assertThat(bench.traced(other, request)).isEqualTo(new SubmitTrace.CannotTell());
    }

    @Test
    void aLostSubmitIsFoundByItsInputAfterARestartAndNotWhereAnotherAttemptHasIt() throws IOException {
        GenerationRequest request = bench.clip(bench.picture(folder, 40), 5);
        fal.on("POST", CLIPS, 500, "{}");
        SubmitIntent intent = bench.intent(request);
        assertThatThrownBy(() -> bench.provider.submit(intent, request, () -> {}))
                .isInstanceOf(RuntimeException.class);
        String sent = fal.asked("POST").getLast().text();
        fal.on("GET", "/v1/models/requests/by-endpoint", 200, rows(sent));

        try (FalBench later = new FalBench(fal.base(), Map.of())) {
            assertThat(later.provider.trace(intent, request, "r-1"::equals)).isEqualTo(new SubmitTrace.CannotTell());
            assertThat(later.traced(intent, request)).isInstanceOf(SubmitTrace.Arrived.class);
        }
    }

    @Test
    void aLostSubmitIsFoundAmongRequestsThatCarryPictures() {
        GenerationRequest request = bench.still("Mara.");
        SubmitIntent intent = bench.intent(request);
        String picture = "{\"image_urls\":[\"" + "A".repeat(3_000_000) + "\"],\"t\":\"" + intent.token() + "\"}";
        fal.on("GET", "/v1/models/requests/by-endpoint", 200, rows(picture));
        assertThat(bench.traced(intent, request)).isInstanceOf(SubmitTrace.Arrived.class);
    }

    @Test
    void whatTheListDoesNotShowOrMayNotBeSeenIsNotCalledAbsent() {
        GenerationRequest request = bench.still("Mara.");
        SubmitIntent intent = bench.intent(request);
        fal.on("GET", "/v1/models/requests/by-endpoint", 200, "{\"items\":[],\"has_more\":false,\"next_cursor\":null}");
        assertThat(bench.traced(intent, request)).isEqualTo(new SubmitTrace.CannotTell());
        fal.on("GET", "/v1/models/requests/by-endpoint", 403, "{\"error\":{\"type\":\"authorization_error\"}}");
        assertThat(bench.traced(intent, request)).isEqualTo(new SubmitTrace.CannotTell());
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
    void aWishedModelIsAskedAndOneThatIsGoneIsMadeUpForByTheUsualOne() {
        GenerationRequest.Still plain = bench.still("Mara.");
        GenerationRequest.Still wished = wishing(plain, "fal-ai/flux/dev");

        assertThat(bench.provider.quote(plain).model()).isEqualTo("fal-ai/flux/schnell");
        assertThat(bench.provider.quote(wished).model()).isEqualTo("fal-ai/flux/dev");
        assertThat(bench.provider.quote(wished).usd())
                .isGreaterThan(bench.provider.quote(plain).usd());
        for (String other :
                List.of("maker/gone", "fal-ai/veo3.1/image-to-video", "fal-ai/nano-banana/edit", "FAL-AI/flux/dev")) {
            assertThat(bench.provider.quote(wishing(plain, other)).model())
                    .as(other)
                    .isEqualTo("fal-ai/flux/schnell");
        }
    }

    @Test
    void theModelsThatCanBeWishedForBeginWithTheUsualOne() {
        List<ModelOffer> stills = bench.provider.models(Capability.STILL);
        assertThat(stills.getFirst()).isEqualTo(new ModelOffer("fal-ai/flux/schnell", true, false, false, false, null));
        assertThat(stills)
                .extracting(ModelOffer::id)
                .contains("fal-ai/nano-banana")
                .doesNotContain("fal-ai/nano-banana/edit");
        assertThat(stills).filteredOn(ModelOffer::standard).hasSize(1);
        assertThat(bench.provider.models(Capability.CLIP))
                .contains(new ModelOffer("fal-ai/veo3.1/image-to-video", false, true, false, false, 2160));
    }

    private static GenerationRequest.Still wishing(GenerationRequest.Still still, String model) {
        return new GenerationRequest.Still(still.brief(), still.frame(), still.seed(), still.references(), model);
    }

    @Test
    void aCreditIsACentAndForecastsAreRoundedUp() {
        assertThat(bench.provider.quote(bench.still("Mara.")).credits()).isEqualTo(new Credits(30));
        assertThat(bench.provider.quote(bench.clip(AssetId.next(), 4.2)).credits())
                .isEqualTo(new Credits(2_700));
    }
}
