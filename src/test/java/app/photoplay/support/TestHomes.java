package app.photoplay.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Home folders for tests, below the build folder; those of test runs that have ended are removed by the next run. */
public final class TestHomes {

    private static final Path ALL = Path.of("target", "test-homes").toAbsolutePath();
    private static final AtomicInteger COUNT = new AtomicInteger();

    static {
        removeThoseOfEndedRuns();
    }

    private TestHomes() {}

    /** A new empty folder. */
    public static Path next(String name) {
        try {
            return Files.createDirectories(
                    ALL.resolve(ProcessHandle.current().pid() + "").resolve(name + "-" + COUNT.incrementAndGet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void removeThoseOfEndedRuns() {
        if (!Files.isDirectory(ALL)) {
            return;
        }
        try (Stream<Path> runs = Files.list(ALL)) {
            for (Path run : runs.toList()) {
                if (ProcessHandle.of(Long.parseLong(run.getFileName().toString()))
                        .isEmpty()) {
                    remove(run);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another test JVM may want the same: who moves it away has it. */
    private static void remove(Path run) throws IOException {
        Path mine = next("ended");
        try {
            delete(Files.move(run, mine.resolve(run.getFileName())));
        } catch (NoSuchFileException e) {
            return;
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
