package app.photoplay.media;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.base.Ids;
import app.photoplay.support.FilmRooms;
import app.photoplay.support.OwnDatabase;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** Files of a database that the release before wrote come to the project that they were made for. */
@SpringBootTest(classes = FilmRooms.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OwnDatabase.class)
class MediaMigrationIntegrationTests {

    private static final String BEFORE = "202611300700";
    private static final String AFTER = "202611300800";

    @Autowired
    DataSource dataSource;

    @Autowired
    JdbcClient jdbc;

    private final UUID owner = Ids.next();
    private final UUID project = Ids.next();

    @BeforeEach
    void aDatabaseOfTheReleaseBefore() {
        jdbc.sql("drop schema if exists old cascade").update();
        migrate(BEFORE);
        jdbc.sql("""
                        insert into old.users (id, email, email_key, display_name, password_hash, role, scheme,
                            created_at, version)
                        values (?, 'm@k.film', 'm@k.film', 'Mara', 'x', 'CREATOR', 'DARK', now(), 0)
                        """).param(owner).update();
        jdbc.sql("""
                        insert into old.projects (id, owner_id, title, look, aspect, created_at)
                        values (?, ?, 'A', 'NOIR', 'WIDE_16_9', now())
                        """).params(project, owner).update();
    }

    @Test
    void everyFileThatARowLeadsToHasItsProjectAndTheOthersAreGone() {
        UUID made = asset("STILL");
        UUID broughtHome = asset("CLIP");
        UUID film = asset("FILM");
        UUID poster = asset("POSTER");
        UUID subtitles = asset("SUBTITLES");
        asset("STILL");
        generation(Ids.next(), "STORED", made);
        generation(broughtHome, "FINISHED", null);
        film(film, poster, subtitles);

        migrate(AFTER);

        assertThat(projects())
                .isEqualTo(Map.of(
                        made, project, broughtHome, project, film, project, poster, project, subtitles, project));
    }

    private Map<UUID, UUID> projects() {
        return jdbc
                .sql("select id, project_id from old.assets")
                .query((row, n) -> Map.entry(row.getObject("id", UUID.class), row.getObject("project_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private UUID asset(String kind) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into old.assets (id, owner_id, kind, content_type, bytes, sha256, width, height, created_at)
                        values (?, ?, ?, 'image/png', 1, repeat('a', 64), 1, 1, now())
                        """).params(id, owner, kind).update();
        return id;
    }

    private void generation(UUID id, String state, @Nullable UUID asset) {
        jdbc.sql("""
                        insert into old.generations (id, account_id, subject, provider, capability, state, urgency, request,
                            model, usd_quoted, not_before, handle, output, credits_quoted, asset_id, created_at)
                        values (?, ?, ?, 'animatic', 'STILL', ?, 0, '{}', 'm', 0, now(), 'h', 'o', 1, ?, now())
                        """).params(id, owner, project, state, asset).update();
    }

    private void film(UUID film, UUID poster, UUID subtitles) {
        jdbc.sql("""
                        insert into old.films (id, project_id, owner_id, fingerprint, width, height, subtitles, format, cut,
                            state, film_asset, poster_asset, subtitles_asset, created_at, requested_at, finished_at, version)
                        values (gen_random_uuid(), ?, ?, 'f', 160, 90, 'TRACK', 'MP4', '{}', 'READY', ?, ?, ?, now(), now(),
                            now(), 0)
                        """).params(project, owner, film, poster, subtitles).update();
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas("old")
                .defaultSchema("old")
                .target(target)
                .load()
                .migrate();
    }
}
