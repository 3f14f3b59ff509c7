package app.photoplay.studio.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photoplay.base.Ids;
import app.photoplay.support.ApiClient;
import app.photoplay.support.ApiClient.Answer;
import app.photoplay.support.Creator;
import app.photoplay.support.PhotoplayTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the tests of the HTTP interface share: a program that speaks for somebody new. */
@PhotoplayTest
abstract class HttpScenario {

    static final String TEXT = "The lamp went out. Mara waited in the dark.";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    URI address;
    Creator creator;
    ApiClient client;

    @BeforeEach
    void somebodyNew() {
        address = URI.create("http://localhost:" + port + "/");
        creator = Creator.signUp(application);
        client = creator.client(address);
    }

    Answer convert(Map<String, ?> body) {
        return client.post("api/conversions", body);
    }

    /** Up to the shot list, which costs nothing. */
    String planned() {
        String id = id(convert(Map.of("text", TEXT, "gate", "shot-list")));
        awaitState(id, "at-gate");
        return id;
    }

    /** @param ifMatch null for none; a body goes as JSON, null for none */
    static Answer send(ApiClient client, String method, String path, @Nullable String ifMatch, @Nullable Object body) {
        var request = client.request(path)
                .method(
                        method,
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return client.send(request);
    }

    /** Brings a file as a take, to the address of the takes of a shot. */
    Answer bring(String takes, byte[] file, String focusX) {
        String mark = "part-" + Ids.next();
        String head =
                "--" + mark + "\r\nContent-Disposition: form-data; name=\"focusX\"\r\n\r\n" + focusX + "\r\n--" + mark
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n"
                        + "Content-Type: image/png\r\n\r\n";
        return client.send(client.request(takes)
                .header("If-Match", "*")
                .header("Content-Type", "multipart/form-data; boundary=" + mark)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofString("\r\n--" + mark + "--\r\n"))));
    }

    static byte[] picture() throws IOException {
        BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    static String id(Answer accepted) {
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
        return accepted.json().path("id").asString();
    }

    JsonNode awaitState(String id, String state) {
        return await("the conversion is " + state)
                .atMost(Duration.ofMinutes(2))
                .until(
                        () -> client.get("api/conversions/" + id).json(),
                        conversion -> conversion.path("state").asString().equals(state));
    }

    static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("code").asString()).isEqualTo(code);
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("detail").asString()).isNotBlank();
    }

    static void assertProblem(Answer answer, int status, String code, String field) {
        assertProblem(answer, status, code);
        assertThat(answer.json().path("fields").path(field).asString(""))
                .as(answer.text())
                .isNotBlank();
    }
}
