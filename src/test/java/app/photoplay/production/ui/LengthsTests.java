package app.photoplay.production.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LengthsTests {

    @Test
    void aPlaceInAFilmIsTheSecondThatRuns() {
        assertThat(Lengths.code(Duration.ofMillis(123_700))).isEqualTo("2:03");
        assertThat(Lengths.code(Duration.ofSeconds(3_729))).isEqualTo("1:02:09");
    }

    @Test
    void aLengthIsRounded() {
        assertThat(Lengths.rounded(Duration.ofMillis(123_700))).isEqualTo("2:04");
        assertThat(Lengths.rounded(Duration.ofMillis(123_400))).isEqualTo("2:03");
    }
}
