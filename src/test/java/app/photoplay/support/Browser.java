package app.photoplay.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Speaks with the product as a browser without scripts would: pages, forms and cookies; follows no redirect. */
public final class Browser {

    private static final Pattern TOKEN =
            Pattern.compile("name=\"_csrf\" (?:value|content)=\"([^\"]+)\"|content=\"([^\"]+)\" name=\"_csrf\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI address;

    public Browser(URI address) {
        this.address = address;
    }

    /** @param path without a slash in front */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address.resolve(path)).header("Accept", "text/html"));
    }

    /** The same as a script of a page asks: for whatever there is. */
    public HttpResponse<String> fetch(String path) {
        return send(HttpRequest.newBuilder(address.resolve(path)).header("Accept", "*/*"));
    }

    /** Opens the sign-in page and posts it with the token that it holds. */
    public HttpResponse<String> signIn(String email, String password) {
        return post("session", Map.of("email", email, "password", password, "_csrf", token()));
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address.resolve(path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** The token against forged requests, as the door holds it, or the pages of whoever is signed in. */
    public String token() {
        return token("sign-in").or(() -> token("")).orElseThrow(() -> new AssertionError("No page holds a token"));
    }

    private Optional<String> token(String page) {
        Matcher matcher = TOKEN.matcher(get(page).body());
        return matcher.find()
                ? Optional.of(Objects.requireNonNullElse(matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }

    /** The session's cookie, if there is one. */
    public Optional<String> session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** Makes a session of somebody else's this browser's own, as an attacker might. */
    public void plant(String session) {
        try {
            cookies.put(address, Map.of("Set-Cookie", List.of("JSESSIONID=" + session + "; Path=/")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
