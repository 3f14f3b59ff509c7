package app.photoplay.fal;

import app.photoplay.fal.http.Json;
import app.photoplay.generation.Capability;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds what was made in a model's output: each family has its own shape, every field but the address may be missing. */
final class Outputs {

    private static final List<String> STILLS = List.of("images", "image");
    private static final List<String> CLIPS = List.of("video", "videos", "video_url");
    private static final int MOST_NODES = 10_000;

    /** What fits into a row; anything else is no content type. */
    private static final Pattern CONTENT_TYPE = Pattern.compile("[\\x20-\\x7e]{1,100}");

    private Outputs() {}

    /**
     * A file of an output.
     *
     * @param url with «https:», «http:» or «data:»
     * @param contentType as fal names it, else as its kind is usually
     */
    record Output(URI url, String contentType) {}

    /** The first file of that kind, in the usual places or anywhere. */
    static Optional<Output> find(JsonNode result, Capability capability) {
        for (String field : capability == Capability.CLIP ? CLIPS : STILLS) {
            JsonNode value = result.path(field);
            Optional<Output> found = file(value.isArray() ? value.path(0) : value, capability, true);
            if (found.isPresent()) {
                return found;
            }
        }
        return anywhere(result, capability);
    }

    /** Some models do not refuse but give a black picture and say so. */
    static boolean isBlackened(JsonNode result) {
        JsonNode flags = result.path("has_nsfw_concepts");
        return flags.isBoolean() ? flags.booleanValue() : flags.path(0).asBoolean(false);
    }

    private static Optional<Output> anywhere(JsonNode result, Capability capability) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(result));
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.removeFirst();
            Optional<Output> found = file(node, capability, false);
            if (found.isPresent()) {
                return found;
            }
            node.values().forEach(open::addLast);
        }
        return Optional.empty();
    }

    private static Optional<Output> file(JsonNode node, Capability capability, boolean expectedHere) {
        String url = node.isString() && expectedHere ? node.stringValue() : Json.text(node, "url");
        URI uri = uri(url);
        if (url == null || uri == null) {
            return Optional.empty();
        }
        String told = Json.text(node, "content_type");
        String family = capability == Capability.CLIP ? "video/" : "image/";
        if (told != null && isOf(family, told)) {
            return Optional.of(new Output(uri, told));
        }
        String guessed = guessed(url, family);
        return expectedHere || guessed != null
                ? Optional.of(new Output(uri, guessed == null ? usual(capability) : guessed))
                : Optional.empty();
    }

    private static @Nullable URI uri(@Nullable String url) {
        try {
            return url != null && url.matches("(?s)(https?://|data:).+") ? URI.create(url) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean isOf(String family, String type) {
        return type.toLowerCase(Locale.ROOT).startsWith(family)
                && CONTENT_TYPE.matcher(type).matches();
    }

    private static String usual(Capability capability) {
        return capability == Capability.CLIP ? "video/mp4" : "image/png";
    }

    private static @Nullable String guessed(String url, String family) {
        if (url.startsWith("data:")) {
            int end = url.indexOf(';');
            String type = end < 0 ? "" : url.substring(5, end);
            return isOf(family, type) ? type : null;
        }
        String path = url.replaceFirst("[?#].*", "").toLowerCase(Locale.ROOT);
        String type = path.endsWith(".png")
                ? "image/png"
                : path.endsWith(".jpg") || path.endsWith(".jpeg")
                        ? "image/jpeg"
                        : path.endsWith(".webp")
                                ? "image/webp"
                                : path.endsWith(".mp4") ? "video/mp4" : path.endsWith(".webm") ? "video/webm" : "";
        return type.startsWith(family) ? type : null;
    }
}
