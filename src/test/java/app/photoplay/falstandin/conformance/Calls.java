package app.photoplay.falstandin.conformance;

import app.photoplay.falstandin.WireLog;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whether the calls of a client are those of a case: in their order, others may come between. */
final class Calls {

    private Calls() {}

    static List<String> differences(JsonNode expected, List<WireLog.Entry> calls) {
        var found = new ArrayList<String>();
        int from = 0;
        for (JsonNode wanted : expected) {
            String name = wanted.path("call").asString();
            int at = indexOf(name, calls, from);
            if (at < 0) {
                found.add("no call " + name + " among " + names(calls));
            } else {
                ObjectNode rest = ((ObjectNode) wanted).deepCopy();
                rest.remove("call");
                Match.differences(rest, calls.get(at).json()).forEach(difference -> found.add(name + difference));
                from = at + 1;
            }
        }
        return found;
    }

    static long count(String name, List<WireLog.Entry> calls) {
        return calls.stream().filter(call -> is(name, call)).count();
    }

    private static int indexOf(String name, List<WireLog.Entry> calls, int from) {
        for (int index = from; index < calls.size(); index++) {
            if (is(name, calls.get(index))) {
                return index;
            }
        }
        return -1;
    }

    /** {@code METHOD /path}, where {id} is any segment. */
    private static boolean is(String name, WireLog.Entry call) {
        String[] words = name.split(" ");
        String pattern = Pattern.quote(words[1]).replace("{id}", "\\E[^/]+\\Q");
        return call.method().equals(words[0]) && call.path().matches(pattern);
    }

    private static String names(List<WireLog.Entry> calls) {
        return calls.stream().map(call -> call.method() + " " + call.path()).collect(Collectors.joining(", "));
    }
}
