package app.photoplay.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

/** Whether a client left is told by its connection, and not by what else it sends. */
class ClientConnectionTests {

    private static final String REQUEST = "POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 2\r\n\r\nhi";

    private final BlockingQueue<CompletableFuture<Boolean>> asked = new ArrayBlockingQueue<>(4);
    private WebServer server;

    /** Hands the question out, and holds the request until the test is done with it. */
    private final class Held extends HttpServlet {
        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            request.getInputStream().readAllBytes();
            var gone = ClientConnection.goneOf(request);
            try {
                while (true) {
                    var question = asked.take();
                    question.complete(gone.getAsBoolean());
                }
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @BeforeEach
    void start() {
        var factory = new TomcatServletWebServerFactory(0);
        factory.setAddress(InetAddress.getLoopbackAddress());
        new ClientConnection().customize(factory);
        server = factory.getWebServer(
                context -> context.addServlet("held", new Held()).addMapping("/"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.destroy();
    }

    private boolean gone() throws Exception {
        var question = new CompletableFuture<Boolean>();
        asked.put(question);
        return question.get(20, TimeUnit.SECONDS);
    }

    private Socket client() throws IOException {
        var client = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
        client.getOutputStream().write(REQUEST.getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
        return client;
    }

    @Test
    void aClientThatWaitsIsThereAndOneThatClosedIsGone() throws Exception {
        try (var client = client()) {
            assertThat(gone()).isFalse();
            assertThat(gone()).isFalse();
            client.close();
            org.awaitility.Awaitility.await().until(this::gone);
        }
    }

    @Test
    void aClientThatSendsItsNextRequestAlreadyIsThere() throws Exception {
        try (var client = client()) {
            assertThat(gone()).isFalse();
            client.getOutputStream().write(REQUEST.getBytes(StandardCharsets.US_ASCII));
            client.getOutputStream().flush();
            for (int look = 0; look < 50; look++) {
                assertThat(gone()).isFalse();
            }
        }
    }
}
