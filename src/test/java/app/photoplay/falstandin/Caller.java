package app.photoplay.falstandin;

import app.photoplay.falstandin.wire.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** A caller that knows HTTP and nothing of fal. */
final class Caller implements AutoCloseable {

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String base;

    Caller(FalStandin standin) {
        base = standin.address().toString();
    }

    /** @param path from the address on, or a whole address */
    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : base + path))
                .timeout(Duration.ofMinutes(1))
                .header("Authorization", "Key " + FalStandin.KEY);
    }

    HttpResponse<byte[]> get(String path) {
        return send(to(path).GET());
    }

    HttpResponse<byte[]> post(String path, String body) {
        return send(to(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<byte[]> put(String path) {
        return send(to(path).PUT(BodyPublishers.noBody()));
    }

    HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** @return the request id */
    String submit(String model, String body) {
        return json(post("/" + model, body)).path("request_id").asString();
    }

    static JsonNode json(HttpResponse<byte[]> answer) {
        return Json.read(answer.body());
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
