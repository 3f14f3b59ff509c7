package app.photoplay.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.ApiClient.Answer;
import app.photoplay.support.PhotoplayTest;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The case of a link that is handed over: what it shows, until when, and what is left of it afterwards. */
@PhotoplayTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShareLinkIntegrationTests {

    private static final List<String> FILES = List.of(
            "/1/film", "/1/captions", "/1/poster/large", "/1/shots/1/small", "/1/shots/2/large", "/1/shots/1/preview");

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationContext application;
    private final int port;
    private SharedFilm film;

    ShareLinkIntegrationTests(
            @Autowired JdbcClient jdbc,
            @Autowired Clock clock,
            @Autowired ApplicationContext application,
            @LocalServerPort int port) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.application = application;
        this.port = port;
    }

    @BeforeAll
    void aFilmIsMade() {
        film = SharedFilm.make(application, URI.create("http://localhost:" + port + "/"));
        assertThat(film.creator().post(film.path(), Map.of("name", "Early")).status())
                .as("nothing was published yet")
                .isEqualTo(409);
        film.publish();
    }

    @Test
    void theHandedCaseIsTheOneThatIsHeldHere() throws Exception {
        try (InputStream file = getClass().getResourceAsStream("14-share-link.json")) {
            JsonNode theCase = JsonMapper.shared().readTree(Objects.requireNonNull(file));
            assertThat(theCase.path("must")).hasSize(4);
        }
    }

    @Test
    void aPlanWithoutFilmsWithoutAMarkShowsThemWithOne() {
        JsonNode link = film.link(Map.of());
        String page = "/s/" + link.path("url").asString().replaceAll(".*/s/", "");
        String marked = "<span class=\"mark\" aria-hidden=\"true\">Photoplay</span>";
        assertThat(film.guest().get(page).text()).doesNotContain(marked);

        film.moveTo("free");
        try {
            assertThat(film.guest().get(page).text()).contains(marked);
            assertThat(film.guest().get(page + "/embed").text()).contains(marked);
        } finally {
            film.moveTo(SharedFilm.ALL);
        }
        assertThat(film.guest().get(page).text()).as("on another plan").doesNotContain(marked);
    }

    @Test
    void anEndIsKeptWhenTheLinkIsMadeAndSaidInTheZone() {
        OffsetDateTime end = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.ofHours(1))
                .plusHours(1)
                .truncatedTo(ChronoUnit.SECONDS);

        JsonNode made = film.link(Map.of("expiresAt", end.toString(), "zone", "Europe/Vienna"));
        JsonNode read = of(made);

        assertThat(OffsetDateTime.parse(read.path("expiresAt").asString())).isEqualTo(end);
        assertThat(read.path("zone").asString()).isEqualTo("Europe/Vienna");
        assertThat(read.path("state").asString()).isEqualTo("active");
        assertThat(read.path("url").asString()).isEqualTo(made.path("url").asString());
    }

    @Test
    void whatThePlanDoesNotShareIsRefusedAtItsFieldWithThePlanThatDoes() {
        JsonNode embedded = film.link(Map.of("frames", List.of("https://blog.example")));
        film.moveTo("free");
        try {
            Answer frames = film.creator().post(film.path(), Map.of("name", "B", "frames", List.of("*")));
            assertThat(frames.status()).isEqualTo(422);
            assertThat(frames.json().at("/code").asString()).isEqualTo("plan-sharing");
            assertThat(frames.json().at("/fields/frames").asString()).contains("The plan Creator allows it");
            assertThat(frames.json().at("/lift").asString()).isEqualTo("/plans?lifts=creator");
            Answer review = film.creator().post(film.path(), Map.of("name", "C", "allows", List.of("approve")));
            assertThat(review.json().at("/lift").asString()).isEqualTo("/plans?lifts=studio");

            assertThat(film.change(embedded, Map.of("name", "Still framed")).status())
                    .as("what a link does already")
                    .isEqualTo(200);
            assertThat(film.change(embedded, Map.of("allows", List.of("approve")))
                            .status())
                    .isEqualTo(422);
            assertThat(film.link(Map.of("allows", List.of("remark", "download-film")))
                            .path("state")
                            .asString())
                    .isEqualTo("active");
        } finally {
            film.moveTo(SharedFilm.ALL);
        }
    }

    @Test
    void anEndThatIsOverIsRefusedAtItsField() {
        String past = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                .minusMinutes(1)
                .toString();

        Answer answer = film.creator().post(film.path(), Map.of("name", "Late", "expiresAt", past));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/code").asString()).isEqualTo("already-past");
        assertThat(answer.json().at("/fields/expiresAt").asString()).contains("over already");
    }

    @Test
    void wrongExpiredAndRevokedLinksLookAlikeAndTheirFilesDieWithThem() {
        JsonNode readOnly = film.link(Map.of("allows", List.of()));
        JsonNode remarked = film.link(Map.of("allows", List.of("remark", "approve")));
        JsonNode ended = film.link(Map.of());
        for (String file : FILES) {
            assertThat(film.look(SharedFilm.address(readOnly) + file).status())
                    .as(file)
                    .isEqualTo(200);
        }

        film.revoke(readOnly);
        film.revoke(remarked);
        expire(ended);
        String unknown = "s/" + "a".repeat(24);
        Answer wrong = film.look(unknown);

        assertThat(wrong.status()).isEqualTo(410);
        assertThat(wrong.text()).contains("leads nowhere").doesNotContain("The bell");
        for (JsonNode link : List.of(readOnly, remarked, ended)) {
            String address = SharedFilm.address(link);
            Answer page = film.look(address);
            assertThat(page.status()).isEqualTo(410);
            assertThat(page.text()).isEqualTo(wrong.text());
            assertThat(film.look(address + "/embed").status()).isEqualTo(410);
            for (String file : FILES) {
                Answer gone = film.look(address + file, "If-None-Match", "*");
                assertThat(gone.status()).as(file).isEqualTo(410);
                assertThat(gone.bytes()).isEmpty();
            }
        }
        assertThat(of(readOnly).path("state").asString()).isEqualTo("revoked");
        assertThat(of(ended).path("state").asString()).isEqualTo("expired");
    }

    @Test
    void noCopyOfAFileOutlivesTheLinkBecauseEveryUseAsksAgain() {
        JsonNode link = film.link(Map.of());

        for (String file : FILES) {
            Answer answer = film.look(SharedFilm.address(link) + file);
            assertThat(answer.header("Cache-Control")).as(file).isEqualTo("private, no-cache");
            Answer again = film.look(SharedFilm.address(link) + file, "If-None-Match", answer.header("ETag"));
            assertThat(again.status()).as(file).isEqualTo(304);
        }
    }

    @Test
    void aLinkShowsItsVersionAlsoAfterTheFilmHasChangedUnlessItIsToShowTheNewest() {
        JsonNode own = film.link(Map.of("version", "1", "shows", List.of("film", "storyboard")));
        JsonNode newest = film.link(Map.of("version", "latest", "shows", List.of("storyboard")));
        String before = stateless(film.look(SharedFilm.address(own)));

        String shot = film.creator()
                .get("api/projects/" + film.project())
                .json()
                .at("/scenes/0/shots/0/id")
                .asString();
        Answer edited = film.creator()
                .send(film.creator()
                        .request("api/projects/" + film.project() + "/shots/" + shot)
                        .header("If-Match", "*")
                        .header("Content-Type", "application/json")
                        .method("PATCH", BodyPublishers.ofString("{\"action\": \"Mara is gone.\"}")));
        assertThat(edited.status()).as(edited.text()).isEqualTo(200);

        assertThat(stateless(film.look(SharedFilm.address(own))))
                .isEqualTo(before)
                .contains("Mara waits.");
        assertThat(film.look(SharedFilm.address(newest)).text()).contains("Mara waits.");
        int version = film.publish();
        assertThat(version).isGreaterThan(1);
        assertThat(film.publish()).as("what is the newest already").isEqualTo(version);

        assertThat(stateless(film.look(SharedFilm.address(own)))).isEqualTo(before);
        assertThat(film.look(SharedFilm.address(newest)).text()).contains("Mara is gone.");
        assertThat(film.look(SharedFilm.address(own) + "/" + version + "/shots/1/small")
                        .status())
                .as("a version that is not this link’s")
                .isEqualTo(404);
    }

    /** Without the word by which it asks whether it is still right, and without what a form is sealed by. */
    private static String stateless(Answer page) {
        return page.text().replaceAll("data-state=\"\\w+\"", "").replaceAll("name=\"seal\" value=\"[\\w-]+\"", "");
    }

    @Test
    void theDatabaseDoesNotTellAnAddress() {
        JsonNode link = film.link(Map.of());
        String token = SharedFilm.address(link).substring(2);

        String row = jdbc.sql("select l.*::text from share_links l where id = ?")
                .param(UUID.fromString(link.path("id").asString()))
                .query(String.class)
                .single();

        assertThat(token).hasSize(24);
        assertThat(row).doesNotContain(token).contains(ShareKey.hash(token));
    }

    @Test
    void aReplacedAddressLeadsNowhereAndAllAreSwitchedOffAtOnce() {
        JsonNode link = film.link(Map.of());
        JsonNode other = film.link(Map.of());
        Answer replaced =
                film.creator().post(film.path() + "/" + link.path("id").asString() + "/address");

        assertThat(film.look(SharedFilm.address(link)).status()).isEqualTo(410);
        assertThat(film.look(SharedFilm.address(replaced.json())).status()).isEqualTo(200);

        Answer all = film.creator().send(film.creator().request("api/share").DELETE());
        assertThat(all.json().path("switchedOff").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(film.look(SharedFilm.address(replaced.json())).status()).isEqualTo(410);
        assertThat(film.look(SharedFilm.address(other)).status()).isEqualTo(410);
    }

    @Test
    void whatALinkDoesNotNameIsNotPublicAndWhatItDoesNotShowIsNotSent() {
        film.link(Map.of("indexed", true, "frames", List.of("*"), "watermark", true));
        JsonNode film = this.film.link(Map.of("shows", List.of("film"), "version", 1));
        assertThat(film.path("indexed").asBoolean()).isFalse();
        assertThat(film.path("watermark").asBoolean()).isFalse();
        assertThat(film.path("frames").size()).isZero();

        String address = SharedFilm.address(film);
        assertThat(this.film.look(address + "/1/shots/1/small").status()).isEqualTo(200);
        assertThat(this.film.look(address + "/1/shots/1/medium").status()).isEqualTo(404);
        String cast = SharedFilm.address(this.film.link(Map.of("shows", List.of("cast"))));
        assertThat(this.film.look(cast + "/1/shots/1/small").status()).isEqualTo(404);
    }

    @Test
    void peopleViewsAndPlaysAreCountedWithoutACookie() {
        JsonNode link = film.link(Map.of("shows", List.of("film")));
        String address = SharedFilm.address(link);
        Answer page = film.look(address);
        film.look(address);
        film.look(address + "/1/film", "Range", "bytes=0-99");
        film.look(address + "/1/film", "Range", "bytes=100-199");
        film.look(address + "/1/film", "Range", "bytes=0-");

        JsonNode counted = of(link);
        assertThat(page.header("Set-Cookie")).isEmpty();
        assertThat(counted.path("people").asInt()).isEqualTo(1);
        assertThat(counted.path("views").asInt()).isEqualTo(2);
        assertThat(counted.path("plays").asInt()).isEqualTo(1);
    }

    private JsonNode of(JsonNode link) {
        for (JsonNode one : film.creator().get(film.path()).json().path("links")) {
            if (one.path("id").equals(link.path("id"))) {
                return one;
            }
        }
        throw new AssertionError("The link is not in the list");
    }

    private void expire(JsonNode link) {
        jdbc.sql("update share_links set expires_at = ? where id = ?")
                .params(
                        clock.instant().minus(Duration.ofSeconds(1)).atOffset(ZoneOffset.UTC),
                        UUID.fromString(link.path("id").asString()))
                .update();
    }
}
