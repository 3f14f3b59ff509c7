package app.photoplay.base.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Under which account the programs of PostgreSQL run. They refuse to run as root; so root starts them in a user
 * namespace of their own, where that account is nobody in particular, and where the kernel forbids that, under the
 * account that owns the data.
 *
 * @param prefix what stands before each command
 */
record ServerAccount(List<String> prefix) {

    private static final int NOBODY = 65534;

    /** The account for data in that folder, which may not exist yet. */
    static ServerAccount forDataIn(Path folder) {
        if (isWindows() || new UnixSystem().getUid() != 0) {
            return new ServerAccount(List.of());
        }
        try {
            return forRoot(folder);
        } catch (IOException e) {
            throw new DatabaseUnavailableException(
                    "The folder " + folder + " cannot be given to the database server: " + e + ".",
                    "Run Photoplay as an ordinary user.",
                    e);
        }
    }

    static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    private static ServerAccount forRoot(Path folder) throws IOException {
        Files.createDirectories(folder);
        int owner = (Integer) Files.getAttribute(folder, "unix:uid");
        var namespace = List.of("unshare", "-U");
        if (owner == 0 && works(namespace)) {
            return new ServerAccount(namespace);
        }
        int user = owner == 0 ? NOBODY : owner;
        // The right to pass through folders is kept: the home may lie in one that is closed to others.
        var other = List.of(
                "setpriv",
                "--reuid=" + user,
                "--clear-groups",
                "--inh-caps=+dac_override",
                "--ambient-caps=+dac_override");
        if (works(other)) {
            give(folder, user);
            return new ServerAccount(other);
        }
        throw new DatabaseUnavailableException(
                "The embedded PostgreSQL does not run as root on this machine.", "Run Photoplay as an ordinary user.");
    }

    private static boolean works(List<String> prefix) {
        return Command.of(Stream.concat(prefix.stream(), Stream.of("true")).toList())
                        .run()
                        .exitCode()
                == 0;
    }

    private static void give(Path folder, int user) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Files.setAttribute(file, "unix:uid", user);
            }
        }
    }
}
