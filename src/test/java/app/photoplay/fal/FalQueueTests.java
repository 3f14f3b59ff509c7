package app.photoplay.fal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.photoplay.fal.LittleFal.Reply;
import app.photoplay.fal.http.Json;
import app.photoplay.fal.model.Catalogue;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.ProviderHandle;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses, the status as a stream, and what the platform tells. */
class FalQueueTests extends FalScenario {

    private static final QueueAddress QUEUE = new QueueAddress(URI.create("https://queue.fal.run"));

    @ParameterizedTest
    @CsvSource({
        "fal-ai/flux/dev, fal-ai/flux",
        "fal-ai/flux, fal-ai/flux",
        "fal-ai/kling-video/v2.6/pro/image-to-video, fal-ai/kling-video",
        "workflows/me/flow/path, workflows/me/flow",
        "comfy/me/flow, comfy/me/flow",
    })
    void afterTheSubmitOnlyTheApplicationIsNamed(String model, String application) {
        assertThat(QueueAddress.application(model)).isEqualTo(application);
        assertThat(QUEUE.result(handle(model, null)))
                .isEqualTo(URI.create("https://queue.fal.run/" + application + "/requests/r-1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://queue.fal.run/fal-ai/flux/requests/r-1/status",
                "https://queue.fal.run/fal-ai/flux/dev/requests/r-1/status?x=1",
            })
    void anAddressOfTheQueueIsUsedAsItIs(String given) {
        assertThat(QUEUE.status(handle("fal-ai/flux/dev", given))).isEqualTo(URI.create(given));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://queue.fal.run.evil.example/fal-ai/flux/requests/r-1/status",
                "https://evil.example/status",
                "http://queue.fal.run/fal-ai/flux/requests/r-1/status",
                "https://queue.fal.run:8443/fal-ai/flux/requests/r-1/status",
                "https://user@queue.fal.run/x",
                "https://queue.fal.run/a/../b",
                "https://queue.fal.run/a#b",
                "//queue.fal.run/a",
                "not an address",
            })
    void anyOtherAddressIsBuiltAnewOnOurs(String given) {
        assertThat(QUEUE.status(handle("fal-ai/flux/dev", given)))
                .isEqualTo(URI.create("https://queue.fal.run/fal-ai/flux/requests/r-1/status"));
    }

    @Test
    void aBaseWithAPathKeepsItsOwnOnly() {
        QueueAddress behindAPath = new QueueAddress(URI.create("http://127.0.0.1:9/queue/"));
        assertThat(behindAPath.status(handle("a/b", "http://127.0.0.1:9/queuee/x")))
                .isEqualTo(URI.create("http://127.0.0.1:9/queue/a/b/requests/r-1/status"));
        assertThat(behindAPath.submit("a/b", null)).isEqualTo(URI.create("http://127.0.0.1:9/queue/a/b"));
    }

    @Test
    void aHandleIsReadBackAsItWasWritten() {
        FalHandle handle = new FalHandle("r-1", "fal-ai/flux/dev", "s", "r", "c", new BigDecimal("0.025"));
        ProviderHandle kept = handle.of(GenerationId.next());
        assertThat(FalHandle.of(kept)).isEqualTo(handle);
        FalHandle endless = new FalHandle("r-1", "a/b", "s".repeat(5_000), null, null, null);
        assertThat(endless.of(GenerationId.next()).reference()).hasSizeLessThan(4_000);
        for (String other : List.of("", "{}", "fake-1", "{\"id\":\"a/b\",\"model\":\"m\"}")) {
            assertThatThrownBy(() -> FalHandle.of(new ProviderHandle(GenerationId.next(), other)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void eventsArePutTogetherWhereverTheyAreCut() throws IOException {
        byte[] text = (": ping\r\nevent: x\r\ndata: {\"status\":\"IN_QUEUE\",\r\ndata: \"queue_position\":1}\r\n\r\n"
                        + "id: 2\ndata:{\"status\":\"IN_PROGRESS\",\"logs\":[{\"message\":\"für 🎬\"}]}\n\n"
                        + "data: {\"status\":\"COMPLETED\"}\r\r")
                .getBytes(StandardCharsets.UTF_8);
        for (int size : new int[] {1, 2, 3, 7, text.length}) {
            List<String> seen = new ArrayList<>();
            StatusStream stream = new StatusStream(status -> seen.add(Json.text(status, "status")));
            for (int from = 0; from < text.length; from += size) {
                stream.take(ByteBuffer.wrap(text, from, Math.min(size, text.length - from)));
            }
            assertThat(seen).containsExactly("IN_QUEUE", "IN_PROGRESS", "COMPLETED");
            assertThat(stream.done()).isTrue();
        }
    }

    @Test
    void aStreamThatEndsEarlyOrIsNoneLeavesItToPolling() {
        String path = "/a/b/requests/r-1/status/stream";
        FalHandle handle = handle("a/b", null);
        Map<String, String> events = Map.of("Content-Type", "text/event-stream");
        fal.on("GET", path, new Reply(200, events, "data: {\"status\":\"COMPLETED\"}\n\n".getBytes()));
        assertThat(bench.queue.watch(handle, status -> true)).isTrue();
        fal.on("GET", path, new Reply(200, events, "data: {\"status\":\"IN_PROGRESS\"}\n\ndata: {".getBytes()));
        assertThat(bench.queue.watch(handle, status -> true)).isFalse();
        fal.on("GET", path, new Reply(200, events, "data: <html>\n\n".getBytes()));
        assertThat(bench.queue.watch(handle, status -> true)).isFalse();
        fal.on("GET", path, Reply.json(200, "{\"status\":\"COMPLETED\"}"));
        assertThat(bench.queue.watch(handle, status -> true)).isFalse();
        fal.on("GET", path, Reply.json(500, "{}"));
        assertThat(bench.queue.watch(handle, status -> true)).isFalse();
    }

    @Test
    void aModelMayBeRunAtOnce() throws IOException {
        fal.on("POST", "/run/openrouter/router", 200, "{\"output\":\"Hello\"}");
        assertThat(bench.queue
                        .runNow("openrouter/router", Json.object().put("prompt", "Hi"))
                        .text())
                .contains("Hello");
        fal.on("POST", "/run/openrouter/router", 503, "{}");
        assertThat(bench.queue.runNow("openrouter/router", Json.object()).status())
                .isEqualTo(503);
        assertThat(fal.asked()).hasSize(2);
    }

    @Test
    void thePlatformTellsPricesAndModelsPageByPage() throws IOException {
        fal.on(
                "GET",
                "/v1/models/pricing",
                Reply.json(
                        200,
                        "{\"prices\":[{\"endpoint_id\":\"a/b\",\"unit_price\":0.025,\"unit\":\"megapixels\","
                                + "\"currency\":\"USD\"}],\"next_cursor\":\"Mg==\",\"has_more\":true}"),
                Reply.json(
                        200,
                        "{\"prices\":[{\"endpoint_id\":\"c/d\",\"unit_price\":1,\"unit\":\"seconds\","
                                + "\"currency\":\"USD\"}],\"next_cursor\":null,\"has_more\":false}"));
        fal.on(
                "GET",
                "/v1/models",
                200,
                "{\"models\":[{\"endpoint_id\":\"a/b\",\"metadata\":{\"display_name\":\"A\",\"status\":\"deprecated\"}}],"
                        + "\"next_cursor\":null,\"has_more\":false}");
        assertThat(bench.platform.prices(List.of("a/b", "c/d")))
                .containsEntry("a/b", new Platform.ListPrice(new BigDecimal("0.025"), "megapixels"))
                .containsKey("c/d");
        assertThat(fal.asked())
                .extracting(LittleFal.Asked::path)
                .containsExactly(
                        "/v1/models/pricing?endpoint_id=a%2Fb%2Cc%2Fd",
                        "/v1/models/pricing?endpoint_id=a%2Fb%2Cc%2Fd&cursor=Mg%3D%3D");
        assertThat(bench.platform.models(List.of("a/b", "x/y")))
                .containsExactly(new Platform.ModelCard("a/b", "A", "deprecated"));
    }

    @Test
    void theStartTellsOfModelsThatAreGoneOrCostOtherwise() throws IOException {
        fal.on(
                "GET",
                "/v1/models",
                200,
                "{\"models\":[{\"endpoint_id\":\"fal-ai/flux/schnell\",\"metadata\":{\"status\":\"deprecated\"}}]}");
        fal.on(
                "GET",
                "/v1/models/pricing",
                200,
                "{\"prices\":[{\"endpoint_id\":\"fal-ai/flux/schnell\",\"unit_price\":0.004,\"unit\":\"megapixels\","
                        + "\"currency\":\"USD\"}]}");
        Catalogue catalogue = Catalogue.of(bench.settings.catalogue());
        assertThat(new ModelCheck(bench.settings, bench.platform, catalogue).findings())
                .containsExactly(
                        "fal calls the model fal-ai/flux/schnell deprecated",
                        "fal lists fal-ai/flux/schnell at 0.004 USD (megapixels), our catalogue at 0.003",
                        "fal does not list the model fal-ai/bytedance/seedance/v1/pro/image-to-video");
    }

    @Test
    void settingsDoNotTellTheKey() {
        assertThat(bench.settings.toString()).doesNotContain(FalBench.KEY).contains("fal-ai/flux/schnell");
        assertThatThrownBy(() -> FalBench.settings(fal.base(), Map.of("key", "a secret\nline")))
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .satisfies(failure -> {
                    for (Throwable one = failure; one != null; one = one.getCause()) {
                        assertThat(one.toString()).doesNotContain("a secret");
                    }
                });
    }

    private static FalHandle handle(String model, String status) {
        return new FalHandle("r-1", model, status, null, null, null);
    }
}
