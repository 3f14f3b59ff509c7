package app.photoplay.fal;

import app.photoplay.fal.http.ExchangeLimits;
import app.photoplay.fal.http.FalCall;
import app.photoplay.fal.http.FalHttp;
import app.photoplay.fal.http.Operation;
import app.photoplay.fal.http.PublicHosts;
import app.photoplay.generation.NoOutputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;

/** Brings outputs home, without the key: from public addresses, through redirects to public addresses, or from the address itself. */
final class Downloads {

    private static final int REDIRECTS = 5;

    private final FalHttp http;
    private final PublicHosts hosts;
    private final ExchangeLimits limits;

    Downloads(FalHttp http, PublicHosts hosts, ExchangeLimits limits) {
        this.http = http;
        this.hosts = hosts;
        this.limits = limits;
    }

    /**
     * @throws NoOutputException if it is gone, empty, or its address can never be read
     * @throws IOException if it cannot be had now, or is longer than is taken
     * @throws UncheckedIOException if our own disk does not take it
     */
    void to(URI output, Path target) throws IOException {
        if ("data".equalsIgnoreCase(output.getScheme())) {
            write(decoded(output), target);
            return;
        }
        URI at = output;
        for (int hop = 0; hop <= REDIRECTS; hop++) {
            hosts.require(at);
            HttpResponse<Long> response = get(at, target);
            int status = response.statusCode();
            if (status == 200) {
                finished(response);
                return;
            }
            if (status < 300 || status >= 400) {
                if (status == 404 || status == 410) {
                    throw new NoOutputException("The output has expired (" + status + ")");
                }
                throw new IOException("The output was answered with status " + status);
            }
            at = next(at, response);
        }
        throw new IOException("The output is behind too many redirects");
    }

    private HttpResponse<Long> get(URI uri, Path target) throws IOException {
        FalCall call = new FalCall(
                Operation.DOWNLOAD, "GET", uri, Map.of("Accept", "image/*, video/*, */*;q=0.5"), null, false, limits);
        return http.exchange(call, info -> info.statusCode() == 200 ? FalHttp.toFile(target) : FalHttp.toNothing());
    }

    private static void finished(HttpResponse<Long> response) throws IOException {
        String encoding = response.headers().firstValue("content-encoding").orElse("identity");
        if (!encoding.equalsIgnoreCase("identity")) {
            throw new IOException("The output is compressed, which was not requested");
        }
        long announced = response.headers().firstValueAsLong("content-length").orElse(response.body());
        if (announced != response.body()) {
            throw new IOException("Of " + announced + " bytes arrived " + response.body());
        }
        if (response.body() == 0) {
            throw new NoOutputException("The output is empty");
        }
    }

    private static URI next(URI at, HttpResponse<Long> response) throws IOException {
        String location = response.headers().firstValue("location").orElse("");
        try {
            return at.resolve(URI.create(location));
        } catch (IllegalArgumentException e) {
            throw new IOException("A redirect without a valid address", e);
        }
    }

    /** As in RFC 2397. */
    private byte[] decoded(URI output) throws IOException {
        String text = output.getRawSchemeSpecificPart();
        int comma = text.indexOf(',');
        if (comma < 0 || text.length() > limits.bytes()) {
            throw new NoOutputException("An invalid or too long data address");
        }
        String data = URLDecoder.decode(text.substring(comma + 1).replace("+", "%2B"), StandardCharsets.ISO_8859_1);
        if (!text.substring(0, comma).endsWith(";base64")) {
            return data.getBytes(StandardCharsets.ISO_8859_1);
        }
        try {
            return Base64.getDecoder().decode(data);
        } catch (IllegalArgumentException e) {
            throw new NoOutputException("A data address with broken base64", e);
        }
    }

    private static void write(byte[] bytes, Path target) {
        try {
            Files.write(target, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
