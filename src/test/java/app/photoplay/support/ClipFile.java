package app.photoplay.support;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The smallest real clip: two seconds of black, 64 by 36. */
final class ClipFile {

    void copyTo(Path target) throws IOException {
        try (InputStream clip = Objects.requireNonNull(ClipFile.class.getResourceAsStream("/black.mp4"))) {
            Files.copy(clip, target);
        }
    }
}
