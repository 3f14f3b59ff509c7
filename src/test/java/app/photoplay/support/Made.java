package app.photoplay.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Counts in the tables of a running application what was made, how often it was asked for, and what it cost. */
public final class Made {

    private final DataSource database;
    private final JdbcClient jdbc;

    public Made(String url, String user, String password) {
        database = new DriverManagerDataSource(url, user, password);
        jdbc = JdbcClient.create(database);
    }

    /** In the embedded database of the application that runs on that home. */
    public static Made in(Path home) {
        Path database = home.resolve("database");
        try {
            String port = Files.readAllLines(database.resolve("data/postmaster.pid"))
                    .get(3)
                    .strip();
            String password = Files.readString(database.resolve("password")).strip();
            return new Made("jdbc:postgresql://127.0.0.1:" + port + "/photoplay", "photoplay", password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is in the library now: each request with how often it was submitted and what came of it. */
    public Map<UUID, String> stored() {
        return jdbc
                .sql("select id, attempt, asset_id, stored_at from generations where state = 'STORED'")
                .query((row, n) -> Map.entry(
                        row.getObject("id", UUID.class),
                        row.getInt("attempt") + " " + row.getString("asset_id") + " " + row.getString("stored_at")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Lets nothing more be kept until it is closed: who makes something waits with it in hand. */
    public Connection holdTheLibrary() throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table assets in share mode");
        }
        return connection;
    }

    /** How often each request was submitted. */
    public List<Integer> attempts() {
        return jdbc.sql("select attempt from generations").query(Integer.class).list();
    }

    public int attemptsAtTheFilm() {
        return jdbc.sql("select attempt from films").query(Integer.class).single();
    }

    /** Every shot has one still and one clip, each asked for once, kept once and paid once; nothing else is there. */
    public void assertEverythingOnce(int shots) {
        assertThat(count("select count(*) from shots")).isEqualTo(shots);
        for (String kind : List.of("STILL", "CLIP")) {
            assertThat(count("select count(*) from takes where number = 1 and kind = '" + kind + "'"))
                    .as("takes that are a %s", kind)
                    .isEqualTo(shots);
            assertThat(count("select count(*) from assets where kind = '" + kind + "'"))
                    .as("assets that are a %s", kind)
                    .isEqualTo(shots);
        }
        assertThat(count("select count(*) from takes")).as("takes").isEqualTo(2 * shots);
        assertThat(count("select count(*) from generations")).as("generations").isEqualTo(2 * shots);
        assertThat(count("""
                select count(distinct g.asset_id) from generations g
                join takes t on t.generation_id = g.id join assets a on a.id = g.asset_id where g.state = 'STORED'
                """)).as("generations with an asset of their own").isEqualTo(2 * shots);
        assertThat(count("select count(*) from assets where kind in ('FILM', 'POSTER', 'SUBTITLES')"))
                .as("parts of the one film")
                .isEqualTo(3);
        assertThat(count("select count(*) from conversions")).as("conversions").isEqualTo(1);
        for (String kind : List.of("HOLD", "SETTLE")) {
            assertThat(count("select count(*) from credit_entries where kind = '" + kind + "'"))
                    .as("ledger entries that %s", kind)
                    .isEqualTo(2 * shots);
        }
        assertThat(count("select count(*) from credit_entries where kind = 'RELEASE'"))
                .as("ledger entries that release")
                .isZero();
    }

    private int count(String query) {
        return jdbc.sql(query).query(Integer.class).single();
    }
}
