package app.photoplay.media.ffmpeg;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The packaged programs and what they need, for who puts something in front of them. */
public record RealFfmpeg(Path ffmpeg, Path ffprobe, Map<String, String> environment) {

    public static RealFfmpeg locate() {
        FfmpegProgram program = FfmpegProgram.locate(null);
        Map<String, String> environment = new HashMap<>();
        program.prepare(environment);
        return new RealFfmpeg(program.ffmpeg(), program.ffprobe(), environment);
    }
}
