package app.photoplay.screenplay.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where one document's process may leave files; gone with it. */
record DocumentFolder(Path path) implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentFolder.class);

    static DocumentFolder in(Path scratch) throws IOException {
        Files.createDirectories(scratch);
        return new DocumentFolder(Files.createTempDirectory(scratch, "document-"));
    }

    /** What the process complains about. */
    Path errors() {
        return path.resolve("errors");
    }

    @Override
    public void close() {
        try (Stream<Path> tree = Files.walk(path)) {
            for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.warn("A temporary folder is left behind: {}", path.getFileName());
        }
    }
}
