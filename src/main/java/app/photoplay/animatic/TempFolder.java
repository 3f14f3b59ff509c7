package app.photoplay.animatic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where unfinished work lies; what an earlier run left there is of no use to anyone. */
final class TempFolder {

    private TempFolder() {}

    static Path emptied(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> left = files.filter(Files::isRegularFile).toList();
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        }
        return folder;
    }
}
