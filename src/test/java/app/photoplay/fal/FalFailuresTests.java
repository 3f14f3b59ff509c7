package app.photoplay.fal;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.fal.http.FalResponse;
import app.photoplay.generation.Bill;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.support.ShiftingClock;
import java.math.BigDecimal;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FalFailuresTests {

    private static final Bill BILL = new Bill("r-1", new BigDecimal("0.5"), null);

    private final FailureMapper failures = new FailureMapper(new ShiftingClock());

    /** Errors of models: a type in the first detail. «?» is a cost that is not known. */
    @ParameterizedTest
    @CsvSource({
        "422, content_policy_violation, , REFUSED",
        "422, no_media_generated, , FAILED",
        "422, image_too_small, , INPUT_FILE",
        "422, image_too_large, , INPUT_FILE",
        "422, image_load_error, , INPUT_FILE",
        "422, file_download_error, , INPUT_FILE",
        "422, face_detection_error, , INPUT_FILE",
        "422, file_too_large, , INPUT_FILE",
        "422, unsupported_image_format, , INPUT_FILE",
        "422, feature_not_supported, , INVALID",
        "422, greater_than, , INVALID",
        "422, sequence_too_long, , INVALID",
        "422, one_of, , INVALID",
        "422, missing, , INVALID",
        "422, literal_error, , INVALID",
        "500, internal_server_error, , FAILED",
        "500, internal_server_error, 0, FAILED",
        "500, internal_server_error, 1, UNAVAILABLE",
        "504, generation_timeout, 0, FAILED",
        "504, generation_timeout, 1, TIMED_OUT",
        "400, downstream_service_error, , FAILED",
        "400, downstream_service_error, 1, UNAVAILABLE",
        "500, downstream_service_error, , FAILED",
        "500, downstream_service_unavailable, , UNAVAILABLE",
    })
    void theErrorOfAModelHasItsReason(int status, String type, @Nullable String again, Reason reason) {
        GenerationFailure failure = failures.failed(
                answer(
                        status,
                        "{\"detail\":[{\"loc\":[\"body\",\"image_url\",0],\"msg\":\"No.\",\"type\":\"" + type + "\"}]}",
                        "x-fal-needs-retry",
                        again),
                BILL,
                "r-1");
        assertThat(failure.reason()).isEqualTo(reason);
        assertThat(failure.bill()).isEqualTo(BILL);
        assertThat(failure.detail()).isEqualTo(status + " " + type + ": body.image_url.0: No. (r-1)");
    }

    /** Errors of the platform: a kind beside a text. */
    @ParameterizedTest
    @CsvSource({
        "504, request_timeout, TIMED_OUT",
        "504, startup_timeout, TIMED_OUT",
        "503, runner_scheduling_failure, UNAVAILABLE",
        "503, runner_connection_timeout, UNAVAILABLE",
        "503, runner_disconnected, UNAVAILABLE",
        "503, runner_connection_refused, UNAVAILABLE",
        "503, runner_connection_error, UNAVAILABLE",
        "502, runner_incomplete_response, UNAVAILABLE",
        "500, runner_server_error, FAILED",
        "500, internal_error, FAILED",
        "499, client_cancelled, CANCELLED",
        "400, bad_request, INVALID",
        "429, concurrent_requests_limit, RATE_LIMITED",
        "418, teapot, FAILED",
    })
    void theErrorOfThePlatformHasItsReason(int status, String kind, Reason reason) {
        String body = "{\"detail\":\"It did not work\",\"error_type\":\"" + kind + "\"}";
        assertThat(failures.failed(answer(status, body), BILL, "r-1").reason()).isEqualTo(reason);
        assertThat(failures.failed(answer(status, "{\"detail\":\"x\"}", "X-Fal-Error-Type", kind), BILL, "r-1")
                        .reason())
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"detail\":\"User is locked.\"}|User is locked.",
                "{\"detail\":{\"msg\":\"In an object\"}}|In an object",
                "{\"error\":{\"type\":\"not_found\",\"message\":\"Of the platform\"}}|not_found: Of the platform",
                "{\"message\":\"Plain\"}|Plain",
                "{\"error\":\"As text\"}|As text",
                "{\"detail\":[{\"message\":\"Of a workflow\"},{\"msg\":\"Second\"}]}|Of a workflow; Second",
                "<html><h1>403</h1></html>|<html><h1>403</h1></html>",
                "{\"detail\":[]}|{\"detail\":[]}",
            })
    void anErrorIsReadInWhateverShapeItComes(String body, String told) {
        GenerationFailure failure = failures.refused(answer(403, body));
        assertThat(failure.reason()).isEqualTo(Reason.ACCOUNT);
        assertThat(failure.bill()).isEqualTo(Bill.FREE);
        assertThat(failure.detail()).isEqualTo("403 " + told);
    }

    @Test
    void aRefusalIsQuotedWithoutItsCodeAndItsRequest() {
        String body = "{\"detail\":[{\"loc\":[\"body\",\"prompt\"],\"msg\":\"Flagged.\","
                + "\"type\":\"content_policy_violation\"},{\"loc\":[\"body\",\"seed\"],\"msg\":\"No.\"}]}";
        assertThat(failures.failed(answer(422, body), BILL, "r-1").said()).isEqualTo("Flagged. Seed: No.");
        assertThat(failures.failed(answer(422, "<html><h1>422</h1></html>"), BILL, "r-1")
                        .said())
                .isNull();
    }

    /** Where it is, is fal's business; what it is about, the creator's where it is not the words. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[\"body\",\"prompt\"]|Flagged.",
                "[\"body\",\"negative_prompt\"]|Flagged.",
                "[\"prompt\"]|Flagged.",
                "[\"body\"]|Flagged.",
                "[]|Flagged.",
                "[\"body\",\"image_url\"]|Image: Flagged.",
                "[\"body\",\"image_urls\",0]|Image: Flagged.",
                "[\"body\",\"image_urls\",\"list[str]\",1]|Image: Flagged.",
                "[\"body\",\"start_image_url\"]|Start image: Flagged.",
                "[\"body\",\"aspect_ratio\"]|Aspect ratio: Flagged.",
                "\"prompt\"|Flagged.",
            })
    void aQuotationNamesWhatItIsAboutAndNoField(String place, String said) {
        String body =
                "{\"detail\":[{\"loc\":" + place + ",\"msg\":\"Flagged.\",\"type\":\"content_policy_violation\"}]}";

        assertThat(failures.failed(answer(422, body), BILL, "r-1").said()).isEqualTo(said);
        assertThat(failures.refused(answer(422, body)).said()).isEqualTo(said);
    }

    @Test
    void whatIsToldTwiceIsQuotedOnceAndTheOperatorReadsAll() {
        String body =
                "{\"detail\":[{\"loc\":[\"body\",\"prompt\"],\"msg\":\"Too long\",\"type\":\"sequence_too_long\"},"
                        + "{\"loc\":[\"body\",\"negative_prompt\"],\"msg\":\"Too long\"},{\"loc\":[\"body\",\"seed\"],\"msg\":\"No\"}]}";

        GenerationFailure failure = failures.refused(answer(422, body));

        assertThat(failure.said()).isEqualTo("Too long; Seed: No");
        assertThat(failure.detail())
                .isEqualTo("422 sequence_too_long: body.prompt: Too long; body.negative_prompt: Too long;"
                        + " body.seed: No");
    }

    @Test
    void aLongErrorIsCutAndAnEchoedPictureLeftOut() {
        String body = "{\"detail\":[{\"msg\":\"bad data:image/png;base64," + "A".repeat(90_000) + " "
                + "word\\n".repeat(400) + "\",\"type\":\"" + "t".repeat(500) + "\"}]}";
        GenerationFailure failure = failures.failed(answer(422, body), BILL, "r".repeat(200));
        assertThat(failure.detail())
                .hasSizeLessThanOrEqualTo(500)
                .contains("bad data:… word")
                .doesNotContain("AAAA", "\n");
    }

    @Test
    void theWaitThatIsAskedForIsKeptInSecondsOrAsADate() {
        assertThat(failures.refused(answer(429, "{}", "Retry-After", "12")).retryAfter())
                .isEqualTo(Duration.ofSeconds(12));
        assertThat(failures.refused(answer(429, "{}", "Retry-After", "999999")).retryAfter())
                .isEqualTo(Duration.ofMinutes(10));
        assertThat(failures.refused(answer(429, "{}", "Retry-After", "Wed, 21 Oct 2015 07:28:00 GMT"))
                        .retryAfter())
                .isEqualTo(Duration.ZERO);
        assertThat(failures.refused(answer(429, "{}", "Retry-After", "soon")).retryAfter())
                .isNull();
    }

    private static FalResponse answer(int status, String body, @Nullable String... headers) {
        Map<String, List<String>> named = IntStream.range(0, headers.length / 2)
                .boxed()
                .filter(i -> headers[2 * i + 1] != null)
                .collect(Collectors.toMap(i -> headers[2 * i], i -> Arrays.asList(headers[2 * i + 1])));
        return new FalResponse(status, HttpHeaders.of(named, (a, b) -> true), body.getBytes(StandardCharsets.UTF_8));
    }
}
