package app.photoplay.falstandin.job;

import app.photoplay.falstandin.fault.Verdict;
import app.photoplay.falstandin.model.Complaint;
import app.photoplay.falstandin.wire.Answer;
import app.photoplay.falstandin.wire.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The answers of jobs that ended badly (contract 4.1–4.3). */
final class Failures {

    private static final String RETRY = "X-Fal-Needs-Retry";

    private Failures() {}

    static Answer of(Ending ending) {
        return switch (ending) {
            case Ending.Well well -> throw new IllegalArgumentException("It ended well");
            case Ending.NoSuchPath nowhere ->
                Answer.json(404, Map.of("detail", "Path " + nowhere.path() + " not found"));
            case Ending.Invalid invalid -> Answer.json(422, Complaint.body(invalid.complaints()));
            case Ending.Cancelled cancelled -> platform(ending, "Request was cancelled by the client");
            case Ending.StartTimeout timeout ->
                platform(ending, "Request timed out").with("X-Fal-Request-Timeout-Type", "user");
            case Ending.Badly badly -> bad(badly);
        };
    }

    private static Answer bad(Ending.Badly ending) {
        return switch (ending.verdict()) {
            case CONTENT_POLICY_VIOLATION, CONTENT_POLICY_VIOLATION_BILLED ->
                detail(ending, "prompt", "content_policy_violation", "The content could not be processed", Map.of());
            case FILE_DOWNLOAD_ERROR ->
                detail(ending, "image_url", "file_download_error", "Failed to download the file", Map.of());
            case IMAGE_TOO_LARGE ->
                detail(
                        ending,
                        "image_url",
                        "image_too_large",
                        "The image is too large",
                        Map.of("max_height", 4096, "max_width", 4096));
            case NO_MEDIA_GENERATED ->
                detail(ending, "prompt", "no_media_generated", "No media was generated", Map.of());
            case INTERNAL_SERVER_ERROR_RETRY ->
                model(ending, "internal_server_error").with(RETRY, "1");
            case INTERNAL_SERVER_ERROR -> model(ending, "internal_server_error").with(RETRY, "0");
            case GENERATION_TIMEOUT -> model(ending, "generation_timeout").with(RETRY, "1");
            case DOWNSTREAM_SERVICE_ERROR -> model(ending, "downstream_service_error");
            case DOWNSTREAM_SERVICE_UNAVAILABLE ->
                model(ending, "downstream_service_unavailable").with(RETRY, "1");
            case RUNNER_DISCONNECTED ->
                platform(ending, "The runner disconnected").with(RETRY, "1");
            case STARTUP_TIMEOUT ->
                platform(ending, "The runner did not start in time").with(RETRY, "1");
            case REQUEST_TIMEOUT -> platform(ending, "Request timed out").with(RETRY, "1");
            case DETAIL_TEXT -> Answer.json(422, Map.of("detail", "The prompt was refused"));
            case DETAIL_OBJECT ->
                Answer.json(422, Map.of("detail", Map.of("msg", "The prompt was refused", "type", "value_error")));
            case HTML_PAGE -> Answer.text(500, "text/html", "<html><body><h1>Internal Server Error</h1></body></html>");
            case WORKFLOW_MESSAGE ->
                Answer.json(
                        422,
                        Map.of(
                                "detail",
                                List.of(Map.of(
                                        "loc",
                                        List.of("body", "prompt"),
                                        "message",
                                        "A step failed",
                                        "type",
                                        "value_error"))));
            case NSFW -> throw new IllegalArgumentException("It has an output");
        };
    }

    private static Answer model(Ending ending, String type) {
        return detail(ending, null, type, type.replace('_', ' '), Map.of());
    }

    private static Answer detail(
            Ending ending, @Nullable String field, String type, String message, Map<String, ?> context) {
        List<Object> at = field == null ? List.of() : List.of(field);
        JsonNode none = Json.object().path("none");
        return Answer.json(ending.code(), Complaint.body(List.of(new Complaint(at, type, message, context, none))));
    }

    private static Answer platform(Ending ending, String text) {
        String type = String.valueOf(ending.errorType());
        return Answer.json(ending.code(), Map.of("detail", text, "error_type", type))
                .with("X-Fal-Error-Type", type);
    }

    static boolean hasOutput(Ending ending) {
        return ending instanceof Ending.Well || ending instanceof Ending.Badly badly && badly.verdict() == Verdict.NSFW;
    }
}
