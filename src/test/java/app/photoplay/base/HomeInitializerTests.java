package app.photoplay.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

@DisabledOnOs(OS.WINDOWS)
class HomeInitializerTests {

    @TempDir
    Path parent;

    @Test
    void aNewHomeIsClosedToOthers() throws IOException {
        Path home = parent.resolve("a/home");

        start(home);

        assertThat(rights(home)).isEqualTo("rwx------");
    }

    @Test
    void aHomeOfAnEarlierVersionIsClosedToo() throws IOException {
        Path home = open(parent.resolve("home"));
        Files.createFile(home.resolve("photoplay.lock"));

        start(home);

        assertThat(rights(home)).isEqualTo("rwx------");
    }

    @Test
    void aFolderThatIsSomethingElseKeepsItsRights() throws IOException {
        Path home = open(parent.resolve("shared"));
        Files.createFile(home.resolve("holiday.jpg"));

        start(home);

        assertThat(rights(home)).isEqualTo("rwxr-xr-x");
    }

    @Test
    void filesOnTheirWayInLieBelowIt() {
        Path home = parent.resolve("home");

        MockEnvironment environment = start(home);

        assertThat(Path.of(environment.getRequiredProperty("spring.servlet.multipart.location")))
                .startsWith(home)
                .isDirectory();
        assertThat(Path.of(environment.getRequiredProperty("server.tomcat.basedir")))
                .startsWith(home);
    }

    private static MockEnvironment start(Path home) {
        MockEnvironment environment = new MockEnvironment().withProperty("photoplay.home", home.toString());
        GenericApplicationContext context = new GenericApplicationContext();
        context.setEnvironment(environment);
        new HomeInitializer().initialize(context);
        return environment;
    }

    private static Path open(Path folder) throws IOException {
        Files.createDirectory(folder);
        return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static String rights(Path folder) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder));
    }
}
