package app.photoplay.fal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photoplay.bench.FalWiring;
import app.photoplay.falstandin.FalStandin;
import app.photoplay.falstandin.StandinOptions;
import app.photoplay.falstandin.fault.Fault;
import app.photoplay.falstandin.fault.Mischief;
import app.photoplay.falstandin.fault.Stage;
import app.photoplay.support.ApiClient;
import app.photoplay.support.ApiClient.Answer;
import app.photoplay.support.Creator;
import app.photoplay.support.PhotoplayTest;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** What a program reads of a refusal and of a lost answer, and what it can do about them. */
@PhotoplayTest
class FalRefusalIntegrationTests {

    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final String TEXT = "Mara walked down to the harbour at dawn. The fog lay on the water.";
    private static final FalStandin FAL = FalStandin.start(StandinOptions.defaults());

    private final ApplicationContext application;
    private final URI address;
    private ApiClient client;

    FalRefusalIntegrationTests(@Autowired ApplicationContext application, @LocalServerPort int port) {
        this.application = application;
        address = URI.create("http://localhost:" + port + "/");
        client = Creator.signUp(application).client(address);
    }

    @DynamicPropertySource
    static void fal(DynamicPropertyRegistry properties) {
        FalWiring.register(properties, FAL);
        properties.add("photoplay.generation.first-wait", () -> "50ms");
    }

    @AfterAll
    static void stop() {
        FAL.close();
    }

    @BeforeEach
    void noFaults() {
        FAL.faults().clear();
    }

    @Test
    void aRefusalSaysWhyAndTheShotIsTriedAgainFromOtherWords() {
        FAL.faults().next(Fault.parse("ends:content-policy-violation"));
        String id = converted("stills");
        JsonNode failed = awaited(id, "incomplete").path("failed").path(0);
        String retry = "api/conversions/" + id + "/shots/" + failed.path("id").asString() + "/retry";

        assertThat(failed.path("reason").asString()).isEqualTo("refused");
        assertThat(failed.path("detail").asString())
                .startsWith("prompt: The content could not be processed")
                .doesNotContain("422", FalStandin.KEY);
        assertThat(shot(id, failed).path("still").path("detail").asString())
                .isEqualTo(failed.path("detail").asString());

        assertFlaw(client.post(retry, Map.of("action", " ")), "action");
        assertFlaw(client.post(retry, Map.of("action", 5)), "action");
        assertFlaw(client.post(retry, Map.of("words", "A lamp.")), "words");
        ApiClient other = Creator.signUp(application).client(address);
        assertThat(other.post(retry, Map.of("action", "A lamp.")).status()).isEqualTo(404);

        assertThat(client.post(retry, Map.of("action", "A lamp on a quay.")).status())
                .isEqualTo(200);
        awaited(id, "at-gate");
        JsonNode now = shot(id, failed);
        assertThat(now.path("action").asString()).isEqualTo("A lamp on a quay.");
        assertThat(now.path("still").path("detail").isNull()).isTrue();
        assertThat(now.path("ranges")).isNotEmpty();
    }

    @Test
    void aRequestThatNobodyKnowsOfIsToldAlsoAfterItsShotWasMadeAnew() {
        FAL.faults().next(Fault.at(Stage.SUBMIT, Mischief.RESET_AFTER));
        String id = converted("stills");
        JsonNode failed = awaited(id, "incomplete").path("failed").path(0);
        assertThat(failed.path("reason").asString()).isEqualTo("unknown");
        assertThat(failed.path("detail").isNull()).isTrue();

        client.post("api/conversions/" + id + "/shots/" + failed.path("id").asString() + "/retry");
        JsonNode made = awaited(id, "at-gate");

        assertThat(made.path("failed")).isEmpty();
        assertThat(made.at("/unknown/requests").asInt()).isEqualTo(1);
        assertThat(made.at("/unknown/creditsHeld").asDouble()).isPositive();
    }

    private static void assertFlaw(Answer answer, String field) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("fields").path(field).asString("")).isNotBlank();
    }

    private JsonNode shot(String id, JsonNode failed) {
        String project =
                client.get("api/conversions/" + id).json().path("project").asString();
        for (JsonNode scene : client.get("api/projects/" + project).json().path("scenes")) {
            for (JsonNode shot : scene.path("shots")) {
                if (shot.path("id").equals(failed.path("id"))) {
                    return shot;
                }
            }
        }
        throw new AssertionError(failed.toString());
    }

    private String converted(String gate) {
        Answer answer = client.post("api/conversions", Map.of("title", "The Lamp", "text", TEXT, "gate", gate));
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        return answer.json().path("id").asString();
    }

    private JsonNode awaited(String id, String state) {
        return await("the conversion is " + state)
                .atMost(LIMIT)
                .until(
                        () -> client.get("api/conversions/" + id).json(),
                        conversion -> conversion.path("state").asString().equals(state));
    }
}
