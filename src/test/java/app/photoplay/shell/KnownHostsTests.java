package app.photoplay.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class KnownHostsTests {

    private final KnownHosts hosts = new KnownHosts(
            new WebSettings(List.of(), List.of("Films.Example")), "0.0.0.0", "https://hooks.example/photoplay");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LOCALHOST",
                "films.localhost",
                "127.0.0.1",
                "192.168.1.4",
                "[::1]",
                "films.example",
                "films.example.",
                "hooks.example"
            })
    void ownNamesAndNumbersAreAnswered(String host) throws Exception {
        assertThat(status(request(host))).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"rebound.example", "localhost.example", "127.0.0.1.example", "xfilms.example", "", "photoplay"})
    void otherNamesAreNot(String host) throws Exception {
        assertThat(status(request(host))).isEqualTo(421);
    }

    @Test
    void anybodyMayAskWhetherItIsWell() throws Exception {
        MockHttpServletRequest probe = request("app");
        probe.setRequestURI("/actuator/health/readiness");

        assertThat(status(probe)).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, 200",
        "https://localhost:8080, 200",
        "http://localhost:3000, 403",
        "http://rebound.example, 403",
        "null, 403",
        "http://localhost:8080.rebound.example, 403",
        "::, 403",
    })
    void aSocketIsForPagesOfOurs(String origin, int status) throws Exception {
        MockHttpServletRequest socket = request("localhost");
        socket.addHeader("Upgrade", "websocket");
        socket.addHeader("Origin", origin);

        assertThat(status(socket)).isEqualTo(status);
    }

    private static MockHttpServletRequest request(String host) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        request.setServerName(host);
        request.setServerPort(8080);
        request.addHeader("Host", host + ":8080");
        return request;
    }

    private int status(MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        hosts.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
