package app.photoplay.falstandin.conformance;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeType;

/**
 * Compares what came with what was expected: a text that begins with ~ is a regular expression, {@code <absent>} is no
 * value at all, objects may have more members, arrays have as many items.
 */
public final class Match {

    private static final String ABSENT = "<absent>";

    private Match() {}

    /** @return the differences, each with where it is; none where it matches */
    public static List<String> differences(JsonNode expected, JsonNode came) {
        var found = new ArrayList<String>();
        compare("", expected, came, found);
        return found;
    }

    private static void compare(String at, JsonNode expected, JsonNode came, List<String> found) {
        if (expected.isString() && expected.asString().equals(ABSENT)) {
            if (!came.isMissingNode()) {
                found.add(at + " is there: " + came);
            }
        } else if (expected.isString() && expected.asString().startsWith("~")) {
            if (!came.isValueNode()
                    || !came.asString().matches(expected.asString().substring(1))) {
                found.add(at + " is " + came + ", not like " + expected);
            }
        } else if (expected.isObject() && !came.isObject()) {
            found.add(at + " is " + came + ", no object");
        } else if (expected.isObject()) {
            expected.properties()
                    .forEach(entry ->
                            compare(at + "/" + entry.getKey(), entry.getValue(), came.path(entry.getKey()), found));
        } else if (expected.isArray()) {
            if (came.size() != expected.size()) {
                found.add(at + " has " + came.size() + " items, not " + expected.size() + ": " + came);
            }
            for (int index = 0; index < Math.min(came.size(), expected.size()); index++) {
                compare(at + "/" + index, expected.path(index), came.path(index), found);
            }
        } else if (!equal(expected, came)) {
            found.add(at + " is " + came + ", not " + expected);
        }
    }

    private static boolean equal(JsonNode expected, JsonNode came) {
        return expected.getNodeType() == JsonNodeType.NUMBER && came.isNumber()
                ? expected.decimalValue().compareTo(came.decimalValue()) == 0
                : expected.equals(came);
    }
}
