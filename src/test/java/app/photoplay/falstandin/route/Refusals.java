package app.photoplay.falstandin.route;

import app.photoplay.falstandin.fault.Mischief;
import app.photoplay.falstandin.wire.Answer;
import app.photoplay.falstandin.wire.Manner;
import java.util.List;
import java.util.Map;

/** Answers to calls that are refused before anything is done (contract 1.6, 2.12, 4.2). */
final class Refusals {

    private static final String NGINX = "<html>\r\n<head><title>%1$s</title></head>\r\n<body>\r\n"
            + "<center><h1>%1$s</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";

    private Refusals() {}

    static Answer of(Mischief mischief) {
        return switch (mischief) {
            case UNAUTHORIZED -> wrongKey();
            case LOCKED ->
                detail(
                        403,
                        "User is locked. Reason: Exhausted balance. Top up your balance at"
                                + " fal.ai/dashboard/billing.");
            case FORBIDDEN -> detail(403, "Forbidden");
            case NOT_FOUND -> detail(404, "Not found");
            case GONE -> unknownRequest();
            case RATE_LIMITED -> tooMany().with("Retry-After", "1");
            case BAD_REQUEST -> platform(400, "bad_request", "The request is malformed");
            case INTERNAL_ERROR -> platform(500, "internal_error", "Internal error");
            case INTERNAL_ERROR_RETRY ->
                platform(500, "runner_server_error", "Internal error").with("X-Fal-Needs-Retry", "1");
            case INGRESS, INGRESS_AFTER -> nginx(502, "502 Bad Gateway");
            case GATEWAY_TIMEOUT, GATEWAY_TIMEOUT_AFTER -> nginx(504, "504 Gateway Time-out");
            case UNAVAILABLE ->
                platform(503, "runner_scheduling_failure", "No runner at hand").with("X-Fal-Needs-Retry", "1");
            case UNAVAILABLE_FINAL -> platform(503, "runner_scheduling_failure", "No runner at hand");
            case INTERNAL_ERROR_AFTER -> platform(500, "internal_error", "Internal error");
            case RESET, RESET_UNREAD -> nginx(502, "502 Bad Gateway").in(Manner.RESET);
            default -> throw new IllegalArgumentException(mischief + " is no refusal");
        };
    }

    static Answer detail(int status, String text) {
        return Answer.json(status, Map.of("detail", text));
    }

    static Answer wrongKey() {
        return detail(401, "invalid key credentials");
    }

    static Answer noKey(String application) {
        return detail(
                401, "Cannot access application \"" + application + "\". Authentication is required to access it.");
    }

    static Answer unknownApplication(String alias) {
        return detail(404, "Application \"" + alias + "\" not found");
    }

    static Answer unknownRequest() {
        return Answer.json(404, Map.of("status", "NOT_FOUND"));
    }

    /** Over the concurrency limit, or the queue's length. */
    static Answer tooMany() {
        return Answer.json(
                        429,
                        Map.of("detail", "Too many concurrent requests", "error_type", "concurrent_requests_limit"))
                .with("X-Fal-Needs-Retry", "1");
    }

    static Answer notAnObject() {
        return Answer.json(
                422,
                Map.of(
                        "detail",
                        List.of(Map.of(
                                "loc",
                                List.of("body"),
                                "msg",
                                "Input should be a valid dictionary",
                                "type",
                                "dict_type"))));
    }

    static Answer platform(int status, String type, String text) {
        return Answer.json(status, Map.of("detail", text, "error_type", type)).with("X-Fal-Error-Type", type);
    }

    private static Answer nginx(int status, String title) {
        return Answer.text(status, "text/html", NGINX.formatted(title)).with("Server", "nginx");
    }
}
