package app.photoplay.falstandin;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.falstandin.job.Latency;
import app.photoplay.support.ShiftingClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FalStandinTests {

    private static final String SCHNELL = "fal-ai/flux/schnell";
    private static final String PROMPT = "{\"prompt\":\"A lighthouse\",\"seed\":7}";

    private final ShiftingClock clock = new ShiftingClock();
    private final FalStandin standin = FalStandin.start(StandinOptions.defaults()
            .clock(clock)
            .concurrency(1)
            .latency(Latency.of(Duration.ofHours(1), Duration.ofHours(1))));
    private final Caller caller = new Caller(standin);

    @AfterEach
    void end() {
        caller.close();
        standin.close();
    }

    @Test
    void aJobWaitsRunsAndIsDone() throws IOException {
        String id = caller.submit(SCHNELL, PROMPT);
        String status = "/fal-ai/flux/requests/" + id + "/status?logs=1";
        assertThat(Caller.json(caller.get(status)).path("status").asString()).isEqualTo("IN_QUEUE");
        assertThat(caller.get("/fal-ai/flux/requests/" + id).statusCode()).isEqualTo(400);
        clock.leap(Duration.ofMinutes(61));
        JsonNode running = Caller.json(caller.get(status));
        assertThat(running.path("status").asString()).isEqualTo("IN_PROGRESS");
        assertThat(running.path("logs").size()).isGreaterThan(1);
        clock.leap(Duration.ofHours(1));
        HttpResponse<byte[]> done = caller.get(status);
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(Caller.json(done).at("/metrics/inference_time").asDouble()).isEqualTo(3600);
        JsonNode output = Caller.json(caller.get("/fal-ai/flux/requests/" + id));
        assertThat(output.path("seed").asLong()).isEqualTo(7);
        byte[] picture = caller.get(output.at("/images/0/url").asString()).body();
        assertThat(ImageIO.read(new ByteArrayInputStream(picture)).getWidth()).isEqualTo(1024);
        assertThat(picture).hasSize(output.at("/images/0/file_size").asInt());
    }

    @Test
    void theQueueHasAnOrderAndLowWaitsForNormal() {
        String first = caller.submit(SCHNELL, PROMPT);
        String low = Caller.json(caller.send(caller.to("/" + SCHNELL)
                        .header("X-Fal-Queue-Priority", "low")
                        .POST(BodyPublishers.ofString(PROMPT))))
                .path("request_id")
                .asString();
        String second = caller.submit(SCHNELL, PROMPT);
        assertThat(position(first)).isEqualTo(0);
        assertThat(position(second)).isEqualTo(1);
        assertThat(position(low)).isEqualTo(2);
        clock.leap(Duration.ofMinutes(61));
        assertThat(position(second)).isEqualTo(0);
        assertThat(position(low)).isEqualTo(1);
        clock.leap(Duration.ofMinutes(60));
        assertThat(state(second)).isEqualTo("IN_PROGRESS");
        assertThat(state(low)).isEqualTo("IN_QUEUE");
    }

    @Test
    void theJournalKnowsWhatWasPaid() {
        String hook = "?fal_webhook=http%3A%2F%2F127.0.0.1%3A9%2Fhooks%2Fgeneration%2Ftoken";
        caller.post("/" + SCHNELL + hook, PROMPT);
        caller.post("/" + SCHNELL + hook, "{}");
        clock.leap(Duration.ofHours(4));
        assertThat(standin.journal().ofToken("token"))
                .extracting(JournalEntry::code)
                .containsExactly(200, 422);
        assertThat(standin.journal().ledger().doubledTokens()).containsExactly("token");
        assertThat(standin.journal().ledger().doubledGenerations()).isEmpty();
        assertThat(standin.journal().ledger().usd()).isEqualByComparingTo("0.002359296");
    }

    private int position(String id) {
        return Caller.json(caller.get("/fal-ai/flux/requests/" + id + "/status"))
                .path("queue_position")
                .asInt(-1);
    }

    private String state(String id) {
        return Caller.json(caller.get("/fal-ai/flux/requests/" + id + "/status"))
                .path("status")
                .asString();
    }
}
