package app.photoplay.fal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.photoplay.fal.model.Catalogue;
import app.photoplay.fal.model.Model;
import app.photoplay.falstandin.FalStandin;
import app.photoplay.falstandin.JournalEntry;
import app.photoplay.falstandin.StandinOptions;
import app.photoplay.falstandin.fault.Campaign;
import app.photoplay.falstandin.fault.Fault;
import app.photoplay.falstandin.fault.Mischief;
import app.photoplay.falstandin.fault.Stage;
import app.photoplay.falstandin.fault.Verdict;
import app.photoplay.generation.Bill;
import app.photoplay.generation.Capability;
import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.generation.Progress;
import app.photoplay.generation.ProviderHandle;
import app.photoplay.generation.Submission;
import app.photoplay.generation.SubmitIntent;
import app.photoplay.generation.SubmitTrace;
import app.photoplay.media.AssetId;
import app.photoplay.support.RunsAlone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** The provider against the stand-in: every model, and everything that it can do to a request. */
@RunsAlone
@Timeout(60)
class FalStandinCampaignTests {

    private static final int LOOKS = 40;

    @TempDir
    private Path folder;

    private FalStandin fal;
    private FalBench bench;

    @BeforeEach
    void start() {
        fal = FalStandin.start(StandinOptions.defaults().drip(Duration.ofMillis(200)));
        bench = bench(Map.of());
    }

    @AfterEach
    void stop() {
        bench.close();
        fal.close();
    }

    private FalBench bench(Map<String, String> more) {
        Map<String, String> settings = new HashMap<>();
        settings.put("key", FalStandin.KEY);
        settings.put("queue", fal.queueBase().toString());
        settings.put("run", fal.runBase().toString());
        settings.put("rest", fal.restBase().toString());
        settings.put("cdn", fal.cdnBase().toString());
        settings.put("platform", fal.platformBase().toString());
        for (String limit : List.of("submit", "status", "result", "download")) {
            settings.put("limits." + limit, "2s");
        }
        settings.put("limits.idle", "1s");
        settings.putAll(more);
        return new FalBench(fal.address(), settings);
    }

    static Stream<String> models() {
        return Catalogue.of(new ClassPathResource("app/photoplay/fal/models.yaml")).all().stream()
                .map(Model::id);
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyModelTakesWhatWeSendAndItsOutputComesHome(String id) throws IOException {
        boolean clip = Catalogue.of(new ClassPathResource("app/photoplay/fal/models.yaml"))
                        .named(id)
                        .makes()
                == Capability.CLIP;
        // The media is encoded while it is fetched, on a machine that may have much to do.
        try (FalBench own =
                bench(Map.of(clip ? "clip" : "still", id, "limits.download", "30s", "limits.idle", "30s"))) {
            AssetId picture = own.picture(folder, 1_000);
            GenerationRequest request = clip ? own.clip(picture, 4) : withReferences(own, id, picture);
            ProviderHandle handle = accepted(own, request);
            Progress.Finished finished = (Progress.Finished) followed(own, handle);
            Path target = folder.resolve("output");
            own.provider.fetch(handle, finished.output(), target);

            JournalEntry entry = fal.journal().entries().getFirst();
            assertThat(entry.unknownInputs()).isEmpty();
            assertThat(entry.code()).isEqualTo(200);
            assertThat(Files.size(target)).isPositive();
            assertThat(finished.contentType()).startsWith(clip ? "video/" : "image/");
            assertThat(finished.bill().usd()).isNotNull();
        }
    }

    private GenerationRequest withReferences(FalBench own, String id, AssetId picture) {
        GenerationRequest.Still still = own.still("Mara lights the lamp.");
        return id.endsWith("/edit")
                ? new GenerationRequest.Still(still.brief(), still.frame(), still.seed(), List.of(picture))
                : still;
    }

    static Stream<Fault> lostAnswers() {
        return Stream.concat(
                Campaign.lostAnswers().stream(),
                Stream.of(
                                Mischief.HTML,
                                Mischief.MALFORMED,
                                Mischief.EMPTY_OBJECT,
                                Mischief.DEEP,
                                Mischief.NO_REQUEST_ID)
                        .map(one -> Fault.at(Stage.SUBMIT, one)));
    }

    @ParameterizedTest
    @MethodSource("lostAnswers")
    void aLostAnswerIsOneSubmitAndIsFoundWhereTheListMayBeSeen(Fault fault) {
        fal.faults().next(fault);
        GenerationRequest request = bench.still("Mara.");
        SubmitIntent intent = bench.intent(request);
        assertThat(submitted(bench, intent, request)).isEmpty();
        assertThat(fal.journal().entries()).hasSize(1);
        assertThat(bench.traced(intent, request)).isEqualTo(new SubmitTrace.CannotTell());

        try (FalBench admin = bench(Map.of("key", FalStandin.ADMIN_KEY))) {
            fal.faults().next(fault);
            GenerationRequest other = admin.still("Jonas.");
            SubmitIntent second = admin.intent(other);
            submitted(admin, second, other);
            assertThat(admin.traced(second, other))
                    .isInstanceOfSatisfying(
                            SubmitTrace.Arrived.class,
                            arrived -> assertThat(FalHandle.of(arrived.handle()).requestId())
                                    .isEqualTo(fal.journal().entries().getLast().requestId()));
        }
        assertThat(fal.journal().entries()).hasSize(2);
    }

    static Stream<Fault> refusals() {
        return Campaign.refusals().stream();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatWasTurnedAwayIsARefusalOrUnknownButNeverTwice(Fault fault) {
        fal.faults().next(fault);
        GenerationRequest request = bench.still("Mara.");
        Optional<Submission> submission = submitted(bench, bench.intent(request), request);
        assertThat(fal.journal().entries()).isEmpty();
        submission.ifPresent(one -> assertThat(one)
                .isInstanceOfSatisfying(
                        Submission.Refused.class,
                        refused -> assertThat(refused.failure().bill()).isEqualTo(Bill.FREE)));
        assertThat(fal.journal().arrivals()).isEqualTo(1);
    }

    static Stream<Fault> passing() {
        return Stream.concat(Campaign.passing().stream(), Campaign.slow().stream())
                .filter(fault -> !fault.toString().startsWith("submit:"))
                .filter(fault -> !isTheRunnersWord(fault));
    }

    /** So often in a row, a result that is not there is told as a failure within seconds: FalPatienceTests says so. */
    private static boolean isTheRunnersWord(Fault fault) {
        return fault.toString().startsWith("result:not-found*")
                || fault.toString().startsWith("result:gone*");
    }

    @ParameterizedTest
    @MethodSource("passing")
    void whatGoesWrongOnTheWayPasses(Fault fault) throws IOException {
        fal.faults().next(fault);
        GenerationRequest request = bench.still("Mara.");
        ProviderHandle handle = accepted(bench, request);
        assertThat(followed(bench, handle))
                .isInstanceOfSatisfying(
                        Progress.Finished.class,
                        finished -> assertThatCode(() ->
                                        assertThat(fetched(handle, finished)).isTrue())
                                .doesNotThrowAnyException());
        assertThat(fal.journal().entries()).hasSize(1);
        assertThat(fal.journal().keyLeaks()).isZero();
    }

    static Stream<Fault> runnersWords() {
        return Stream.concat(Campaign.passing().stream(), Campaign.slow().stream())
                .filter(FalStandinCampaignTests::isTheRunnersWord);
    }

    @ParameterizedTest
    @MethodSource("runnersWords")
    void aResultThatStaysAwayIsToldAndNotAskedForTwice(Fault fault) throws IOException {
        fal.faults().next(fault);
        GenerationRequest request = bench.still("Mara.");

        assertThat(followed(bench, accepted(bench, request))).isInstanceOf(Progress.Failed.class);
        assertThat(fal.journal().entries()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void aBadEndHasItsReasonAndItsBill(Verdict verdict) {
        fal.faults().next(Fault.ends(verdict));
        GenerationRequest request = bench.still("Mara.");
        Progress.Failed failed = (Progress.Failed) followed(bench, accepted(bench, request));
        Reason expected = switch (verdict) {
            case CONTENT_POLICY_VIOLATION, CONTENT_POLICY_VIOLATION_BILLED, NSFW -> Reason.REFUSED;
            case NO_MEDIA_GENERATED -> Reason.FAILED;
            case FILE_DOWNLOAD_ERROR, IMAGE_TOO_LARGE -> Reason.INPUT_FILE;
            case DETAIL_TEXT, DETAIL_OBJECT, WORKFLOW_MESSAGE -> Reason.INVALID;
            case INTERNAL_SERVER_ERROR_RETRY, DOWNSTREAM_SERVICE_UNAVAILABLE, RUNNER_DISCONNECTED -> Reason.UNAVAILABLE;
            case GENERATION_TIMEOUT, STARTUP_TIMEOUT, REQUEST_TIMEOUT -> Reason.TIMED_OUT;
            case INTERNAL_SERVER_ERROR, HTML_PAGE, DOWNSTREAM_SERVICE_ERROR ->
                failed.failure().reason();
        };
        assertThat(failed.failure().reason()).isEqualTo(expected);
        assertThat(failed.failure().detail()).isNotBlank().hasSizeLessThanOrEqualTo(500);
        JournalEntry entry = fal.journal().entries().getFirst();
        if (entry.paid() && failed.failure().bill().usd() != null) {
            assertThat(failed.failure().bill().usd()).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Mischief.class,
            names = {"FOREIGN_URLS", "NO_POSITION"})
    void anOddAnswerToASubmitIsStillOne(Mischief mischief) {
        fal.faults().next(Fault.at(Stage.SUBMIT, mischief));
        assertThat(followed(bench, accepted(bench, bench.still("Mara.")))).isInstanceOf(Progress.Finished.class);
        assertThat(fal.journal().keyLeaks()).isZero();
    }

    private static Optional<Submission> submitted(FalBench by, SubmitIntent intent, GenerationRequest request) {
        try {
            return Optional.of(by.provider.submit(intent, request, () -> {}));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static ProviderHandle accepted(FalBench by, GenerationRequest request) {
        Submission submission = by.provider.submit(by.intent(request), request, () -> {});
        assertThat(submission).isInstanceOf(Submission.Accepted.class);
        return ((Submission.Accepted) submission).handle();
    }

    /** Looks as often as somebody patient would. */
    private static Progress followed(FalBench by, ProviderHandle handle) {
        for (int look = 0; look < LOOKS; look++) {
            try {
                Progress progress = by.provider.follow(handle);
                if (progress instanceof Progress.Finished || progress instanceof Progress.Failed) {
                    return progress;
                }
                LockSupport.parkNanos(20_000_000);
            } catch (UncheckedIOException e) {
                // Looked at again.
                by.clock.leap(Duration.ofSeconds(15));
            }
        }
        throw new AssertionError("It never ended");
    }

    private boolean fetched(ProviderHandle handle, Progress.Finished finished) throws IOException {
        for (int attempt = 0; attempt < 6; attempt++) {
            Path target = folder.resolve("output-" + attempt);
            try {
                bench.provider.fetch(handle, finished.output(), target);
                return Files.size(target) > 0;
            } catch (IOException e) {
                // Fetched again.
            }
        }
        return false;
    }
}
