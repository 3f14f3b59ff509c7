package app.photoplay.fal;

import app.photoplay.fal.http.FalResponse;
import app.photoplay.fal.http.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What an error answer says, whatever shape it has: a list of details, a detail, an error object, a message, or text.
 *
 * @param message for the operator: in one line, cut, with the place in the request that each detail names
 * @param told the same for the creator, as {@link FalDetail#told()} says it
 * @param type of the first detail, such as «content_policy_violation»
 * @param kind of the platform's own errors, such as «request_timeout»
 */
record FalError(
        int status,
        String message,
        String told,
        @Nullable String type,
        @Nullable String kind) {

    private static final int LONGEST = 360;
    private static final int MOST_DETAILS = 5;

    FalError {
        message = line(message);
        told = line(told);
        type = type == null ? null : line(type);
        kind = kind == null ? null : line(kind);
    }

    static FalError of(FalResponse answer) {
        JsonNode body;
        try {
            body = Json.read(answer.body());
        } catch (IOException e) {
            String text = answer.text();
            return new FalError(answer.status(), text, text, null, answer.header("x-fal-error-type"));
        }
        String kind = Json.text(body, "error_type");
        return of(answer.status(), body, type(body), kind == null ? answer.header("x-fal-error-type") : kind);
    }

    /** Whether fal itself says that it has no such request; a 404 of anybody on the way does not say so. */
    static boolean isNoSuchRequest(FalResponse answer) {
        try {
            return answer.status() == 404 && "NOT_FOUND".equals(Json.text(Json.read(answer.body()), "status"));
        } catch (IOException e) {
            return false;
        }
    }

    /** Of a status that is completed and names an error; the code is not told there. */
    static FalError ofStatus(JsonNode status) {
        return of(0, status, null, Json.text(status, "error_type"));
    }

    private static FalError of(int status, JsonNode body, @Nullable String type, @Nullable String kind) {
        List<FalDetail> details = details(body.path("detail"));
        if (details.isEmpty()) {
            String message = message(body);
            return new FalError(status, message, message, type, kind);
        }
        String message = details.stream().map(FalDetail::located).collect(Collectors.joining("; "));
        return new FalError(status, message, FalDetail.told(details), type, kind);
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

    /** Of a list of them, which a model or the check of its input writes; empty where there is none. */
    private static List<FalDetail> details(JsonNode list) {
        List<FalDetail> details = new ArrayList<>();
        for (int i = 0; list.isArray() && i < Math.min(list.size(), MOST_DETAILS); i++) {
            JsonNode entry = list.get(i);
            List<String> place = new ArrayList<>();
            entry.path("loc").forEach(step -> place.add(step.asString("")));
            String words = words(entry);
            details.add(new FalDetail(place, words == null ? entry.isString() ? entry.stringValue() : "" : words));
        }
        return details;
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
