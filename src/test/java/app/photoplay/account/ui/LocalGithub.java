package app.photoplay.account.ui;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** Speaks as GitHub does: OAuth 2 without OpenID, a profile that shows no address, and a list of addresses beside it. */
final class LocalGithub {

    private final HttpServer server;
    private final String token = UUID.randomUUID().toString();
    private volatile Map<String, Object> profile = Map.of();
    private volatile List<Map<String, Object>> emails = List.of();

    private LocalGithub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/login/oauth/authorize", LocalGithub::authorize);
        server.createContext(
                "/login/oauth/access_token",
                call -> answer(
                        call, Map.of("access_token", token, "token_type", "bearer", "scope", "read:user,user:email")));
        server.createContext("/user", call -> guarded(call, profile));
        server.createContext("/user/emails", call -> guarded(call, emails));
        server.setExecutor(command -> Thread.ofVirtual().start(command));
        server.start();
    }

    static LocalGithub start() {
        try {
            return new LocalGithub();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** @param verified whether the primary one of their two addresses was shown to be theirs */
    void knows(int id, String email, boolean verified) {
        profile = Map.of("id", id, "login", "octo-" + id, "name", "Octo Elsewhere");
        emails = List.of(
                Map.of("email", "other-" + email, "primary", false, "verified", true, "visibility", "private"),
                Map.of("email", email, "primary", true, "verified", verified, "visibility", "private"));
    }

    private static void authorize(HttpExchange call) throws IOException {
        String query = call.getRequestURI().getRawQuery();
        call.getResponseHeaders()
                .set(
                        "Location",
                        URLDecoder.decode(raw(query, "redirect_uri"), StandardCharsets.UTF_8) + "?code=one&state="
                                + raw(query, "state"));
        call.sendResponseHeaders(302, -1);
        call.close();
    }

    private void guarded(HttpExchange call, Object body) throws IOException {
        if (("Bearer " + token).equals(call.getRequestHeaders().getFirst("Authorization"))) {
            answer(call, body);
        } else {
            call.sendResponseHeaders(401, -1);
            call.close();
        }
    }

    private static String raw(String form, String name) {
        Matcher found = Pattern.compile("(?:^|&)" + name + "=([^&]*)").matcher(form);
        return found.find() ? found.group(1) : "";
    }

    private static void answer(HttpExchange call, Object body) throws IOException {
        byte[] bytes = JsonMapper.shared().writeValueAsBytes(body);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(200, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }
}
