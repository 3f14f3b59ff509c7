package app.photoplay.support;

import app.photoplay.media.ffmpeg.Ffmpeg;
import app.photoplay.media.ffmpeg.FfmpegCommand;
import app.photoplay.media.ffmpeg.FfmpegSettings;
import app.photoplay.media.ffmpeg.FilmStock;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Small moving pictures made on the spot by the packaged ffmpeg. */
public final class Clips {

    private static final Ffmpeg FFMPEG = new Ffmpeg(new FfmpegSettings(null));

    private Clips() {}

    /** A clip as our own renderer makes them; each hue is another clip. */
    public static Path stock(Path target, int width, int height, int frames, int hue) {
        List<String> arguments = new ArrayList<>(List.of("-f", "lavfi", "-i"));
        arguments.add("testsrc2=size=%dx%d:rate=24,hue=h=%d".formatted(width, height, hue));
        arguments.addAll(List.of("-frames:v", String.valueOf(frames)));
        arguments.addAll(FilmStock.encoder(width, height));
        return make(target, arguments);
    }

    /** Any clip: arguments as for ffmpeg, without the output. */
    public static Path of(Path target, String... arguments) {
        return make(target, List.of(arguments));
    }

    public static Ffmpeg ffmpeg() {
        return FFMPEG;
    }

    private static Path make(Path target, List<String> arguments) {
        FFMPEG.run(FfmpegCommand.to(target, arguments));
        return target;
    }
}
