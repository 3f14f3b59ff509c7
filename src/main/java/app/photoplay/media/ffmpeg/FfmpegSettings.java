package app.photoplay.media.ffmpeg;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which ffmpeg is used.
 *
 * @param path an installed ffmpeg program, with ffprobe beside it; null for the packaged one
 */
@ConfigurationProperties("photoplay.ffmpeg")
public record FfmpegSettings(@Nullable Path path) {}
