package app.photoplay.falstandin.wire;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What goes back to a caller.
 *
 * @param headers by name, without the length
 * @param body all of it, unless it is streamed
 * @param stream writes the body piece by piece in chunks, null for {@code body}
 * @param written called once the answer went out, or could not
 */
public record Answer(
        int status,
        Map<String, String> headers,
        byte[] body,
        @Nullable Stream stream,
        Manner manner,
        Runnable written) {

    /** Writes pieces until it returns; each one is sent at once. */
    public interface Stream {
        void writeTo(Sink sink) throws IOException, InterruptedException;
    }

    /** Where the pieces go. */
    public interface Sink {
        void send(String piece) throws IOException;
    }

    private static final String TYPE = "Content-Type";

    public static Answer json(int status, JsonNode body) {
        return of(status, "application/json", Json.bytes(body));
    }

    /** A JSON object in the order of the map. */
    public static Answer json(int status, Map<String, ?> body) {
        return json(status, Json.object(body));
    }

    public static Answer text(int status, String type, String body) {
        return of(status, type, body.getBytes(StandardCharsets.UTF_8));
    }

    public static Answer of(int status, String type, byte[] body) {
        return new Answer(status, Map.of(TYPE, type), body, null, Manner.PLAIN, () -> {});
    }

    /** Server-sent events. */
    public static Answer events(Stream stream) {
        return new Answer(200, Map.of(TYPE, "text/event-stream"), new byte[0], stream, Manner.PLAIN, () -> {});
    }

    /** The same with a header more, or with another value for it. */
    public Answer with(String name, String value) {
        var more = new LinkedHashMap<String, String>(headers);
        more.put(name, value);
        return new Answer(status, more, body, stream, manner, written);
    }

    public Answer without(String name) {
        var less = new LinkedHashMap<String, String>(headers);
        less.remove(name);
        return new Answer(status, less, body, stream, manner, written);
    }

    public Answer in(Manner other) {
        return new Answer(status, headers, body, stream, other, written);
    }

    public Answer holding(byte[] other) {
        return new Answer(status, headers, other, null, manner, written);
    }

    public Answer status(int other) {
        return new Answer(other, headers, body, stream, manner, written);
    }

    public Answer then(Runnable after) {
        return new Answer(status, headers, body, stream, manner, after);
    }
}
