package app.photoplay.shell;

import app.photoplay.support.ApiClient;
import app.photoplay.support.Creator;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at the product's doors: a program with credentials where programs go, a browser with a session elsewhere. */
final class Caller {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final URI address;
    private final ApiClient http;
    private final @Nullable String session;
    private @Nullable Window window;

    private Caller(URI address, ApiClient http, @Nullable String session) {
        this.address = address;
        this.http = http;
        this.session = session;
    }

    static Caller nobody(URI address) {
        return new Caller(address, new ApiClient(address, "", ""), null);
    }

    static Caller as(Creator person, URI address) {
        return new Caller(
                address,
                person.client(address),
                person.browser(address).session().orElseThrow());
    }

    /** The status, with the path where that leads on; of a method that is any, of all of them. */
    String answer(String method, String path, String body) {
        List<String> methods =
                method.equals(Door.ANY) ? List.of("GET", "POST", "PUT", "DELETE", "PATCH") : List.of(method);
        return methods.stream().map(one -> knock(one, path, body)).distinct().collect(Collectors.joining(" or "));
    }

    private String knock(String method, String path, String body) {
        HttpRequest.Builder request = request(path);
        ApiClient.Answer answer = http.send(
                method.equals("GET")
                        ? request.GET()
                        : request.header("Content-Type", "application/json")
                                .method(method, BodyPublishers.ofString(body)));
        return Stream.of(
                        String.valueOf(answer.status()),
                        answer.header("Location").replaceFirst("^https?://[^/]+", ""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /**
     * What a screen shows, once its page has come: «screen», or the heading of what stands in its place. All screens of
     * one caller are shown one after the other in one window, as by somebody who goes from one to the next.
     */
    String screen(String path, List<String> failures) {
        String page = answer("GET", path, "");
        if (!page.equals("200")) {
            return page;
        }
        if (window == null) {
            window = new Window(path.substring(1));
        }
        String shown = window.goTo(path.substring(1));
        return failures.stream()
                .filter(shown::contains)
                .findFirst()
                .orElse(shown.contains("\"changes\":[{") ? "screen" : shown);
    }

    /** What Vaadin's client says as somebody goes from screen to screen. */
    private final class Window {

        private final String key;
        private final int id;
        private int said;

        private Window(String route) {
            JsonNode application = JSON.readTree(http.send(request("/?v-r=init&query=&location=" + encoded(route)))
                            .bytes())
                    .path("appConfig");
            key = application.path("uidl").path("Vaadin-Security-Key").asString();
            id = application.path("v-uiId").asInt();
        }

        private String goTo(String route) {
            Map<String, String> to =
                    Map.of("route", route, "query", "", "appShellTitle", "", "historyState", "", "trigger", "");
            Map<String, Object> event = Map.of("type", "event", "node", 1, "event", "ui-navigate", "data", to);
            String shown = http.send(request("/?v-r=uidl&v-uiId=" + id)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of(
                                    "csrfToken", key, "syncId", said, "clientId", said++, "rpc", List.of(event))))))
                    .text();
            return shown;
        }
    }

    private HttpRequest.Builder request(String path) {
        boolean program = path.startsWith("/api") || path.startsWith("/media/");
        if (program && session != null) {
            return http.request(path);
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path));
        if (!program && !path.startsWith("/actuator")) {
            request.header("Accept", "text/html");
        }
        return session == null ? request : request.header("Cookie", "JSESSIONID=" + session);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
