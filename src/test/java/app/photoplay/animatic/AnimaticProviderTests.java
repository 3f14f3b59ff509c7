package app.photoplay.animatic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.photoplay.animatic.AnimaticProperties.Fault;
import app.photoplay.animatic.AnimaticProperties.Faults;
import app.photoplay.base.NodeId;
import app.photoplay.base.PhotoplayHome;
import app.photoplay.generation.FrameSize;
import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.generation.Progress;
import app.photoplay.generation.ProviderHandle;
import app.photoplay.generation.ProviderSignals;
import app.photoplay.generation.Submission;
import app.photoplay.generation.SubmitIntent;
import app.photoplay.generation.SubmitTrace;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLibrary;
import app.photoplay.media.ffmpeg.Ffmpeg;
import app.photoplay.media.ffmpeg.FfmpegCommand;
import app.photoplay.media.ffmpeg.FfmpegSettings;
import app.photoplay.screenplay.CameraMove;
import app.photoplay.support.ShiftingClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;
import org.springframework.beans.factory.ObjectProvider;

class AnimaticProviderTests {

    private static final Fault ALWAYS = new Fault(1, 0, null);

    @TempDir
    Path home;

    private final BlockingQueue<GenerationId> rung = new LinkedBlockingQueue<>();
    private final ShiftingClock clock = ShiftingClock.stopped();
    private AnimaticProvider provider;
    private ProviderSignals signal;

    @AfterEach
    void close() throws IOException {
        if (provider != null) {
            provider.close();
        }
    }

    @Test
    void aStillIsMadeRungForAndFetched() throws Exception {
        open(Faults.NONE);
        ProviderHandle handle = accepted(still("Clara waits."));
        assertThat(rung.poll(60, TimeUnit.SECONDS)).isEqualTo(handle.generation());
        Progress.Finished finished = (Progress.Finished) ended(handle);
        Path target = home.resolve("still.jpg");
        provider.fetch(handle, finished.output(), target);
        assertThat(finished.contentType()).isEqualTo("image/jpeg");
        assertThat(Files.readAllBytes(target)).startsWith(0xFF, 0xD8, 0xFF);
    }

    @Test
    void whoCouldNotKeepWhatWasFetchedFetchesItAgain() throws Exception {
        open(Faults.NONE);
        ProviderHandle handle = accepted(still("Clara waits."));
        Progress.Finished finished = (Progress.Finished) ended(handle);
        Path first = home.resolve("first.jpg");
        Path second = home.resolve("second.jpg");
        provider.fetch(handle, finished.output(), first);

        provider.fetch(handle, finished.output(), second);

        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void whatWasFetchedLongAgoIsForgottenWithItsFile() throws Exception {
        open(Faults.NONE);
        ProviderHandle first = fetched("Clara waits.");

        for (int i = 0; i < OutputCache.PLACES; i++) {
            fetched("Clara waits.");
        }

        assertThat(provider.follow(first)).isInstanceOf(Progress.Lost.class);
        assertThat(files()).hasSize(OutputCache.PLACES);
    }

    @Test
    void aSubmitWhoseAnswerWasLostIsFoundAndOneThatDiedWithItsProcessIsNot() throws Exception {
        open(Faults.NONE);
        ProviderHandle handle = accepted(still("Clara waits."));

        assertThat(traced(handle.generation())).isEqualTo(new SubmitTrace.Arrived(handle));
        assertThat(traced(GenerationId.next())).isEqualTo(new SubmitTrace.NotArrived());
        ended(handle);
        open(Faults.NONE);
        assertThat(traced(handle.generation())).isEqualTo(new SubmitTrace.NotArrived());
    }

    private SubmitTrace traced(GenerationId id) {
        return provider.trace(intent(id), still("Clara waits."), other -> false);
    }

    @Test
    void whatFailedIsBegunAnewWhenItIsSubmittedAgain() throws Exception {
        open(new Faults(
                1, Duration.ZERO, 0, Fault.NEVER, Fault.NEVER, new Fault(0, 0, "hangs"), Fault.NEVER, Reason.FAILED));
        GenerationId id = GenerationId.next();
        ProviderHandle handle =
                ((Submission.Accepted) provider.submit(intent(id), still("It hangs."), () -> {})).handle();
        assertThat(rung.poll(20, TimeUnit.SECONDS)).isEqualTo(id);
        provider.cancel(handle);
        assertThat(rung.poll(20, TimeUnit.SECONDS)).isEqualTo(id);

        provider.submit(intent(id), still("It goes on."), () -> {});

        assertThat(ended(handle)).isInstanceOf(Progress.Finished.class);
    }

    @Test
    void theSameSubmittedTwiceIsMadeOnce() throws Exception {
        open(Faults.NONE);
        GenerationId id = GenerationId.next();
        provider.submit(intent(id), still("Clara waits."), () -> {});
        Submission again = provider.submit(intent(id), still("Clara waits."), () -> {});

        ended(((Submission.Accepted) again).handle());

        assertThat(files()).hasSize(1);
    }

    @Test
    void aClipHasTheFactsThatJoiningNeeds() throws Exception {
        open(Faults.NONE);
        ProviderHandle handle = accepted(clip("Clara walks.", Duration.ofSeconds(2)));
        Path target = home.resolve("clip.mp4");
        provider.fetch(handle, ((Progress.Finished) ended(handle)).output(), target);
        var probe = new Ffmpeg(new FfmpegSettings(null)).probe(target);
        assertThat(probe.toString()).contains("h264").contains("yuv420p").contains("24");
    }

    @Test
    void afterARestartARequestIsLostAndItsFilesAreGone() throws Exception {
        open(Faults.NONE);
        ProviderHandle handle = accepted(still("Clara waits."));
        ended(handle);
        assertThat(files()).hasSize(1);
        open(Faults.NONE);
        assertThat(provider.follow(handle)).isInstanceOf(Progress.Lost.class);
        assertThat(files()).isEmpty();
        assertThatThrownBy(() -> provider.fetch(handle, home.toUri(), home.resolve("x")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aRefusedOrThrottledRequestIsNotTaken() throws Exception {
        open(new Faults(
                1,
                Duration.ZERO,
                0,
                new Fault(0, 0, "forbidden"),
                Fault.NEVER,
                Fault.NEVER,
                Fault.NEVER,
                Reason.UNAVAILABLE));
        assertThat(reason(provider.submit(intent(GenerationId.next()), still("A forbidden thing."), () -> {})))
                .isEqualTo(Reason.REFUSED);
        assertThat(provider.submit(intent(GenerationId.next()), still("A harmless thing."), () -> {}))
                .isInstanceOf(Submission.Accepted.class);
        open(new Faults(
                1, Duration.ZERO, 0, Fault.NEVER, new Fault(0, 2, null), Fault.NEVER, Fault.NEVER, Reason.UNAVAILABLE));
        assertThat(provider.submit(intent(GenerationId.next()), still("x"), () -> {}))
                .isInstanceOf(Submission.Accepted.class);
        assertThat(reason(provider.submit(intent(GenerationId.next()), still("x"), () -> {})))
                .isEqualTo(Reason.RATE_LIMITED);
    }

    @Test
    void aFailureOnPurposeCarriesItsReason() throws Exception {
        open(new Faults(1, Duration.ZERO, 0, Fault.NEVER, Fault.NEVER, Fault.NEVER, ALWAYS, Reason.TIMED_OUT));
        Progress.Failed failed = (Progress.Failed) ended(accepted(still("x")));
        assertThat(failed.failure().reason()).isEqualTo(Reason.TIMED_OUT);
        assertThat(failed.failure().retryable()).isTrue();
    }

    @Test
    void whatTheDiskDoesNotTakeIsDrawnAgainLater() throws Exception {
        open(Faults.NONE);
        Path folder = home.resolve("tmp").resolve("animatic");
        Files.move(folder, home.resolve("aside"));
        Files.writeString(folder, "in the way");

        Progress.Failed failed = (Progress.Failed) ended(accepted(still("Clara waits.")));

        assertThat(failed.failure().reason()).isEqualTo(Reason.NO_ROOM);
        assertThat(failed.failure().retryable()).isTrue();
    }

    @Test
    void whateverEndsADrawingEndsItsRequest() throws Exception {
        open(Faults.NONE, new Ffmpeg(new FfmpegSettings(null)) {
            @Override
            public void run(FfmpegCommand command) {
                throw new NoClassDefFoundError("on purpose");
            }
        });

        Progress.Failed failed = (Progress.Failed) ended(accepted(clip("Clara walks.", Duration.ofSeconds(2))));

        assertThat(failed.failure().reason()).isEqualTo(Reason.FAILED);
    }

    @Test
    void theCameraTestIsKeptNowhere() throws Exception {
        open(Faults.NONE);

        provider.prepare();

        ended(accepted(still("Clara waits.")));
        assertThat(files()).hasSize(1);
    }

    @Test
    void aHangingRequestRunsUntilItIsCancelled() throws Exception {
        open(new Faults(1, Duration.ZERO, 0, Fault.NEVER, Fault.NEVER, ALWAYS, Fault.NEVER, Reason.UNAVAILABLE));
        ProviderHandle handle = accepted(still("x"));
        assertThat(rung.poll(20, TimeUnit.SECONDS)).isEqualTo(handle.generation());
        assertThat(provider.follow(handle)).isInstanceOf(Progress.Running.class);
        provider.cancel(handle);
        assertThat(((Progress.Failed) provider.follow(handle)).failure().reason())
                .isEqualTo(Reason.CANCELLED);
    }

    @Test
    void aDelayedRequestWaitsInLineAndCanBeCancelledThere() throws Exception {
        open(new Faults(
                1, Duration.ofHours(1), 7, Fault.NEVER, Fault.NEVER, Fault.NEVER, Fault.NEVER, Reason.UNAVAILABLE));
        accepted(still("x"));
        ProviderHandle second = accepted(still("y"));
        assertThat(provider.follow(second)).isEqualTo(new Progress.Queued(OptionalInt.of(8)));
        provider.cancel(second);
        assertThat(provider.follow(second)).isInstanceOf(Progress.Failed.class);
    }

    @Test
    void whatOneNodeDrawsIsNotLostToTheOtherWhichMayFetchIt() throws Exception {
        open(Faults.NONE);
        ProviderHandle handle = accepted(still("Clara waits."));
        try (Node other = new Node()) {
            assertThat(other.provider.follow(handle)).isEqualTo(new Progress.Queued(OptionalInt.empty()));
            Progress.Finished finished = (Progress.Finished) ended(handle);
            Path target = home.resolve("still.jpg");

            other.provider.fetch(handle, finished.output(), target);

            assertThat(Files.readAllBytes(target)).startsWith(0xFF, 0xD8, 0xFF);
        }
    }

    @Test
    void nodesThatDrawTheSameRequestDoNotWriteTheSameFile() throws Exception {
        open(Faults.NONE);
        GenerationId id = GenerationId.next();
        provider.submit(intent(id), still("Clara waits."), () -> {});
        try (Node other = new Node()) {
            ProviderHandle there =
                    ((Submission.Accepted) other.provider.submit(intent(id), still("Clara waits."), () -> {})).handle();

            ended(there, other.provider);
            ended(there);
            assertThat(files()).hasSize(2);
        }
    }

    @Test
    void whatANodeDrawsThatGivesNoSignOfLifeIsLost() throws Exception {
        open(new Faults(1, Duration.ZERO, 0, Fault.NEVER, Fault.NEVER, ALWAYS, Fault.NEVER, Reason.UNAVAILABLE));
        ProviderHandle handle = accepted(still("x"));
        try (Node other = new Node()) {
            clock.leap(DrawingFolder.LEASE);
            assertThat(other.provider.follow(handle)).isInstanceOf(Progress.Lost.class);

            provider.beat();
            assertThat(other.provider.follow(handle)).isInstanceOf(Progress.Queued.class);

            provider.close();
            assertThat(other.provider.follow(handle)).isInstanceOf(Progress.Lost.class);
        }
    }

    @Test
    void whatOneNodeDrawsIsCalledOffByTheOther() throws Exception {
        open(new Faults(1, Duration.ZERO, 0, Fault.NEVER, Fault.NEVER, ALWAYS, Fault.NEVER, Reason.UNAVAILABLE));
        ProviderHandle handle = accepted(still("x"));
        assertThat(rung.poll(20, TimeUnit.SECONDS)).isEqualTo(handle.generation());
        try (Node other = new Node()) {
            other.provider.cancel(handle);
            provider.beat();

            assertThat(((Progress.Failed) provider.follow(handle)).failure().reason())
                    .isEqualTo(Reason.CANCELLED);
        }
    }

    @Test
    void aFileOutsideTheFoldersOfTheNodesIsNotGivenOut() throws Exception {
        open(Faults.NONE);
        Path secret = Files.writeString(home.resolve("secret"), "x");
        Path around = home.resolve("tmp/animatic/../../secret");
        ProviderHandle unknown = new ProviderHandle(GenerationId.next(), "gone");

        for (Path output : List.of(secret, around)) {
            assertThatThrownBy(() -> provider.fetch(unknown, output.toUri(), home.resolve("y")))
                    .isInstanceOf(IOException.class);
        }
    }

    /** A second process on the same home. */
    private final class Node implements AutoCloseable {

        private final AnimaticProvider provider;

        Node() throws IOException {
            provider = node(Faults.NONE, new Ffmpeg(new FfmpegSettings(null)), signal);
        }

        @Override
        public void close() throws IOException {
            provider.close();
        }
    }

    @Test
    void quotesAreOfTheHouse() throws Exception {
        open(Faults.NONE);
        assertThat(provider.quote(still("x")).credits().hundredths()).isEqualTo(10);
        assertThat(provider.quote(clip("x", Duration.ofSeconds(2))).credits().hundredths())
                .isEqualTo(40);
    }

    @Test
    void whatIsDrawnIsNoWiderThanWantedAndKeepsItsShape() {
        assertThat(drawn(0, 1280, 720)).isEqualTo(new FrameSize(1280, 720));
        assertThat(drawn(160, 1280, 720)).isEqualTo(new FrameSize(160, 90));
        assertThat(drawn(160, 1680, 720)).isEqualTo(new FrameSize(160, 68));
        assertThat(drawn(160, 720, 1280)).isEqualTo(new FrameSize(160, 284));
        assertThat(drawn(161, 100, 50)).isEqualTo(new FrameSize(100, 50));
    }

    private static FrameSize drawn(int width, int askedWidth, int askedHeight) {
        return new AnimaticProperties(1, width, 10, 40, Faults.NONE).drawn(new FrameSize(askedWidth, askedHeight));
    }

    private void open(Faults faults) throws IOException {
        open(faults, new Ffmpeg(new FfmpegSettings(null)));
    }

    private void open(Faults faults, Ffmpeg ffmpeg) throws IOException {
        close();
        signal = new ProviderSignals() {
            @Override
            public boolean arrived(GenerationId generation, UUID token, ProviderHandle handle) {
                throw new AssertionError("What is drawn here answers its submit");
            }

            @Override
            public void changed(GenerationId generation) {
                rung.add(generation);
            }
        };
        provider = node(faults, ffmpeg, signal);
    }

    private AnimaticProvider node(Faults faults, Ffmpeg ffmpeg, ProviderSignals signal) throws IOException {
        return new AnimaticProvider(
                new AnimaticProperties(1, 0, 10, 40, faults),
                new PhotoplayHome(home),
                NodeId.next(),
                ffmpeg,
                new PictureFiles(Mockito.mock(MediaLibrary.class)),
                new ObjectProvider<>() {
                    @Override
                    public ProviderSignals getObject() {
                        return signal;
                    }

                    @Override
                    public Stream<ProviderSignals> stream() {
                        return Stream.of(signal);
                    }

                    @Override
                    public java.util.Iterator<ProviderSignals> iterator() {
                        return List.of(signal).iterator();
                    }
                },
                clock);
    }

    private static SubmitIntent intent(GenerationId id) {
        return new SubmitIntent(id, UUID.randomUUID(), "animatic", Instant.EPOCH);
    }

    private ProviderHandle accepted(GenerationRequest request) {
        return ((Submission.Accepted) provider.submit(intent(GenerationId.next()), request, () -> {})).handle();
    }

    private ProviderHandle fetched(String words) throws Exception {
        ProviderHandle handle = accepted(still(words));
        provider.fetch(
                handle, ((Progress.Finished) ended(handle)).output(), home.resolve(handle.generation() + ".jpg"));
        return handle;
    }

    private Progress ended(ProviderHandle handle) throws InterruptedException {
        return ended(handle, provider);
    }

    private Progress ended(ProviderHandle handle, AnimaticProvider by) throws InterruptedException {
        while (true) {
            Progress progress = by.follow(handle);
            if (progress instanceof Progress.Finished || progress instanceof Progress.Failed) {
                return progress;
            }
            assertThat(rung.poll(60, TimeUnit.SECONDS)).isNotNull();
        }
    }

    private static Reason reason(Submission submission) {
        return ((Submission.Refused) submission).failure().reason();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("tmp/animatic"))) {
            return files.filter(file -> file.toString().matches(".*\\.(jpg|mp4)"))
                    .toList();
        }
    }

    private static GenerationRequest still(String words) {
        return new GenerationRequest.Still(
                TestBriefs.of("EXT|Field|DAY|WIDE|NEUTRAL|" + words + "|Clara:f"),
                new FrameSize(320, 180),
                1,
                List.of());
    }

    private static GenerationRequest clip(String words, Duration duration) {
        return new GenerationRequest.Clip(
                TestBriefs.of("EXT|Field|DAY|WIDE|NEUTRAL|" + words + "|Clara:f"),
                AssetId.next(),
                CameraMove.PAN_RIGHT,
                duration,
                new FrameSize(320, 180),
                1);
    }
}
