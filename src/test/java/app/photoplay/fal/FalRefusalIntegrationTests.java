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
    private static final String PARAGRAPH = """


            That night she rowed out alone. The lamp swung from the bow. Far out, a bell was ringing.
            """;
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
                .startsWith("The content could not be processed")
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
    void whatIsRetriedTogetherIsCountedAndWhatWasRefusedIsNotSentAgain() {
        FAL.faults().next(Fault.parse("ends:content-policy-violation"));
        FAL.faults().next(Fault.parse("ends:no-media-generated"));
        String id = converted(TEXT + PARAGRAPH, "stills");
        JsonNode incomplete = awaited(id, "incomplete");
        String refused = incomplete
                .path("failed")
                .valueStream()
                .filter(one -> one.path("reason").asString().equals("refused"))
                .map(one -> one.path("shot").asString())
                .findFirst()
                .orElseThrow();
        assertThat(incomplete.path("failed")).hasSize(2);

        Answer retried = client.post("api/conversions/" + id + "/retry");
        assertThat(retried.status()).as(retried.text()).isEqualTo(200);
        assertThat(retried.json().path("begun").asInt()).isEqualTo(1);
        assertThat(retried.json().path("id").asString()).isEqualTo(id);
        JsonNode left = await().atMost(LIMIT)
                .until(
                        () -> client.get("api/conversions/" + id).json(),
                        now -> now.path("state").asString().equals("incomplete")
                                && now.path("failed").size() == 1);
        assertThat(left.path("failed").path(0).path("shot").asString()).isEqualTo(refused);

        Answer again = client.post("api/conversions/" + id + "/retry");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().path("code").asString()).isEqualTo("words-refused");
        assertThat(again.json().path("detail").asString()).contains("The words of shot " + refused + " were refused");
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
        return converted(TEXT, gate);
    }

    private String converted(String text, String gate) {
        Answer answer = client.post("api/conversions", Map.of("title", "The Lamp", "text", text, "gate", gate));
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
