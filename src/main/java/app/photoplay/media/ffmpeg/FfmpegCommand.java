package app.photoplay.media.ffmpeg;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One run of ffmpeg: what stands between the program's name and its output, never a shell's line.
 *
 * @param arguments inputs, filters and encoders; logging, progress, overwriting and the allowed protocols are added
 * @param output the file to write; removed again when the run fails
 * @param timeout after which the process is killed
 * @param feed writes the program's standard input (raw frames, {@code -i pipe:0}), or null for none
 * @param progress called a few times a second on another thread
 * @param cancelled asked a few times a second; a yes kills the process
 */
public record FfmpegCommand(
        List<String> arguments,
        Path output,
        Duration timeout,
        @Nullable Feed feed,
        Consumer<FfmpegProgress> progress,
        BooleanSupplier cancelled) {

    private static final Duration DEFAULT_TIMEOUT = Duration.ofMinutes(10);

    public FfmpegCommand {
        arguments = List.copyOf(arguments);
    }

    /** A run of at most ten minutes, without input of ours. */
    public static FfmpegCommand to(Path output, List<String> arguments) {
        return new FfmpegCommand(arguments, output, DEFAULT_TIMEOUT, null, step -> {}, () -> false);
    }

    public FfmpegCommand within(Duration limit) {
        return new FfmpegCommand(arguments, output, limit, feed, progress, cancelled);
    }

    /** The same, reading what the feed writes; it runs on the thread that called {@link Ffmpeg#run}. */
    public FfmpegCommand fedBy(Feed source) {
        return new FfmpegCommand(arguments, output, timeout, source, progress, cancelled);
    }

    public FfmpegCommand telling(Consumer<FfmpegProgress> listener) {
        return new FfmpegCommand(arguments, output, timeout, feed, listener, cancelled);
    }

    public FfmpegCommand unless(BooleanSupplier stop) {
        return new FfmpegCommand(arguments, output, timeout, feed, progress, stop);
    }

    /** Writes the standard input; large arrays go straight to the pipe, so write whole frames. */
    @FunctionalInterface
    public interface Feed {
        void writeTo(OutputStream input) throws IOException;
    }
}
