package app.photoplay.film;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.account.signup.SignUp;
import app.photoplay.account.signup.SignUps;
import app.photoplay.base.Ids;
import app.photoplay.base.UserId;
import app.photoplay.film.FilmView.State;
import app.photoplay.film.assembly.Segments;
import app.photoplay.film.cut.Caption;
import app.photoplay.film.cut.Cut;
import app.photoplay.film.cut.CutScene;
import app.photoplay.film.cut.CutShot;
import app.photoplay.media.AssetId;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.support.FilmRooms;
import app.photoplay.support.OwnDatabase;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.json.JsonMapper;

/** Films of a database that the release before wrote are found as before. */
@SpringBootTest(classes = FilmRooms.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OwnDatabase.class)
class FilmMigrationIntegrationTests {

    private static final String BEFORE = "202611271410";
    private static final String AFTER = "202611300500";

    @Autowired
    FilmAssembly assembly;

    @Autowired
    FilmLeases leases;

    @Autowired
    Films films;

    @Autowired
    SignUps accounts;

    @Autowired
    DataSource dataSource;

    @Autowired
    JdbcClient jdbc;

    private final ProjectId project = ProjectId.next();
    private final List<CutScene> scenes = List.of(new CutScene(
            "\"width\":1,\"height\":2, \\\"width\\\":3,",
            List.of(new CutShot(
                    ShotId.next(),
                    AssetId.next(),
                    Duration.ofMillis(1500),
                    true,
                    List.of(new Caption(null, "a\u0000b, „c“"))))));
    private UserId owner;

    /** A cut as the release before wrote it. */
    record OldCut(
            String title,
            @Nullable String byline,
            @Nullable String language,
            int width,
            int height,
            List<CutScene> scenes) {}

    @BeforeEach
    void aDatabaseOfTheReleaseBefore() {
        owner = accounts.signUp(new SignUp(Ids.next() + "@kessler.film", "Mara", "a house in the rain"));
        jdbc.sql("drop schema if exists old cascade").update();
        migrate(BEFORE);
        insertProject();
        jdbc.sql("alter table old.films drop constraint films_project_id_fkey, drop constraint films_owner_id_fkey")
                .update();
    }

    @Test
    void aFinishedFilmIsFoundAndTheSameCutIsStillTheSameFilm() {
        UUID beside = film("READY", false, "now()", "null");
        UUID burnt = film("READY", true, "now()", "null");

        migrateAndTakeOver();

        FilmView film = films.find(project).orElseThrow();
        assertThat(film.id().value()).isEqualTo(beside);
        assertThat(film.state()).isEqualTo(State.READY);
        assertThat(film.subtitles()).isNotNull();
        assertThat(film.duration()).isEqualTo(Duration.ofSeconds(90));
        assertThat(assembly.request(project, owner, cut(), ExportSpecs.SMALL).value())
                .isEqualTo(beside);
        assertThat(assembly.request(project, owner, cut(), ExportSpecs.SMALL_BURNED_IN)
                        .value())
                .isEqualTo(burnt);
    }

    @Test
    void aFilmThatWasBeingMadeIsTakenUp() {
        UUID film = film("ASSEMBLING", false, "null", "null");

        migrateAndTakeOver();

        assertThat(films.find(project).map(FilmView::state)).contains(State.ASSEMBLING);
        assertThat(leases.claim(new FilmId(film))).isPresent();
    }

    @Test
    void aFilmThatFailedSaysWhy() {
        film("FAILED", false, "now()", "'clip-broken'");

        migrateAndTakeOver();

        assertThat(films.find(project).map(FilmView::failure)).contains("clip-broken");
    }

    private UUID film(String state, boolean burned, String finished, String failure) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into old.films (id, project_id, owner_id, fingerprint, burned, cut, state, progress, attempt,
                            film_asset, poster_asset, subtitles_asset, duration_ms, bytes, failure, created_at,
                            requested_at, finished_at, version)
                        values (?, ?, ?, ?, ?, ?, ?, 50, 1, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 90000,
                            5, %s, now(), now(), %s, 0)
                        """.formatted(failure, finished))
                .params(id, project.value(), owner.value(), Segments.key(burned, oldCut()), burned, oldCut(), state)
                .update();
        return id;
    }

    private String oldCut() {
        return JsonMapper.shared().writeValueAsString(new OldCut("A=\"height\":3", null, "en", 160, 90, scenes));
    }

    private Cut cut() {
        return new Cut("A=\"height\":3", null, "en", scenes);
    }

    private void insertProject() {
        jdbc.sql(
                        "insert into projects (id, owner_id, title, look, aspect, created_at) values (?, ?, 't', 'l', 'a', now())")
                .params(project.value(), owner.value())
                .update();
    }

    private void migrateAndTakeOver() {
        migrate(AFTER);
        String columns = jdbc.sql("""
                        select string_agg(column_name, ', ' order by ordinal_position) from information_schema.columns
                        where table_schema = 'old' and table_name = 'films'
                        """).query(String.class).single();
        jdbc.sql("insert into public.films (" + columns + ") select " + columns + " from old.films")
                .update();
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
