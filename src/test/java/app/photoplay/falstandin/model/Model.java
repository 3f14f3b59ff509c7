package app.photoplay.falstandin.model;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One model of the table.
 *
 * @param fields by name, in the order of the table
 * @param oneOf inputs of which one has to be given
 * @param onlyOne whether no second of them may be
 * @param output words: what the answer has
 * @param frame how its measures follow from the inputs
 */
public record Model(
        String id,
        String name,
        String category,
        Map<String, Field> fields,
        List<String> oneOf,
        boolean onlyOne,
        List<String> output,
        JsonNode frame,
        Price price) {

    static Model of(JsonNode node) {
        var fields = new LinkedHashMap<String, Field>();
        node.path("input").properties().forEach(entry -> {
            if (!entry.getValue().isNull()) {
                fields.put(entry.getKey(), Field.parse(entry.getValue().asString()));
            }
        });
        return new Model(
                node.path("id").asString(),
                node.path("name").asString(),
                node.path("category").asString(),
                fields,
                node.path("oneOf").valueStream().map(JsonNode::asString).toList(),
                node.path("onlyOne").asBoolean(false),
                Arrays.asList(node.path("output").asString().split(" ")),
                node.path("frame"),
                Price.of(node.path("price")));
    }

    public boolean gives(String word) {
        return output.contains(word);
    }

    /** Names that were sent and that this model does not have; the service ignores them, a test may not. */
    public List<String> unknown(JsonNode sent) {
        return sent.propertyNames().stream()
                .filter(name -> !fields.containsKey(name))
                .toList();
    }
}
