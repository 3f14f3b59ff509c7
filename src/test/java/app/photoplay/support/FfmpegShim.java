package app.photoplay.support;

import app.photoplay.media.ffmpeg.RealFfmpeg;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;

/**
 * An ffmpeg that hangs with a child, crashes, or ends well without having done anything, as it is told; ffprobe beside it
 * is never troubled. Closing it ends what still hangs.
 */
public final class FfmpegShim implements AutoCloseable {

    /** What the program does when it is called. */
    public enum Mood {
        WELL,
        HANGS,
        CRASHES,
        /** The next time only. */
        CRASHES_ONCE,
        DOES_NOTHING,
        /** Makes its file, and leaves it empty. */
        WRITES_NOTHING
    }

    private final Path folder;

    public FfmpegShim(Path folder, RealFfmpeg real) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            String library = real.environment().get("LD_LIBRARY_PATH");
            String exports = library == null ? "" : "export LD_LIBRARY_PATH='" + library + "'\n";
            script("ffprobe", exports + "exec '" + real.ffprobe() + "' \"$@\"\n");
            script("ffmpeg", exports + """
                    mood=$(cat '%1$s/mood')
                    [ "$mood" = well ] || echo "$mood" >> '%1$s/met'
                    case $mood in
                      hangs) sleep 100000 & echo "$! $$" >> '%1$s/hanging'; exec sleep 100000 ;;
                      crashes) kill -SEGV $$ ;;
                      crashes_once) echo well > '%1$s/mood'; kill -SEGV $$ ;;
                      does_nothing) exit 0 ;;
                      writes_nothing) for last; do :; done; : > "${last#file:}"; exit 0 ;;
                    esac
                    exec '%2$s' "$@"
                    """.formatted(folder, real.ffmpeg()));
            be(Mood.WELL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path program() {
        return folder.resolve("ffmpeg");
    }

    public void be(Mood mood) {
        try {
            Files.writeString(folder.resolve("mood"), mood.name().toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How often somebody called it while it was not well. */
    public long met() {
        Path list = folder.resolve("met");
        try {
            return Files.exists(list) ? Files.readAllLines(list).size() : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What hangs still, children included. */
    public List<ProcessHandle> hanging() {
        Path list = folder.resolve("hanging");
        try {
            return !Files.exists(list)
                    ? List.of()
                    : List.of(Files.readString(list).strip().split("\\s+")).stream()
                            .flatMap(id -> ProcessHandle.of(Long.parseLong(id)).stream())
                            .filter(process ->
                                    process.info().command().orElse("").endsWith("sleep"))
                            .filter(ProcessHandle::isAlive)
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        hanging().forEach(ProcessHandle::destroyForcibly);
    }

    private void script(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
