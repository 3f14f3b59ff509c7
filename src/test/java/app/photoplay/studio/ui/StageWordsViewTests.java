package app.photoplay.studio.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.photoplay.conversion.ConversionProgress;
import app.photoplay.conversion.ConversionProgress.WaitingReason;
import app.photoplay.conversion.ConversionState;
import app.photoplay.conversion.DashboardEntry;
import app.photoplay.conversion.Gate;
import com.vaadin.browserless.ViewPackages;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = ProjectView.class)
class StageWordsViewTests extends ScreensTest {

    @Test
    void aCancelledFilmCountsItsStillsToo() {
        assertThat(StageWords.cancelled("project.lead.cancelled", cancelled(Gate.FILM, 3, 0)))
                .isEqualTo("Cancelled with 3 of 3 stills and 0 of 3 clips made.");
        assertThat(StageWords.cancelled("dashboard.details.cancelled", cancelled(Gate.CLIPS, 3, 1)))
                .isEqualTo("3 of 3 stills, 1 of 3 clips");
    }

    @Test
    void whereBothAreThereShotsAreCounted() {
        assertThat(StageWords.cancelled("project.lead.cancelled", cancelled(Gate.FILM, 2, 2)))
                .isEqualTo("Cancelled with 2 of 3 shots made.");
        assertThat(StageWords.cancelled("project.lead.cancelled", cancelled(Gate.STILLS, 2, 0)))
                .isEqualTo("Cancelled with 2 of 3 shots made.");
    }

    @Test
    void aPosterOfAFilmThatStandsStillSaysWhyAndMeasuresNothing() {
        for (WaitingReason reason : WaitingReason.values()) {
            ConversionProgress progress = mock();
            when(progress.state()).thenReturn(ConversionState.MAKING);
            when(progress.gate()).thenReturn(Gate.FILM);
            when(progress.shots()).thenReturn(2);
            when(progress.waitingReason()).thenReturn(reason);
            when(progress.standsStill()).thenCallRealMethod();
            when(progress.unreachable()).thenReturn(reason == WaitingReason.UNREACHABLE ? "fal" : null);
            when(progress.remaining()).thenReturn(null);
            when(progress.startedAt()).thenReturn(Instant.EPOCH);
            DashboardEntry film = mock();
            when(film.progress()).thenReturn(progress);

            String said = PosterWords.state(progress) + " · " + PosterWords.details(film, true, Locale.ENGLISH);
            assertThat(said)
                    .as(reason.name())
                    .isEqualTo(
                            switch (reason) {
                                case PAUSED -> "Waiting, 0 of 2 shots · Waits, the queue is held";
                                case NO_ROOM -> "Waiting, 0 of 2 shots · No room on the disk";
                                case OUT_OF_REACH -> "Waiting, 0 of 2 shots · Made, cannot be fetched now";
                                case UNREACHABLE -> "Waiting, 0 of 2 shots · fal cannot be reached";
                                case PROVIDER_BUSY, FAIR_SHARE, BACKING_OFF, PROVIDER_QUEUE ->
                                    "Being made, 0 of 2 shots · Measuring how long it takes";
                            });
        }
    }

    @Test
    void aShotThatWasAddedAtAStopIsNotSaidToBeMade() {
        ConversionProgress progress = cancelled(Gate.STILLS, 2, 0);
        when(progress.state()).thenReturn(ConversionState.AT_GATE);
        assertThat(StageWords.atGate(progress)).isEqualTo("2 of 3 stills are made.");
        when(progress.stills()).thenReturn(3);
        assertThat(StageWords.atGate(progress)).isEqualTo("All 3 stills are made.");
    }

    private static ConversionProgress cancelled(Gate gate, int stills, int clips) {
        ConversionProgress progress = mock();
        when(progress.state()).thenReturn(ConversionState.CANCELLED);
        when(progress.gate()).thenReturn(gate);
        when(progress.shots()).thenReturn(3);
        when(progress.stills()).thenReturn(stills);
        when(progress.clips()).thenReturn(clips);
        return progress;
    }
}
