package app.photoplay.falstandin.route;

import app.photoplay.falstandin.wire.Answer;
import app.photoplay.falstandin.wire.Json;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Files on their way in, whole or in parts (contract 5.1, 5.2). */
final class Uploads {

    /** Parts have 10 MiB, and every store refuses less than half of that but for the last. */
    private static final int LEAST_PART = 5 << 20;

    /**
     * An announced file.
     *
     * @param name its path on the CDN
     * @param parts by number, from 1
     */
    record Pending(String name, String type, @Nullable Duration lifetime, Map<Integer, byte[]> parts) {}

    private final Ground ground;
    private final Map<String, Pending> pending = new ConcurrentHashMap<>();

    Uploads(Ground ground) {
        this.ground = ground;
    }

    /** @return the token under which it comes */
    String announce(String fileName, String type, @Nullable Duration lifetime) {
        String token = UUID.randomUUID().toString().replace("-", "");
        String safe = fileName.replaceAll("[^\\w.-]", "_");
        String name = "/files/b/" + token.substring(0, 8) + "/" + token.substring(8, 16) + "_" + safe;
        pending.put(token, new Pending(name, type, lifetime, new ConcurrentSkipListMap<>()));
        return token;
    }

    Optional<Pending> find(String token) {
        return Optional.ofNullable(pending.get(token));
    }

    Optional<Answer> whole(String token, @Nullable String type, byte[] bytes) {
        return find(token).map(file -> {
            if (type != null && !type.equals(file.type())) {
                return Refusals.detail(403, "The content type is not the announced one");
            }
            ground.library().store(file.name(), file.type(), bytes, file.lifetime());
            return Answer.json(200, Map.of()).with("ETag", etag(bytes));
        });
    }

    Optional<Answer> part(String token, int number, byte[] bytes) {
        return find(token).map(file -> {
            file.parts().put(number, bytes);
            String etag = etag(bytes);
            return Answer.json(200, Map.of("partNumber", number, "etag", etag)).with("ETag", etag);
        });
    }

    /** @param body parts in their order, each with its number and etag */
    Optional<Answer> complete(String token, JsonNode body, Map<String, ?> answer) {
        return find(token).map(file -> {
            JsonNode named = body.path("parts");
            var all = new ByteArrayOutputStream();
            for (int index = 0; index < named.size(); index++) {
                byte[] part =
                        file.parts().get(named.path(index).path("partNumber").asInt(-1));
                boolean last = index == named.size() - 1;
                if (part == null
                        || named.path(index).path("partNumber").asInt() != index + 1
                        || !named.path(index).path("etag").asString("").equals(etag(part))
                        || !last && part.length < LEAST_PART) {
                    return Refusals.detail(400, "The parts are not complete, not in order or too small");
                }
                all.writeBytes(part);
            }
            if (named.size() != file.parts().size() || named.isEmpty()) {
                return Refusals.detail(400, "Not every part is named");
            }
            file.parts().clear();
            ground.library().store(file.name(), file.type(), all.toByteArray(), file.lifetime());
            return Answer.json(200, Json.object(answer));
        });
    }

    private static String etag(byte[] bytes) {
        try {
            return '"'
                    + HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes))
                    + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
