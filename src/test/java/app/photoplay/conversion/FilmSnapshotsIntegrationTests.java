package app.photoplay.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.screenplay.CutLength;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Statements are counted as the two ways to the database log them. */
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

    /** Of this thread; what is remembered for seconds was asked before. */
    private int statements(ConversionProgress film) {
        creator.does(() -> snapshots.of(film.project()));
        String thread = Thread.currentThread().getName();
        ListAppender<ILoggingEvent> seen = new ListAppender<>();
        seen.start();
        List<Logger> loggers =
                List.of((Logger) LoggerFactory.getLogger("org.springframework.jdbc.core.JdbcTemplate"), (Logger)
                        LoggerFactory.getLogger("org.hibernate.SQL"));
        loggers.forEach(logger -> {
            logger.setLevel(Level.DEBUG);
            logger.addAppender(seen);
        });
        try {
            creator.does(() -> snapshots.of(film.project()));
        } finally {
            loggers.forEach(logger -> {
                logger.detachAppender(seen);
                logger.setLevel(null);
            });
        }
        return (int) List.copyOf(seen.list).stream()
                .filter(event -> event.getThreadName().equals(thread))
                .filter(event -> event.getLoggerName().equals("org.hibernate.SQL")
                        || event.getFormattedMessage().startsWith("Executing prepared SQL statement"))
                .count();
    }
}
