package app.photoplay.generation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.generation.TestRows;
import app.photoplay.generation.rows.GenerationRow;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How long an output that does not come home is fetched again. */
class FetchPolicyTests {

    private static final int MANY = 400;

    @ParameterizedTest
    @EnumSource(
            value = Reason.class,
            names = {"OUT_OF_REACH", "NO_ROOM", "FAILED"})
    void whatWasPaidForIsFetchedForADayWithGrowingWaitsOfFiveMinutesAtMostAndIsNotMadeAgain(Reason inTheWay) {
        assertThat(waits(inTheWay, 0, 0)).contains(Duration.ofSeconds(1));
        assertThat(waits(inTheWay, 3, 4)).contains(Duration.ofSeconds(4));
        assertThat(waits(inTheWay, 7, 64)).contains(Duration.ofSeconds(64));
        assertThat(waits(inTheWay, MANY, 7_200)).contains(Duration.ofMinutes(5));
        assertThat(waits(inTheWay, MANY, 86_399)).contains(Duration.ofMinutes(5));
        assertThat(waits(inTheWay, MANY, 86_400)).isEmpty();
        assertThat(FetchPolicy.isMadeAgain(TestRows.paid(), inTheWay)).isFalse();
    }

    @Test
    void whatWasPaidForAndIsGoneOrNoPictureIsFetchedForTwoMinutesAndNotMadeAgain() {
        Duration all = Duration.ZERO;
        int fetches = 0;
        for (Optional<Duration> wait = waits(Reason.BROKEN_OUTPUT, 0, 0);
                wait.isPresent();
                wait = waits(Reason.BROKEN_OUTPUT, fetches, all.toSeconds())) {
            all = all.plus(wait.get());
            fetches++;
        }

        assertThat(fetches).isEqualTo(8);
        assertThat(all).isBetween(Duration.ofMinutes(2), Duration.ofMinutes(4));
        assertThat(FetchPolicy.isMadeAgain(TestRows.paid(), Reason.BROKEN_OUTPUT))
                .isFalse();
    }

    @Test
    void anotherCauseBeginsAnew() {
        GenerationRow roomless = TestRows.paid(Reason.NO_ROOM, MANY);

        assertThat(FetchPolicy.waitAfter(roomless, Reason.BROKEN_OUTPUT, after(3_600)))
                .contains(Duration.ofMinutes(5));
    }

    @Test
    void afterALongStopItIsStillAskedForSeveralTimes() {
        assertThat(waits(Reason.OUT_OF_REACH, 0, 900_000)).contains(Duration.ofSeconds(1));
        assertThat(waits(Reason.OUT_OF_REACH, 7, 900_000)).contains(Duration.ofMinutes(5));
        assertThat(waits(Reason.OUT_OF_REACH, 8, 900_000)).isEmpty();
    }

    @Test
    void whatCostsNothingIsMadeAgainSoon() {
        assertThat(FetchPolicy.waitAfter(TestRows.finished(), Reason.BROKEN_OUTPUT, after(0)))
                .isEmpty();
        assertThat(FetchPolicy.waitAfter(TestRows.finished(), Reason.OUT_OF_REACH, after(0)))
                .contains(Duration.ofSeconds(1));
        GenerationRow often = TestRows.finished(Reason.OUT_OF_REACH, 6);
        assertThat(FetchPolicy.waitAfter(often, Reason.OUT_OF_REACH, after(32))).isEmpty();
        assertThat(FetchPolicy.isMadeAgain(often, Reason.OUT_OF_REACH)).isTrue();
    }

    /** For what was paid for and did not come home so many times for that very reason. */
    private static Optional<Duration> waits(Reason inTheWay, int fetches, long seconds) {
        GenerationRow row = TestRows.paid(fetches == 0 ? null : inTheWay, fetches);
        return FetchPolicy.waitAfter(row, inTheWay, after(seconds));
    }

    private static Instant after(long seconds) {
        return TestRows.FINISHED.plusSeconds(seconds);
    }
}
