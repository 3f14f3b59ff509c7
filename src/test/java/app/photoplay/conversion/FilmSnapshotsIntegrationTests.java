package app.photoplay.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.conversion.screen.FilmSnapshots;
import app.photoplay.screenplay.CutLength;
import app.photoplay.support.CountedStatements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FilmSnapshotsIntegrationTests extends EngineScenario {

    /** Project, shots, scenes, takes, requests, conversion, film, who draws. */
    private static final int WHILE_IT_IS_MADE = 11;
    /** Besides: what is missing, its price, and the ceilings that are in its way. */
    private static final int WHERE_IT_RESTS = 18;

    @Autowired
    private FilmSnapshots snapshots;

    @Test
    void aFilmIsReadWithAsManyStatementsHoweverManyShotsItHas() {
        int fewest =
                creator.does(() -> conversions.forecast(request(Gate.STILLS))).fewestShots();
        ConversionProgress dense = at(new CutLength.ShotCount(fewest));
        ConversionProgress whole = at(new CutLength.Natural());
        assertThat(whole.shots()).isGreaterThan(dense.shots());

        assertThat(statements(whole)).isEqualTo(statements(dense)).isLessThanOrEqualTo(WHERE_IT_RESTS);
    }

    @Test
    void aFilmThatIsDoneOrBeingMadeTakesAFew() {
        ConversionProgress done = awaitState(convert(creator, Gate.FILM), ConversionState.DONE);

        assertThat(statements(done)).isLessThanOrEqualTo(WHILE_IT_IS_MADE);
    }

    private ConversionProgress at(CutLength length) {
        ConversionId id = creator.does(() -> conversions.convert(request(length, Gate.STILLS)));
        return awaitState(id, ConversionState.AT_GATE);
    }

    /** Of this thread. What is remembered for seconds is asked before, and may be due again at one of the next two. */
    private int statements(ConversionProgress film) {
        creator.does(() -> snapshots.of(film.project()));
        return Math.min(counted(film), counted(film));
    }

    private int counted(ConversionProgress film) {
        return CountedStatements.of(() -> creator.does(() -> snapshots.of(film.project())))
                .count();
    }
}
