package app.photoplay.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.servlet.ServletRegistrationBean;

class TrustedProxiesTests {

    @Test
    void withoutAnyNobodyIsBelieved() throws Exception {
        assertThat(seenWith()).startsWith("127.0.0.1 http");
    }

    @Test
    void aNetworkThatIsNotTheirsMakesNoDifference() throws Exception {
        assertThat(seenWith("10.0.0.0/8", "192.0.2.1")).startsWith("127.0.0.1 http");
    }

    @Test
    void whatANamedProxySaysIsBelieved() throws Exception {
        assertThat(seenWith("10.0.0.1", "127.0.0.0/8")).isEqualTo("203.0.113.9 https films.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.*", "proxy", "10.0.0.0/64", "10\\..*"})
    void whatIsNeitherAnAddressNorANetworkStopsTheStart(String proxy) {
        assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
                .isThrownBy(() -> new TrustedProxies(new WebSettings(List.of(proxy), List.of())));
    }

    /** Who a request of this machine comes from, as the server sees it. */
    private static String seenWith(String... proxies) throws IOException, InterruptedException {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
        new TrustedProxies(new WebSettings(List.of(proxies), List.of())).customize(factory);
        var server = factory.getWebServer(new ServletRegistrationBean<>(new Mirror(), "/"));
        server.start();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + "/"))
                                    .header("X-Forwarded-For", "203.0.113.9")
                                    .header("X-Forwarded-Proto", "https")
                                    .header("X-Forwarded-Host", "films.example")
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        } finally {
            server.stop();
        }
    }

    private static final class Mirror extends HttpServlet {

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter()
                    .write(request.getRemoteAddr() + " " + request.getScheme() + " " + request.getServerName());
        }
    }
}
