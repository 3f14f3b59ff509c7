package app.photoplay.media.ffmpeg;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Owns every ffmpeg process of the application: finds the program, passes arguments as a list, forbids it the network,
 * and sees to it that no process outlives its deadline, its caller or the application.
 */
@Component
@PermitAll
public class Ffmpeg {

    /** Most pixels of a picture that is decoded. */
    public static final long MOST_PIXELS = 40_000_000;

    private static final Duration PROBE_LIMIT = Duration.ofSeconds(20);
    private static final Duration SOUND_LIMIT = Duration.ofSeconds(10);
    /** As far as the picture's first frame in any file that mixes its tracks. */
    private static final List<String> BEGINNING =
            List.of("-count_frames", "-read_intervals", "%+#8", "-max_pixels", String.valueOf(MOST_PIXELS));

    private static final int PROBE_ANSWER_LIMIT = 2_000_000;
    private static final String PROTOCOLS = "file,pipe";
    /** One frame of 8K in 16 bits fits; what a forged header asks for does not. */
    private static final String LARGEST_ALLOCATION = "536870912";

    private final FfmpegSettings settings;
    private final Set<FfmpegRun> running = ConcurrentHashMap.newKeySet();
    private volatile @Nullable FfmpegProgram program;

    public Ffmpeg(FfmpegSettings settings) {
        this.settings = settings;
    }

    /**
     * Runs to the end. Interrupting the calling thread kills the process too.
     *
     * @throws FfmpegException if there is no output in the end; nothing is left behind then
     */
    public void run(FfmpegCommand command) {
        boolean written = false;
        try {
            new FfmpegRun(running, programs()::prepare, commandLine(command), command.timeout(), command.cancelled())
                    .fed(command.feed())
                    .progress(command.progress())
                    .finish();
            written = Files.isRegularFile(command.output()) && Files.size(command.output()) > 0;
            if (!written) {
                throw new FfmpegException(FfmpegException.Reason.EMPTY_OUTPUT, "ffmpeg wrote no output");
            }
        } catch (IOException e) {
            throw unreadable(e);
        } finally {
            if (!written) {
                remove(command.output());
            }
        }
    }

    /**
     * Looks into a file: tracks, size, rate, length.
     *
     * @throws FfmpegException if it is no picture or film that can be read
     */
    public MediaProbe probe(Path file) {
        return probe(file, null);
    }

    /** The same for a file of unknown origin: only the demuxer of that name may open it («mov», «matroska»). */
    public MediaProbe probe(Path file, @Nullable String demuxer) {
        return probe(file, demuxer, List.of());
    }

    /** The same, and decodes how it begins: {@link MediaProbe.Video#decoded} tells how much came of that. */
    public MediaProbe watch(Path file, String demuxer) {
        return probe(file, demuxer, BEGINNING);
    }

    private MediaProbe probe(Path file, @Nullable String demuxer, List<String> more) {
        List<String> line = new ArrayList<>(List.of(programs().ffprobe().toString(), "-v", "error"));
        line.addAll(List.of("-max_alloc", LARGEST_ALLOCATION, "-protocol_whitelist", PROTOCOLS));
        if (demuxer != null) {
            line.addAll(List.of("-f", demuxer));
        }
        line.addAll(List.of("-print_format", "json", "-show_format", "-show_streams", "-show_chapters"));
        line.addAll(more);
        line.addAll(List.of("-show_data_hash", "sha256", "-i", "file:" + file.toAbsolutePath()));
        FfmpegRun run = new FfmpegRun(running, programs()::prepare, line, PROBE_LIMIT, () -> false)
                .keepingAnswer(PROBE_ANSWER_LIMIT);
        run.finish();
        return ProbeReader.read(run.answer());
    }

    /**
     * Makes a picture that every ffmpeg can make, and looks into it.
     *
     * @param scratch is written, and removed again
     * @throws FfmpegException UNAVAILABLE, if it cannot: then no file is to blame
     */
    public void requireSound(Path scratch) {
        try {
            run(FfmpegCommand.to(scratch, List.of("-f", "lavfi", "-i", "color=size=16x16:rate=1", "-frames:v", "1"))
                    .within(SOUND_LIMIT));
            probe(scratch);
            remove(scratch);
        } catch (FfmpegException e) {
            FfmpegException broken = new FfmpegException(
                    FfmpegException.Reason.UNAVAILABLE,
                    "ffmpeg and ffprobe cannot process a grey test picture: " + e.getMessage());
            broken.initCause(e);
            throw broken;
        }
    }

    /** Kills whatever runs; the application ends. */
    @PreDestroy
    void stop() {
        running.forEach(FfmpegRun::cancel);
    }

    private List<String> commandLine(FfmpegCommand command) {
        List<String> line = new ArrayList<>(List.of(programs().ffmpeg().toString(), "-hide_banner", "-y"));
        line.addAll(List.of("-loglevel", "error", "-nostats", "-progress", "pipe:1", "-stats_period", "0.25"));
        line.addAll(List.of("-max_alloc", LARGEST_ALLOCATION));
        if (command.feed() == null) {
            line.add("-nostdin");
        }
        for (String argument : command.arguments()) {
            if (argument.equals("-i")) {
                line.addAll(List.of("-protocol_whitelist", PROTOCOLS));
            }
            line.add(argument);
        }
        line.add("file:" + command.output().toAbsolutePath());
        return line;
    }

    private FfmpegProgram programs() {
        FfmpegProgram known = program;
        if (known == null) {
            known = FfmpegProgram.locate(settings.path());
            program = known;
        }
        return known;
    }

    private static void remove(Path output) {
        try {
            Files.deleteIfExists(output);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static FfmpegException unreadable(IOException cause) {
        FfmpegException failure = new FfmpegException(FfmpegException.Reason.FAILED, "Could not read the output");
        failure.initCause(cause);
        return failure;
    }
}
