package app.photoplay.studio.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.photoplay.base.web.BodyLimit;
import app.photoplay.support.ApiClient.Answer;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A body has a size, and so has each list and text in it. */
class LargeBodiesIntegrationTests extends HttpScenario {

    @Autowired
    JdbcTemplate database;

    @Test
    void aBodyThatSaysThatItIsTooLongIsNotRead() {
        assertProblem(send(BodyPublishers.ofByteArray(new byte[BodyLimit.BYTES + 1])), 413, "body-too-large");
    }

    @Test
    void aBodyThatDoesNotSayHowLongItIsIsReadUpToTheLimit() {
        byte[] blanks = " ".repeat(BodyLimit.BYTES + 1).getBytes(StandardCharsets.US_ASCII);

        assertProblem(
                send(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(blanks))), 413, "body-too-large");
    }

    @Test
    void everyCallHasThatLimit() {
        for (String path : List.of("api/conversions/" + creator.id() + "/continue", "api/subscriptions/change")) {
            var answer = client.send(client.request(path)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(new byte[BodyLimit.BYTES + 1])));

            assertProblem(answer, 413, "body-too-large");
        }
    }

    @Test
    void aTextOfTheGreatestLengthIsRead() {
        assertProblem(convert(Map.of("text", "城".repeat(1_000_000), "look", "rococo")), 422, "validation", "look");
    }

    @Test
    void noChapterIsNamedTwice() {
        assertProblem(chapters(List.of(1, 1)), 422, "validation", "length.chapters");
    }

    @Test
    void aListOfChaptersHasAnEnd() {
        assertProblem(chapters(IntStream.rangeClosed(1, 1_001).boxed().toList()), 422, "validation", "length.chapters");
        assertProblem(chapters(Collections.nCopies(2_000_000, 1)), 422, "validation", "length.chapters");
    }

    @Test
    void valuesHaveAnEndToo() {
        assertProblem(json("{\"length\": {\"shots\": " + "9".repeat(1_001) + "}}"), 422, "validation", "length");
        assertProblem(json("{\"length\": {\"shots\": 1." + "9".repeat(1_001) + "}}"), 422, "validation", "length");
        assertProblem(json("9".repeat(1_001)), 400, "malformed-request");
        assertProblem(json("[".repeat(60)), 400, "malformed-request");
        assertProblem(json("{\"" + "x".repeat(2_000) + "\": 1}"), 400, "malformed-request");
    }

    @Test
    void theDatabaseKeepsNoLongerLengthEither() {
        String id = planned();

        assertThatThrownBy(() ->
                        database.update("update conversions set length = repeat('x', 100001) where id = ?::uuid", id))
                .hasMessageContaining("conversions_length_bounded");
    }

    private Answer chapters(List<Integer> chapters) {
        return convert(Map.of("text", TEXT, "length", Map.of("chapters", chapters)));
    }

    private Answer json(String body) {
        return send(BodyPublishers.ofString(body));
    }

    private Answer send(BodyPublisher body) {
        return client.send(client.request("api/conversions")
                .header("Content-Type", "application/json")
                .POST(body));
    }
}
