package app.photoplay.falstandin.wire;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request. Its body stays on the wire until somebody asks for it, so that a connection can be reset before it was
 * read.
 */
public final class Call {

    /** Reads the body off the wire. */
    interface BodySource {
        byte[] read() throws IOException;
    }

    private final String method;
    private final String target;
    private final Map<String, String> headers;
    private final BodySource source;
    private byte @Nullable [] body;

    Call(String method, String target, Map<String, String> headers, BodySource source) {
        this.method = method;
        this.target = target;
        this.headers = headers;
        this.source = source;
    }

    public String method() {
        return method;
    }

    /** As it was sent: path and query, not decoded. */
    public String target() {
        return target;
    }

    /** Without the query, not decoded. */
    public String path() {
        return pathOf(target);
    }

    /** The pieces between the slashes, decoded; a slash at the end adds none. */
    public List<String> segments() {
        return segmentsOf(target);
    }

    public static List<String> segmentsOf(String target) {
        return Arrays.stream(pathOf(target).split("/"))
                .filter(piece -> !piece.isEmpty())
                .map(Call::decoded)
                .toList();
    }

    /** The parameters behind the question mark; of a repeated one, all values joined by commas. */
    public Map<String, String> query() {
        return queryOf(target);
    }

    public static Map<String, String> queryOf(String target) {
        int mark = target.indexOf('?');
        var found = new LinkedHashMap<String, String>();
        if (mark >= 0) {
            for (String pair : target.substring(mark + 1).split("&")) {
                int equals = pair.indexOf('=');
                String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
                found.merge(name, equals < 0 ? "" : decoded(pair.substring(equals + 1)), (a, b) -> a + "," + b);
            }
        }
        return found;
    }

    /** The value of a header, whatever the case of its name. */
    public @Nullable String header(String name) {
        return headers.get(name.toLowerCase(Locale.ROOT));
    }

    public Map<String, String> headers() {
        return headers;
    }

    public byte[] body() throws IOException {
        byte[] known = body;
        if (known == null) {
            known = source.read();
            body = known;
        }
        return known;
    }

    boolean bodyWasRead() {
        return body != null;
    }

    private static String pathOf(String target) {
        int mark = target.indexOf('?');
        return mark < 0 ? target : target.substring(0, mark);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
