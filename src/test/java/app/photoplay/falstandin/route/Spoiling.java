package app.photoplay.falstandin.route;

import app.photoplay.falstandin.fault.Mischief;
import app.photoplay.falstandin.wire.Answer;
import app.photoplay.falstandin.wire.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes nonsense of an answer's body. */
final class Spoiling {

    private static final int DEPTH = 10_000;
    private static final int LONG = 5_000_000;
    private static final String PAGE =
            "<!DOCTYPE html><html><head><title>fal</title></head><body>Welcome</body></html>";

    private Spoiling() {}

    static Answer body(Mischief mischief, Answer honest) {
        byte[] body = honest.body();
        return switch (mischief) {
            case GZIP_BOMB -> honest.with("Content-Encoding", "gzip").holding(Bomb.BYTES);
            case HTML -> Answer.text(200, "text/html; charset=utf-8", PAGE);
            case MALFORMED -> honest.holding(Arrays.copyOf(body, body.length / 2));
            case EMPTY -> honest.holding(new byte[0]);
            case EMPTY_OBJECT -> honest.holding(bytes("{}"));
            case WRONG_TYPES -> honest.holding(Json.bytes(otherTypes(object(body))));
            case DEEP -> before(honest, "\"deep\":" + "[".repeat(DEPTH) + "]".repeat(DEPTH));
            case DUPLICATE_KEYS -> honest.holding(twice(body));
            case NOT_A_NUMBER -> before(honest, "\"x\":NaN,\"y\":-Infinity");
            case LONG_TEXT -> before(honest, "\"long\":\"" + "x".repeat(LONG) + "\"");
            case NO_REQUEST_ID -> without(honest, "request_id").without("x-fal-request-id");
            case NO_POSITION -> without(honest, "queue_position");
            case FOREIGN_URLS -> foreign(honest);
            case UNKNOWN_WORD -> with(honest, "status", "PAUSED");
            case BACKWARDS -> with(honest.status(202), "status", "IN_QUEUE");
            case NO_MEDIA -> honest.holding(Json.bytes(withoutMedia(object(body))));
            case WRONG_KIND -> honest.holding(bytes("%PDF-1.4 This is no picture and no film.\n"));
            case CORRUPT -> honest.holding(noisy(body));
            default -> throw new IllegalArgumentException(mischief + " is nothing for a body");
        };
    }

    private static ObjectNode object(byte[] body) {
        try {
            return Json.read(body) instanceof ObjectNode object ? object : Json.object();
        } catch (JacksonException e) {
            return Json.object();
        }
    }

    private static ObjectNode otherTypes(ObjectNode honest) {
        ObjectNode other = Json.object();
        honest.properties().forEach(entry -> {
            JsonNode value = entry.getValue();
            Object wrong = value.isString() ? (Object) 7 : value.isNumber() ? "seven" : "text";
            other.set(entry.getKey(), Json.of(wrong));
        });
        return other;
    }

    /** The same with another member in front, as text. */
    private static Answer before(Answer honest, String member) {
        String text = new String(honest.body(), StandardCharsets.UTF_8);
        String rest = text.startsWith("{") && text.length() > 2 ? "," + text.substring(1) : "}";
        return honest.holding(bytes("{" + member + rest));
    }

    private static byte[] twice(byte[] body) {
        var text = new StringBuilder(new String(body, StandardCharsets.UTF_8));
        if (text.isEmpty() || text.charAt(0) != '{') {
            return body;
        }
        text.setLength(text.length() - 1);
        object(body)
                .propertyNames()
                .forEach(name -> text.append(",\"").append(name).append("\":\"duplicate\""));
        return bytes(text.append('}').toString());
    }

    private static Answer without(Answer honest, String member) {
        ObjectNode less = object(honest.body());
        less.remove(member);
        return honest.holding(Json.bytes(less));
    }

    private static Answer with(Answer honest, String member, String value) {
        return honest.holding(Json.bytes(object(honest.body()).put(member, value)));
    }

    private static Answer foreign(Answer honest) {
        String text = new String(honest.body(), StandardCharsets.UTF_8);
        return honest.holding(
                bytes(text.replaceAll("_url\":\"http://[^/]+", "_url\":\"https://queue.example.invalid")));
    }

    private static ObjectNode withoutMedia(ObjectNode honest) {
        for (String name : honest.propertyNames()) {
            if (honest.path(name).isArray() && name.equals("images")) {
                honest.putArray(name);
            } else if (honest.path(name).has("url")) {
                honest.putObject(name);
            }
        }
        return honest;
    }

    private static byte[] noisy(byte[] body) {
        byte[] noise = new byte[body.length];
        new Random(body.length).nextBytes(noise);
        System.arraycopy(body, 0, noise, 0, Math.min(64, body.length));
        return noise;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** 64 MB in some 64 kB, made when it is first wanted. */
    private static final class Bomb {
        static final byte[] BYTES = packed();

        private static byte[] packed() {
            var bytes = new ByteArrayOutputStream();
            byte[] part = "a".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
            try (var zip = new GZIPOutputStream(bytes)) {
                zip.write(Spoiling.bytes("{\"bomb\":\""));
                for (int count = 0; count < 1 << 10; count++) {
                    zip.write(part);
                }
                zip.write(Spoiling.bytes("\"}"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        }
    }
}
