package app.photoplay.media;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A stored file, as others see it.
 *
 * @param contentType as found by looking into the file
 * @param bytes size
 * @param sha256 lower-case hex of the content
 * @param width pixels; 0 for what has none
 * @param height pixels; 0 for what has none
 * @param duration of a clip or film, else null
 */
public record Asset(
        AssetId id,
        MediaKind kind,
        String contentType,
        long bytes,
        String sha256,
        int width,
        int height,
        @Nullable Duration duration) {}
