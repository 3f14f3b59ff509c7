package app.photoplay.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.Browser;
import app.photoplay.support.PhotoplayTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever has not signed in takes little, however often he asks. */
@PhotoplayTest
@ExtendWith(OutputCaptureExtension.class)
class AnonymousLoadIntegrationTests {

    /** What the framework begins a page with. */
    private static final String INIT = "?v-r=init&location=";

    private final URI address;

    AnonymousLoadIntegrationTests(@LocalServerPort int port) {
        this.address = URI.create("http://localhost:" + port + "/");
    }

    @Test
    void theOldestSessionGoesForTheNewest() {
        Browser first = new Browser(address);
        first.get(INIT);
        String session = first.session().orElseThrow();
        first.get(INIT);
        assertThat(first.session()).as("kept so far").contains(session);

        for (int i = 0; i < AnonymousSessions.MOST_OF_A_NETWORK; i++) {
            new Browser(address).get(INIT);
        }

        first.get(INIT);
        assertThat(first.session()).as("ended meanwhile").isPresent().get().isNotEqualTo(session);
    }

    @Test
    void whatHeSendsDoesNotFillTheLog(CapturedOutput output) throws Exception {
        Browser nobody = new Browser(address);
        nobody.get(INIT);
        String session = nobody.session().orElseThrow();
        int before = output.getAll().length();
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (int i = 0; i < 300; i++) {
                http.send(
                        HttpRequest.newBuilder(address.resolve("?v-r=uidl&v-uiId=0"))
                                .header("Cookie", "JSESSIONID=" + session)
                                .header("Content-Type", "application/json; charset=UTF-8")
                                .POST(BodyPublishers.ofString(i % 2 == 0 ? "{" : "{\"rpc\": [{\"type\": " + i + "}]}"))
                                .build(),
                        BodyHandlers.discarding());
            }
        }

        assertThat(output.getAll().length() - before).isLessThan(500_000);
    }
}
