package app.photoplay.bench.campaign;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The home's own small disk where this account may mount one (root on Linux), else a folder that is never full. */
final class Disk implements AutoCloseable {

    private static final int BLOCK = 1 << 20;

    private final Path folder;
    private final boolean own;

    private Disk(Path folder, boolean own) {
        this.folder = folder;
        this.own = own;
    }

    /** @param megabytes of the disk, if there is one */
    static Disk at(Path folder, int megabytes) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Disk(
                folder, ran("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString()));
    }

    Path folder() {
        return folder;
    }

    /** Whether it can be filled. */
    boolean own() {
        return own;
    }

    void fill() {
        byte[] block = new byte[BLOCK];
        try (OutputStream out = Files.newOutputStream(ballast())) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            // That was the aim.
        }
    }

    void free() {
        try {
            Files.deleteIfExists(ballast());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path ballast() {
        if (!own) {
            throw new IllegalStateException("Not on a disk of others");
        }
        return folder.resolve("ballast");
    }

    @Override
    public void close() {
        if (own) {
            ran("umount", "-l", folder.toString());
        }
        delete(folder);
    }

    static void delete(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            System.err.println("Left behind: " + root.getFileName());
        }
    }

    private static boolean ran(String... words) {
        try {
            Process process = new ProcessBuilder(words)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
