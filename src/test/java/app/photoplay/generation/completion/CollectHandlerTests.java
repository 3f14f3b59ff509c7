package app.photoplay.generation.completion;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import app.photoplay.base.Jobs;
import app.photoplay.base.PhotoplayHome;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.generation.GenerationState;
import app.photoplay.generation.ModelProvider;
import app.photoplay.generation.NoOutputException;
import app.photoplay.generation.Progress;
import app.photoplay.generation.TestRows;
import app.photoplay.generation.lifecycle.GenerationTransitions;
import app.photoplay.generation.provider.Providers;
import app.photoplay.generation.rows.GenerationRow;
import app.photoplay.generation.rows.GenerationRows;
import app.photoplay.media.MediaLibrary;
import app.photoplay.media.ScratchFolders;
import app.photoplay.media.UnusableMediaException;
import app.photoplay.media.ffmpeg.FfmpegException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of an output that does not come home. */
class CollectHandlerTests {

    private static final Duration A_DAY = Duration.ofDays(1);

    @TempDir
    Path home;

    private final ModelProvider provider = mock();
    private final Providers providers = mock();
    private final GenerationRows rows = mock();
    private final GenerationTransitions transitions = mock();
    private final MediaLibrary library = mock();
    private Instant now = TestRows.FINISHED;

    @BeforeEach
    void theProviderIsHere() {
        when(providers.find("fal")).thenReturn(Optional.of(provider));
        when(provider.follow(any())).thenReturn(new Progress.Running(1));
    }

    @Test
    void whatIsNoPictureIsMadeAgainWhereThatCanHelp() {
        when(library.stage(any(), any())).thenThrow(mock(UnusableMediaException.class));

        collect(TestRows.finished());

        verify(transitions)
                .failed(any(), argThat(failure -> failure.reason() == Reason.BROKEN_OUTPUT && failure.retryable()));
    }

    @Test
    void whatIsNoPictureAndWasPaidForIsFetchedAgainForMinutesAndNotBoughtASecondTime() {
        when(library.stage(any(), any())).thenThrow(mock(UnusableMediaException.class));
        GenerationRow third = TestRows.paid(Reason.BROKEN_OUTPUT, 2);
        GenerationRow last = TestRows.paid(Reason.BROKEN_OUTPUT, 8);

        now = TestRows.FINISHED.plusSeconds(2);
        collect(third);
        now = TestRows.FINISHED.plusSeconds(128);
        collect(last);

        verify(transitions).fetchLater(eq(third), isFor(Reason.BROKEN_OUTPUT), eq(Duration.ofSeconds(2)));
        verify(transitions).gaveUp(eq(last), isFor(Reason.BROKEN_OUTPUT), isNull());
    }

    @Test
    void whatOurDiskDoesNotTakeIsFetchedAgainForADayWithGrowingWaitsAndSaysSo() {
        theDiskIsFull();
        GenerationRow third = TestRows.finished(Reason.NO_ROOM, 2);
        GenerationRow late = TestRows.finished(Reason.NO_ROOM, 40);

        now = TestRows.FINISHED.plusSeconds(4);
        collect(third);
        now = TestRows.FINISHED.plusSeconds(7_200);
        collect(late);

        verify(transitions).fetchLater(eq(third), argThat(CollectHandlerTests::noRoom), eq(Duration.ofSeconds(4)));
        verify(transitions).fetchLater(eq(late), argThat(CollectHandlerTests::noRoom), eq(Duration.ofMinutes(5)));
        verify(transitions, never()).failed(any(), any());
    }

    @Test
    void whatOurDiskDoesNotTakeAllDayLongIsGivenUpAndNotMadeAgain() {
        theDiskIsFull();
        GenerationRow row = TestRows.finished(Reason.NO_ROOM, 300);

        now = TestRows.FINISHED.plus(A_DAY);
        collect(row);

        verify(transitions).gaveUp(eq(row), argThat(CollectHandlerTests::noRoom), any());
        verify(transitions, never()).failed(any(), any());
    }

    @Test
    void aFullDiskThatHasRoomAgainIsNotHeldAgainstTheOutput() throws IOException {
        doThrow(new IOException("503")).when(provider).fetch(any(), any(), any());
        GenerationRow row = TestRows.paid(Reason.NO_ROOM, 300);

        collect(row);

        verify(transitions).fetchLater(eq(row), isFor(Reason.OUT_OF_REACH), any());
    }

    @Test
    void whatOurOwnFfmpegCannotLookIntoIsNotBoughtAgainAndGivenUpAfterADay() {
        when(library.stage(any(), any())).thenThrow(mock(FfmpegException.class));
        GenerationRow row = TestRows.finished(Reason.FAILED, 40);

        now = TestRows.FINISHED.plusSeconds(64);
        collect(row);
        now = TestRows.FINISHED.plus(A_DAY);
        collect(row);

        verify(transitions).fetchLater(eq(row), any(), eq(Duration.ofSeconds(64)));
        verify(transitions).gaveUp(eq(row), isFor(Reason.FAILED), any());
        verify(transitions, never()).failed(any(), any());
    }

    @Test
    void whatWasPaidForAndCannotBeFetchedIsNotMadeAgainHoweverOften() throws IOException {
        doThrow(new IOException("503")).when(provider).fetch(any(), any(), any());
        GenerationRow seventh = TestRows.paid(Reason.OUT_OF_REACH, 6);
        GenerationRow late = TestRows.paid(Reason.OUT_OF_REACH, 200);

        now = TestRows.FINISHED.plusSeconds(63);
        collect(seventh);
        now = TestRows.FINISHED.plusSeconds(80_000);
        collect(late);
        now = TestRows.FINISHED.plus(A_DAY);
        collect(late);

        verify(transitions).fetchLater(eq(seventh), isFor(Reason.OUT_OF_REACH), eq(Duration.ofSeconds(63)));
        verify(transitions).fetchLater(eq(late), isFor(Reason.OUT_OF_REACH), eq(Duration.ofMinutes(5)));
        verify(transitions).gaveUp(eq(late), isFor(Reason.OUT_OF_REACH), any());
        verify(transitions, never()).failed(any(), any());
        verify(provider, never()).follow(any());
    }

    @Test
    void whatIsSaidToBeGoneIsGivenUpInTheEndAndNotBoughtASecondTime() throws IOException {
        doThrow(new NoOutputException("404")).when(provider).fetch(any(), any(), any());
        GenerationRow row = TestRows.paid(Reason.BROKEN_OUTPUT, 8);

        collect(row);

        verify(transitions).gaveUp(eq(row), isFor(Reason.BROKEN_OUTPUT), isNull());
    }

    @Test
    void whatCostsNothingAndCannotBeFetchedIsMadeAgainInTheEnd() throws IOException {
        doThrow(new IOException("503")).when(provider).fetch(any(), any(), any());
        GenerationRow last = TestRows.finished(Reason.OUT_OF_REACH, 6);

        collect(last);

        verify(transitions).failed(eq(last), isFor(Reason.OUT_OF_REACH));
    }

    @Test
    void whatTheProviderHasLostGoesBackToTheQueue() throws IOException {
        doThrow(new IOException("404")).when(provider).fetch(any(), any(), any());
        when(provider.follow(any())).thenReturn(new Progress.Lost());
        GenerationRow row = TestRows.finished();

        collect(row);

        verify(transitions).lost(row);
    }

    @Test
    void aProviderThatCannotTellWhatItHasLostIsNoReasonToTryWithoutAWait() throws IOException {
        doThrow(new IOException("503")).when(provider).fetch(any(), any(), any());
        when(provider.follow(any())).thenThrow(new UncheckedIOException(new IOException("no route")));
        GenerationRow row = TestRows.finished();

        collect(row);

        verify(transitions).fetchLater(eq(row), isFor(Reason.OUT_OF_REACH), any());
    }

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, StackOverflowError.class})
    void whateverElseBreaksIsTriedAgainAfterAWait(Class<? extends Throwable> unexpected) {
        when(library.stage(any(), any())).thenThrow(unexpected);
        GenerationRow row = TestRows.paid();

        collect(row);

        verify(transitions).fetchLater(eq(row), isFor(Reason.FAILED), eq(Duration.ofSeconds(1)));
    }

    @Test
    void whatAProviderMadeThatIsNotSetUpAnyMoreWaitsForADay() {
        GenerationRow row = TestRows.elsewhere(GenerationState.FINISHED);

        collect(row);

        verify(transitions).fetchLater(eq(row), isFor(Reason.OUT_OF_REACH), eq(Duration.ofSeconds(1)));
    }

    @Test
    void whatWaitsForItsTimeIsNotFetchedBefore() {
        now = TestRows.FINISHED.minusSeconds(1);

        collect(TestRows.paid());

        verifyNoInteractions(provider, library, transitions);
    }

    private void theDiskIsFull() {
        when(library.stage(any(), any()))
                .thenThrow(new UncheckedIOException("full", new IOException("No space left on device")));
    }

    private static GenerationFailure isFor(Reason reason) {
        return argThat(failure -> failure.reason() == reason);
    }

    private static boolean noRoom(GenerationFailure failure) {
        return failure.reason() == Reason.NO_ROOM && failure.detail().contains("No space left");
    }

    private void collect(GenerationRow row) {
        when(rows.find(row.id())).thenReturn(Optional.of(row));
        when(rows.takeInHand(eq(row), any(), any())).thenReturn(Optional.of(row));
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        ScratchFolders scratch = new ScratchFolders(new PhotoplayHome(home), clock);
        new CollectHandler(mock(Jobs.class), providers, rows, transitions, library, scratch, clock)
                .run(new CollectStep(row.id().value()));
    }
}
