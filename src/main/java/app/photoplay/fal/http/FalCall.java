package app.photoplay.fal.http;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request, not sent yet.
 *
 * @param operation what it does, which decides whether it may be repeated
 * @param authorised whether the key goes with it; refused for addresses that are not fal's
 */
public record FalCall(
        Operation operation,
        String method,
        URI uri,
        Map<String, String> headers,
        @Nullable BodyPublisher body,
        boolean authorised,
        ExchangeLimits limits) {

    public static FalCall get(Operation operation, URI uri, ExchangeLimits limits) {
        return new FalCall(operation, "GET", uri, Map.of("Accept", "application/json"), null, true, limits);
    }

    public FalCall with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new FalCall(operation, method, uri, more, body, authorised, limits);
    }

    /** Without its query, which may be signed or hold a token. */
    @Override
    public String toString() {
        return method + " " + bare(uri);
    }

    static String bare(URI uri) {
        return uri.getScheme() + "://" + uri.getRawAuthority() + uri.getRawPath();
    }
}
