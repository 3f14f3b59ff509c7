package app.photoplay.base.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A durable PostgreSQL below the home folder, for as long as the application runs. Everything survives a hard end of
 * this process or of the server: an orphan of an earlier run is stopped, a server that dies is started again.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String NAME = "photoplay";
    private static final long REVIVE_NANOS = 1_000_000_000L;

    private final FolderLock lock;
    private final DatabaseServer server;
    private final String password;
    private final int port;
    private final DatabaseOwner owner;
    private AutoCloseable watchdog = () -> {};
    private volatile boolean wanted;

    /**
     * Starts the database of that home and waits until it answers.
     *
     * @param programs where its programs are unpacked; may be shared by many homes
     * @throws DatabaseUnavailableException with one sentence for the reader
     */
    EmbeddedDatabase(Path home, Path programs) {
        lock = FolderLock.of(home);
        try {
            Path folder = home.resolve("database");
            server = new DatabaseServer(programs, folder);
            password = password(folder.resolve("password"));
            server.initialise(folder.resolve("password"));
            server.takeOver();
            port = server.start(0);
            wanted = true;
            follow();
            owner = new DatabaseOwner(this::url, password);
            owner.create();
            createDatabase(NAME);
        } catch (IOException e) {
            lock.close();
            throw new DatabaseUnavailableException(
                    "The database below " + home + " cannot be read: " + e + ".",
                    "Check the rights of that folder.",
                    e);
        } catch (SQLException e) {
            stop();
            lock.close();
            throw new DatabaseUnavailableException(
                    "The database below " + home + " refuses to work: " + e.getMessage() + ".",
                    "Restore the folder from a copy, or start with an empty one: --photoplay.home=FOLDER.",
                    e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    String url() {
        return url(NAME);
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Who owns what is in its databases, and may do nothing else. */
    String user() {
        return DatabaseOwner.ROLE;
    }

    String password() {
        return password;
    }

    /** Makes an empty database of that name, unless there is one. */
    void createDatabase(String name) throws SQLException {
        owner.createDatabase(name);
    }

    /** Takes the server away from under the running application, as an outage would. */
    synchronized void pause() {
        wanted = false;
        stop();
    }

    /** Brings the server back on the same port. */
    synchronized void resume() {
        server.start(port);
        wanted = true;
        follow();
    }

    @Override
    public synchronized void close() {
        if (wanted) {
            wanted = false;
            stop();
        }
        lock.close();
    }

    private void stop() {
        server.stop();
        quietly(watchdog);
    }

    private void follow() {
        server.process().ifPresent(process -> {
            watchdog = Watchdog.over(process);
            process.onExit()
                    .thenRun(() -> Thread.ofPlatform()
                            .daemon()
                            .name("database-revival")
                            .start(this::revive));
        });
    }

    /** The server died by itself or by somebody's hand: start it again until it answers. */
    private void revive() {
        while (wanted) {
            synchronized (this) {
                if (wanted && tryAgain()) {
                    return;
                }
            }
            LockSupport.parkNanos(REVIVE_NANOS);
        }
    }

    private boolean tryAgain() {
        try {
            quietly(watchdog);
            log.warn("Database server stopped unexpectedly; restarting it");
            server.takeOver();
            server.start(port);
            follow();
            return true;
        } catch (DatabaseUnavailableException e) {
            log.error(e.getMessage());
            return false;
        }
    }

    private static void quietly(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            log.debug("Cannot close", e);
        }
    }

    private static String password(Path file) throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.createDirectories(file.getParent());
            Files.writeString(file, HexFormat.of().formatHex(random));
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
        }
        return Files.readString(file).strip();
    }
}
