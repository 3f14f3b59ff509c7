package app.photoplay.fal;

import app.photoplay.fal.http.FalResponse;
import app.photoplay.generation.Bill;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationFailure.Reason;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** fal's errors as our closed set of reasons. */
final class FailureMapper {

    private static final Set<String> REFUSALS = Set.of("content_policy_violation");

    private static final Set<String> INPUT_FILES = Set.of(
            "image_too_small",
            "image_too_large",
            "image_load_error",
            "file_download_error",
            "face_detection_error",
            "file_too_large",
            "unsupported_image_format",
            "unsupported_audio_format",
            "unsupported_video_format",
            "audio_duration_too_long",
            "audio_duration_too_short",
            "video_duration_too_long",
            "video_duration_too_short",
            "invalid_archive");

    /** Of the platform: the request got no answer of the model's, and another attempt can help. */
    private static final Set<String> PASSING = Set.of(
            "request_timeout",
            "startup_timeout",
            "runner_scheduling_failure",
            "runner_connection_timeout",
            "runner_disconnected",
            "runner_connection_refused",
            "runner_connection_error",
            "runner_incomplete_response",
            "concurrent_requests_limit",
            "downstream_service_unavailable");

    private static final Set<String> TIMEOUTS = Set.of("request_timeout", "startup_timeout", "generation_timeout");

    private final Clock clock;

    FailureMapper(Clock clock) {
        this.clock = clock;
    }

    /** A definite «no» to a submit: nothing runs, nothing is owed. */
    GenerationFailure refused(FalResponse answer) {
        FalError error = FalError.of(answer);
        Reason reason = answer.status() == 404 ? Reason.INVALID : reason(error, answer.needsRetry());
        return failure(reason, error, Bill.FREE, answer.retryAfter(clock), null);
    }

    /** The result of a request that was taken is an error. */
    GenerationFailure failed(FalResponse answer, Bill bill, String requestId) {
        FalError error = FalError.of(answer);
        Reason reason = answer.status() == 404 ? Reason.FAILED : reason(error, answer.needsRetry());
        return failure(reason, error, bill, answer.retryAfter(clock), requestId);
    }

    /** The status names an error, and the result holds nothing. */
    GenerationFailure failed(FalError error, Bill bill, @Nullable String requestId) {
        Reason reason = error.word().isEmpty() ? Reason.FAILED : reason(error, Optional.empty());
        return failure(reason, error, bill, null, requestId);
    }

    private static Reason reason(FalError error, Optional<Boolean> needsRetry) {
        String word = error.word();
        if (REFUSALS.contains(word)) {
            return Reason.REFUSED;
        }
        if (INPUT_FILES.contains(word)) {
            return Reason.INPUT_FILE;
        }
        if (word.equals("no_media_generated")) {
            return Reason.FAILED;
        }
        return switch (error.status()) {
            case 401, 403 -> Reason.ACCOUNT;
            case 429 -> Reason.RATE_LIMITED;
            case 499 -> Reason.CANCELLED;
            case 400, 404, 405, 413, 414, 415, 422, 431 ->
                word.startsWith("downstream_service") ? passing(error, needsRetry, false) : Reason.INVALID;
            case 500 -> passing(error, needsRetry, false);
            case 502, 503, 504 -> passing(error, needsRetry, true);
            default -> passing(error, needsRetry, false);
        };
    }

    /** What fal says goes before what its kind suggests, and that before the code. */
    private static Reason passing(FalError error, Optional<Boolean> needsRetry, boolean usually) {
        boolean again = needsRetry.orElse(PASSING.contains(error.word()) || usually);
        if (!again) {
            return switch (error.word()) {
                case "client_cancelled", "client_disconnected" -> Reason.CANCELLED;
                case "bad_request" -> Reason.INVALID;
                default -> Reason.FAILED;
            };
        }
        return error.status() == 504 || TIMEOUTS.contains(error.word()) ? Reason.TIMED_OUT : Reason.UNAVAILABLE;
    }

    private static GenerationFailure failure(
            Reason reason, FalError error, Bill bill, @Nullable Duration retryAfter, @Nullable String requestId) {
        String code = error.status() == 0 ? "" : error.status() + " ";
        String word = error.word().isEmpty() ? "" : cut(error.word(), 60) + ": ";
        String id = requestId == null ? "" : " (" + cut(requestId, 40) + ")";
        return new GenerationFailure(reason, code + word + error.message() + id, bill, retryAfter, error.told());
    }

    private static String cut(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }
}
