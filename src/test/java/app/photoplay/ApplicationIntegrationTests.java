package app.photoplay;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.ApiClient;
import app.photoplay.support.PhotoplayTest;
import com.vaadin.flow.i18n.I18NProvider;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PhotoplayTest
class ApplicationIntegrationTests {

    private final ApiClient client;
    private final URI address;
    private final List<I18NProvider> translations;

    ApplicationIntegrationTests(@LocalServerPort int port, @Autowired List<I18NProvider> translations) {
        this.address = URI.create("http://localhost:" + port + "/");
        this.client = new ApiClient(address, "nobody@photoplay.example", "unknown");
        this.translations = translations;
    }

    @Test
    void itIsHealthyForWhoeverWatchesIt() {
        var answer = client.send(HttpRequest.newBuilder(address.resolve("actuator/health")));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("status").asString()).isEqualTo("UP");
    }

    @Test
    void nothingElseOfItsInsidesIsShown() {
        assertThat(client.send(HttpRequest.newBuilder(address.resolve("actuator/env")))
                        .status())
                .isNotEqualTo(200);
    }

    @Test
    void programsWithoutASignInAreToldSoInAProblem() {
        var answer = client.get("api/anything");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("code").asString()).isNotEmpty();
    }

    @Test
    void screensHaveOneSourceOfWords() {
        // With two of them Vaadin would use neither.
        assertThat(translations).hasSize(1);
    }
}
