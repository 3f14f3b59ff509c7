package app.photoplay.media;

import app.photoplay.base.PhotoplayHome;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Hands out temporary folders below the home, and removes what a killed process left there. */
@Component
@PermitAll
public class ScratchFolders {

    private static final String FOLDER = "tmp";
    private static final Duration ABANDONED = Duration.ofHours(6);

    private final Path root;
    private final Clock clock;

    public ScratchFolders(PhotoplayHome home, Clock clock) {
        this.root = home.folder(FOLDER);
        this.clock = clock;
    }

    /** A new empty folder; closing it removes it with all that is in it. */
    public Folder folder(String purpose) {
        try {
            Files.createDirectories(root);
            return new Folder(Files.createTempDirectory(root, purpose + "-"));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not create a temporary folder", e);
        }
    }

    /** Removes folders that nobody can be using any more; other instances may share the home, so only old ones. */
    void sweep() throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        Instant limit = clock.instant().minus(ABANDONED);
        List<Path> folders;
        try (Stream<Path> entries = Files.list(root)) {
            folders = entries.toList();
        }
        for (Path folder : folders) {
            if (Files.getLastModifiedTime(folder).toInstant().isBefore(limit)) {
                delete(folder);
            }
        }
    }

    private static void delete(Path root) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> tree = Files.walk(root)) {
            deepestFirst =
                    tree.sorted((a, b) -> b.getNameCount() - a.getNameCount()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }

    /** A folder that lives as long as one piece of work. */
    public record Folder(Path path) implements AutoCloseable {

        public Path file(String name) {
            return path.resolve(name);
        }

        @Override
        public void close() {
            try {
                delete(path);
            } catch (IOException e) {
                throw new UncheckedIOException("Could not delete a temporary folder", e);
            }
        }
    }
}
