package app.photoplay.animatic.render;

import app.photoplay.animatic.stage.ComposedPicture;
import app.photoplay.generation.FrameSize;
import app.photoplay.media.ffmpeg.Ffmpeg;
import app.photoplay.media.ffmpeg.FfmpegCommand;
import app.photoplay.media.ffmpeg.FilmStock;
import app.photoplay.screenplay.CameraMove;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/** Films a picture on the stock of the films, frame by frame, so that a film takes the clip as it is. */
public final class Clips {

    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final Ffmpeg ffmpeg;

    public Clips(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /**
     * Draws and encodes all frames.
     *
     * @param end arguments that let ffmpeg read the picture that it ends on; empty for none
     * @param target ends in {@code .mp4}
     * @param progress takes the share that is done, 0 to 1
     * @param cancelled asked for every frame
     * @throws app.photoplay.media.ffmpeg.FfmpegException if there is no clip in the end
     */
    public void write(
            ComposedPicture picture,
            CameraMove move,
            Duration duration,
            long seed,
            List<String> end,
            Path target,
            DoubleConsumer progress,
            BooleanSupplier cancelled) {
        double seconds = duration.toMillis() / 1000.0;
        int count = frames(duration);
        FrameRenderer reel = FrameRenderer.moving(picture, move, seconds, seed);
        FfmpegCommand command = FfmpegCommand.to(target, arguments(reel.width(), reel.height(), end, count))
                .within(LIMIT)
                .unless(cancelled)
                .fedBy(input -> feed(reel, count, input, progress, cancelled));
        ffmpeg.run(command);
    }

    /** How many frames a clip of that length has. */
    public static int frames(Duration duration) {
        return Math.toIntExact(FilmStock.frames(duration));
    }

    private static void feed(
            FrameRenderer reel, int count, OutputStream input, DoubleConsumer progress, BooleanSupplier cancelled)
            throws IOException {
        byte[] planes = new byte[Yuv.size(reel.width(), reel.height())];
        for (int i = 0; i < count && !cancelled.getAsBoolean(); i++) {
            Yuv.convert(reel.frame(i), reel.width(), reel.height(), planes);
            input.write(planes);
            progress.accept((i + 1.0) / count);
        }
    }

    /** Raw frames in, the film's own stock out: what differs from it could only be joined by encoding it again. */
    private static List<String> arguments(int width, int height, List<String> end, int frames) {
        List<String> arguments = new ArrayList<>(List.of("-f", "rawvideo", "-pix_fmt", "yuv420p"));
        arguments.addAll(List.of("-video_size", width + "x" + height, "-framerate", String.valueOf(FilmStock.RATE)));
        arguments.addAll(List.of("-color_range", "tv", "-colorspace", "bt709"));
        arguments.addAll(List.of("-color_primaries", "bt709", "-color_trc", "bt709", "-i", "pipe:0"));
        if (!end.isEmpty()) {
            arguments.addAll(Dissolve.into(end, "null", frames, new FrameSize(width, height)));
        }
        arguments.addAll(List.of("-threads", "1", "-movflags", "+faststart"));
        arguments.addAll(FilmStock.encoder(width, height));
        return List.copyOf(arguments);
    }
}
