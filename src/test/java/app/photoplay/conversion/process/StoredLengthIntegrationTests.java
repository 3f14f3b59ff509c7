package app.photoplay.conversion.process;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.PhotoplayTest;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What an earlier version stored of a length is made right when this one starts. */
@PhotoplayTest
class StoredLengthIntegrationTests {

    private static final String EARLIER = "202611271410";

    @Autowired
    DataSource source;

    @Autowired
    JdbcTemplate database;

    @Test
    void aListOfChaptersThatWasTooLongIsMadeShort() {
        flyway().target(EARLIER).load().migrate();
        UUID doubled = conversion(
                "'{\"kind\":\"part\",\"chapters\":[' || repeat('2,1,', 200000) || '1],\"length\":{\"kind\":\"natural\"}}'");
        UUID many = conversion("(select '{\"kind\":\"part\",\"chapters\":[' || string_agg(n::text, ',')"
                + " || '],\"length\":{\"kind\":\"shots\",\"shots\":3}}' from generate_series(1, 50000) n)");
        UUID whole = conversion("'{\"kind\":\"runtime\",\"target\":\"PT30S\"}'");

        flyway().load().migrate();

        assertThat(LengthJson.read(length(doubled)).toString()).contains("chapters=[1, 2]", "Natural[]");
        assertThat(LengthJson.read(length(many)).toString()).contains("999, 1000]", "ShotCount[shots=3]");
        assertThat(length(whole)).isEqualTo("{\"kind\":\"runtime\",\"target\":\"PT30S\"}");
    }

    private FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .schemas("earlier");
    }

    private UUID conversion(String length) {
        UUID id = UUID.randomUUID();
        database.execute("insert into earlier.users values ('" + id + "', '" + id
                + "@photoplay.example', 'A creator', 'x', 'CREATOR', 'DARK', now(), 0)");
        database.execute(
                "insert into earlier.projects (id, owner_id, title, look, aspect, created_at, version) values ('" + id
                        + "', '" + id + "', 'The lamp', 'NOIR', 'WIDE_16_9', now(), 0)");
        database.execute(
                "insert into earlier.conversions (id, project_id, account_id, state, gate, length, quoted, started_at)"
                        + " values ('" + id + "', '" + id + "', '" + id + "', 'DONE', 'FILM', " + length
                        + ", 0, now())");
        return id;
    }

    private String length(UUID id) {
        return String.valueOf(
                database.queryForObject("select length from earlier.conversions where id = ?", String.class, id));
    }
}
