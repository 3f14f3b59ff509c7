package app.photoplay.media.ffmpeg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.bytedeco.javacpp.Loader;
import org.jspecify.annotations.Nullable;

/** Where the two programs are: the configured ones, or the packaged ones, unpacked once into a cache. */
record FfmpegProgram(Path ffmpeg, Path ffprobe, boolean ownLibraries) {

    private static final String LIBRARY_PATH = "LD_LIBRARY_PATH";

    /** @throws FfmpegException if there are none that can be run */
    static FfmpegProgram locate(@Nullable Path configured) {
        return configured == null
                ? packaged()
                : beside(configured.toAbsolutePath().normalize());
    }

    private static FfmpegProgram beside(Path ffmpeg) {
        String name = String.valueOf(ffmpeg.getFileName());
        Path probe = ffmpeg.resolveSibling(name.replace("ffmpeg", "ffprobe"));
        if (!Files.isExecutable(ffmpeg) || !Files.isExecutable(probe) || probe.equals(ffmpeg)) {
            throw new FfmpegException(
                    FfmpegException.Reason.UNAVAILABLE,
                    "photoplay.ffmpeg.path names no ffmpeg program with an ffprobe beside it");
        }
        return new FfmpegProgram(ffmpeg, probe, false);
    }

    private static FfmpegProgram packaged() {
        try {
            return new FfmpegProgram(PackagedPrograms.unpacked("ffmpeg"), PackagedPrograms.unpacked("ffprobe"), true);
        } catch (IOException | RuntimeException e) {
            FfmpegException missing = new FfmpegException(
                    FfmpegException.Reason.UNAVAILABLE,
                    "The packaged ffmpeg does not run on this machine; install one and set photoplay.ffmpeg.path");
            missing.initCause(e);
            throw missing;
        }
    }

    /** Gives the program what it needs to start, and takes away what could make it write elsewhere. */
    void prepare(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.startsWith("FFREPORT") || name.startsWith("AV_LOG"));
        if (ownLibraries && Loader.getPlatform().startsWith("linux")) {
            String own = PackagedLibraries.path(ffmpeg.toAbsolutePath().resolveSibling(""));
            environment.merge(LIBRARY_PATH, own, (old, added) -> added + ":" + old);
        }
    }
}
