package app.photoplay.media.ffmpeg;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which pictures that move are encoded here: H.264, 24 frames a second, closed groups, no reordering.
 * Clips of the same size made with these arguments have the same parameter sets, so that a film is put together by
 * copying them.
 */
public final class FilmStock {

    /** Frames a second of every clip and film. */
    public static final int RATE = 24;

    /** Ticks a second of every clip's clock. */
    public static final int TIME_SCALE = 12_288;

    /** What the picture is, written into the stream whatever its source said of itself; else no two sources match. */
    private static final String NOTICE = "h264_metadata=sample_aspect_ratio=1/1:video_format=5:video_full_range_flag=0"
            + ":colour_primaries=1:transfer_characteristics=1:matrix_coefficients=1";

    private static final int SECONDS_PER_GROUP = 2;
    private static final double BITS_PER_PIXEL = 0.16;

    private FilmStock() {}

    /**
     * Arguments for a clip of that size, to stand before the output; raw frames must have a side that is even.
     *
     * @param width pixels, even
     * @param height pixels, even
     */
    public static List<String> encoder(int width, int height) {
        long bits = Math.clamp(Math.round(width * (long) height * RATE * BITS_PER_PIXEL), 200_000, 12_000_000);
        return List.of(
                "-an",
                "-c:v",
                "libopenh264",
                "-profile:v",
                "main",
                "-coder",
                "cabac",
                "-pix_fmt",
                "yuv420p",
                "-r",
                String.valueOf(RATE),
                "-g",
                String.valueOf(RATE * SECONDS_PER_GROUP),
                "-b:v",
                String.valueOf(bits),
                "-color_range",
                "tv",
                "-colorspace",
                "bt709",
                "-color_primaries",
                "bt709",
                "-color_trc",
                "bt709",
                "-bsf:v",
                NOTICE,
                "-video_track_timescale",
                String.valueOf(TIME_SCALE),
                "-map_metadata",
                "-1",
                "-f",
                "mp4");
    }

    /** How many frames a clip of that length has, at least one. */
    public static long frames(Duration length) {
        return Math.max(1, Math.round(length.toNanos() * RATE / 1e9));
    }

    /** How a file is encoded, or null if it can never be joined to others by copying. */
    public static @Nullable ClipFormat reel(MediaProbe probe) {
        MediaProbe.Video video = probe.video();
        if (video == null
                || probe.audio() != null
                || !probe.format().contains("mp4")
                || !video.codec().equals("h264")
                || !video.constant()
                || Math.abs(video.rate() - RATE) > 1e-6
                || video.timeScale() != TIME_SCALE
                || video.rotation() != 0
                || video.frames() < 1) {
            return null;
        }
        String format = "%s-%dx%d-%s".formatted(video.pixelFormat(), video.width(), video.height(), video.setup());
        return new ClipFormat(format, video.frames());
    }
}
