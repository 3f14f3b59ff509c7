package app.photoplay.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.conversion.ConversionProgress;
import app.photoplay.conversion.ConversionState;
import app.photoplay.conversion.Gate;
import app.photoplay.support.screens.FilmStage;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ConversionAnswerTests {

    @Test
    void whatWasCancelledTooLateIsToldToPrograms() {
        ConversionProgress cancelled = FilmStage.of(6, ConversionState.CANCELLED, Gate.FILM, 7)
                .unbilled(2)
                .progress();

        assertThat(ConversionAnswer.of(Objects.requireNonNull(cancelled)).unbilled())
                .isEqualTo(2);
    }
}
