package app.photoplay.studio.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.photoplay.conversion.ConversionProgress;
import app.photoplay.conversion.ConversionState;
import app.photoplay.conversion.Gate;
import com.vaadin.browserless.ViewPackages;
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
