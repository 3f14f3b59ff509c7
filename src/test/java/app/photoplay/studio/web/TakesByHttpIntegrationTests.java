package app.photoplay.studio.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photoplay.base.Ids;
import app.photoplay.support.ApiClient.Answer;
import app.photoplay.support.Creator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A program looks at the takes of a shot, orders others for the price that it was told, brings its own and chooses. */
class TakesByHttpIntegrationTests extends HttpScenario {

    private String shots = "";
    private String takes = "";
    private String project = "";

    @BeforeEach
    void aShotList() {
        project = client.get("api/conversions/" + planned())
                .json()
                .path("project")
                .asString();
        shots = "api/projects/" + project + "/shots/";
        takes = shots + storyboard().at("/scenes/0/shots/0/id").asString() + "/takes";
    }

    @Test
    void whatIsOrderedForItsPriceIsThereWithAllThatItCameOf() {
        JsonNode quote = client.get(takes + "/quote?what=still&candidates=2").json();
        assertThat(quote.path("stills").asInt()).isEqualTo(2);
        assertThat(quote.path("credits").asDouble()).isPositive();

        Map<String, Object> order = Map.of(
                "what",
                "still",
                "candidates",
                2,
                "credits",
                quote.path("credits").asDouble());
        assertProblem(client.post(takes + "/order", order), 428, "revision-needed");
        assertProblem(send("POST", "/order", Map.of("what", "still", "credits", 0), "*"), 409, "changed-elsewhere");
        assertProblem(send("POST", "/order", Map.of("what", "poem"), "*"), 422, "validation", "what");
        Answer placed = send("POST", "/order", order, etag());
        assertThat(placed.status()).as(placed.text()).isEqualTo(202);
        List<JsonNode> made = awaitMade(2);

        assertThat(made).extracting(take -> take.path("number").asInt()).containsExactly(2, 1);
        assertThat(made).extracting(take -> take.path("chosen").asBoolean()).containsOnlyOnce(true);
        assertThat(made).allSatisfy(take -> {
            assertThat(take.path("kind").asString()).isEqualTo("still");
            assertThat(take.path("prompt").asString()).isNotBlank();
            assertThat(take.path("model").asString()).isNotBlank();
            assertThat(take.path("seed").isNumber()).isTrue();
            assertThat(take.path("credits").asDouble()).isPositive();
            assertThat(client.get(take.path("file").asString().substring(1)).status())
                    .isEqualTo(200);
        });
    }

    @Test
    void oneIsChosenPutAsideAndAllOfItTakenBack() {
        send("POST", "/order", Map.of("what", "still", "candidates", 2), etag());
        List<JsonNode> made = awaitMade(2);
        boolean newest = made.getFirst().path("chosen").asBoolean();
        String first = (newest ? made.getFirst() : made.getLast()).path("id").asString();
        String second = (newest ? made.getLast() : made.getFirst()).path("id").asString();

        assertProblem(send("POST", "/" + second + "/choose", null, "\"1\""), 412, "revision-mismatch");
        assertThat(send("POST", "/" + second + "/choose", null, etag()).status())
                .isEqualTo(200);
        assertProblem(send("DELETE", "/" + second, null, etag()), 409, "not-allowed-now");
        assertThat(send("DELETE", "/" + first, null, etag()).status()).isEqualTo(200);
        assertThat(take(first).path("aside").asBoolean()).isTrue();

        undo();
        assertThat(take(first).path("aside").asBoolean()).isFalse();
        undo();
        assertThat(take(first).path("chosen").asBoolean()).isTrue();
        assertProblem(send("POST", "/" + Ids.next() + "/choose", null, etag()), 404, "not-found");
        assertProblem(Creator.signUp(application).client(address).get(takes), 404, "not-found");
    }

    @Test
    void aPictureOfOnesOwnCountsAndWhatIsNoneIsSaid() throws IOException {
        Answer brought = bring(takes, picture(), "0.2");
        assertThat(brought.status()).as(brought.text()).isEqualTo(201);
        JsonNode own = take(brought.json().path("id").asString());
        assertThat(own.path("state").asString()).isEqualTo("brought");
        assertThat(own.path("chosen").asBoolean()).isTrue();

        assertProblem(
                bring(takes, "no picture".getBytes(StandardCharsets.UTF_8), "0.5"), 415, "file-unsupported", "file");
        assertProblem(bring(takes, picture(), "7"), 422, "validation", "focusX");
    }

    /** What its creator brought for another shape is kept, and cropped once the film has that one. */
    @Test
    void aTakeOfAnotherShapeIsCroppedAroundAPoint() throws IOException {
        String own = bring(takes, picture(), "0.5").json().path("id").asString();
        String crop = "/" + own + "/crop";
        assertProblem(send("POST", crop, Map.of(), "*"), 409, "not-allowed-now");
        Answer square = send(client, "PATCH", "api/projects/" + project + "/film", "*", Map.of("aspect", "1:1"));
        assertThat(square.status()).as(square.text()).isEqualTo(200);

        assertProblem(send(client, "POST", takes + crop, null, Map.of()), 428, "revision-needed");
        assertProblem(send("POST", crop, Map.of("focusX", 2), "*"), 422, "validation", "focusX");
        assertProblem(send("POST", "/" + Ids.next() + "/crop", Map.of(), "*"), 404, "not-found");
        Answer cropped = send("POST", crop, Map.of("focusX", 0.1), etag());

        assertThat(cropped.status()).as(cropped.text()).isEqualTo(201);
        JsonNode take = take(cropped.json().path("id").asString());
        assertThat(take.path("chosen").asBoolean()).isTrue();
        assertThat(take(own).path("chosen").asBoolean()).isFalse();
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(
                client.get(take.path("file").asString().substring(1)).bytes()));
        assertThat(seen.getWidth()).isEqualTo(seen.getHeight());
    }

    /** And what the order itself chose has been written down, which would come between a choice and its undoing. */
    private List<JsonNode> awaitMade(int most) {
        return await("the takes are made")
                .atMost(Duration.ofMinutes(1))
                .until(
                        () -> isOrderOpen() ? List.<JsonNode>of() : all(),
                        made -> made.size() == most
                                && made.stream()
                                        .allMatch(take ->
                                                take.path("state").asString().equals("made"))
                                && made.stream()
                                        .anyMatch(take -> take.path("chosen").asBoolean()));
    }

    private boolean isOrderOpen() {
        return application
                .getBean(JdbcClient.class)
                .sql("select exists (select 1 from shot_orders where project_id = ? and state = 'OPEN')")
                .param(UUID.fromString(project))
                .query(Boolean.class)
                .single();
    }

    private List<JsonNode> all() {
        return StreamSupport.stream(client.get(takes).json().spliterator(), false)
                .toList();
    }

    private JsonNode take(String id) {
        return all().stream()
                .filter(take -> take.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void undo() {
        Answer undone = client.send(client.request("api/projects/" + project + "/undo")
                .header("If-Match", "*")
                .POST(BodyPublishers.noBody()));
        assertThat(undone.status()).as(undone.text()).isEqualTo(200);
    }

    private String etag() {
        return client.get("api/projects/" + project + "/storyboard").header("ETag");
    }

    private JsonNode storyboard() {
        return client.get("api/projects/" + project + "/storyboard").json();
    }

    private Answer send(String method, String path, @Nullable Object body, String ifMatch) {
        return send(client, method, takes + path, ifMatch, body);
    }
}
