package app.photoplay.media;

import app.photoplay.media.ffmpeg.Ffmpeg;
import app.photoplay.media.ffmpeg.FfmpegException;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes forms of stored files when they are first asked for and keeps them beside the content, under its hash: two at
 * a time, and each once however many ask.
 */
@Component
@PermitAll
public class MediaVariants {

    private static final Logger log = LoggerFactory.getLogger(MediaVariants.class);
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int AT_ONCE = 2;
    /** A picture that is no wider than wanted and no heavier than this is good as it is. */
    private static final long LIGHT = 200_000;

    private final Ffmpeg ffmpeg;
    private final ContentStore content;
    private final ScratchFolders scratch;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Map<Path, Object> making = new ConcurrentHashMap<>();

    MediaVariants(Ffmpeg ffmpeg, ContentStore content, ScratchFolders scratch) {
        this.ffmpeg = ffmpeg;
        this.content = content;
        this.scratch = scratch;
    }

    /** A file to show. */
    public record Shown(Path file, String contentType) {}

    /**
     * Where such a form of it is; made now where that was not done before. A picture that cannot be made smaller, or
     * need not be, is shown as it is.
     *
     * @return empty for what has no such form, or of which none can be made
     */
    public Optional<Shown> of(Asset asset, MediaVariant variant) {
        boolean still = asset.kind() == MediaKind.STILL || asset.kind() == MediaKind.POSTER;
        boolean moving = asset.kind() == MediaKind.CLIP || asset.kind() == MediaKind.FILM;
        if ((!still && !moving) || (still && variant == MediaVariant.PREVIEW)) {
            return Optional.empty();
        }
        Shown whole = new Shown(content.content(asset.sha256()), asset.contentType());
        Path place = content.variant(asset.sha256(), variant);
        boolean there = Files.exists(place);
        if (!there && still && asset.width() <= variant.width() && asset.bytes() <= LIGHT) {
            return Optional.of(whole);
        }
        try {
            if (!there) {
                makeOnce(asset, variant, place);
            }
            return Optional.of(new Shown(place, variant.contentType()));
        } catch (FfmpegException e) {
            log.warn("Could not make {} of {}: {}", variant, asset.id(), e.toString());
            return still ? Optional.of(whole) : Optional.empty();
        }
    }

    private void makeOnce(Asset asset, MediaVariant variant, Path place) {
        Object lock = making.computeIfAbsent(place, path -> new Object());
        try {
            synchronized (lock) {
                if (!Files.exists(place)) {
                    places.acquireUninterruptibly();
                    try {
                        make(asset, variant, place);
                    } finally {
                        places.release();
                    }
                }
            }
        } finally {
            making.remove(place, lock);
        }
    }

    private void make(Asset asset, MediaVariant variant, Path place) {
        try (ScratchFolders.Folder folder = scratch.folder("variant")) {
            Path file = folder.file("variant." + variant.ending());
            MediaType type = MediaType.ofContentType(asset.contentType());
            List<String> input = List.of(
                    "-f", type.demuxer(), "-i", content.content(asset.sha256()).toString());
            ffmpeg.run(variant.command(input, file).within(LIMIT));
            content.keep(file, place);
        } catch (IOException e) {
            throw new UncheckedIOException("A " + variant + " could not be stored", e);
        }
    }
}
