package app.photoplay.studio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.conversion.ConversionState;
import app.photoplay.conversion.Gate;
import app.photoplay.project.ProjectLinks;
import app.photoplay.support.screens.FilmStage;
import com.vaadin.browserless.ViewPackages;
import org.junit.jupiter.api.Test;

/** A failure says what it has cost as far as that is known, and no more. */
@ViewPackages(classes = ProjectView.class)
class FailureMoneyViewTests extends ScreensTest {

    @Test
    void whatIsMadeHasBeenPaid() {
        assertThat(text(open(FilmStage.of(7, ConversionState.FAILED, Gate.FILM, 19))))
                .contains("38 credits were spent on what is made, and all of that is kept.")
                .doesNotContain("No credits were taken", "stay held");
    }

    @Test
    void whatNobodyKnowsIsHeld() {
        assertThat(text(open(
                        FilmStage.of(7, ConversionState.FAILED, Gate.FILM, 0).unanswered(2))))
                .contains("8 credits stay held for what nobody knows yet whether it was made.")
                .doesNotContain("No credits were taken");
    }

    @Test
    void nothingWasTakenOnlyWhereNothingWas() {
        assertThat(text(open(FilmStage.of(7, ConversionState.FAILED, Gate.FILM, 0))))
                .contains("No credits were taken.");
    }

    private ProjectView open(FilmStage stage) {
        services.put(stage);
        return navigate(ProjectLinks.screen(stage.project()), ProjectView.class);
    }
}
