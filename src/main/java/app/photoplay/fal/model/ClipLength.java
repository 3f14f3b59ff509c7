package app.photoplay.fal.model;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * How a model is told how long its clip shall be.
 *
 * @param field of the input
 * @param seconds that it can make
 * @param form of the value: «5», «5s» or 5
 */
record ClipLength(String field, List<Integer> seconds, Form form) {

    /** Numbers that look alike are of different types in different models. */
    enum Form {
        STRING,
        SUFFIXED,
        NUMBER
    }

    private static final int LONGEST = 300;

    private static final String SECONDS = "whole seconds from 1 to " + LONGEST;

    ClipLength {
        if (field == null) {
            throw FieldException.missing("field", FieldException.INPUT_FIELD);
        }
        if (form == null) {
            throw FieldException.missing("form", "one of " + FieldException.words(List.of(Form.values())));
        }
        if (seconds == null || seconds.isEmpty()) {
            throw FieldException.missing("seconds", SECONDS);
        }
        for (int each : seconds) {
            if (each < 1 || each > LONGEST) {
                throw new FieldException("seconds", each + " is no length", SECONDS);
            }
        }
        seconds = seconds.stream().sorted().toList();
    }

    /** The shortest that is long enough, else the longest. Seconds. */
    int snapped(Duration wanted) {
        return seconds.stream()
                .filter(each -> Duration.ofSeconds(each).compareTo(wanted) >= 0)
                .findFirst()
                .orElseGet(() -> seconds.stream().max(Comparator.naturalOrder()).orElseThrow());
    }

    JsonNode of(int chosen) {
        return switch (form) {
            case STRING -> JsonNodeFactory.instance.stringNode(String.valueOf(chosen));
            case SUFFIXED -> JsonNodeFactory.instance.stringNode(chosen + "s");
            case NUMBER -> JsonNodeFactory.instance.numberNode(chosen);
        };
    }
}
