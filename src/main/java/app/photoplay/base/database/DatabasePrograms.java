package app.photoplay.base.database;

import app.photoplay.base.Sha256;
import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL ({@code initdb}, {@code pg_ctl}, {@code postgres}), unpacked once for every version. */
record DatabasePrograms(Path folder) {

    /**
     * Below which folder they are unpacked: the packaged product has them beside it, so that its first start is none of
     * the slower ones.
     *
     * @param product what the application runs from, if that is known
     */
    static Path parentFor(@Nullable File product, Path otherwise) {
        if (product == null || !product.isFile()) {
            return otherwise;
        }
        Path beside = product.toPath().resolveSibling("programs");
        return Files.isDirectory(beside) ? beside : otherwise;
    }

    /** Unpacks this platform's programs below the folder, unless they are there already. */
    static DatabasePrograms unpackedBelow(Path parent) {
        String archive = archive();
        try {
            Path folder = parent.resolve("postgresql-" + fingerprint(archive));
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(parent);
                Path half = Files.createTempDirectory(parent, "unpacking-");
                unpack(archive, half);
                moveInPlace(half, folder);
            }
            return new DatabasePrograms(folder);
        } catch (IOException e) {
            throw new DatabaseUnavailableException(
                    "The programs of PostgreSQL cannot be unpacked into " + parent + ": " + e + ".",
                    "Check the rights and the free space of that folder (80 MB are needed).",
                    e);
        }
    }

    /** The programs where that account can run them: there, or in the machine's own cache. */
    static DatabasePrograms reachableFor(ServerAccount account, Path parent) {
        var programs = unpackedBelow(parent);
        return account.reaches(programs.folder()) ? programs : unpackedBelow(Path.of("/var/cache/photoplay"));
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static String archive() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String system = os.contains("win") ? "windows" : os.contains("mac") ? "darwin" : "linux";
        boolean arm = List.of("aarch64", "arm64").contains(System.getProperty("os.arch"));
        return "/postgres-%s-%s.txz".formatted(system, arm && !system.equals("windows") ? "arm_64" : "x86_64");
    }

    private static InputStream open(String archive) {
        InputStream bytes = DatabasePrograms.class.getResourceAsStream(archive);
        if (bytes == null) {
            throw new DatabaseUnavailableException(
                    "This build carries no PostgreSQL for this machine (" + archive.substring(1) + ").",
                    "Build it on this machine, or name a PostgreSQL with --spring.datasource.url=jdbc:postgresql://….");
        }
        return new BufferedInputStream(bytes, 1 << 16);
    }

    private static String fingerprint(String archive) throws IOException {
        try (var bytes = new DigestInputStream(open(archive), Sha256.digest())) {
            bytes.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest(), 0, 6);
        }
    }

    private static void unpack(String archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(open(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(file.getParent());
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else if (entry.isLink()) {
                    Files.createLink(file, target.resolve(entry.getLinkName()).normalize());
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(tar, file);
                    if ((entry.getMode() & 0100) != 0 && !file.toFile().setExecutable(true, false)) {
                        throw new IOException(file + " cannot be made executable");
                    }
                }
            }
        }
    }

    /** Another process may have been faster; then its copy is as good as ours. */
    private static void moveInPlace(Path half, Path folder) throws IOException {
        // Readable for the account that the server runs under, if that is another one than ours.
        if (!half.toFile().setExecutable(true, false) || !half.toFile().setReadable(true, false)) {
            throw new IOException(half + " cannot be opened to others");
        }
        try {
            Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
            delete(half);
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
