package app.photoplay.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.conversion.DashboardQuery;
import app.photoplay.support.ApiClient.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Everything that can be wrong with a request has a stable code and names its field; nothing is kept of it. */
class BadRequestsIntegrationTests extends HttpScenario {

    @AfterEach
    void nothingWasBegun() {
        assertThat(creator.does(() -> application
                        .getBean(app.photoplay.conversion.screen.Dashboard.class)
                        .page(DashboardQuery.FIRST)
                        .films()))
                .isEmpty();
    }

    @Test
    void aTextIsNeeded() {
        assertProblem(convert(Map.of()), 422, "text-empty", "text");
        assertProblem(convert(Map.of("text", " \n ")), 422, "text-empty", "text");
    }

    @Test
    void aTextHasAnEnd() {
        Answer answer = convert(Map.of("text", "Word. ".repeat(170_000)));

        assertProblem(answer, 422, "text-too-long", "text");
        assertThat(answer.text()).contains("1,000,000");
    }

    @Test
    void choicesAreFromTheirLists() {
        assertProblem(convert(Map.of("text", TEXT, "look", "rococo")), 422, "validation", "look");
        assertProblem(convert(Map.of("text", TEXT, "aspect", "3:1")), 422, "validation", "aspect");
        assertProblem(convert(Map.of("text", TEXT, "gate", "garden")), 422, "validation", "gate");
    }

    @Test
    void aLengthIsOneThatTheTextCanHave() {
        assertProblem(length(Map.of("shots", 0)), 422, "validation", "length.shots");
        assertProblem(length(Map.of("seconds", -5)), 422, "validation", "length.seconds");
        assertProblem(length(Map.of("shots", 3, "seconds", 9)), 422, "validation", "length");
        assertProblem(length(Map.of("chapters", List.of(99))), 422, "validation", "length.chapters");
        assertProblem(
                convert(Map.of("text", TEXT.repeat(9), "length", Map.of("seconds", 1))),
                422,
                "length-too-short",
                "length");
    }

    @Test
    void aTitleHoldsNoControlCharacters() {
        assertProblem(convert(Map.of("text", TEXT, "title", "a\u0000b")), 422, "validation", "title");
    }

    @Test
    void aTitleHasAnEndToo() {
        assertProblem(convert(Map.of("text", TEXT, "title", "x".repeat(200))), 422, "validation", "title");
    }

    @Test
    void aValueOfTheWrongKindIsNamedByItsPath() {
        assertProblem(length(Map.of("shots", "many")), 422, "validation", "length.shots");
        assertProblem(
                client.upload("api/conversions", "a.txt", bytes(TEXT), Map.of("shots", "many")),
                422,
                "validation",
                "shots");
    }

    @Test
    void whatIsNoJsonIsMalformed() {
        assertProblem(json("{\"text\": "), 400, "malformed-request");
        assertProblem(json(""), 400, "malformed-request");
        assertProblem(json("null"), 400, "malformed-request");
    }

    @Test
    void anotherKindOfBodyIsNotTaken() {
        assertProblem(
                client.send(client.request("api/conversions")
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString(TEXT))),
                415,
                "body-unsupported");
    }

    @Test
    void aFileThatCannotBeReadIsToldApart() {
        assertProblem(upload("empty.txt", new byte[0]), 422, "file-empty", "file");
        assertProblem(upload("film.exe", new byte[] {'M', 'Z', 0, 0, 1, 2, 3}), "file");
        assertProblem(upload("broken.docx", bytes("PK\3\4 and nothing more")), "file");
    }

    @Test
    void aFileIsNeededInAForm() {
        Answer answer = client.send(client.request("api/conversions")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(
                        "--b\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nThe lamp\r\n--b--\r\n")));

        assertProblem(answer, 422, "file-empty", "file");
    }

    @Test
    void aKeyHasAnEnd() {
        Answer answer = client.send(client.request("api/conversions")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "k".repeat(201))
                .POST(BodyPublishers.ofString("{\"text\": \"" + TEXT + "\"}")));

        assertProblem(answer, 422, "validation", "Idempotency-Key");
    }

    private Answer length(Map<String, ?> length) {
        return convert(Map.of("text", TEXT, "length", length));
    }

    private Answer json(String body) {
        return client.send(client.request("api/conversions")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private Answer upload(String name, byte[] file) {
        return client.upload("api/conversions", name, file, Map.of());
    }

    private static void assertProblem(Answer answer, String field) {
        JsonNode problem = answer.json();
        assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
        assertThat(problem.path("code").asString()).startsWith("file-");
        assertThat(problem.path("fields").path(field).asString("")).isNotBlank();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
