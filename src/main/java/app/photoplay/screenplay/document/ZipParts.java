package app.photoplay.screenplay.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of a package, by its own table of contents; only what is asked for is inflated, and no further than a limit. */
final class ZipParts implements AutoCloseable {

    private static final int LARGEST_PART = 64 * 1024 * 1024;

    private final ZipFile zip;

    ZipParts(byte[] bytes) throws IOException {
        zip = ZipFile.builder().setByteArray(bytes).get();
    }

    /** A part that inflates beyond any document's measure. */
    static final class TooLargeException extends IOException {
        TooLargeException() {
            super("A part is too large");
        }
    }

    /** A part that a password keeps. */
    static final class LockedException extends IOException {
        LockedException() {
            super("A part is encrypted");
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** What the part inflates to; empty where there is none. */
    InputStream open(String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return InputStream.nullInputStream();
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new LockedException();
        }
        try (var in = zip.getInputStream(entry)) {
            var bytes = in.readNBytes(LARGEST_PART + 1);
            if (bytes.length > LARGEST_PART) {
                throw new TooLargeException();
            }
            return new ByteArrayInputStream(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
