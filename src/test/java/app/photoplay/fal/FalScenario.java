package app.photoplay.fal;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.fal.LittleFal.Reply;
import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.generation.Progress;
import app.photoplay.generation.ProviderHandle;
import app.photoplay.generation.Submission;
import app.photoplay.generation.SubmitIntent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of the provider share: a server that answers as it was told, and the provider against it. */
abstract class FalScenario {

    static final String SUBMIT = "/fal-ai/flux/schnell";
    static final String REQUEST = "/fal-ai/flux/requests/r-1";
    static final String CLIPS = "/fal-ai/bytedance/seedance/v1/pro/image-to-video";

    @TempDir
    Path folder;

    LittleFal fal;
    FalBench bench;

    @BeforeEach
    void start() throws IOException {
        fal = new LittleFal();
        bench = new FalBench(fal.base(), Map.of("public-url", "https://film.example/photoplay"));
    }

    @AfterEach
    void stop() {
        bench.close();
        fal.close();
    }

    void taken() {
        taken("r-1");
    }

    /** Under an id; its addresses are always those of the first. */
    void taken(String id) {
        fal.on(
                "POST",
                SUBMIT,
                200,
                "{\"status\":\"IN_QUEUE\",\"request_id\":\"" + id + "\",\"queue_position\":0,\"response_url\":\""
                        + fal.at(REQUEST) + "\",\"status_url\":\"" + fal.at(REQUEST + "/status")
                        + "\",\"cancel_url\":\"" + fal.at(REQUEST + "/cancel") + "\"}");
    }

    static Reply detail(int status, String type) {
        return Reply.json(
                        status,
                        "{\"detail\":[{\"loc\":[\"body\",\"prompt\"],\"msg\":\"No.\",\"type\":\"" + type + "\"}]}")
                .with("x-fal-request-id", "r-1");
    }

    static String rows(String input) {
        return "{\"items\":[{\"request_id\":\"r-1\",\"endpoint_id\":\"fal-ai/flux/schnell\",\"json_input\":" + input
                + "}],\"has_more\":false,\"next_cursor\":null}";
    }

    ProviderHandle accepted(SubmitIntent intent, GenerationRequest request) {
        return accepted(bench, intent, request);
    }

    static ProviderHandle accepted(FalBench bench, SubmitIntent intent, GenerationRequest request) {
        Submission submission = bench.provider.submit(intent, request, () -> {});
        assertThat(submission).isInstanceOf(Submission.Accepted.class);
        ProviderHandle handle = ((Submission.Accepted) submission).handle();
        assertThat(handle.generation()).isEqualTo(intent.generation()).isInstanceOf(GenerationId.class);
        return handle;
    }

    /** Looks until something is said. */
    Progress followed(ProviderHandle handle) {
        for (int look = 1; look < 9; look++) {
            try {
                return bench.provider.follow(handle);
            } catch (UncheckedIOException e) {
                // Looked at again.
                bench.clock.leap(Duration.ofSeconds(15));
            }
        }
        return bench.provider.follow(handle);
    }

    Reason refusal(GenerationRequest request) {
        return ((Submission.Refused) bench.provider.submit(bench.intent(request), request, () -> {}))
                .failure()
                .reason();
    }
}
