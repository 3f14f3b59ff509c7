package app.photoplay.animatic;

import app.photoplay.base.NodeId;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.ProviderHandle;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where this process draws, in a folder beside those of all other nodes of its home, and its sign of life there: a lock
 * that ends with the process, on a file that is touched every few seconds. So another node can tell what is being drawn
 * elsewhere from what ended with its process, and can call it off.
 */
final class DrawingFolder implements AutoCloseable {

    /** A node that gives no sign of life for so long is taken for dead, though it may only be frozen. */
    static final Duration LEASE = Duration.ofSeconds(15);

    private static final Duration ABANDONED = Duration.ofHours(6);
    private static final String ALIVE = "alive";
    private static final String CALL_OFF = ".call-off";

    private final Path root;
    private final NodeId node;
    private final Path own;
    private final Clock clock;
    private final FileChannel alive;
    private final FileLock lock;

    /**
     * Removes what ended processes left there, since it is of no use to anyone.
     *
     * @param root of all nodes
     */
    DrawingFolder(Path root, NodeId node, Clock clock) throws IOException {
        this.root = root.toAbsolutePath().normalize();
        this.node = node;
        this.own = this.root.resolve(node.toString());
        this.clock = clock;
        Files.createDirectories(own);
        alive = FileChannel.open(own.resolve(ALIVE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        lock = alive.lock();
        beat();
        sweep();
    }

    Path file(String name) {
        return own.resolve(name);
    }

    /** Names a request so that every node can tell whose it is. */
    ProviderHandle handle(GenerationId id) {
        return new ProviderHandle(id, node + "/" + id);
    }

    /** Gives the sign of life. */
    void beat() throws IOException {
        Files.setLastModifiedTime(own.resolve(ALIVE), FileTime.from(clock.instant()));
    }

    /** Whether another node, which is alive, has that request. */
    boolean isElsewhere(ProviderHandle handle) {
        return other(handle).filter(this::isAlive).isPresent();
    }

    /** Whether that is a file in the folder of some node. */
    boolean holds(Path file) {
        return file.toAbsolutePath().normalize().startsWith(root) && Files.isRegularFile(file);
    }

    /** Tells the node that has that request, for its next sign of life. */
    void callOff(ProviderHandle handle) throws IOException {
        Optional<Path> folder = other(handle);
        if (folder.isPresent()) {
            Files.write(folder.get().resolve(handle.generation() + CALL_OFF), new byte[0]);
        }
    }

    /** What other nodes have called off here since the last time. */
    List<GenerationId> calledOff() throws IOException {
        List<GenerationId> ids = new ArrayList<>();
        for (Path file : list(own)) {
            String name = String.valueOf(file.getFileName());
            if (name.endsWith(CALL_OFF)) {
                Files.deleteIfExists(file);
                ids.add(new GenerationId(UUID.fromString(name.substring(0, name.length() - CALL_OFF.length()))));
            }
        }
        return ids;
    }

    @Override
    public void close() throws IOException {
        if (lock.isValid()) {
            lock.release();
        }
        alive.close();
    }

    /** Empty for our own, and for what an earlier release named without its node. */
    private Optional<Path> other(ProviderHandle handle) {
        int slash = handle.reference().indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        NodeId whose = new NodeId(UUID.fromString(handle.reference().substring(0, slash)));
        return whose.equals(node) ? Optional.empty() : Optional.of(root.resolve(whose.toString()));
    }

    private boolean isAlive(Path folder) {
        try {
            FileTime touched = Files.getLastModifiedTime(folder.resolve(ALIVE));
            return touched.toInstant().isAfter(clock.instant().minus(LEASE)) && !isEnded(folder);
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether the lock of a node is gone, with its process. */
    private static boolean isEnded(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder.resolve(ALIVE), StandardOpenOption.WRITE)) {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // Another application in this very process.
            return false;
        } catch (NoSuchFileException e) {
            return true;
        }
    }

    private void sweep() throws IOException {
        FileTime old = FileTime.from(clock.instant().minus(ABANDONED));
        for (Path entry : list(root)) {
            if (!Files.isDirectory(entry)) {
                // An earlier release drew here, and may be doing so for a moment yet.
                if (Files.getLastModifiedTime(entry).compareTo(old) < 0) {
                    Files.deleteIfExists(entry);
                }
            } else if (!entry.equals(own) && isEnded(entry)) {
                for (Path file : list(entry)) {
                    Files.deleteIfExists(file);
                }
                Files.deleteIfExists(entry);
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }
}
