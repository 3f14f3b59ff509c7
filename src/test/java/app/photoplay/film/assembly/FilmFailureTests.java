package app.photoplay.film.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FilmFailureTests {

    @ParameterizedTest
    @EnumSource
    void everyReasonHasWordsForTheCreator(FilmFailure.Reason reason) {
        assertThat(ResourceBundle.getBundle("messages", Locale.ROOT).getString("film.failure." + reason.id()))
                .isNotBlank();
    }
}
