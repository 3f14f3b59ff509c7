package app.photoplay.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.ApiClient.Answer;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms and addresses that no form makes are the client's mistake, not ours. */
class OddFormsIntegrationTests extends HttpScenario {

    @Test
    void aQueryThatCannotBeReadIsMalformed() throws IOException {
        for (String query : List.of("shots=%zz", "%=1", "title=%C3%28", "look=%")) {
            assertThat(raw(query, part("file\"; filename=\"a.txt", "A lamp.") + "--b--\r\n"))
                    .as(query)
                    .startsWith("HTTP/1.1 400")
                    .contains("malformed-request");
        }
    }

    /** An address that no client of ours can write. */
    private String raw(String query, String body) throws IOException {
        String login =
                client.request("").build().headers().firstValue("Authorization").orElseThrow();
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("POST /api/conversions?" + query + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + login
                                    + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: "
                                    + body.length()
                                    + "\r\nConnection: close\r\n\r\n" + body)
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aFileWhereAWordBelongsIsNamed() {
        for (String field : List.of("gate", "look", "title", "shots", "seconds")) {
            assertProblem(
                    form("api/conversions", part(field + "\"; filename=\"a.txt", "film")), 422, "validation", field);
        }
    }

    private Answer form(String path, String parts) {
        return client.send(client.request(path)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(parts + "--b--\r\n")));
    }

    private static String part(String name, String value) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }
}
