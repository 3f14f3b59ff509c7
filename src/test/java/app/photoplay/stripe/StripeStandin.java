package app.photoplay.stripe;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Stands in for Stripe's API: objects by their ids, and what was asked of it. */
final class StripeStandin implements AutoCloseable {

    private final HttpServer server;
    private final AtomicInteger count = new AtomicInteger();
    private final Map<String, Map<String, Object>> objects = new ConcurrentHashMap<>();

    /** What was written: «POST /v1/refunds payment_intent=pi_1». */
    final List<String> journal = new CopyOnWriteArrayList<>();

    volatile boolean down;

    StripeStandin() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** An object as it is from now on. */
    void put(String id, String kind, Object... fields) {
        Map<String, Object> object = new ConcurrentHashMap<>();
        object.put("id", id);
        object.put("object", kind);
        for (int n = 0; n < fields.length; n += 2) {
            object.put((String) fields[n], fields[n + 1]);
        }
        objects.put(id, object);
    }

    void change(String id, String field, Object value) {
        objects.get(id).put(field, value);
    }

    Object field(String id, String field) {
        return objects.get(id).get(field);
    }

    String next(String prefix) {
        return prefix + "_" + System.identityHashCode(this) + "_" + count.incrementAndGet();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> form = form(exchange.getRequestMethod().equals("GET") ? query(exchange) : body);
        List<String> path = new ArrayList<>(
                Arrays.asList(exchange.getRequestURI().getPath().substring(4).split("/")));
        if (!exchange.getRequestMethod().equals("GET")) {
            journal.add(exchange.getRequestMethod() + " " + String.join("/", path) + " " + form);
        }
        Object object = down ? null : object(exchange.getRequestMethod(), path, form);
        byte[] text = JsonMapper.shared()
                .writeValueAsBytes(
                        object == null ? Map.of("error", Map.of("type", "api_error", "message", "not now")) : object);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(object == null ? 404 : 200, text.length);
        exchange.getResponseBody().write(text);
        exchange.close();
    }

    private Object object(String method, List<String> path, Map<String, String> form) {
        String whole = String.join("/", path);
        if (method.equals("POST") && whole.equals("checkout/sessions")) {
            String id = next("cs");
            put(
                    id,
                    "checkout.session",
                    "status",
                    "open",
                    "payment_status",
                    "unpaid",
                    "mode",
                    form.get("mode"),
                    "url",
                    "https://checkout.stripe.example/" + id,
                    "client_reference_id",
                    form.get("client_reference_id"),
                    "currency",
                    form.get("line_items[0][price_data][currency]"),
                    "amount_total",
                    Long.valueOf(form.get("line_items[0][price_data][unit_amount]")));
            return objects.get(id);
        }
        if (method.equals("GET") && whole.equals("refunds")) {
            List<Map<String, Object>> found = objects.values().stream()
                    .filter(one -> "refund".equals(one.get("object")))
                    .filter(one -> one.get("payment_intent").equals(form.get("payment_intent")))
                    .toList();
            return Map.of("object", "list", "data", found, "has_more", false, "url", "/v1/refunds");
        }
        if (method.equals("POST") && whole.equals("refunds")) {
            return Map.of("id", next("re"), "object", "refund", "status", "succeeded");
        }
        if (method.equals("POST") && whole.equals("billing_portal/sessions")) {
            return Map.of(
                    "id", next("bps"), "object", "billing_portal.session", "url", "https://portal.stripe.example/");
        }
        String last = path.getLast();
        if (method.equals("POST") && last.equals("expire")) {
            change(path.get(path.size() - 2), "status", "expired");
            return objects.get(path.get(path.size() - 2));
        }
        if (method.equals("DELETE")) {
            change(last, "status", "canceled");
        }
        if (method.equals("POST") && form.containsKey("cancel_at_period_end")) {
            change(last, "cancel_at_period_end", Boolean.valueOf(form.get("cancel_at_period_end")));
        }
        return objects.get(last);
    }

    private static String query(HttpExchange exchange) {
        return Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
    }

    private static Map<String, String> form(String body) {
        return Arrays.stream(body.split("&"))
                .filter(pair -> pair.contains("="))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> URLDecoder.decode(pair[0], StandardCharsets.UTF_8),
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (one, other) -> other));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
