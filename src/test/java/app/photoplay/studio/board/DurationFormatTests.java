package app.photoplay.studio.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DurationFormatTests {

    @Test
    void aPlaceInAFilmIsTheSecondThatRuns() {
        assertThat(DurationFormat.code(Duration.ofMillis(123_700))).isEqualTo("2:03");
        assertThat(DurationFormat.code(Duration.ofSeconds(3_729))).isEqualTo("1:02:09");
    }

    @Test
    void aLengthIsRounded() {
        assertThat(DurationFormat.rounded(Duration.ofMillis(123_700))).isEqualTo("2:04");
        assertThat(DurationFormat.rounded(Duration.ofMillis(123_400))).isEqualTo("2:03");
    }

    @Test
    void partsInWholeSecondsAddUpToTheWhole() {
        List<Duration> parts = List.of(Duration.ofMillis(13_500), Duration.ofMillis(3_600), Duration.ofMillis(3_600));

        assertThat(DurationFormat.whole(parts))
                .containsExactly(Duration.ofSeconds(14), Duration.ofSeconds(3), Duration.ofSeconds(4));
        assertThat(DurationFormat.rounded(parts.stream().reduce(Duration.ZERO, Duration::plus)))
                .isEqualTo("0:21");
    }
}
