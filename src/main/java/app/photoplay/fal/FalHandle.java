package app.photoplay.fal;

import app.photoplay.fal.http.Json;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.ProviderHandle;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is kept of a request that fal took: a few hundred characters of JSON in its row.
 *
 * @param requestId fal's own
 * @param model asked
 * @param statusUrl as fal gave it, null where it gave none that is its own
 * @param responseUrl likewise
 * @param cancelUrl likewise
 * @param usd US dollars by our own rule; null where the request came to us from outside
 */
record FalHandle(
        String requestId,
        String model,
        @Nullable String statusUrl,
        @Nullable String responseUrl,
        @Nullable String cancelUrl,
        @Nullable BigDecimal usd) {

    private static final int LONGEST = 4_000;
    private static final int LONGEST_ID = 200;

    FalHandle {
        if (!isRequestId(requestId)) {
            throw new IllegalArgumentException("No request id");
        }
    }

    /** Whether it can stand in an address as it is. */
    static boolean isRequestId(@Nullable String id) {
        return id != null && id.length() <= LONGEST_ID && id.matches("[A-Za-z0-9][A-Za-z0-9._-]*");
    }

    ProviderHandle of(GenerationId generation) {
        ObjectNode json = Json.object();
        json.put("id", requestId).put("model", model);
        put(json, "status", statusUrl);
        put(json, "response", responseUrl);
        put(json, "cancel", cancelUrl);
        if (usd != null) {
            json.put("usd", usd.toPlainString());
        }
        String reference = text(json);
        if (reference.length() > LONGEST) {
            // Addresses that long are rebuilt from the id.
            json.remove("status");
            json.remove("response");
            json.remove("cancel");
            reference = text(json);
        }
        return new ProviderHandle(generation, reference, requestId);
    }

    /** @throws IllegalArgumentException if the reference is none of ours */
    static FalHandle of(ProviderHandle handle) {
        try {
            JsonNode json = Json.readObject(handle.reference().getBytes(StandardCharsets.UTF_8));
            String usd = Json.text(json, "usd");
            return new FalHandle(
                    required(json, "id"),
                    required(json, "model"),
                    Json.text(json, "status"),
                    Json.text(json, "response"),
                    Json.text(json, "cancel"),
                    usd == null ? null : new BigDecimal(usd));
        } catch (IOException e) {
            throw new IllegalArgumentException("No reference of fal's", e);
        }
    }

    private static String text(ObjectNode json) {
        return new String(Json.write(json), StandardCharsets.UTF_8);
    }

    private static String required(JsonNode json, String field) {
        String value = Json.text(json, field);
        if (value == null) {
            throw new IllegalArgumentException("A reference without «" + field + "»");
        }
        return value;
    }

    private static void put(ObjectNode json, String field, @Nullable String value) {
        if (value != null) {
            json.put(field, value);
        }
    }
}
