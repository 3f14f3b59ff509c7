package app.photoplay.falstandin.model;

import app.photoplay.falstandin.wire.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One entry of {@code detail} in a 422 (contract 4.1).
 *
 * @param at the way into the body: names and indices
 */
public record Complaint(List<Object> at, String type, String message, Map<String, ?> context, JsonNode input) {

    static Complaint about(String name, String type, String message, Map<String, ?> context, JsonNode input) {
        return new Complaint(List.of(name), type, message, context, input);
    }

    JsonNode json() {
        var whole = new ArrayList<Object>(List.of("body"));
        whole.addAll(at);
        var node = Json.object();
        node.set("loc", Json.of(whole));
        node.put("msg", message).put("type", type).put("url", "https://docs.fal.ai/errors/#" + type);
        if (!context.isEmpty()) {
            node.set("ctx", Json.of(context));
        }
        if (!input.isMissingNode()) {
            node.set("input", input);
        }
        return node;
    }

    /** The whole body of the answer. */
    public static JsonNode body(List<Complaint> complaints) {
        var body = Json.object();
        var detail = body.putArray("detail");
        complaints.forEach(complaint -> detail.add(complaint.json()));
        return body;
    }
}
