package app.photoplay.animatic.render;

import app.photoplay.animatic.stage.Picture;
import app.photoplay.media.Ffmpeg;
import app.photoplay.media.FfmpegCommand;
import app.photoplay.screenplay.CameraMove;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/**
 * Films a picture: H.264 without sound, 24 frames a second, closed groups of 48 frames and one set of parameters for a
 * size of frame, so that clips can be joined without encoding them again.
 */
public final class Clips {

    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final int GROUP = 48;
    private static final double BITS_A_PIXEL = .19;

    private final Ffmpeg ffmpeg;

    public Clips(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /**
     * Draws and encodes all frames.
     *
     * @param target ends in {@code .mp4}
     * @param progress takes the share that is done, 0 to 1
     * @param cancelled asked for every frame
     * @throws app.photoplay.media.FfmpegException if there is no clip in the end
     */
    public void write(
            Picture picture,
            CameraMove move,
            Duration duration,
            long seed,
            Path target,
            DoubleConsumer progress,
            BooleanSupplier cancelled) {
        double seconds = duration.toMillis() / 1000.0;
        int count = frames(duration);
        Reel reel = Reel.moving(picture, move, seconds, seed);
        FfmpegCommand command = FfmpegCommand.to(target, arguments(reel.width(), reel.height()))
                .within(LIMIT)
                .unless(cancelled)
                .fedBy(input -> feed(reel, count, input, progress, cancelled));
        ffmpeg.run(command);
    }

    /** How many frames a clip of that length has. */
    public static int frames(Duration duration) {
        return (int) Math.max(1, Math.round(duration.toMillis() * Reel.RATE / 1000.0));
    }

    private static void feed(
            Reel reel, int count, OutputStream input, DoubleConsumer progress, BooleanSupplier cancelled)
            throws IOException {
        byte[] planes = new byte[Yuv.size(reel.width(), reel.height())];
        for (int i = 0; i < count && !cancelled.getAsBoolean(); i++) {
            Yuv.convert(reel.frame(i), reel.width(), reel.height(), planes);
            input.write(planes);
            progress.accept((i + 1.0) / count);
        }
    }

    private static List<String> arguments(int width, int height) {
        String rate = String.valueOf(Reel.RATE);
        long bits = Math.round(width * (double) height * Reel.RATE * BITS_A_PIXEL / 1000) * 1000;
        return List.of(
                "-f",
                "rawvideo",
                "-pix_fmt",
                "yuv420p",
                "-video_size",
                width + "x" + height,
                "-framerate",
                rate,
                "-color_range",
                "tv",
                "-colorspace",
                "bt709",
                "-color_primaries",
                "bt709",
                "-color_trc",
                "bt709",
                "-i",
                "pipe:0",
                "-an",
                "-c:v",
                "libopenh264",
                "-profile:v",
                "main",
                "-coder",
                "cabac",
                "-rc_mode",
                "bitrate",
                "-b:v",
                String.valueOf(bits),
                "-g",
                String.valueOf(GROUP),
                "-threads",
                "1",
                "-slices",
                "1",
                "-pix_fmt",
                "yuv420p",
                "-color_range",
                "tv",
                "-colorspace",
                "bt709",
                "-color_primaries",
                "bt709",
                "-color_trc",
                "bt709",
                "-video_track_timescale",
                "12288",
                "-movflags",
                "+faststart",
                "-f",
                "mp4");
    }
}
