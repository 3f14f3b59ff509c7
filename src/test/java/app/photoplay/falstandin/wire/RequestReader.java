package app.photoplay.falstandin.wire;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one request after the other from a connection (RFC 9112, as far as HTTP clients go). */
final class RequestReader {

    private static final int LONGEST_LINE = 65_536;
    private static final byte[] CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final InputStream in;
    private final OutputStream out;

    RequestReader(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    /** @return null at the end of the connection */
    @Nullable
    Call next() throws IOException {
        String first = line(true);
        if (first == null) {
            return null;
        }
        String[] words = first.split(" ");
        if (words.length != 3) {
            throw new IOException("No request line: " + first);
        }
        Map<String, String> headers = headers();
        return new Call(words[0], words[1], headers, () -> body(headers));
    }

    private Map<String, String> headers() throws IOException {
        var headers = new LinkedHashMap<String, String>();
        for (String line = line(false); line != null && !line.isEmpty(); line = line(false)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).trim().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).trim());
            }
        }
        return headers;
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if ("100-continue".equalsIgnoreCase(headers.get("expect"))) {
            out.write(CONTINUE);
            out.flush();
        }
        if ("chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) {
            return chunks();
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException("The body ends early");
        }
        return body;
    }

    private byte[] chunks() throws IOException {
        var all = new ByteArrayOutputStream();
        while (true) {
            String size = line(false);
            if (size == null) {
                throw new EOFException("The chunks end early");
            }
            int length = Integer.parseInt(size.split(";")[0].trim(), 16);
            if (length == 0) {
                headers();
                return all.toByteArray();
            }
            all.write(in.readNBytes(length));
            line(false);
        }
    }

    /** @param first whether the connection may end here, and may hold empty lines */
    private @Nullable String line(boolean first) throws IOException {
        var line = new StringBuilder(80);
        while (line.length() < LONGEST_LINE) {
            int next = in.read();
            if (next < 0) {
                if (first && line.isEmpty()) {
                    return null;
                }
                throw new EOFException("The head ends early");
            }
            if (next == '\n') {
                if (!first || !line.isEmpty()) {
                    return line.toString();
                }
            } else if (next != '\r') {
                line.append((char) next);
            }
        }
        throw new IOException("A line is too long");
    }
}
