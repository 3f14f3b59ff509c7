package app.photoplay.film.assembly;

import app.photoplay.base.PhotoplayHome;
import app.photoplay.base.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what was encoded for a film, so that the next cut encodes only what changed. Bounded; losing it costs time only. */
@Component
public class Segments {

    /** A film that is being put together now may need what was used this recently. */
    private static final Duration IN_USE = Duration.ofHours(3);

    private final Path folder;
    private final long limit;
    private final Clock clock;

    Segments(PhotoplayHome home, FilmSettings settings, Clock clock) {
        this.folder = home.folder("segments");
        this.limit = settings.cache().toBytes();
        this.clock = clock;
    }

    /** A name for what is made from these parts. */
    public static String key(Object... parts) {
        MessageDigest digest = Sha256.digest();
        for (Object part : parts) {
            digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    Optional<Piece> find(String key, long frames) throws IOException {
        Path video = folder.resolve(key + ".mp4");
        try {
            Files.setLastModifiedTime(video, FileTime.from(clock.instant()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        Path sound = folder.resolve(key + ".pcm");
        return Optional.of(new Piece(video, Files.exists(sound) ? sound : null, frames, frames));
    }

    /**
     * Removes a piece that turned out to be damaged, so that it is made anew.
     *
     * @return false for a file that is not kept here
     */
    boolean forget(Piece piece) throws IOException {
        return folder.equals(piece.video().getParent()) && Files.deleteIfExists(piece.video());
    }

    /** Takes finished files over; whoever finds the picture finds the sound too. */
    public Piece keep(String key, Path video, @Nullable Path sound, long frames) throws IOException {
        Files.createDirectories(folder);
        Path kept = folder.resolve(key + ".mp4");
        Path keptSound = folder.resolve(key + ".pcm");
        if (sound != null) {
            Files.move(sound, keptSound, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(video, kept, StandardCopyOption.ATOMIC_MOVE);
        Files.setLastModifiedTime(kept, FileTime.from(clock.instant()));
        return new Piece(kept, sound == null ? null : keptSound, frames, frames);
    }

    /** Removes what was used longest ago, until the rest is within the bound. */
    void sweep() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                entries.add(new Entry(
                        file, Files.size(file), Files.getLastModifiedTime(file).toInstant()));
            }
        }
        entries.sort(Comparator.comparing(Entry::used));
        long total = entries.stream().mapToLong(Entry::bytes).sum();
        Instant inUse = clock.instant().minus(IN_USE);
        for (Entry entry : entries) {
            if (total <= limit || entry.used().isAfter(inUse)) {
                return;
            }
            Files.deleteIfExists(entry.file());
            total -= entry.bytes();
        }
    }

    private record Entry(Path file, long bytes, Instant used) {}
}
