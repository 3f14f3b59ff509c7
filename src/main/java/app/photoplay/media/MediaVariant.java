package app.photoplay.media;

import app.photoplay.media.ffmpeg.FfmpegCommand;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A form of a stored file for a use of its own; made when somebody first asks for it. */
public enum MediaVariant {
    /** A picture for lists, at most 480 px wide; of a clip or film, its first frame. */
    THUMBNAIL("thumbnail.webp", "image/webp", 480),
    /** A picture for pages with several, at most 960 px wide; of a clip or film, its first frame. */
    GALLERY("gallery.webp", "image/webp", 960),
    /** A picture that fills a screen, at most 1920 px wide; of a clip or film, its first frame. */
    FULL("full.webp", "image/webp", 1920),
    /** The first three seconds of a clip or film, at most 480 px wide, without sound. */
    PREVIEW("preview.mp4", "video/mp4", 480);

    private static final int HIGHEST = 2160;

    private final String ending;
    private final String contentType;
    private final int width;

    MediaVariant(String ending, String contentType, int width) {
        this.ending = ending;
        this.contentType = contentType;
        this.width = width;
    }

    String ending() {
        return ending;
    }

    public String contentType() {
        return contentType;
    }

    /** Pixels, at most. */
    public int width() {
        return width;
    }

    /** @param input arguments that name it */
    public FfmpegCommand command(List<String> input, Path target) {
        return FfmpegCommand.to(
                target, Stream.concat(input.stream(), encoding().stream()).toList());
    }

    private List<String> encoding() {
        String fit = "scale='min(%d,iw)':'min(%d,ih)':force_original_aspect_ratio=decrease".formatted(width, HIGHEST);
        return switch (this) {
            case THUMBNAIL, GALLERY, FULL -> frame(fit, "-c:v", "libwebp", "-quality", "80", "-f", "webp");
            case PREVIEW ->
                List.of(
                        "-map",
                        "0:v:0",
                        "-an",
                        "-t",
                        "3",
                        "-vf",
                        fit + ":force_divisible_by=2,format=yuv420p",
                        "-c:v",
                        "libopenh264",
                        "-b:v",
                        "600k",
                        "-movflags",
                        "+faststart",
                        "-f",
                        "mp4");
        };
    }

    private static List<String> frame(String fit, String... encoder) {
        return Stream.concat(Stream.of("-map", "0:v:0", "-frames:v", "1", "-vf", fit), Stream.of(encoder))
                .toList();
    }
}
