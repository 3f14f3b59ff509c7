package app.photoplay.fal;

import app.photoplay.fal.http.Json;
import app.photoplay.fal.http.Sink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * Server-sent events as they come, in pieces that are cut anywhere: the lines are put together from bytes, so that a
 * character is never cut. Comments and unknown fields are passed over, as the format says (WHATWG HTML, section 9.2).
 */
final class StatusStream implements Sink<Boolean> {

    private static final int LONGEST_LINE = 1 << 20;

    private final Predicate<JsonNode> listener;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    private final StringBuilder data = new StringBuilder();
    private boolean afterReturn;
    private volatile boolean completed;

    StatusStream(Predicate<JsonNode> listener) {
        this.listener = listener;
    }

    boolean isCompleted() {
        return completed;
    }

    @Override
    public void take(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            byte next = bytes.get();
            if (next == '\n' && afterReturn) {
                afterReturn = false;
            } else if (next == '\n' || next == '\r') {
                afterReturn = next == '\r';
                line(line.toString(StandardCharsets.UTF_8));
                line.reset();
            } else {
                afterReturn = false;
                line.write(next);
                if (line.size() > LONGEST_LINE) {
                    throw new IOException("A line without an end");
                }
            }
        }
    }

    @Override
    public Boolean done() {
        return completed;
    }

    private void line(String text) throws IOException {
        if (text.isEmpty()) {
            dispatch();
        } else if (text.startsWith("data:")) {
            data.append(data.isEmpty() ? "" : "\n")
                    .append(text.startsWith(" ", 5) ? text.substring(6) : text.substring(5));
            if (data.length() > LONGEST_LINE) {
                throw new IOException("An event without an end");
            }
        }
    }

    private void dispatch() throws IOException {
        if (data.isEmpty()) {
            return;
        }
        JsonNode status = Json.read(data.toString().getBytes(StandardCharsets.UTF_8));
        data.setLength(0);
        completed |= "COMPLETED".equals(Json.text(status, "status"));
        if (!listener.test(status)) {
            throw new IOException("The listener is gone");
        }
    }
}
