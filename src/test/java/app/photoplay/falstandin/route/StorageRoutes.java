package app.photoplay.falstandin.route;

import app.photoplay.falstandin.fault.Stage;
import app.photoplay.falstandin.hook.Signer;
import app.photoplay.falstandin.wire.Answer;
import app.photoplay.falstandin.wire.Call;
import app.photoplay.falstandin.wire.Json;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The REST base: announcing uploads, their bytes, tokens and the keys of webhooks (contract 5.1, 5.2, 3.5). */
final class StorageRoutes {

    private static final Answer NO_KEY = Refusals.detail(401, "Authorization header is required");
    private static final long TOKEN_SECONDS = 3600;

    private final Ground ground;
    private final Keys keys;
    private final Uploads uploads;

    StorageRoutes(Ground ground, Uploads uploads) {
        this.ground = ground;
        this.keys = new Keys(ground.options());
        this.uploads = uploads;
    }

    Answer handle(Call call, Place place) throws IOException, InterruptedException {
        List<String> path = place.segments();
        String asked = call.method() + " " + String.join("/", path);
        return switch (asked) {
            case "GET .well-known/jwks.json" -> jwks();
            case "POST storage/upload/initiate" -> initiated(call, false);
            case "POST storage/upload/initiate-multipart" -> initiated(call, true);
            case "POST storage/auth/token" -> keys.refuse(call, NO_KEY).orElseGet(() -> token(call));
            case "POST tokens" -> keys.refuse(call, NO_KEY).orElseGet(() -> Answer.json(200, Json.of("standin-token")));
            default ->
                path.getFirst().equals("upload") && path.size() > 2
                        ? Pranks.play(call, ground.faults().hit(Stage.UPLOAD), () -> bytes(call, path))
                        : Refusals.detail(404, "Not Found");
        };
    }

    private static Answer jwks() {
        Map<String, String> key =
                Map.of("kty", "OKP", "crv", "Ed25519", "x", Signer.KNOWN.publicKey(), "kid", "standin");
        return Answer.json(200, Map.of("keys", List.of(key)));
    }

    private Answer initiated(Call call, boolean parts) throws IOException, InterruptedException {
        Optional<Answer> refused = keys.refuse(call, NO_KEY);
        return refused.isPresent()
                ? refused.get()
                : Pranks.play(call, ground.faults().hit(Stage.INITIATE), () -> initiate(call, parts));
    }

    private Answer initiate(Call call, boolean parts) throws IOException {
        JsonNode body = Submits.body(call).map(JsonNode.class::cast).orElseGet(Json::object);
        String name = body.path("file_name").asString("");
        if (name.isEmpty()) {
            return Refusals.notAnObject();
        }
        String type = body.path("content_type").asString("application/octet-stream");
        String token = uploads.announce(name, type, Submits.lifetime(call.header("X-Fal-Object-Lifecycle")));
        String origin = origin(call);
        String file = uploads.find(token).orElseThrow().name();
        return Answer.json(
                200,
                Map.of(
                        "upload_url",
                                origin + "/upload/" + (parts ? "parts/" : "whole/") + token + "?signature=standin",
                        "file_url", origin + "/v3b.fal.media" + file));
    }

    private Answer bytes(Call call, List<String> path) throws IOException {
        ground.journal().foreignCall(call);
        String token = path.get(2);
        boolean parts = path.get(1).equals("parts");
        if (!"standin".equals(call.query().get("signature"))) {
            return Refusals.detail(403, "The signature is missing");
        }
        Optional<Answer> answer = Optional.empty();
        if (!parts && call.method().equals("PUT")) {
            answer = uploads.whole(token, call.header("Content-Type"), call.body());
        } else if (parts && call.method().equals("PUT") && path.size() > 3) {
            answer = uploads.part(token, Integer.parseInt(path.get(3)), call.body());
        } else if (parts && call.method().equals("POST") && path.getLast().equals("complete")) {
            answer = uploads.complete(token, Json.read(call.body()), Map.of());
        }
        return answer.orElseGet(() -> Refusals.detail(404, "Not Found"));
    }

    private Answer token(Call call) {
        String expires = ground.timeline()
                .instant(ground.timeline().now())
                .plusSeconds(TOKEN_SECONDS)
                .atOffset(ZoneOffset.UTC)
                .toString();
        return Answer.json(
                200,
                Map.of(
                        "token",
                        CdnRoutes.TOKEN,
                        "token_type",
                        "Bearer",
                        "base_url",
                        origin(call) + "/v3.fal.media",
                        "expires_at",
                        expires.replace("Z", "+00:00")));
    }

    private static String origin(Call call) {
        return "http://" + call.header("host");
    }
}
