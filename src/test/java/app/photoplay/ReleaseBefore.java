package app.photoplay;

import app.photoplay.base.database.TestDatabase;
import app.photoplay.support.TestHomes;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;

/**
 * Starts an application on a database that the release before has written: films at every state, a shot that was given
 * other words, one that was refused. {@code release/rows.txt} holds its rows, a section for each table, as {@code COPY}
 * gives them.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ReleaseBefore implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String EMAIL = "mara@photoplay.example";
    static final String PASSWORD = "seven paper lanterns at dusk";

    /** The last change of the tables that it knew. */
    private static final String VERSION = "202611271410";

    private static final Pattern SECTION = Pattern.compile("(?ms)^-- (\\w+) (\\S+)\n(.*?)^\\\\\\.$");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestDatabase database = TestDatabase.in(TestHomes.next("release"));
        String url = database.url("release");
        Flyway.configure()
                .dataSource(url, database.user(), database.password())
                .target(VERSION)
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url, database.user(), database.password())) {
            fill(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "release-before",
                        Map.of(
                                "photoplay.home",
                                TestHomes.next("app").toString(),
                                "spring.datasource.url",
                                url,
                                "spring.datasource.username",
                                database.user(),
                                "spring.datasource.password",
                                database.password(),
                                // What it was about to do stays as it was.
                                "jobrunr.background-job-server.enabled",
                                false)));
    }

    private static void fill(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            // The plan that migrations bring is among the rows.
            statement.execute("delete from plans");
        }
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        Matcher sections = SECTION.matcher(resource("rows.txt"));
        while (sections.find()) {
            try {
                copy.copyIn(
                        "copy " + sections.group(1) + " (" + sections.group(2) + ") from stdin",
                        new StringReader(sections.group(3)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static String resource(String name) {
        try (InputStream in =
                Objects.requireNonNull(ReleaseBefore.class.getResourceAsStream("/app/photoplay/release/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
