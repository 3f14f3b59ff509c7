package app.photoplay.falstandin.job;

import app.photoplay.falstandin.fault.Verdict;
import app.photoplay.falstandin.model.Complaint;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a job ended. */
public sealed interface Ending {

    /** The application has no such endpoint, which its runner finds out. */
    record NoSuchPath(String path) implements Ending {}

    /** With an output. */
    record Well() implements Ending {}

    /** The model refused its inputs. */
    record Invalid(List<Complaint> complaints) implements Ending {}

    /** As a fault has it. */
    record Badly(Verdict verdict) implements Ending {}

    /** The caller took it back. */
    record Cancelled() implements Ending {}

    /** It waited longer than its caller allowed. */
    record StartTimeout() implements Ending {}

    /** The status of the result. */
    default int code() {
        return switch (this) {
            case Well well -> 200;
            case NoSuchPath nowhere -> 404;
            case Invalid invalid -> 422;
            case Cancelled cancelled -> 499;
            case StartTimeout timeout -> 504;
            case Badly badly ->
                switch (badly.verdict()) {
                    case NSFW -> 200;
                    case DOWNSTREAM_SERVICE_ERROR -> 400;
                    case INTERNAL_SERVER_ERROR,
                            INTERNAL_SERVER_ERROR_RETRY,
                            DOWNSTREAM_SERVICE_UNAVAILABLE,
                            HTML_PAGE -> 500;
                    case RUNNER_DISCONNECTED -> 503;
                    case GENERATION_TIMEOUT, STARTUP_TIMEOUT, REQUEST_TIMEOUT -> 504;
                    default -> 422;
                };
        };
    }

    /** Whether a run that ended so is charged: 5xx never, a caller that gave up yes (contract 2.12). */
    default boolean billed() {
        return switch (this) {
            case Well well -> true;
            case NoSuchPath nowhere -> false;
            case Cancelled cancelled -> true;
            case Invalid invalid -> false;
            case StartTimeout timeout -> false;
            case Badly badly ->
                switch (badly.verdict()) {
                    case NSFW, CONTENT_POLICY_VIOLATION_BILLED, NO_MEDIA_GENERATED -> true;
                    default -> false;
                };
        };
    }

    /** The kind of contract 4.3, where the platform and not the model speaks. */
    default @Nullable String errorType() {
        return switch (this) {
            case Well well -> null;
            case NoSuchPath nowhere -> null;
            case Invalid invalid -> null;
            case Cancelled cancelled -> "client_cancelled";
            case StartTimeout timeout -> "request_timeout";
            case Badly badly ->
                switch (badly.verdict()) {
                    case RUNNER_DISCONNECTED -> "runner_disconnected";
                    case STARTUP_TIMEOUT -> "startup_timeout";
                    case REQUEST_TIMEOUT -> "request_timeout";
                    default -> null;
                };
        };
    }

    /** What the status and the webhook say of it. */
    default Optional<String> error() {
        return switch (this) {
            case Cancelled cancelled -> Optional.of("Request was cancelled by the client");
            case StartTimeout timeout -> Optional.of("Request timed out while waiting to start");
            case Well well -> Optional.empty();
            // The status says nothing of it: only the result does.
            case NoSuchPath nowhere -> Optional.empty();
            case Invalid invalid -> Optional.of("Invalid status code: 422");
            case Badly badly -> code() == 200 ? Optional.empty() : Optional.of("Invalid status code: " + code());
        };
    }
}
