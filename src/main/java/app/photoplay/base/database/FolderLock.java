package app.photoplay.base.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Lets one process at a time use a home folder. The operating system gives the lock back when the process ends, however
 * it ends; so a lock that is held means a living owner, and a server found running under a free lock is an orphan.
 */
final class FolderLock implements AutoCloseable {

    private static final String FILE = "photoplay.lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Locks the folder, creating it if needed, until closed. */
    static FolderLock of(Path folder) {
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(
                    folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (isOurs(channel)) {
                return new FolderLock(channel);
            }
            channel.close();
        } catch (IOException e) {
            throw new DatabaseUnavailableException(
                    "The folder " + folder + " cannot be written: " + e + ".",
                    "Give it to the account that runs Photoplay, or choose another one with --photoplay.home=FOLDER.",
                    e);
        }
        throw new DatabaseUnavailableException(
                "Another Photoplay is already running on the folder " + folder + ".",
                "Stop the other one, or give this one a folder of its own with --photoplay.home=FOLDER.");
    }

    private static boolean isOurs(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // held by this very process
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
