package app.photoplay.base.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseProgramsTests {

    @TempDir
    Path folder;

    @Test
    void whatIsPackagedBesideTheProductIsTakenAndNothingIsUnpackedElsewhere() throws IOException {
        Path product = Files.createFile(folder.resolve("photoplay.jar"));
        Path home = folder.resolve("data/programs");
        assertThat(DatabasePrograms.parentFor(product.toFile(), home)).isEqualTo(home);

        Path packaged = Files.createDirectory(folder.resolve("programs"));
        assertThat(DatabasePrograms.parentFor(product.toFile(), home)).isEqualTo(packaged);
    }

    @Test
    void aProductThatIsNoFileHasNothingBesideIt() throws IOException {
        Path classes = Files.createDirectory(folder.resolve("classes"));
        Files.createDirectory(folder.resolve("programs"));
        Path home = folder.resolve("data/programs");

        assertThat(DatabasePrograms.parentFor(classes.toFile(), home)).isEqualTo(home);
        assertThat(DatabasePrograms.parentFor(null, home)).isEqualTo(home);
    }
}
