package app.photoplay.fal;

import app.photoplay.fal.http.Answer;
import app.photoplay.fal.http.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What an error answer says, whatever shape it has: a list of details, a detail, an error object, a message, or text.
 *
 * @param message in one line, cut
 * @param type of the first detail, such as «content_policy_violation»
 * @param kind of the platform's own errors, such as «request_timeout»
 */
record FalError(
        int status,
        String message,
        @Nullable String type,
        @Nullable String kind) {

    private static final int LONGEST = 360;
    private static final int MOST_DETAILS = 5;

    FalError {
        message = line(message);
        type = type == null ? null : line(type);
        kind = kind == null ? null : line(kind);
    }

    static FalError of(Answer answer) {
        JsonNode body;
        try {
            body = Json.read(answer.body());
        } catch (IOException e) {
            return new FalError(answer.status(), answer.text(), null, answer.header("x-fal-error-type"));
        }
        String kind = Json.text(body, "error_type");
        return new FalError(
                answer.status(), message(body), type(body), kind == null ? answer.header("x-fal-error-type") : kind);
    }

    /** Whether fal itself says that it has no such request; a 404 of anybody on the way does not say so. */
    static boolean isNoSuchRequest(Answer answer) {
        try {
            return answer.status() == 404 && "NOT_FOUND".equals(Json.text(Json.read(answer.body()), "status"));
        } catch (IOException e) {
            return false;
        }
    }

    /** Of a status that is completed and names an error; the code is not told there. */
    static FalError ofStatus(JsonNode status) {
        return new FalError(0, message(status), null, Json.text(status, "error_type"));
    }

    /** The message as a creator reads it: that a field is one of the body says nothing. */
    String told() {
        return message.replaceAll("(^|; )body\\.", "$1");
    }

    /** The type or kind, whichever is told. */
    String word() {
        return type != null ? type : kind != null ? kind : "";
    }

    private static @Nullable String type(JsonNode body) {
        JsonNode detail = body.path("detail");
        String first = Json.text(detail.isArray() ? detail.path(0) : detail, "type");
        return first == null ? Json.text(body.path("error"), "type") : first;
    }

    private static String message(JsonNode body) {
        JsonNode detail = body.path("detail");
        if (detail.isArray() && !detail.isEmpty()) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < Math.min(detail.size(), MOST_DETAILS); i++) {
                lines.add(detail(detail.get(i)));
            }
            return String.join("; ", lines);
        }
        for (String told : new String[] {
            Json.text(body, "detail"),
            words(detail),
            words(body.path("error")),
            Json.text(body, "message"),
            Json.text(body, "error")
        }) {
            if (told != null) {
                return told;
            }
        }
        return body.isString() ? body.stringValue() : body.toString();
    }

    private static String detail(JsonNode entry) {
        StringBuilder place = new StringBuilder();
        for (JsonNode step : entry.path("loc")) {
            place.append(place.isEmpty() ? "" : ".").append(step.asString(""));
        }
        String words = words(entry);
        String told = words == null ? entry.isString() ? entry.stringValue() : "" : words;
        return place.isEmpty() ? told : place + ": " + told;
    }

    private static @Nullable String words(JsonNode node) {
        String msg = Json.text(node, "msg");
        return msg == null ? Json.text(node, "message") : msg;
    }

    /** One line without control characters; an echoed picture is left out with whatever else is long or secret. */
    private static String line(String text) {
        String flat = FalLog.withoutSecrets(text.replaceAll("data:[^\\s\"']{40,}", "data:…")
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip());
        return flat.length() > LONGEST ? flat.substring(0, LONGEST) + "…" : flat;
    }
}
