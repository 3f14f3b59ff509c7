package app.photoplay.studio.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.JsonNode;

/**
 * One text converted by HTTP, as a visitor would, up to its first clips; then the application ends, with 0 if they came.
 * The build runs it once, so that the start-up cache knows what a first film needs and not only a start.
 */
@Component
@ConditionalOnProperty("photoplay.rehearsal.text")
class TrainingRun {

    private static final Logger LOG = LoggerFactory.getLogger(TrainingRun.class);

    private static final int CLIPS = 4;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final Resource text;
    private final RestClient.Builder client;

    TrainingRun(
            @Value("${photoplay.rehearsal.text}") Resource text,
            @Value("${photoplay.demo.email}") String email,
            @Value("${photoplay.demo.password}") String password) {
        this.text = text;
        client = RestClient.builder()
                .requestFactory(new JdkClientHttpRequestFactory(HttpClient.newHttpClient()))
                .defaultHeaders(headers -> headers.setBasicAuth(email, password));
    }

    /** Others begin at this moment too, and are waited for: not in their way. */
    @EventListener
    void begin(ApplicationReadyEvent event) {
        Thread.ofPlatform().name("rehearsal").start(() -> play(event.getApplicationContext()));
    }

    private void play(ConfigurableApplicationContext application) {
        int exit = 1;
        try {
            exit = clips(application.getEnvironment().getRequiredProperty("local.server.port")) ? 0 : 1;
        } catch (RestClientException e) {
            LOG.error("Training run failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        int code = exit;
        System.exit(SpringApplication.exit(application, () -> code));
    }

    private boolean clips(String port) throws InterruptedException {
        RestClient http = client.baseUrl("http://localhost:" + port).build();
        http.get().uri("/sign-in").retrieve().toBodilessEntity();
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", text);
        JsonNode conversion =
                http.post().uri("/api/conversions").body(parts).retrieve().requiredBody(JsonNode.class);
        URI status = URI.create(conversion.path("links").path("status").asString());
        long end = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < end) {
            JsonNode now = http.get().uri(status).retrieve().requiredBody(JsonNode.class);
            boolean done = now.path("resting").asBoolean();
            if (done || now.path("clips").asInt() >= CLIPS) {
                return now.path("clips").asInt() > 0;
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        return false;
    }
}
