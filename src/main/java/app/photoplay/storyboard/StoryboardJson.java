package app.photoplay.storyboard;

import app.photoplay.screenplay.DialogueLine;
import app.photoplay.screenplay.TextRange;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The lists inside a shot's row. */
final class StoryboardJson {

    /** Most lists of most shots, of a thousand in a reading. */
    private static final String EMPTY = "[]";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<List<DialogueLine>> DIALOGUE = new TypeReference<>() {};
    private static final TypeReference<List<String>> NAMES = new TypeReference<>() {};

    private StoryboardJson() {}

    static String dialogue(List<DialogueLine> lines) {
        return MAPPER.writerFor(DIALOGUE).writeValueAsString(lines);
    }

    static List<DialogueLine> dialogue(String json) {
        return json.equals(EMPTY) ? List.of() : MAPPER.readValue(json, DIALOGUE);
    }

    static String names(List<String> names) {
        return MAPPER.writeValueAsString(names);
    }

    static List<String> names(String json) {
        return json.equals(EMPTY) ? List.of() : MAPPER.readValue(json, NAMES);
    }

    /** As pairs of numbers: {@code [[0,12],[15,30]]}. */
    static String ranges(List<TextRange> ranges) {
        return MAPPER.writeValueAsString(ranges.stream()
                .map(range -> new int[] {range.start(), range.end()})
                .toList());
    }

    static List<TextRange> ranges(String json) {
        if (json.equals(EMPTY)) {
            return List.of();
        }
        return Arrays.stream(MAPPER.readValue(json, int[][].class))
                .map(range -> new TextRange(range[0], range[1]))
                .toList();
    }
}
