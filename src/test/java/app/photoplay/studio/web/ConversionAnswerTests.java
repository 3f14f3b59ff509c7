package app.photoplay.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.conversion.ConversionProgress;
import app.photoplay.conversion.ConversionState;
import app.photoplay.conversion.Gate;
import app.photoplay.project.ProjectRight;
import app.photoplay.project.ProjectRights;
import app.photoplay.support.screens.FilmStage;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ConversionAnswerTests {

    @Test
    void whatWasCancelledTooLateIsToldToPrograms() {
        ConversionProgress cancelled = FilmStage.of(6, ConversionState.CANCELLED, Gate.FILM, 7)
                .unbilled(2)
                .progress();

        assertThat(ConversionAnswer.of(Objects.requireNonNull(cancelled), ProjectRights.ALL)
                        .unbilled())
                .isEqualTo(2);
    }

    @Test
    void creditsAreToldToWhoeverMaySpendThem() {
        ConversionProgress done = Objects.requireNonNull(
                FilmStage.of(6, ConversionState.DONE, Gate.FILM, 6).progress());

        ConversionAnswer editor = ConversionAnswer.of(done, new ProjectRights(ProjectRight.EDIT));
        ConversionAnswer reviewer = ConversionAnswer.of(done, new ProjectRights(ProjectRight.COMMENT));

        assertThat(editor.creditsSpent()).isNotNull();
        assertThat(editor.unknown().creditsHeld()).isNotNull();
        assertThat(reviewer.creditsQuoted()).isNull();
        assertThat(reviewer.creditsSpent()).isNull();
        assertThat(reviewer.unknown().creditsHeld()).isNull();
        assertThat(reviewer.state()).isEqualTo(editor.state());
    }
}
