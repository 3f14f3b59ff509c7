package app.photoplay.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.ApiClient.Answer;
import app.photoplay.support.SmallestTexts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A text with next to nothing in it is converted, or refused with a word about the text. */
class SmallestTextsIntegrationTests extends HttpScenario {

    @Test
    void blanksAreNoText() {
        for (String text : SmallestTexts.BLANKS) {
            assertProblem(convert(Map.of("text", text)), 422, "text-empty", "text");
            assertProblem(upload(text), 422, "file-empty", "file");
        }
    }

    @Test
    void marksAndFewWordsAreConvertedOrCalledEmpty() {
        List<String> taken = new ArrayList<>();
        for (String text : all()) {
            if (isTaken(text, upload(text), "file-empty")) {
                taken.add(text);
            }
            Answer pasted = convert(Map.of("text", text, "gate", "shot-list"));
            if (isTaken(text, pasted, "text-empty")) {
                awaitState(id(pasted), "at-gate");
            }
        }
        assertThat(taken).contains("Rain", "The Visit", "雨", "مطر", "“Wait.”");
    }

    private static List<String> all() {
        List<String> all = new ArrayList<>(SmallestTexts.WORDS);
        all.addAll(SmallestTexts.MARKS);
        return all;
    }

    private Answer upload(String text) {
        return client.upload(
                "api/conversions", "a.txt", text.getBytes(StandardCharsets.UTF_8), Map.of("gate", "shot-list"));
    }

    private static boolean isTaken(String text, Answer answer, String empty) {
        if (answer.status() == 202) {
            return true;
        }
        assertThat(answer.status()).as(text + ": " + answer.text()).isEqualTo(422);
        assertProblem(answer, 422, empty);
        return false;
    }
}
