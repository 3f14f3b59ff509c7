package app.photoplay.falstandin.job;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/** Uploaded files, in a folder that is gone afterwards. */
public final class Library implements AutoCloseable {

    /**
     * One file.
     *
     * @param ratio width / height of a picture, 0 for anything else
     * @param storedAt nanoseconds since 1970
     * @param lifetime null for ever
     */
    public record Upload(
            String type,
            Path file,
            long length,
            double ratio,
            long storedAt,
            @Nullable Duration lifetime) {

        public boolean expired(long now) {
            return lifetime != null && now - storedAt > lifetime.toNanos();
        }

        public byte[] bytes() {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final Timeline timeline;
    private final Map<String, Upload> byName = new ConcurrentHashMap<>();
    private final Path folder;

    public Library(Timeline timeline) {
        this.timeline = timeline;
        try {
            folder = Files.createTempDirectory("fal-standin");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void store(String name, String type, byte[] bytes, @Nullable Duration lifetime) {
        try {
            Path file = Files.createTempFile(folder, "upload", ".bin");
            Files.write(file, bytes);
            byName.put(name, new Upload(type, file, bytes.length, ratio(bytes), timeline.now(), lifetime));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return empty where there never was one, or its time is over */
    public Optional<Upload> find(String name) {
        return Optional.ofNullable(byName.get(name)).filter(upload -> !upload.expired(timeline.now()));
    }

    public int size() {
        return byName.size();
    }

    /** @return width / height of the picture in a data URI, empty where it is none */
    public static Optional<Double> ratioOfData(String uri) {
        try {
            double ratio = ratio(Base64.getDecoder().decode(uri.substring(uri.indexOf(',') + 1)));
            return Optional.of(ratio).filter(known -> known > 0);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static double ratio(byte[] bytes) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return 0;
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            double ratio = reader.getWidth(0) / (double) reader.getHeight(0);
            reader.dispose();
            return ratio;
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // The folder is one of the machine's temporary ones; it may stay.
            return;
        }
    }
}
