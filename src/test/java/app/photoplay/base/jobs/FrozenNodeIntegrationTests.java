package app.photoplay.base.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.photoplay.support.FilmRooms;
import app.photoplay.support.OwnDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** A process that stands still in the middle of a transaction does not stop the others. */
@SpringBootTest(
        classes = FilmRooms.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "photoplay.database.frozen-after=500ms")
@ContextConfiguration(initializers = OwnDatabase.class)
class FrozenNodeIntegrationTests {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('fal', 11))";

    @Autowired
    DataSource dataSource;

    @Autowired
    JobStorage.JobPool jobs;

    @Test
    void theLockOfWhoStandsStillIsTakenByTheNext() throws SQLException {
        try (Connection frozen = dataSource.getConnection();
                Connection next = dataSource.getConnection()) {
            begin(frozen);
            begin(next);
            next.commit();

            assertThatExceptionOfType(SQLException.class).isThrownBy(frozen::commit);
        }
    }

    @Test
    void thePoolOfTheJobsHasTheSameLimitBesideItsOwnSettings() throws SQLException {
        try (Connection connection = jobs.source().getConnection()) {
            assertThat(shown(connection, "idle_in_transaction_session_timeout")).isEqualTo("500ms");
            assertThat(shown(connection, "synchronous_commit")).isEqualTo("off");
        }
    }

    /** Waits for the lock where another has it. */
    private static void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(LOCK);
        }
    }

    private static String shown(Connection connection, String setting) throws SQLException {
        try (Statement statement = connection.createStatement();
                var row = statement.executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }
}
