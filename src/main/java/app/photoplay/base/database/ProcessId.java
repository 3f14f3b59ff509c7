package app.photoplay.base.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What {@code postmaster.pid} says: the process that serves a data folder, or once served it. */
record ProcessId(Path file, long pid) {

    static Optional<ProcessId> read(Path data) {
        Path file = data.resolve("postmaster.pid");
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            String first = Files.readString(file).lines().findFirst().orElse("");
            return Optional.of(new ProcessId(file, Long.parseLong(first.strip())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NumberFormatException e) {
            return Optional.of(new ProcessId(file, -1)); // torn by a crash
        }
    }

    Optional<ProcessHandle> process() {
        return pid <= 0 ? Optional.empty() : ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
    }

    /** Whether a database server has that number now, and not a process that got it after a crash or a reboot. */
    boolean isServer() {
        return process()
                .map(process -> process.info().command().orElse("postgres"))
                .filter(command -> command.contains("postgres"))
                .isPresent();
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
