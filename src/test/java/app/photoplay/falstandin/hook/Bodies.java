package app.photoplay.falstandin.hook;

import app.photoplay.falstandin.wire.Answer;
import app.photoplay.falstandin.wire.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** What webhooks say (contract 3.1). */
final class Bodies {

    private Bodies() {}

    /** The result as its GET would answer. */
    static ObjectNode honest(String requestId, Answer result) {
        ObjectNode body = head(requestId, result.status() == 200);
        if (result.status() != 200) {
            body.put("error", "Invalid status code: " + result.status());
        }
        boolean json = String.valueOf(result.headers().get("Content-Type")).startsWith("application/json");
        body.set("payload", json ? Json.read(result.body()) : Json.of(null));
        return body;
    }

    static ObjectNode nullPayload(String requestId) {
        return head(requestId, false).put("error", "Invalid status code: 404").putNull("payload");
    }

    static ObjectNode payloadError(String requestId) {
        return head(requestId, true).putNull("payload").put("payload_error", "The output is no JSON");
    }

    /** Well-formed, and not true. */
    static ObjectNode lie(String requestId) {
        ObjectNode body = head(requestId, true);
        body.set("payload", Json.of(Map.of("images", List.of(Map.of("url", "http://127.0.0.1:9/lie.png")))));
        return body;
    }

    /** Under another request id; the one that the caller knows is that of the gateway. */
    static ObjectNode rerouted(String requestId, ObjectNode honest) {
        return honest.deepCopy()
                .put(
                        "request_id",
                        UUID.nameUUIDFromBytes(requestId.getBytes(StandardCharsets.UTF_8))
                                .toString())
                .put("gateway_request_id", requestId);
    }

    private static ObjectNode head(String requestId, boolean well) {
        return Json.object()
                .put("request_id", requestId)
                .put("gateway_request_id", requestId)
                .put("status", well ? "OK" : "ERROR");
    }
}
