package app.photoplay.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.base.Ids;
import app.photoplay.support.ApiClient;
import app.photoplay.support.ApiClient.Answer;
import app.photoplay.support.Creator;
import app.photoplay.support.PhotoplayTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What no browser sends, and what a program sends by mistake, is answered in our words and in no one else's. */
@PhotoplayTest
@ExtendWith(OutputCaptureExtension.class)
class ImpossibleRequestsIntegrationTests {

    private static final String NOBODYS = "api/conversions/" + Ids.next();

    private final int port;
    private final ApiClient client;

    ImpossibleRequestsIntegrationTests(@LocalServerPort int port, @Autowired ApplicationContext application) {
        this.port = port;
        this.client = Creator.signUp(application).client(URI.create("http://localhost:" + port + "/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/projects/%00",
                "/media/%00",
                "//",
                "/api//projects",
                "/api/%",
                "/api/%zz",
                "/api/%ff%fe",
                "/api/..%2f",
                "/%2e%2e/",
                "/..",
                "/a;b",
                "/a\\b",
                "/api/projects/%0a",
                "/nix%25",
                "/a b"
            })
    void anImpossibleAddressIsAMalformedRequest(String target) throws IOException {
        assertProblem(raw("GET " + target + " HTTP/1.1"), 400, "malformed-request");
    }

    @Test
    void anImpossibleHeaderIsAMalformedRequest() throws IOException {
        assertProblem(raw("GET / HTTP/1.1\r\nX-Long: " + "a".repeat(20_000)), 400, "malformed-request");
        assertProblem(raw("GET / HTTP/1.1\r\nContent-Length: many"), 400, "malformed-request");
    }

    @Test
    void whatAClientDidWrongIsNoWarningOfOurs(CapturedOutput output) {
        for (String method : List.of("PUT", "DELETE")) {
            assertProblem(send(method, "api/conversions"), 405, "method-not-allowed");
        }

        assertThat(output.getAll()).doesNotContain("is not supported", "Resolved [");
    }

    @Test
    void methodsThatNothingTakesAreRefused() throws IOException {
        assertProblem(raw("TRACE /api/conversions HTTP/1.1"), 405, "method-not-allowed");
        assertProblem(raw("TRACE / HTTP/1.1"), 405, "method-not-allowed");
        assertProblem(raw("FOO /api/conversions HTTP/1.1"), 400, "malformed-request");
        assertProblem(raw("PUT / HTTP/1.1"), 403, "forbidden");
    }

    @Test
    void theWrongMethodAtAKnownAddressIsToldTheRightOnes() {
        assertNotAllowed(send("GET", "api/conversions"), "POST");
        assertNotAllowed(send("DELETE", "api/conversions"), "POST");
        assertNotAllowed(send("POST", NOBODYS), "GET, HEAD");
        assertNotAllowed(send("GET", NOBODYS + "/cancel"), "POST");
        assertNotAllowed(send("PATCH", "api/projects/" + Ids.next()), "GET, HEAD");
        assertNotAllowed(send("POST", "media/" + Ids.next()), "GET, HEAD");
    }

    @Test
    void noMethodMakesAnUnknownAddressKnown() {
        for (String method : new String[] {"GET", "POST", "PUT", "DELETE"}) {
            assertProblem(send(method, "api/nothing"), 404, "not-found");
            assertProblem(send(method, "media/x/nothing"), 404, "not-found");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"///", "text/plain", "a", "application/json;q=much"})
    void anAcceptHeaderThatExcludesJsonOrIsNoneIsToldSo(String accept) {
        assertProblem(send("GET", NOBODYS, accept), 406, "not-acceptable");
        assertProblem(send("POST", "api/conversions", accept), 406, "not-acceptable");
        assertProblem(send("GET", "api/nothing", accept), 404, "not-found");
    }

    @Test
    void aProblemIsToldToWhoeverTakesJsonInAnyForm() {
        for (String accept :
                new String[] {"application/json", "application/problem+json", "*/*", "text/html, */*;q=0.1"}) {
            assertProblem(send("GET", NOBODYS, accept), 404, "not-found");
        }
    }

    @Test
    void theErrorAddressItselfIsNothing() throws IOException {
        assertProblem(raw("GET /error HTTP/1.1"), 404, "not-found");
        assertThat(raw("GET /error HTTP/1.1\r\nAccept: text/html"))
                .startsWith("HTTP/1.1 404")
                .contains("This reel is not on the shelf");
    }

    private Answer send(String method, String path) {
        return client.send(client.request(path).method(method, BodyPublishers.noBody()));
    }

    private Answer send(String method, String path, String accept) {
        return client.send(client.request(path)
                .header("Accept", accept)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString("{\"text\": \"A lamp.\"}")));
    }

    /** The answer with its head, to a request whose first lines are these. */
    private String raw(String head) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write((head + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void assertNotAllowed(Answer answer, String allow) {
        assertProblem(answer, 405, "method-not-allowed");
        assertThat(answer.header("Allow")).isEqualTo(allow);
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertProblem(answer.json(), status, code);
    }

    private static void assertProblem(String answer, int status, String code) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .containsIgnoringCase("content-type: application/problem+json")
                .doesNotContainIgnoringCase("tomcat");
        String body = answer.substring(answer.indexOf("\r\n\r\n"));
        assertProblem(
                JsonMapper.shared().readTree(body.substring(body.indexOf('{'), body.lastIndexOf('}') + 1)),
                status,
                code);
    }

    private static void assertProblem(JsonNode problem, int status, String code) {
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("code").asString()).isEqualTo(code);
        assertThat(problem.path("detail").asString()).isNotBlank();
    }
}
