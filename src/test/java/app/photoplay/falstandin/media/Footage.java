package app.photoplay.falstandin.media;

import app.photoplay.falstandin.model.Frame;
import app.photoplay.media.ffmpeg.Ffmpeg;
import app.photoplay.media.ffmpeg.FfmpegCommand;
import app.photoplay.media.ffmpeg.FfmpegSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Clips in H.264, a box that wanders over a plain ground; each made once on this machine and kept between runs. */
final class Footage {

    /** Goes up when the clips change. */
    private static final int EDITION = 1;

    private static final Ffmpeg FFMPEG = new Ffmpeg(new FfmpegSettings(null));

    private Footage() {}

    static byte[] shot(Frame frame) {
        try {
            Path folder =
                    Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir"), "photoplay-fal-standin"));
            Path clip = folder.resolve(String.format(
                    Locale.ROOT,
                    "clip%d-%dx%d-%d-%.2fs-%b.mp4",
                    EDITION,
                    frame.width(),
                    frame.height(),
                    frame.fps(),
                    frame.seconds(),
                    frame.sound()));
            if (!Files.exists(clip)) {
                Path fresh = Files.createTempFile(folder, "fresh", ".mp4");
                FFMPEG.run(FfmpegCommand.to(fresh, arguments(frame)));
                Files.move(fresh, clip, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readAllBytes(clip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> arguments(Frame frame) {
        int side = Math.max(2, Math.min(frame.width(), frame.height()) / 8 * 2);
        var all = new ArrayList<String>();
        input(all, "color=c=0x203050:size=%dx%d:rate=%d", frame.width(), frame.height(), frame.fps());
        input(all, "color=c=0xd0a040:size=%dx%d:rate=%d", side, side, frame.fps());
        if (frame.sound()) {
            input(all, "sine=frequency=220:sample_rate=44100");
            all.addAll(List.of("-c:a", "aac", "-b:a", "64k"));
        }
        all.addAll(List.of("-filter_complex", "[0:v][1:v]overlay=x='mod(t*160,W)':y=H/3[v]", "-map", "[v]"));
        if (frame.sound()) {
            all.addAll(List.of("-map", "2:a"));
        }
        all.addAll(List.of("-c:v", "libopenh264", "-b:v", "400k", "-pix_fmt", "yuv420p", "-movflags", "+faststart"));
        all.addAll(List.of("-t", String.format(Locale.ROOT, "%.3f", frame.seconds())));
        return all;
    }

    private static void input(List<String> arguments, String source, Object... values) {
        arguments.addAll(List.of("-f", "lavfi", "-i", source.formatted(values)));
    }
}
