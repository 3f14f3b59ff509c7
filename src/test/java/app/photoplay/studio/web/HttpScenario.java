package app.photoplay.studio.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photoplay.support.ApiClient;
import app.photoplay.support.ApiClient.Answer;
import app.photoplay.support.Creator;
import app.photoplay.support.PhotoplayTest;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** What the tests of the HTTP interface share: a program that speaks for somebody new. */
@PhotoplayTest
abstract class HttpScenario {

    static final String TEXT = "The lamp went out. Mara waited in the dark.";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    URI address;
    Creator creator;
    ApiClient client;

    @BeforeEach
    void somebodyNew() {
        address = URI.create("http://localhost:" + port + "/");
        creator = Creator.signUp(application);
        client = creator.client(address);
    }

    Answer convert(Map<String, ?> body) {
        return client.post("api/conversions", body);
    }

    /** Up to the shot list, which costs nothing. */
    String planned() {
        String id = id(convert(Map.of("text", TEXT, "gate", "shot-list")));
        awaitState(id, "at-gate");
        return id;
    }

    static String id(Answer accepted) {
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
        return accepted.json().path("id").asString();
    }

    JsonNode awaitState(String id, String state) {
        return await("the conversion is " + state)
                .atMost(Duration.ofMinutes(2))
                .until(
                        () -> client.get("api/conversions/" + id).json(),
                        conversion -> conversion.path("state").asString().equals(state));
    }

    static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("code").asString()).isEqualTo(code);
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("detail").asString()).isNotBlank();
    }

    static void assertProblem(Answer answer, int status, String code, String field) {
        assertProblem(answer, status, code);
        assertThat(answer.json().path("fields").path(field).asString(""))
                .as(answer.text())
                .isNotBlank();
    }
}
