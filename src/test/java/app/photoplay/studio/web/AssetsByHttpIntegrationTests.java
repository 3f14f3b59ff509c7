package app.photoplay.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.base.Ids;
import app.photoplay.media.AssetId;
import app.photoplay.support.ApiClient.Answer;
import app.photoplay.support.Creator;
import app.photoplay.support.FilledGallery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A program finds files by the words of the gallery’s address, does something to many of them, and takes it back. */
class AssetsByHttpIntegrationTests extends HttpScenario {

    private static final Instant TODAY = Instant.parse("2026-11-22T18:00:00Z");

    private FilledGallery film;
    private AssetId older;
    private AssetId newer;

    @BeforeEach
    void aFilmWithTwoTakes() {
        film = new FilledGallery(creator.id(), "Brick & Steel", application.getBean(JdbcClient.class));
        UUID shot = film.shot("They raise their beers.");
        older = film.take(shot, 1, TODAY.minusSeconds(60));
        newer = film.take(shot, 2, TODAY);
    }

    @Test
    void theListUnderstandsTheWordsOfTheAddressAndNoOthers() {
        Answer all = client.get("api/assets?kind=still&person=Mara&since=2026-11-22&sort=oldest&limit=1&from=1");

        assertThat(all.status()).as(all.text()).isEqualTo(200);
        assertThat(all.header("Vary")).containsIgnoringCase("cookie,authorization,accept,");
        assertThat(all.json().path("found").asInt()).isEqualTo(2);
        assertThat(all.json().at("/assets/0/id").asString()).isEqualTo(newer.toString());
        assertThat(client.get("api/assets?words=nothing").json().path("found").asInt())
                .isZero();
        assertProblem(client.get("api/assets?kind=poem"), 422, "validation", "kind");
        assertProblem(client.get("api/assets?colour=red"), 422, "validation", "colour");
        assertProblem(client.get("api/assets?limit=0"), 422, "validation", "limit");
        assertThat(client.send(client.request("api/assets")
                                .header("Accept", "image/png")
                                .GET())
                        .status())
                .isEqualTo(406);
    }

    @Test
    void whatWasDoneToManyIsListedAndTakenBackElsewhere() {
        Answer liked =
                client.post("api/assets/favourite", Map.of("filter", Map.of(), "except", List.of(older.toString())));
        String undo = liked.json().path("undo").asString().substring(1);
        assertThat(liked.json().path("changed").asInt()).isOne();
        assertProblem(Creator.signUp(application).client(address).post(undo, Map.of()), 404, "not-found");

        JsonNode act = client.get("api/assets/acts").json().get(0);
        assertThat(act.path("act").asString()).isEqualTo("favourite");
        assertThat(act.path("undo").asString()).isEqualTo("/" + undo);
        assertThat(client.post(undo, Map.of()).status()).isEqualTo(204);
        assertThat(client.get("api/assets?favourite=yes").json().path("found").asInt())
                .isZero();
        assertThat(client.get("api/assets/acts").json().get(0).path("undone").asString())
                .isNotBlank();
        assertProblem(client.post(undo, Map.of()), 409, "not-allowed-now");
        assertProblem(client.post("api/assets/acts/" + Ids.next() + "/undo", Map.of()), 404, "not-found");
    }

    @Test
    void whatIsNotAsItWasLeftIsNotTakenBack() {
        String liked = client.post("api/assets/favourite", Map.of("ids", List.of(older.toString(), newer.toString())))
                .json()
                .path("undo")
                .asString()
                .substring(1);
        client.post("api/assets/favourite", Map.of("ids", List.of(newer.toString()), "on", false));

        assertProblem(client.post(liked, Map.of()), 409, "changed-elsewhere");
    }

    @Test
    void aPackageSaysHowLongItIs() {
        JsonNode ready = client.post("api/assets/packages", Map.of("ids", List.of(older.toString())))
                .json();
        Answer zip = client.get(ready.path("zip").asString().substring(1));

        assertThat(zip.status()).isEqualTo(200);
        assertThat(zip.header("Content-Type")).isEqualTo("application/zip");
        assertThat(Long.parseLong(zip.header("Content-Length"))).isPositive();
    }
}
