package app.photoplay.animatic;

import app.photoplay.animatic.compose.Composer;
import app.photoplay.animatic.render.Clips;
import app.photoplay.animatic.render.Stills;
import app.photoplay.generation.FrameSize;
import app.photoplay.media.ffmpeg.Ffmpeg;
import app.photoplay.media.ffmpeg.FfmpegSettings;
import app.photoplay.screenplay.CameraMove;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Measures, in CPU time of this process and of its children, what a still and a second of clip cost. */
final class BenchAnimatic {

    private static final List<String> SHOTS = List.of(
            "EXT|Old town street|NIGHT|WIDE|NEUTRAL|Clara walks through the rain.|Clara:f,Jonas:m",
            "EXT|The forest|MORNING|WIDE|TENSE|Clara runs through the forest.|Clara:f",
            "INT|Living room|AFTERNOON|MEDIUM|NEUTRAL|Clara reads a letter.|Clara:f,Jonas:m|I know.",
            "EXT|The open sea|NIGHT|EXTREME_WIDE|MYSTERIOUS|Viktor watches the ship.|Viktor:m",
            "EXT|Farm field|AFTERNOON|CLOSE_UP|CALM|Jonas looks up.|Jonas:m|There.");

    /** The first lays out what the others find. */
    private static final int STILL_ROUNDS = 5;

    private static final int CLIP_ROUNDS = 2;

    private BenchAnimatic() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        String[] sides = (args.length > 1 ? args[1] : "1280x720").split("x");
        FrameSize frame = new FrameSize(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
        Composer composer = new Composer();
        var thread = ManagementFactory.getThreadMXBean();
        List<Long> stills = new ArrayList<>();
        for (int round = 0; round < STILL_ROUNDS; round++) {
            StringBuilder line = new StringBuilder("still ms:");
            for (String shot : SHOTS) {
                long start = thread.getCurrentThreadCpuTime();
                Stills.write(
                        Stills.render(composer.compose(TestBriefs.of(shot), frame, 100 + round)),
                        folder.resolve("still.jpg"));
                long millis = (thread.getCurrentThreadCpuTime() - start) / 1_000_000;
                line.append(' ').append(millis);
                if (round > 0) {
                    stills.add(millis);
                }
            }
            System.out.println(line);
        }
        Clips clips = new Clips(new Ffmpeg(new FfmpegSettings(null)));
        CameraMove[] moves = {
            CameraMove.PAN_RIGHT, CameraMove.PUSH_IN, CameraMove.STATIC, CameraMove.TRACK_LEFT, CameraMove.PUSH_IN
        };
        List<Double> clipSeconds = new ArrayList<>();
        for (int round = 0; round < CLIP_ROUNDS; round++) {
            for (int i = 0; i < SHOTS.size(); i++) {
                double before = cpu();
                long wall = System.nanoTime();
                int seconds = 4;
                clips.write(
                        composer.compose(TestBriefs.of(SHOTS.get(i)), frame, 5),
                        moves[i],
                        Duration.ofSeconds(seconds),
                        5,
                        List.of(),
                        folder.resolve("clip" + i + ".mp4"),
                        share -> {},
                        () -> false);
                double coreSeconds = (cpu() - before) / seconds;
                clipSeconds.add(coreSeconds);
                System.out.printf(
                        Locale.ROOT,
                        "clip %d %s: %.2f core-s/s, wall %.2f s/s, %d KB, heap %d MB%n",
                        i,
                        moves[i],
                        coreSeconds,
                        (System.nanoTime() - wall) / 1e9 / seconds,
                        Files.size(folder.resolve("clip" + i + ".mp4")) >> 10,
                        (Runtime.getRuntime().totalMemory()
                                        - Runtime.getRuntime().freeMemory())
                                >> 20);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "animatic still_ms=%d still_most_ms=%d clip_core_seconds_per_second=%.2f%n",
                middle(stills),
                Collections.max(stills),
                middle(clipSeconds));
    }

    private static <T extends Comparable<T>> T middle(List<T> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** Seconds of processor used by this process and by children that have ended (fields 14 to 17 of /proc/self/stat). */
    private static double cpu() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        long ticks = 0;
        for (int i = 11; i <= 14; i++) {
            ticks += Long.parseLong(fields[i]);
        }
        return ticks / 100.0;
    }
}
