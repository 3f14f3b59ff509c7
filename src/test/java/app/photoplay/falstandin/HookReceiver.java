package app.photoplay.falstandin;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/** Takes webhooks and keeps them. */
final class HookReceiver implements AutoCloseable {

    /** One delivery. */
    record Delivery(Headers headers, byte[] body) {

        String header(String name) {
            return String.valueOf(headers.getFirst("X-Fal-Webhook-" + name));
        }
    }

    private final BlockingQueue<Delivery> deliveries = new LinkedBlockingQueue<>();
    private final HttpServer server;
    private final IntSupplier status;

    /** @param status what each delivery is answered with */
    HookReceiver(IntSupplier status) throws IOException {
        this.status = status;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_000);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    /** The parameter of a submit that leads here. */
    String query() {
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/hooks/fal/generation/token";
        return "?fal_webhook=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    Delivery next() throws InterruptedException {
        Delivery next = deliveries.poll(1, TimeUnit.MINUTES);
        if (next == null) {
            throw new AssertionError("No webhook came");
        }
        return next;
    }

    int left() {
        return deliveries.size();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            deliveries.add(new Delivery(
                    exchange.getRequestHeaders(), exchange.getRequestBody().readAllBytes()));
            exchange.sendResponseHeaders(status.getAsInt(), -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
