package app.photoplay.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.filmography.FilmCopies;
import app.photoplay.generation.Generations;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRemovals;
import app.photoplay.sharing.GalleryDesk.Case;
import app.photoplay.storyboard.Takes;
import app.photoplay.support.ApiClient.Answer;
import app.photoplay.support.Creator;
import app.photoplay.support.PhotoplayTest;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** A work is put on show, reported, taken down and put back. */
@PhotoplayTest
class GalleryIntegrationTests {

    private final ApplicationContext application;
    private final GalleryDesk desk;
    private final FilmCopies copies;
    private final JdbcClient jdbc;
    private final int port;

    GalleryIntegrationTests(
            @Autowired ApplicationContext application,
            @Autowired GalleryDesk desk,
            @Autowired FilmCopies copies,
            @Autowired JdbcClient jdbc,
            @LocalServerPort int port) {
        this.application = application;
        this.desk = desk;
        this.copies = copies;
        this.jdbc = jdbc;
        this.port = port;
    }

    @Test
    void whatIsOnShowIsReportedTakenDownAndPutBack() {
        Creator maker = Creator.signUp(application);
        SharedFilm film = SharedFilm.of(maker, application, URI.create("http://localhost:" + port + "/"));
        film.publish();
        JsonNode link = film.link(Map.of());
        JsonNode locked = film.link(Map.of("password", "lantern at dusk"));
        JsonNode other = film.link(Map.of());
        String address = SharedFilm.address(link);
        Creator administrator = Creator.administrator(application);

        assertThat(gallery(film, locked).status()).as("behind a password").isEqualTo(409);
        assertThat(film.look("works").text()).doesNotContain(address);
        assertThat(gallery(film, link).status()).isEqualTo(200);
        assertThat(film.look("works").text()).contains(address, "The bell");

        assertThat(film.say(address + "/report", "reason=rights&words=That+is+mine.")
                        .status())
                .isEqualTo(302);
        assertThat(film.say(address + "/report", "reason=rights&words=That+is+mine.")
                        .status())
                .isEqualTo(302);
        Case open = caseOf(administrator, link);
        assertThat(open.title()).isEqualTo("The bell");
        assertThat(open.reports()).singleElement().satisfies(report -> {
            assertThat(report.reason()).isEqualTo(ReportReason.RIGHTS);
            assertThat(report.words()).isEqualTo("That is mine.");
            assertThat(report.count()).isEqualTo(2);
        });

        administrator.acts(() -> desk.takeDown(Objects.requireNonNull(open.link()), "it is hers"));
        assertThat(film.look(address).status()).isEqualTo(410);
        assertThat(film.look(address + "/1/film").status()).isEqualTo(410);
        assertThat(film.look("works").text()).doesNotContain(address);
        assertNothingShowsIt(film, other);
        assertThat(jdbc.sql("select count(*) from audit_entries where action = 'gallery.take-down' and subject_id = ?")
                        .param(link.path("id").asString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);

        ProjectId copied = maker.does(() -> copies.copy(ProjectId.of(film.project()), "The bell again"));
        String copy = "api/projects/" + copied + "/share";
        assertThat(film.creator().post(copy + "/versions").status()).isLessThan(500);
        assertThat(film.creator()
                        .post(copy, Map.of("name", "A way out"))
                        .json()
                        .path("code")
                        .asString())
                .as("a copy")
                .isEqualTo("taken-down");

        administrator.acts(() -> desk.putBack(open.work()));
        assertThat(film.creator().post(copy, Map.of("name", "In the open")).status())
                .isEqualTo(201);
        assertThat(film.look(address).status()).isEqualTo(200);
        assertThat(film.look(SharedFilm.address(other)).status()).isEqualTo(410);
        assertThat(film.look("works").text()).contains(address);
        assertThat(film.link(Map.of()).path("state").asString()).isEqualTo("active");
        assertThat(jdbc.sql("select count(*) from share_reports where link_id = ? and closed_at is null")
                        .param(UUID.fromString(link.path("id").asString()))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aTakeDownHoldsForCopiesOfBeforeAndOutlivesTheWorkThatWasReported() {
        Creator maker = Creator.signUp(application);
        SharedFilm film = SharedFilm.of(maker, application, URI.create("http://localhost:" + port + "/"));
        film.publish();
        JsonNode link = film.link(Map.of());
        ProjectId copied = maker.does(() -> copies.copy(ProjectId.of(film.project()), "The bell again"));
        ProjectId again = maker.does(() -> copies.copy(copied, "The bell once more"));
        String copy = "api/projects/" + copied + "/share";
        assertThat(film.creator().post(copy + "/versions").status()).isEqualTo(201);
        JsonNode second = film.creator()
                .post(copy, Map.of("name", "The same", "version", "1", "shows", List.of("film")))
                .json();
        assertThat(film.look(SharedFilm.address(second)).status()).isEqualTo(200);
        Creator administrator = Creator.administrator(application);

        film.say(SharedFilm.address(link) + "/report", "reason=hate&words=");
        Case open = caseOf(administrator, link);
        administrator.acts(() -> desk.takeDown(Objects.requireNonNull(open.link()), "for the sake of peace"));
        assertThat(film.look(SharedFilm.address(second)).status())
                .as("a copy of before")
                .isEqualTo(410);

        gone(ProjectId.of(film.project()));
        assertThat(film.look(SharedFilm.address(second)).status())
                .as("the copy, its original gone for good")
                .isEqualTo(410);
        for (ProjectId one : List.of(copied, again)) {
            assertThat(film.creator()
                            .post("api/projects/" + one + "/share", Map.of("name", "A way out"))
                            .json()
                            .path("code")
                            .asString())
                    .isEqualTo("taken-down");
        }

        jdbc.sql("delete from share_links where project_id = ?")
                .param(copied.value())
                .update();
        Case left = administrator.does(() -> desk.cases(0, 50)).stream()
                .filter(one -> Set.of(copied, again).contains(one.work()))
                .findFirst()
                .orElseThrow();
        assertThat(left.link()).as("without any link").isNull();
        administrator.acts(() -> desk.putBack(left.work()));
        assertThat(film.creator()
                        .post(copy, Map.of("name", "In the open", "version", "1", "shows", List.of("film")))
                        .status())
                .isEqualTo(201);
    }

    /** Deleted for good, as when its time in the bin is over. */
    private void gone(ProjectId work) {
        application.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            application.getBean(Takes.class).forget(work);
            application.getBean(Generations.class).forget(work.value());
            application.getBean(ProjectRemovals.class).delete(work);
        });
    }

    /** Neither by what there is, nor by what its maker may do. */
    private static void assertNothingShowsIt(SharedFilm film, JsonNode other) {
        assertThat(film.look(SharedFilm.address(other)).status())
                .as("another link")
                .isEqualTo(410);
        assertThat(gallery(film, other).status())
                .as("another link, put on show")
                .isEqualTo(409);
        Answer another = film.creator().post(film.path(), Map.of("name", "Once more"));
        assertThat(another.status()).as("a new link").isEqualTo(409);
        assertThat(another.json().path("code").asString()).isEqualTo("taken-down");
        film.revoke(other);
        assertThat(film.creator().get(film.path()).json().findValues("state").stream()
                        .map(JsonNode::asString))
                .as("its maker sees what happened, whatever they switch off")
                .containsOnly("taken-down");
    }

    private Case caseOf(Creator administrator, JsonNode link) {
        return administrator.does(() -> desk.cases(0, 50)).stream()
                .filter(one -> link.path("id").asString().equals(String.valueOf(one.link())))
                .findFirst()
                .orElseThrow();
    }

    private static Answer gallery(SharedFilm film, JsonNode link) {
        return film.creator()
                .send(film.creator()
                        .request(film.path() + "/" + link.path("id").asString() + "/gallery")
                        .method("PUT", BodyPublishers.noBody()));
    }
}
