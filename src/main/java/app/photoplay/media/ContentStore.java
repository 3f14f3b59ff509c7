package app.photoplay.media;

import app.photoplay.base.PhotoplayHome;
import app.photoplay.base.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Files named by what is in them: the same content is kept once, and a file that is there is whole and on the disk. */
@Component
class ContentStore {

    private static final int BUFFER = 1 << 16;

    private final Path root;

    ContentStore(PhotoplayHome home) {
        this.root = home.folder("media");
    }

    /**
     * A copy that nobody else can change, not yet kept.
     *
     * @param sha256 lower-case hex
     */
    record Copy(Path file, long bytes, String sha256) {}

    /**
     * Copies into the scratch folder, on to the disk itself.
     *
     * @throws UnusableMediaException if there are more bytes than the limit, or none
     */
    Copy copy(Path source, Path scratch, long limit) throws IOException {
        Path target = scratch.resolve("content");
        MessageDigest digest = Sha256.digest();
        long bytes = 0;
        try (InputStream in = Files.newInputStream(source);
                FileChannel out = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                bytes += n;
                if (bytes > limit) {
                    throw new UnusableMediaException(
                            UnusableMediaException.Reason.TOO_LARGE, "more than " + limit + " bytes");
                }
                digest.update(buffer, 0, n);
                for (ByteBuffer part = ByteBuffer.wrap(buffer, 0, n); part.hasRemaining(); ) {
                    out.write(part);
                }
            }
            out.force(true);
        }
        if (bytes == 0) {
            throw new UnusableMediaException(UnusableMediaException.Reason.EMPTY, "no bytes");
        }
        return new Copy(target, bytes, HexFormat.of().formatHex(digest.digest()));
    }

    /** Where content of that hash is, or would be. */
    Path content(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not a SHA-256 hash: " + sha256);
        }
        return root.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    /** Where another form of that content is, or would be. */
    Path variant(String sha256, MediaVariant variant) {
        Path content = content(sha256);
        return content.resolveSibling(content.getFileName() + "." + variant.ending());
    }

    /** Moves a finished file into place at once; one that is there already, and whole, stays. */
    void keep(Path file, Path place) throws IOException {
        if (Files.exists(place) && Files.size(place) == Files.size(file)) {
            Files.delete(file);
            return;
        }
        force(file);
        Path folder = place.resolveSibling("");
        Files.createDirectories(folder);
        Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
        force(folder);
    }

    void remove(String sha256) throws IOException {
        for (MediaVariant variant : MediaVariant.values()) {
            Files.deleteIfExists(variant(sha256, variant));
        }
        Files.deleteIfExists(content(sha256));
    }

    /** The hashes of all content that was placed before that instant. */
    Set<String> placedBefore(Instant limit) throws IOException {
        if (!Files.isDirectory(root)) {
            return Set.of();
        }
        Set<String> hashes = new HashSet<>();
        try (Stream<Path> tree = Files.walk(root, 3)) {
            for (Path file : (Iterable<Path>) tree.filter(Files::isRegularFile)::iterator) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                    hashes.add(String.valueOf(file.getFileName()).replaceFirst("\\..*", ""));
                }
            }
        }
        return hashes;
    }

    /** Not every system lets a folder be opened; where not, the move is as durable as its file system makes it. */
    private static void force(Path path) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }
}
