package app.photoplay.falstandin.job;

import app.photoplay.falstandin.model.Model;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a submit asked for.
 *
 * @param endpoint the full id that was asked
 * @param application owner and alias, with the namespace: where it is looked up later
 * @param origin scheme, host and port by which the caller reached us
 * @param host the path segment with fal's host by which it was called, with a slash before it, or empty
 * @param body the model's input
 * @param low whether its priority is low
 * @param startLimit how long it may wait, null for ever
 * @param webhook where to tell the end, null for nowhere
 * @param lifetime of its files, null for ever
 * @param tag value of the first of its tags ({@code X-Fal-Tags: name=value}), null without one
 */
public record Order(
        Model model,
        String endpoint,
        String application,
        String origin,
        String host,
        JsonNode body,
        boolean low,
        @Nullable Duration startLimit,
        @Nullable String webhook,
        @Nullable Duration lifetime,
        @Nullable String tag) {

    /** The last segment of the webhook's path: our own token; where there is no webhook, the value of the tag. */
    public @Nullable String token() {
        return webhook == null ? tag : segment(1);
    }

    /** The segment before it: what it is made for. */
    public @Nullable String generation() {
        return segment(2);
    }

    private @Nullable String segment(int fromEnd) {
        if (webhook == null) {
            return null;
        }
        String[] parts = webhook.split("[?#]")[0].split("/");
        return parts.length <= fromEnd + 2 ? null : parts[parts.length - fromEnd];
    }
}
