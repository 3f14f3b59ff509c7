package app.photoplay.fal;

import app.photoplay.fal.FalSettings.Waits;
import app.photoplay.fal.http.ExchangeLimits;
import app.photoplay.fal.http.FalCall;
import app.photoplay.fal.http.FalHttp;
import app.photoplay.fal.http.FalResponse;
import app.photoplay.fal.http.Json;
import app.photoplay.fal.http.Operation;
import app.photoplay.fal.http.PublicHosts;
import app.photoplay.fal.http.TrustedBases;
import app.photoplay.fal.http.UndeliveredException;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationFailure.Reason;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lays a file where fal's models can fetch it: asked for with the key, put without it. Large files go in numbered parts
 * of 10 MiB, as fal's own client does it.
 */
final class Uploads {

    static final long PART = 10L << 20;
    static final long LARGE = 90L << 20;

    private static final Map<String, String> JSON =
            Map.of("Accept", "application/json", "Content-Type", "application/json");

    private final FalHttp http;
    private final URI rest;
    private final PublicHosts hosts;
    private final Waits limits;
    private final FailureMapper failures;
    private final long large;

    Uploads(FalHttp http, URI rest, PublicHosts hosts, Waits limits, FailureMapper failures) {
        this(http, rest, hosts, limits, failures, LARGE);
    }

    Uploads(FalHttp http, URI rest, PublicHosts hosts, Waits limits, FailureMapper failures, long large) {
        this.http = http;
        this.rest = rest;
        this.hosts = hosts;
        this.limits = limits;
        this.failures = failures;
        this.large = large;
    }

    /**
     * @param bytes size of the file
     * @param lifetime how long it has to lie there
     * @return where it lies
     * @throws PreparationFailedException if it cannot be laid there; nothing was charged
     */
    URI put(Path file, long bytes, String contentType, String name, Duration lifetime)
            throws PreparationFailedException {
        boolean parts = bytes > large;
        try {
            for (int attempt = 1; ; attempt++) {
                Place place = initiate(parts, contentType, name, lifetime);
                FalResponse answer = parts
                        ? putParts(file, bytes, place)
                        : put(place.upload(), contentType, BodyPublishers.ofFile(file));
                if (answer.ok()) {
                    return place.file();
                }
                // An address that is not taken any more is replaced once.
                if (answer.status() >= 500 || attempt == 2) {
                    throw new PreparationFailedException(failures.refused(answer));
                }
            }
        } catch (FileNotFoundException e) {
            throw unsendable(Reason.INPUT_FILE, "The file is not here", e);
        } catch (UndeliveredException e) {
            throw unsendable(Reason.UNREACHABLE, "The upload did not come about: " + e.getMessage(), e);
        } catch (IOException e) {
            throw unsendable(Reason.UNAVAILABLE, "The upload failed: " + e.getMessage(), e);
        }
    }

    private record Place(URI upload, URI file) {}

    private Place initiate(boolean parts, String contentType, String name, Duration lifetime)
            throws IOException, PreparationFailedException {
        String path = "/storage/upload/initiate" + (parts ? "-multipart" : "") + "?storage_type=fal-cdn-v3";
        ObjectNode body = Json.object().put("content_type", contentType).put("file_name", name);
        FalCall call = new FalCall(
                        Operation.INITIATE,
                        "POST",
                        TrustedBases.at(rest, path),
                        JSON,
                        BodyPublishers.ofByteArray(Json.write(body)),
                        true,
                        limits.within(limits.status()))
                .with("X-Fal-Object-Lifecycle", "{\"expiration_duration_seconds\":" + lifetime.toSeconds() + "}");
        FalResponse answer = http.send(call);
        if (!answer.ok()) {
            throw new PreparationFailedException(failures.refused(answer));
        }
        JsonNode place = Json.readObject(answer.body());
        return new Place(address(place, "upload_url"), address(place, "file_url"));
    }

    private URI address(JsonNode place, String field) throws IOException {
        try {
            URI uri = URI.create(String.valueOf(Json.text(place, field)));
            hosts.require(uri);
            return uri;
        } catch (IllegalArgumentException e) {
            throw new IOException("No address in «" + field + "»", e);
        }
    }

    private FalResponse put(URI uri, @Nullable String contentType, BodyPublisher bytes) throws IOException {
        Duration whole = limits.upload();
        FalCall call = new FalCall(
                Operation.PUT_BYTES,
                "PUT",
                uri,
                contentType == null ? Map.of() : Map.of("Content-Type", contentType),
                bytes,
                false,
                new ExchangeLimits(whole, limits.idle(), whole, limits.answer().toBytes()));
        return http.send(call);
    }

    private FalResponse putParts(Path file, long bytes, Place place) throws IOException {
        ArrayNode parts = Json.object().putArray("parts");
        ObjectNode body = Json.object();
        body.set("parts", parts);
        int number = 1;
        for (long from = 0; from < bytes; from += PART, number++) {
            FalResponse answer = put(
                    under(place.upload(), String.valueOf(number)),
                    null,
                    new FilePart(file, from, Math.min(PART, bytes - from)).publisher());
            if (!answer.ok()) {
                return answer;
            }
            String etag = Json.text(Json.readObject(answer.body()), "etag");
            parts.addObject().put("partNumber", number).put("etag", etag == null ? answer.header("etag") : etag);
        }
        return http.send(new FalCall(
                Operation.INITIATE,
                "POST",
                under(place.upload(), "complete"),
                JSON,
                BodyPublishers.ofByteArray(Json.write(body)),
                false,
                limits.within(limits.upload())));
    }

    /** The query of the upload's address, which signs it, stays at the end. */
    private static URI under(URI upload, String step) {
        String query = upload.getRawQuery() == null ? "" : "?" + upload.getRawQuery();
        return URI.create(
                upload.getScheme() + "://" + upload.getRawAuthority() + upload.getRawPath() + "/" + step + query);
    }

    private static PreparationFailedException unsendable(Reason reason, String detail, Exception cause) {
        PreparationFailedException unsendable = new PreparationFailedException(new GenerationFailure(reason, detail));
        unsendable.initCause(cause);
        return unsendable;
    }
}
