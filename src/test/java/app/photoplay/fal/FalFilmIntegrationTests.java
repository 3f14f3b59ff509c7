package app.photoplay.fal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photoplay.bench.FalWiring;
import app.photoplay.conversion.screen.FilmSnapshots;
import app.photoplay.falstandin.FalStandin;
import app.photoplay.falstandin.JournalEntry;
import app.photoplay.falstandin.StandinOptions;
import app.photoplay.falstandin.fault.Fault;
import app.photoplay.falstandin.fault.HookTrick;
import app.photoplay.falstandin.fault.Mischief;
import app.photoplay.falstandin.fault.Stage;
import app.photoplay.project.ProjectId;
import app.photoplay.support.ApiClient;
import app.photoplay.support.Creator;
import app.photoplay.support.PhotoplayTest;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The whole application with a key for the stand-in, which rings at a relay in front of it. */
@PhotoplayTest
class FalFilmIntegrationTests {

    private static final Duration LIMIT = Duration.ofSeconds(300);
    private static final String TEXT = """
            Mara walked down to the harbour at dawn. The fog lay on the water. She looked for the boat.

            “Nobody has seen him since the storm,” said the old harbour master. Mara nodded and said nothing.
            """;

    private static final FalStandin FAL = FalStandin.start(StandinOptions.defaults());
    private static final HttpServer RELAY = relay();
    private static volatile int applicationPort;

    private final ApplicationContext application;
    private final URI address;

    FalFilmIntegrationTests(@Autowired ApplicationContext application, @LocalServerPort int port) {
        this.application = application;
        address = URI.create("http://localhost:" + port + "/");
        applicationPort = port;
    }

    @DynamicPropertySource
    static void fal(DynamicPropertyRegistry properties) {
        FalWiring.register(properties, FAL);
        properties.add(
                "photoplay.fal.public-url",
                () -> "http://127.0.0.1:" + RELAY.getAddress().getPort());
        properties.add("photoplay.generation.first-wait", () -> "50ms");
    }

    @AfterAll
    static void stop() {
        RELAY.stop(0);
        FAL.close();
    }

    @BeforeEach
    void noFaults() {
        FAL.faults().clear();
    }

    @Test
    void aTextBecomesAFilmThatFalMadeAndEveryShotIsBoughtOnce() {
        FAL.faults().next(Fault.at(Stage.SUBMIT, Mischief.RATE_LIMITED));
        FAL.faults().next(Fault.at(Stage.STATUS, Mischief.UNAVAILABLE, 3));
        FAL.faults().next(Fault.at(Stage.RESULT, Mischief.INGRESS, 1), Fault.hook(HookTrick.DUPLICATE, 20));
        FAL.faults().next(Fault.hook(HookTrick.BEFORE_COMPLETED), Fault.at(Stage.MEDIA, Mischief.DROP, 1));
        ApiClient client = Creator.signUp(application).client(address);
        String id = converted(client);

        JsonNode done = awaited(client, id, "done");
        assertThat(client.get(done.at("/film/url").asString().substring(1)).status())
                .isEqualTo(200);
        List<JournalEntry> bought = FAL.journal().entries();
        assertThat(FAL.journal().ledger().doubledTokens()).isEmpty();
        assertThat(FAL.journal().ledger().doubledGenerations()).isEmpty();
        assertThat(FAL.journal().keyLeaks()).isZero();
        assertThat(bought).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.unknownInputs()).isEmpty();
            assertThat(entry.code()).isEqualTo(200);
        });
        assertThat(bought)
                .extracting(JournalEntry::model)
                .contains("fal-ai/flux/schnell", "fal-ai/bytedance/seedance/v1/pro/image-to-video");
        ApiClient operator = operator();
        assertThat(bought)
                .allSatisfy(entry -> assertThat(logs(operator, entry)).contains("INFO Started " + entry.model()));
    }

    @Test
    void aClipThatLeadsOnIsGivenThePictureThatTheClipAfterItBeginsWith() {
        ApiClient client = Creator.signUp(application).client(address);
        String id = converted(client, "shot-list");
        String film =
                "api/projects/" + awaited(client, id, "at-gate").path("project").asString();
        JsonNode read = client.get(film + "/storyboard").json();
        List<String> shots = read.findValues("shots").stream()
                .flatMap(JsonNode::valueStream)
                .filter(shot -> !shot.path("title").asBoolean())
                .map(shot -> shot.path("id").asString())
                .toList();
        String kling = "fal-ai/kling-video/v2.5-turbo/pro/image-to-video";
        ApiClient.Answer led = client.send(client.request(film + "/shots/" + shots.getFirst())
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + read.path("revision").asLong() + "\"")
                .method("PATCH", BodyPublishers.ofString("{\"clipModel\":\"" + kling + "\",\"endsOnNext\":true}")));
        assertThat(led.status()).as(led.text()).isEqualTo(200);
        int before = FAL.journal().entries().size();

        client.post("api/conversions/" + id + "/continue", Map.of("gate", "film"));
        awaited(client, id, "done");

        List<JournalEntry> clips = FAL.journal().entries().stream()
                .skip(before)
                .filter(entry -> entry.model().endsWith("image-to-video"))
                .toList();
        assertThat(clips)
                .filteredOn(clip -> clip.model().equals(kling))
                .singleElement()
                .satisfies(clip -> {
                    assertThat(clip.unknownInputs()).isEmpty();
                    assertThat(clip.code()).isEqualTo(200);
                    JsonNode end = clip.body().path("tail_image_url");
                    assertThat(end.asString())
                            .isNotEmpty()
                            .isNotEqualTo(clip.body().path("image_url").asString());
                    assertThat(clips)
                            .filteredOn(other -> other != clip)
                            .as("another clip begins with it")
                            .anyMatch(other -> other.body().path("image_url").equals(end));
                });
        assertThat(clips)
                .filteredOn(clip -> !clip.model().equals(kling))
                .isNotEmpty()
                .allSatisfy(clip -> assertThat(clip.body().has("end_image_url")).isFalse());
    }

    private ApiClient operator() {
        Creator somebody = Creator.signUp(application);
        application
                .getBean(JdbcClient.class)
                .sql("update users set role = 'ADMIN' where id = ?")
                .param(somebody.id().value())
                .update();
        return somebody.client(address);
    }

    /** Of its two first attempts. */
    private static String logs(ApiClient operator, JournalEntry entry) {
        String attempts = "api/admin/requests/" + entry.generation() + "/attempts/";
        return operator.get(attempts + "1/log").text()
                + operator.get(attempts + "2/log").text();
    }

    @Test
    void aFilmIsAnAnimaticWhereItWasDrawnWhateverThereIsNow() {
        Creator creator = Creator.signUp(application);
        ApiClient client = creator.client(address);
        JsonNode done = awaited(client, converted(client), "done");
        ProjectId film = new ProjectId(UUID.fromString(done.path("project").asString()));
        FilmSnapshots snapshots = application.getBean(FilmSnapshots.class);

        assertThat(creator.does(() -> snapshots.of(film).drawn())).isFalse();

        // As if it had been made before there was a key.
        application
                .getBean(JdbcClient.class)
                .sql("update generations set provider = 'animatic' where subject = ?")
                .param(film.value())
                .update();
        assertThat(creator.does(() -> snapshots.of(film).drawn())).isTrue();
    }

    @Test
    void aSubmitWhoseAnswerWasLostIsTakenUpWhenFalRings() {
        long before = FAL.journal().entries().size();
        FAL.faults().next(Fault.at(Stage.SUBMIT, Mischief.RESET_AFTER));
        ApiClient client = Creator.signUp(application).client(address);
        String id = converted(client);

        awaited(client, id, "done");
        assertThat(FAL.journal().entries().size()).isGreaterThan((int) before);
        assertThat(FAL.journal().ledger().doubledGenerations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 401", "500, 401", "1048577, 413", "3000000, 413"})
    void whatIsNotSignedIsTurnedAwayWithoutASession(int size, int status) throws Exception {
        HttpResponse<String> answer = rung(hook(UUID.randomUUID(), "a/b"), new byte[size]);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void nothingElseIsOpenThere() throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        HttpResponse<String> answer =
                http.send(HttpRequest.newBuilder(hook(UUID.randomUUID(), "a/b")).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
        assertThat(rung(address.resolve("hooks/fal"), new byte[0]).statusCode()).isIn(401, 403, 404);
        assertThat(rung(address.resolve("hooks/other/x/y"), new byte[0]).statusCode())
                .isEqualTo(404);
    }

    private String converted(ApiClient client) {
        return converted(client, "film");
    }

    private static String converted(ApiClient client, String gate) {
        ApiClient.Answer answer = client.post(
                "api/conversions",
                Map.of("title", "The Lamp", "text", TEXT, "gate", gate, "length", Map.of("shots", 3)));
        assertThat(answer.status()).isEqualTo(202);
        return answer.json().path("id").asString();
    }

    private static JsonNode awaited(ApiClient client, String id, String state) {
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(client.get("api/conversions/" + id)
                                .json()
                                .path("state")
                                .asString())
                        .isEqualTo(state));
        return client.get("api/conversions/" + id).json();
    }

    private URI hook(UUID generation, String model) {
        return address.resolve("hooks/fal/" + generation + "/" + UUID.randomUUID() + "?model=" + model);
    }

    private static HttpResponse<String> rung(URI uri, byte[] body) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(uri)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofByteArray(body))
                                .build(),
                        BodyHandlers.ofString());
    }

    /** The application's port is known after its settings. */
    private static HttpServer relay() {
        try {
            HttpServer relay = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            HttpClient http = HttpClient.newHttpClient();
            relay.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            relay.createContext("/", exchange -> {
                try (exchange) {
                    HttpRequest.Builder on = HttpRequest.newBuilder(
                                    URI.create("http://localhost:" + applicationPort + exchange.getRequestURI()))
                            .POST(BodyPublishers.ofByteArray(
                                    exchange.getRequestBody().readAllBytes()));
                    exchange.getRequestHeaders().forEach((name, values) -> {
                        if (name.startsWith("X-fal") || name.equals("Content-type")) {
                            on.header(name, values.getFirst());
                        }
                    });
                    exchange.sendResponseHeaders(
                            http.send(on.build(), BodyHandlers.discarding()).statusCode(), -1);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            relay.start();
            return relay;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
