package app.photoplay.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;

/**
 * Makes the home folder before anything is kept in it, and closes it to the other users of the machine. What the web
 * server keeps for a moment, such as files on their way in, lies below it too.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class HomeInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger log = LoggerFactory.getLogger(HomeInitializer.class);
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    /** What we make in a home: a folder that holds none of it may be somebody's who means to share it. */
    private static final Set<String> OURS = Set.of("photoplay.lock", "database", "media");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        PhotoplayHome home = Binder.get(environment).bindOrCreate("photoplay", PhotoplayHome.class);
        Path temporary = home.folder("temp");
        try {
            close(home.folder(""));
            Files.createDirectories(temporary);
        } catch (IOException | UncheckedIOException e) {
            log.debug("Could not create the home folder", e);
            return;
        }
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "photoplay-home",
                        Map.of(
                                "spring.servlet.multipart.location", temporary.toString(),
                                "server.tomcat.basedir", temporary.toString())));
    }

    private static void close(Path home) throws IOException {
        Files.createDirectories(home.toAbsolutePath());
        if (isOurs(home) && Files.getFileStore(home).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(home, OWNER_ONLY);
        }
    }

    private static boolean isOurs(Path home) throws IOException {
        try (Stream<Path> content = Files.list(home)) {
            var names = content.map(file -> file.getFileName().toString()).toList();
            return names.isEmpty() || names.stream().anyMatch(OURS::contains);
        }
    }
}
