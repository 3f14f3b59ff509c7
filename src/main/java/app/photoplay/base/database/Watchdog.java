package app.photoplay.base.database;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the database server when this JVM ends, even by {@code kill -9}: a shell waits on a pipe that only the JVM holds
 * open. Where there is no shell (Windows), the next start finds the orphan and stops it.
 */
final class Watchdog implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Watchdog.class);
    private static final String SCRIPT = "trap '' INT TERM HUP; read -r _; kill -INT \"$1\"";

    private final Process shell;

    private Watchdog(Process shell) {
        this.shell = shell;
    }

    /** Watches over that server, or does nothing where that is not possible. */
    static AutoCloseable over(ProcessHandle server) {
        if (ServerAccount.isWindows()) {
            return () -> {};
        }
        try {
            return new Watchdog(new ProcessBuilder("/bin/sh", "-c", SCRIPT, "photoplay-watchdog", "" + server.pid())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            log.warn("Database watchdog not started: {}", e.getMessage());
            return () -> {};
        }
    }

    /** Calls the watch off; the server is left alone. */
    @Override
    public void close() {
        shell.destroyForcibly();
    }
}
