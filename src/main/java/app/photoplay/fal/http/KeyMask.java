package app.photoplay.fal.http;

import java.net.URLEncoder;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes the key out of whatever comes back: what repeats it would carry it into logs and rows. */
final class KeyMask {

    private static final String MASK = "***";

    /** What is shorter may be a word of any answer. */
    private static final int SHORTEST = 8;

    /** The key, and as it stands in an address. */
    private final List<String> forms;

    KeyMask(String key) {
        String encoded = URLEncoder.encode(key, StandardCharsets.UTF_8);
        forms = key.length() < SHORTEST
                ? List.of()
                : Stream.of(key, encoded, encoded.replace("%3A", "%3a"))
                        .distinct()
                        .toList();
    }

    String text(String text) {
        String masked = text;
        for (String form : forms) {
            masked = masked.replace(form, MASK);
        }
        return masked;
    }

    byte[] body(byte[] body) {
        // In Latin-1 every byte is one character and comes back as it was.
        String text = new String(body, StandardCharsets.ISO_8859_1);
        return isIn(text) ? text(text).getBytes(StandardCharsets.ISO_8859_1) : body;
    }

    HttpHeaders headers(HttpHeaders headers) {
        if (!isIn(headers.map().toString())) {
            return headers;
        }
        Map<String, List<String>> masked = new LinkedHashMap<>();
        headers.map()
                .forEach((name, values) ->
                        masked.put(name, values.stream().map(this::text).toList()));
        return HttpHeaders.of(masked, (name, value) -> true);
    }

    /** The same failure, null if it or one of its causes repeats the key. */
    @Nullable
    Throwable cause(Throwable failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (isIn(one.toString())) {
                return null;
            }
        }
        return failure;
    }

    private boolean isIn(String text) {
        return forms.stream().anyMatch(text::contains);
    }
}
