package app.photoplay.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;

/** A key of 256 bits in the home folder, which the database alone does not tell. Made once, and never shown. */
public final class KeyFile {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Path file;
    private volatile byte[] key = {};

    /** @param name of the file below the folder of keys */
    public KeyFile(PhotoplayHome home, String name) {
        this.file = home.folder("keys").resolve(name);
    }

    /** @throws IllegalStateException where something else lies there */
    public byte[] bytes() {
        byte[] known = key;
        if (known.length == 0) {
            known = load();
            key = known;
        }
        return known.clone();
    }

    /** Whoever comes first writes it, whole; everybody reads the same, on whatever node. */
    private byte[] load() {
        try {
            if (!Files.exists(file)) {
                write();
            }
            byte[] read = Files.readAllBytes(file);
            if (read.length != BYTES) {
                throw new IllegalStateException(file + " is not a key; put the right one back, or remove it");
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private void write() throws IOException {
        byte[] fresh = new byte[BYTES];
        random.nextBytes(fresh);
        Path folder = Files.createDirectories(file.getParent());
        Path draft = Files.createTempFile(folder, "key", ".new");
        try {
            Files.write(draft, fresh);
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException othersWereFirst) {
            return;
        } catch (UnsupportedOperationException noLinksHere) {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
