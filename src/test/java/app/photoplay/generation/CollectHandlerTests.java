package app.photoplay.generation;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.photoplay.base.Jobs;
import app.photoplay.base.PhotoplayHome;
import app.photoplay.media.FfmpegException;
import app.photoplay.media.MediaLibrary;
import app.photoplay.media.Scratch;
import app.photoplay.media.UnusableMediaException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of an output that does not come home. */
class CollectHandlerTests {

    private static final int MANY = 40;

    @TempDir
    Path home;

    private final ModelProvider provider = mock();
    private final Providers providers = mock();
    private final GenerationRows rows = mock();
    private final GenerationChanges changes = mock();
    private final MediaLibrary library = mock();

    @BeforeEach
    void theProviderIsHere() {
        when(providers.named("fal")).thenReturn(provider);
        when(provider.follow(any())).thenReturn(new Progress.Running(1));
    }

    @Test
    void whatIsNoPictureIsMadeAgainWhereThatCanHelp() {
        when(library.store(any(), any(), any(), any())).thenThrow(mock(UnusableMediaException.class));

        collect(finished(0));

        verify(changes)
                .failed(
                        any(),
                        argThat(failure ->
                                failure.reason() == GenerationFailure.Reason.BROKEN_OUTPUT && failure.retryable()));
    }

    @Test
    void whatIsNoPictureAndWasPaidForIsFetchedAgainTwiceBeforeItIsMadeAgain() {
        when(library.store(any(), any(), any(), any())).thenThrow(mock(UnusableMediaException.class));
        GenerationRow second = TestRows.paid(1);
        GenerationRow third = TestRows.paid(2);

        collect(second);
        collect(third);

        verify(changes).fetchLater(second, Duration.ofSeconds(2));
        verify(changes)
                .failed(eq(third), argThat(failure -> failure.reason() == GenerationFailure.Reason.BROKEN_OUTPUT));
    }

    @Test
    void whatOurDiskDoesNotTakeIsFetchedAgainForADayWithGrowingWaitsAndSaysSo() {
        theDiskIsFull();
        GenerationRow third = finished(2);
        GenerationRow late = finished(MANY);

        collect(third);
        collect(late);

        verify(changes).waitsForRoom(eq(third), argThat(CollectHandlerTests::noRoom), eq(Duration.ofSeconds(4)));
        verify(changes).waitsForRoom(eq(late), argThat(CollectHandlerTests::noRoom), eq(Duration.ofMinutes(5)));
        verify(changes, never()).failed(any(), any());
    }

    @Test
    void whatOurDiskDoesNotTakeAllDayLongIsGivenUpAndNotMadeAgain() {
        theDiskIsFull();
        GenerationRow row = finished(300);

        collect(row);

        verify(changes).gaveUp(eq(row), argThat(CollectHandlerTests::noRoom), any());
        verify(changes, never()).failed(any(), any());
    }

    @Test
    void whatOurOwnFfmpegCannotLookIntoIsNotBoughtAgainHoweverOften() {
        when(library.store(any(), any(), any(), any())).thenThrow(mock(FfmpegException.class));
        GenerationRow row = finished(MANY);

        collect(row);

        verify(changes).fetchLater(row, Duration.ofSeconds(64));
        verify(changes, never()).failed(any(), any());
    }

    @Test
    void whatCannotBeFetchedIsTriedAgainWithGrowingWaitsAndGivenUpInTheEnd() throws IOException {
        doThrow(new IOException("503")).when(provider).fetch(any(), any(), any());

        GenerationRow third = finished(2);
        collect(third);
        verify(changes).fetchLater(third, Duration.ofSeconds(4));

        GenerationRow last = finished(MANY);
        collect(last);
        verify(changes).failed(eq(last), any());
    }

    @Test
    void whatTheProviderHasLostGoesBackToTheQueue() throws IOException {
        doThrow(new IOException("404")).when(provider).fetch(any(), any(), any());
        when(provider.follow(any())).thenReturn(new Progress.Lost());
        GenerationRow row = finished(0);

        collect(row);

        verify(changes).lost(row);
    }

    private void theDiskIsFull() {
        when(library.store(any(), any(), any(), any()))
                .thenThrow(new UncheckedIOException("full", new IOException("No space left on device")));
    }

    private static boolean noRoom(GenerationFailure failure) {
        return failure.reason() == GenerationFailure.Reason.NO_ROOM
                && failure.detail().contains("No space left");
    }

    private void collect(GenerationRow row) {
        when(rows.find(row.id())).thenReturn(Optional.of(row));
        Scratch scratch = new Scratch(new PhotoplayHome(home), Clock.systemUTC());
        new CollectHandler(mock(Jobs.class), providers, rows, changes, library, scratch)
                .run(new CollectStep(row.id().value()));
    }

    private static GenerationRow finished(int fetches) {
        return TestRows.finished(fetches);
    }
}
