package app.photoplay.conversion.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A film of 49 shots, its remaining time looked at each half minute while others come and go. */
class RemainingTimeTests {

    private static final int SHOTS = 49;
    private static final double LOOKED_AT_EACH = 30;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsPromisedFallsAndNeverJumpsUp(long seed) {
        SimulatedFilm film = new SimulatedFilm(SHOTS, 2, seed);
        List<Double> promised = promised(film);

        for (int i = 1; i < promised.size(); i++) {
            double longer = promised.get(i) - promised.get(i - 1);
            assertThat(longer)
                    .as("half minute %d of %s", i, promised)
                    .isLessThanOrEqualTo(Math.max(30, 0.12 * promised.get(i - 1)));
        }
        for (int i = 8; i < promised.size(); i++) {
            assertThat(promised.get(i))
                    .as("four minutes on, half minute %d of %s", i, promised)
                    .isLessThan(promised.get(i - 8));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void halfWayItIsRightByAQuarter(long seed) {
        SimulatedFilm film = new SimulatedFilm(SHOTS, 2, seed);
        double half = film.length() / 2;

        for (int people = 1; people <= 3; people++) {
            Duration promised = film.remaining(half, people);
            assertThat(promised).isNotNull();
            assertThat(promised.toMillis() / 1000.0).isBetween(0.75 * half, 1.25 * half);
        }
    }

    /** In seconds, from when something is promised; every other time somebody else is at work too. */
    private static List<Double> promised(SimulatedFilm film) {
        List<Double> promised = new ArrayList<>();
        int people = 1;
        for (double at = 0; at < film.length(); at += LOOKED_AT_EACH) {
            people = 3 - people;
            Duration remaining = film.remaining(at, people);
            if (remaining != null) {
                promised.add(remaining.toMillis() / 1000.0);
            }
        }
        return promised;
    }
}
