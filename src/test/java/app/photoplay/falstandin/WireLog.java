package app.photoplay.falstandin;

import app.photoplay.falstandin.wire.Call;
import app.photoplay.falstandin.wire.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The calls as they came, for those who want to know what a client writes; off until it is started. */
public final class WireLog {

    private static final int MOST = 2_000;
    private static final int LONGEST = 65_536;

    private final List<Entry> entries = new ArrayList<>();
    private volatile boolean on;

    /**
     * One call.
     *
     * @param base QUEUE, RUN, REST, CDN or PLATFORM
     * @param path without the host segment and the query, not decoded
     * @param query decoded
     * @param headers names in lower case
     * @param body JSON where it is some, else its length as {@code {"bytes": n}}, or missing
     */
    public record Entry(
            String method,
            String base,
            String path,
            Map<String, String> query,
            Map<String, String> headers,
            JsonNode body) {

        public ObjectNode json() {
            ObjectNode node =
                    Json.object().put("method", method).put("base", base).put("path", path);
            node.set("query", Json.of(query));
            node.set("headers", Json.of(headers));
            node.set("body", body);
            return node;
        }
    }

    /** Forgets what was, and notes what comes from now on. */
    public void start() {
        synchronized (entries) {
            entries.clear();
            on = true;
        }
    }

    public List<Entry> calls() {
        synchronized (entries) {
            return List.copyOf(entries);
        }
    }

    /** Reads the body, so that a connection that is reset before that is reset after it while this is on. */
    public void note(Call call, String base, String target) throws IOException {
        if (!on) {
            return;
        }
        String path = target.split("\\?")[0];
        var entry = new Entry(
                call.method(), base, path, Call.queryOf(target), Map.copyOf(call.headers()), body(call.body()));
        synchronized (entries) {
            if (entries.size() < MOST) {
                entries.add(entry);
            }
        }
    }

    private static JsonNode body(byte[] bytes) {
        if (bytes.length == 0) {
            return Json.of(null);
        }
        if (bytes.length > LONGEST || bytes[0] != '{') {
            return Json.object().put("bytes", bytes.length);
        }
        try {
            return Json.read(new String(bytes, StandardCharsets.UTF_8));
        } catch (JacksonException e) {
            return Json.object().put("bytes", bytes.length);
        }
    }
}
