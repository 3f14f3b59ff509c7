package app.photoplay.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.ApiClient.Answer;
import app.photoplay.support.TestPlans;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program asks for a film of a size, reads which it has, is told what another one comes to, and takes it back. */
class ResolutionByHttpIntegrationTests extends HttpScenario {

    @Autowired
    JdbcClient jdbc;

    @Test
    void aFilmIsBegunInASizeWhereThePlanMakesIt() {
        Map<String, String> wish = Map.of("text", TEXT, "gate", "shot-list", "resolution", "1080p");
        assertProblem(convert(wish), 422, "plan-resolution");

        TestPlans.subscribe(jdbc, creator.id(), "creator");
        String project = project(id(convert(wish)));

        JsonNode size = client.get(project + "/resolution").json();
        assertThat(size.path("resolution").asString()).isEqualTo("1080p");
        assertThat(size.path("width").asInt()).isEqualTo(1920);
        assertThat(size.path("height").asInt()).isEqualTo(1080);
        assertThat(client.get(project).json().path("resolution").asString()).isEqualTo("1080p");
    }

    @Test
    void anotherSizeIsQuotedChosenAndTakenBack() {
        TestPlans.subscribe(jdbc, creator.id(), "studio");
        String project = project(planned());
        assertThat(resolution(project)).isEqualTo("720p");

        JsonNode quote = client.get(project + "/resolution/quote?resolution=4k").json();
        assertThat(quote.path("stale").asInt(-1)).isZero();
        assertThat(quote.path("credits").asDouble(-1)).isZero();

        assertProblem(change(project, "8K", "*"), 422, "validation", "resolution");
        assertThat(change(project, "4K", "*").status()).isEqualTo(200);
        assertThat(resolution(project)).isEqualTo("4K");
        assertThat(client.send(client.request(project + "/undo")
                                .header("If-Match", "*")
                                .POST(BodyPublishers.noBody()))
                        .status())
                .isEqualTo(200);
        assertThat(resolution(project)).isEqualTo("720p");
    }

    private String project(String conversion) {
        return "api/projects/"
                + awaitState(conversion, "at-gate").path("project").asString();
    }

    private String resolution(String project) {
        return client.get(project + "/resolution").json().path("resolution").asString();
    }

    private Answer change(String project, String resolution, String ifMatch) {
        String body = JsonMapper.shared().writeValueAsString(Map.of("resolution", resolution));
        return client.send(client.request(project + "/film")
                .header("If-Match", ifMatch)
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString(body)));
    }
}
