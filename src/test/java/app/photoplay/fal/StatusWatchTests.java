package app.photoplay.fal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;

import app.photoplay.fal.LittleFal.Reply;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.generation.ProviderHandle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Without an address of ours, fal's streams tell what changes. */
class StatusWatchTests extends FalScenario {

    private static final int LIMIT_MILLIS = 20_000;

    @Test
    void aYoungRequestRingsAsSoonAsItsStreamTellsOfAChange() throws IOException {
        fal.on("GET", REQUEST + "/status/stream", stream("IN_QUEUE", "IN_QUEUE", "IN_PROGRESS", "COMPLETED"));
        try (FalBench home = new FalBench(fal.base(), Map.of())) {
            ProviderHandle handle = submitted(home);

            // In progress, completed, and at the stream's end.
            verify(home.signals, timeout(LIMIT_MILLIS).times(3)).changed(handle.generation());
        }
    }

    @Test
    void whoseStreamEndsIsAskedAboutAgain() throws IOException {
        fal.on("GET", REQUEST + "/status/stream", 429, "{}");
        try (FalBench home = new FalBench(fal.base(), Map.of())) {
            ProviderHandle handle = submitted(home);

            verify(home.signals, timeout(LIMIT_MILLIS).atLeast(1)).changed(handle.generation());
            assertThat(home.provider.signals(handle)).isFalse();
        }
    }

    @Test
    void whereFalCanRingNothingIsStreamed() {
        ProviderHandle handle = submitted(bench);

        assertThat(bench.provider.signals(handle)).isTrue();
        assertThat(fal.asked("GET")).isEmpty();
    }

    private ProviderHandle submitted(FalBench with) {
        taken();
        GenerationRequest request = with.still("Mara.");
        return accepted(with, with.intent(request), request);
    }

    private static Reply stream(String... statuses) {
        StringBuilder events = new StringBuilder();
        for (String status : statuses) {
            events.append("data: {\"status\":\"").append(status).append("\"}\n\n");
        }
        return new Reply(
                200,
                Map.of("Content-Type", "text/event-stream"),
                events.toString().getBytes(StandardCharsets.UTF_8));
    }
}
