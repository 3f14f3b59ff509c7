package app.photoplay.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.PhotoplayTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nothing that a client says of itself is believed: neither where it comes from nor how we are called. */
@PhotoplayTest
class HostileClientsIntegrationTests {

    private final int port;

    HostileClientsIntegrationTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void underAStrangersNameThereIsNothing() throws IOException {
        assertThat(raw("GET /sign-in HTTP/1.1\r\nHost: rebound.example\r\nAccept: text/html"))
                .startsWith("HTTP/1.1 421")
                .contains("<h1>Photoplay is not reached under this name</h1>", "photoplay.web.hosts")
                .doesNotContain("rebound.example");
        assertThat(raw("GET /api/projects HTTP/1.1\r\nHost: rebound.example"))
                .startsWith("HTTP/1.1 421")
                .contains("unknown-host");
    }

    @Test
    void aHealthProbeAsksUnderAnyName() throws IOException {
        assertThat(raw("GET /actuator/health HTTP/1.1\r\nHost: photoplay")).startsWith("HTTP/1.1 200");
    }

    @Test
    void noSocketOpensForAStrangersPage() throws IOException {
        String socket = "GET /VAADIN/push?v-r=push HTTP/1.1\r\nHost: localhost:" + port
                + "\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA=="
                + "\r\nOrigin: http://rebound.example";

        assertThat(raw(socket)).startsWith("HTTP/1.1 403");
    }

    @Test
    void redirectsNameNoHost() throws IOException {
        assertThat(raw("GET / HTTP/1.1\r\nHost: 192.0.2.7:4711\r\nAccept: text/html"))
                .startsWith("HTTP/1.1 302")
                .containsIgnoringCase("location: /welcome");
    }

    @Test
    void whereAClientSaysThatItComesFromIsNotBelieved() throws IOException {
        String login = Base64.getEncoder()
                .encodeToString(
                        ("nobody-" + port + "@photoplay.example:a wrong password").getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 10; i++) {
            assertThat(guess(login, i)).startsWith("HTTP/1.1 401");
        }

        assertThat(guess(login, 11)).startsWith("HTTP/1.1 429");
    }

    @Test
    void whatNoServerDoesIsNoFaultOfOurs() throws IOException {
        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: frob"))
                .startsWith("HTTP/1.1 501")
                .doesNotContain("our side", "unexpected");
        assertThat(raw("GET / HTTP/3.7\r\nHost: localhost"))
                .startsWith("HTTP/1.1 505")
                .doesNotContain("our side", "unexpected");
    }

    private String guess(String login, int times) throws IOException {
        return raw("GET /api/anything HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 203.0.113." + times
                + "\r\nAuthorization: Basic " + login);
    }

    private String raw(String head) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
