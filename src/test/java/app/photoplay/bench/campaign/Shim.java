package app.photoplay.bench.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** An ffmpeg that hangs, crashes, or ends well without having done anything, as it is told (F13). */
final class Shim {

    /** What the program does when it is called. */
    enum Mood {
        WELL,
        HANGS,
        CRASHES,
        DOES_NOTHING
    }

    private final Path folder;

    /**
     * @param ffmpeg the real one
     * @param ffprobe beside it, which is never troubled
     * @param environment what they need
     */
    Shim(Path folder, Path ffmpeg, Path ffprobe, Map<String, String> environment) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            Map<String, String> needs = new HashMap<>(environment);
            needs.keySet().retainAll(java.util.Set.of("LD_LIBRARY_PATH"));
            String exports = needs.entrySet().stream()
                    .map(entry -> "export " + entry.getKey() + "='" + entry.getValue() + "'\n")
                    .reduce("", String::concat);
            script("ffprobe", exports + "exec '" + ffprobe + "' \"$@\"\n");
            script("ffmpeg", exports + """
                    case $(cat '%s') in
                      hangs) exec sleep 100000 ;;
                      crashes) kill -SEGV $$ ;;
                      does_nothing) exit 0 ;;
                    esac
                    exec '%s' "$@"
                    """.formatted(folder.resolve("mood"), ffmpeg));
            be(Mood.WELL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path program() {
        return folder.resolve("ffmpeg");
    }

    void be(Mood mood) {
        try {
            Files.writeString(folder.resolve("mood"), mood.name().toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void script(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
