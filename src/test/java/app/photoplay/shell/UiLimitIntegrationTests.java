package app.photoplay.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photoplay.support.Browser;
import app.photoplay.support.Creator;
import app.photoplay.support.PhotoplayTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever opens page after page holds only so many of them, and one connection for each. */
@PhotoplayTest
class UiLimitIntegrationTests {

    /** What the framework begins a page with. */
    private static final String INIT = "?v-r=init&location=";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int SOCKETS = 12;

    private final URI address;
    private final Browser browser;

    UiLimitIntegrationTests(@LocalServerPort int port, @Autowired ApplicationContext application) {
        address = URI.create("http://localhost:" + port + "/");
        browser = Creator.signUp(application).browser(address);
    }

    @Test
    void thePageThatWasSilentLongestGoesForTheNewest() {
        List<Integer> pages = new ArrayList<>();
        for (int i = 0; i <= UiLimit.MOST; i++) {
            pages.add(open().path("v-uiId").asInt());
        }

        assertThat(heartbeat(pages.getFirst())).as("the first page").isEqualTo(404);
        assertThat(heartbeat(pages.get(1))).as("the second page").isEqualTo(200);
        assertThat(heartbeat(pages.getLast())).as("the last page").isEqualTo(200);
    }

    @Test
    void theNewestConnectionOfAPageEndsTheOneBefore() throws Exception {
        JsonNode page = open();
        AtomicInteger open = new AtomicInteger();
        try (HttpClient http = HttpClient.newHttpClient()) {
            List<WebSocket> sockets = new ArrayList<>();
            for (int i = 0; i < SOCKETS; i++) {
                sockets.add(http.newWebSocketBuilder()
                        .header("Cookie", "JSESSIONID=" + browser.session().orElseThrow())
                        .buildAsync(socket(page), new Counting(open))
                        .join());
            }

            await().untilAsserted(() -> assertThat(open).hasValue(1));
            sockets.forEach(WebSocket::abort);
        }
    }

    private JsonNode open() {
        return JSON.readTree(browser.get(INIT).body()).path("appConfig");
    }

    private int heartbeat(int page) {
        return browser.post("?v-r=heartbeat&v-uiId=" + page, java.util.Map.of()).statusCode();
    }

    private URI socket(JsonNode page) {
        return URI.create(
                "ws://localhost:" + address.getPort() + "/VAADIN/push?v-r=push&v-uiId="
                        + page.path("v-uiId").asInt() + "&v-pushId="
                        + page.path("uidl").path("Vaadin-Push-ID").asString()
                        + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.1.4-javascript&X-Atmosphere-Transport=websocket"
                        + "&X-Atmosphere-TrackMessageSize=true&Content-Type=application/json;%20charset=UTF-8&X-atmo-protocol=true");
    }

    /** Counts the connections that the server keeps. */
    private record Counting(AtomicInteger open) implements WebSocket.Listener {

        @Override
        public void onOpen(WebSocket socket) {
            open.incrementAndGet();
            socket.request(Long.MAX_VALUE);
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            open.decrementAndGet();
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            open.decrementAndGet();
        }
    }
}
