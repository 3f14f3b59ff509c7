package app.photoplay.fal.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON from outside: shallow, without duplicate keys, and read leniently where a field is missing. */
public final class Json {

    private static final int DEEPEST = 64;
    private static final int LONGEST_STRING = 4 << 20;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_STRING)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    public static byte[] write(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** @throws IOException if it is no JSON, or none that we read */
    public static JsonNode read(byte[] body) throws IOException {
        try {
            JsonNode node = MAPPER.readTree(body);
            if (node == null || node.isMissingNode()) {
                throw new IOException("An empty answer instead of JSON");
            }
            return node;
        } catch (JacksonException e) {
            throw new IOException("Unreadable JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** The same, an object. */
    public static ObjectNode readObject(byte[] body) throws IOException {
        if (read(body) instanceof ObjectNode object) {
            return object;
        }
        throw new IOException("JSON, but not an object");
    }

    /** A field's text, null where it is missing, no text, or blank. */
    public static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() && !value.stringValue().isBlank() ? value.stringValue() : null;
    }
}
