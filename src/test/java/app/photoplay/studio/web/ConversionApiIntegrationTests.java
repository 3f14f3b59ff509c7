package app.photoplay.studio.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photoplay.account.signup.SignUp;
import app.photoplay.account.signup.SignUps;
import app.photoplay.support.ApiClient;
import app.photoplay.support.PhotoplayTest;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@PhotoplayTest
class ConversionApiIntegrationTests {

    private static final String PASSWORD = "the lamp in the harbour";
    private static final String STORY = """
            Night fell over the harbour. Mara lit the lamp and waited.

            “He will come,” she said.
            """;

    private final URI address;
    private final SignUps accounts;
    private final ApiClient mara;

    ConversionApiIntegrationTests(@LocalServerPort int port, @Autowired SignUps accounts) {
        this.address = URI.create("http://localhost:" + port + "/");
        this.accounts = accounts;
        this.mara = person();
    }

    @Test
    void theCoverageOfAShotListIsTheWholeText() {
        JsonNode conversion = shotList();

        JsonNode coverage = mara.get(self(conversion) + "/coverage").json();

        assertThat(coverage.get("characters").asInt()).isEqualTo((int)
                STORY.chars().filter(sign -> !Character.isWhitespace(sign)).count());
        assertThat(coverage.get("covered")).isEqualTo(coverage.get("characters"));
        assertThat(coverage.get("percent").asDouble()).isEqualTo(100);
        assertThat(coverage.get("gaps")).isEmpty();
    }

    @Test
    void anotherPersonsCoverageIsNotThere() {
        JsonNode conversion = shotList();

        assertThat(person().get(self(conversion) + "/coverage").status()).isEqualTo(404);
    }

    @Test
    void aChoiceThatDoesNotExistIsAProblemAtItsField() {
        var answer = mara.post("api/conversions", Map.of("text", STORY, "look", "crayon"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("code").asString()).isEqualTo("validation");
        assertThat(answer.json().get("fields").has("look")).isTrue();
    }

    private JsonNode shotList() {
        var answer = mara.post("api/conversions", Map.of("text", STORY, "gate", "shot-list"));
        assertThat(answer.status()).isEqualTo(202);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> mara.get(self(answer.json()) + "/status")
                        .json()
                        .get("resting")
                        .asBoolean());
        return answer.json();
    }

    private static String self(JsonNode conversion) {
        return conversion.get("links").get("self").asString();
    }

    private ApiClient person() {
        String email = "mara-" + UUID.randomUUID() + "@kessler.film";
        accounts.signUp(new SignUp(email, "Mara Kessler", PASSWORD));
        return new ApiClient(address, email, PASSWORD);
    }
}
