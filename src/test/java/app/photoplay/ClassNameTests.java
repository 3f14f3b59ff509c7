package app.photoplay;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names as a stranger reads them in the main code. Read from the sources, which know nothing of what was renamed. */
class ClassNameTests {

    private static final Path SOURCES = Path.of("src/main/java");

    /** Words of the trade and of the language that end so and are no gerunds. */
    private static final Set<String> NOUNS_IN_ING =
            Set.of("Blocking", "Encoding", "Finding", "LineDrawing", "Setting", "Thing", "WindowOpening");

    /** Modules whose classes are being renamed. */
    private static final List<Path> NAMED_LATER = Stream.of("conversion", "production", "studio")
            .map(SOURCES.resolve("app/photoplay")::resolve)
            .toList();

    @Test
    void aSimpleNameStandsOnce() throws IOException {
        assertThat(types().stream()
                        .collect(groupingBy(ClassNameTests::simpleName))
                        .values())
                .allSatisfy(types -> assertThat(types).hasSize(1));
    }

    @Test
    void aClassIsANounAndNoGerund() throws IOException {
        assertThat(types())
                .filteredOn(type -> simpleName(type).endsWith("ing"))
                .filteredOn(type -> !NOUNS_IN_ING.contains(simpleName(type)))
                .filteredOn(type -> NAMED_LATER.stream().noneMatch(type::startsWith))
                .isEmpty();
    }

    private static List<Path> types() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
        }
    }

    private static String simpleName(Path type) {
        return String.valueOf(type.getFileName()).replace(".java", "");
    }
}
