package app.photoplay.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.conversion.DashboardQuery;
import app.photoplay.conversion.Gate;
import app.photoplay.conversion.screen.Dashboard;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.Look;
import app.photoplay.support.ApiClient.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request means what it says or is refused, with words that name what may be said. */
class StrictRequestsIntegrationTests extends HttpScenario {

    @AfterEach
    void nothingWasBegun() {
        assertThat(creator.does(() -> application
                        .getBean(Dashboard.class)
                        .page(DashboardQuery.FIRST)
                        .films()))
                .isEmpty();
    }

    @Test
    void aFieldThatThereIsNotIsNamedWithThoseThatThereAre() {
        assertField("{'text': 'A.', 'lok': 'noir'}", "lok", "look", "aspect", "gate");
        assertField("{'text': 'A.', 'length': {'minutes': 2}}", "length.minutes", "shots", "seconds", "chapters");
    }

    @Test
    void theSameHoldsForAForm() {
        Answer answer = client.upload("api/conversions", "a.txt", bytes("A."), Map.of("lok", "noir"));

        assertProblem(answer, 422, "validation", "lok");
        assertThat(answer.text()).contains("look");
    }

    @Test
    void aValueIsOfItsOwnKind() {
        assertField("{'text': 5}", "text", "string");
        assertField("{'text': true}", "text", "string");
        assertField("{'text': ['A.']}", "text", "string");
        assertField("{'text': 'A.', 'title': 7}", "title", "string");
        assertField("{'text': 'A.', 'length': 5}", "length", "shots", "seconds");
        assertField("{'text': 'A.', 'length': {'chapters': 0}}", "length.chapters", "list");
        assertField("{'text': 'A.', 'length': {'chapters': ['0']}}", "length.chapters[0]", "counted from 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'5'", "1.5", "true", "[5]", "0", "-1", "10001", "99999999999", "1e400"})
    void shotsAreAWholeNumberInItsRange(String value) {
        assertField("{'text': 'A.', 'length': {'shots': " + value + "}}", "length.shots", "1 to 10,000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'5'", "1.5", "true", "0", "-1", "86401", "99999999999"})
    void secondsAreAWholeNumberInTheirRange(String value) {
        assertField("{'text': 'A.', 'length': {'seconds': " + value + "}}", "length.seconds", "1 to 86,400");
    }

    @Test
    void aFormKeepsToTheSameRanges() {
        for (String value : List.of("1.5", "many", "0", "0x10", "10001", "99999999999")) {
            Answer answer = client.upload("api/conversions", "a.txt", bytes("A."), Map.of("shots", value));
            assertProblem(answer, 422, "validation", "shots");
            assertThat(answer.text()).as(value).contains("1 to 10,000");
        }
    }

    @Test
    void chaptersAreSomeAndExist() {
        assertField("{'text': 'A.', 'length': {'chapters': []}}", "length.chapters", "at least one");
        assertField("{'text': 'A.', 'length': {'chapters': [null]}}", "length.chapters[0]", "counted from 1");
        assertField("{'text': 'A.', 'length': {'chapters': [-1]}}", "length.chapters[0]", "counted from 1");
        assertField("{'text': 'A.', 'length': {'chapters': [0]}}", "length.chapters[0]", "counted from 1");
    }

    @Test
    void aChapterBeyondTheLastIsAnsweredWithTheLast() {
        String two = "Chapter 1\\n\\nMara lit the lamp.\\n\\nChapter 2\\n\\nThe lamp went out.\\n";
        assertField("{'text': '" + two + "', 'length': {'chapters': [3]}}", "length.chapters", "from 1 to 2");
        assertField("{'text': 'A.', 'length': {'chapters': [7]}}", "length.chapters", "leave it out");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        Answer answer = json("{'text': 'A.', 'look': 'rococo', 'aspect': '3:1', 'gate': 'garden',"
                + " 'length': {'shots': 3, 'seconds': 9}}");

        for (String field : List.of("look", "aspect", "gate", "length")) {
            assertProblem(answer, 422, "validation", field);
        }
    }

    @Test
    void aChoiceThatThereIsNotIsAnsweredWithAllThatThereAre() {
        assertField(
                "{'text': 'A.', 'look': 'rococo'}",
                "look",
                Arrays.stream(Look.values()).map(Look::id).toArray(String[]::new));
        assertField(
                "{'text': 'A.', 'aspect': 5}",
                "aspect",
                Arrays.stream(AspectRatio.values()).map(AspectRatio::label).toArray(String[]::new));
        assertField(
                "{'text': 'A.', 'gate': 'garden'}",
                "gate",
                Arrays.stream(Gate.values()).map(ConvertRequestReader::word).toArray(String[]::new));
    }

    @Test
    void wordsForAFileAreTrueForATextToo() {
        Answer answer = json("{'text': 'A lamp.\\u0000'}");

        assertProblem(answer, 422, "file-binary", "text");
        assertThat(answer.text()).doesNotContain("the file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'text': 'A.', 'length': {'shots': 1",
                "{'text': 'A.', 'length': {'sho",
                "{'text': 'A.",
                "{'text': A.}",
                "{'text': 'A.'} x",
                "{'text': 'A.', 'text': 'B.'}",
                "{text: 'A.'}"
            })
    void whatIsNoJsonIsToldWhereItEnds(String body) {
        Answer answer = json(body);

        assertProblem(answer, 400, "malformed-request");
        assertThat(answer.json().path("detail").asString()).contains("not valid JSON", "line 1, column");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "'A.'", "5", "{'text': 'A.'} {}"})
    void aBodyIsOneObject(String body) {
        Answer answer = json(body);

        assertProblem(answer, 400, "malformed-request");
        assertThat(answer.json().path("detail").asString()).contains("one JSON object");
    }

    @Test
    void aFormThatBreaksOffIsToldAsOne() {
        for (String type : List.of("multipart/form-data; boundary=b", "multipart/form-data")) {
            Answer answer = client.send(client.request("api/conversions")
                    .header("Content-Type", type)
                    .POST(BodyPublishers.ofString(
                            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nThe la")));

            assertProblem(answer, 400, "malformed-request");
            assertThat(answer.json().path("detail").asString()).contains("form");
        }
    }

    @Test
    void aFileOverTheLimitIsToldTheLimit() {
        Answer answer = client.upload("api/conversions", "long.txt", new byte[20 * 1024 * 1024 + 1], Map.of());

        assertProblem(answer, 413, "file-too-large", "file");
        assertThat(answer.json().path("detail").asString()).contains("20 MB");
    }

    private void assertField(String body, String field, String... words) {
        Answer answer = json(body);
        assertProblem(answer, 422, "validation", field);
        assertThat(answer.json().path("fields").path(field).asString()).as(body).contains(words);
    }

    private Answer json(String body) {
        return client.send(client.request("api/conversions")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.replace('\'', '"'))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
