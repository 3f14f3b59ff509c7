package app.photoplay.media;

import app.photoplay.media.UnusableMediaException.Reason;
import app.photoplay.media.ffmpeg.ClipFormat;
import app.photoplay.media.ffmpeg.Ffmpeg;
import app.photoplay.media.ffmpeg.FfmpegException;
import app.photoplay.media.ffmpeg.FilmStock;
import app.photoplay.media.ffmpeg.MediaProbe;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Decides whether a file is what it is said to be, by its bytes, and makes its small picture on the way. */
@Component
class MediaInspector {

    private static final int LONGEST_SIDE = 16_384;
    private static final Duration LONGEST = Duration.ofHours(6);

    private static final Duration FIRST_FRAME_LIMIT = Duration.ofSeconds(20);

    private final Ffmpeg ffmpeg;

    MediaInspector(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /** The first picture does not wait for its encoder. */
    @EventListener(ApplicationStartedEvent.class)
    void prepare() {
        Thread.ofVirtual().name("thumbnails").start(Thumbnails::prepare);
    }

    /**
     * What was found.
     *
     * @param thumbnail a picture in the scratch folder, null for what nobody had to decode whole
     * @param reel null for what cannot be joined by copying
     */
    record Finding(
            MediaType type,
            int width,
            int height,
            @Nullable Duration duration,
            @Nullable Path thumbnail,
            @Nullable ClipFormat reel) {}

    /** The most bytes that are taken of a kind. */
    static long limit(MediaKind kind) {
        return switch (kind) {
            case STILL, POSTER -> 64L << 20;
            case CLIP -> 2L << 30;
            case FILM -> 16L << 30;
            case SUBTITLES -> 8L << 20;
        };
    }

    /**
     * @throws UnusableMediaException if it is not of that kind, or cannot be decoded
     * @throws FfmpegException if that cannot be told, since ffmpeg itself does not work
     * @throws IOException if our own disk does not give or take what it should
     */
    Finding inspect(Path file, MediaKind kind, Path scratch) throws IOException {
        MediaType type = MediaType.sniff(head(file))
                .filter(found -> found.fits(kind))
                .orElseThrow(() -> new UnusableMediaException(Reason.UNSUPPORTED, "no " + kind + " by its bytes"));
        return switch (type) {
            case JPEG, PNG -> Thumbnails.of(file, type, scratch.resolve("thumbnail.webp"));
            case WEBP, MP4, WEBM -> film(file, type, scratch);
            case WEBVTT -> new Finding(type, 0, 0, null, null, null);
        };
    }

    MediaProbe probe(Path file, MediaType type) {
        return ffmpeg.probe(file, type.demuxer());
    }

    static void checkSize(int width, int height) {
        if (width < 1 || height < 1) {
            throw new UnusableMediaException(Reason.MALFORMED, "no size");
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > Ffmpeg.MOST_PIXELS) {
            throw new UnusableMediaException(Reason.TOO_LARGE, width + "x" + height + " pixels");
        }
    }

    /** The file is to blame only where ffmpeg is seen to work, and fails at it twice: what is blamed is bought again. */
    private Finding film(Path file, MediaType type, Path scratch) throws IOException {
        try {
            return look(file, type, scratch);
        } catch (FfmpegException e) {
            roomIsThere(e);
            if (e.reason() == FfmpegException.Reason.UNAVAILABLE || e.reason() == FfmpegException.Reason.CANCELLED) {
                throw e;
            }
            ffmpeg.requireSound(scratch.resolve("sound.png"));
        }
        try {
            return look(file, type, scratch);
        } catch (FfmpegException e) {
            roomIsThere(e);
            throw unreadable(e);
        }
    }

    private static void roomIsThere(FfmpegException e) throws IOException {
        if (e.noRoom()) {
            throw new IOException("No space for its first frame", e);
        }
    }

    private Finding look(Path file, MediaType type, Path scratch) {
        MediaProbe probe = ffmpeg.watch(file, type.demuxer());
        MediaProbe.Video video = probe.video();
        if (video == null) {
            throw new UnusableMediaException(Reason.MALFORMED, "no picture track");
        }
        checkSize(video.width(), video.height());
        boolean picture = type == MediaType.WEBP;
        if (!picture && (probe.duration().isZero() || probe.duration().compareTo(LONGEST) > 0)) {
            throw new UnusableMediaException(
                    probe.duration().isZero() ? Reason.MALFORMED : Reason.TOO_LARGE, "length " + probe.duration());
        }
        if (video.decoded() == 0) {
            // Its sound begins long before its picture, or there is nothing to be seen.
            List<String> input = List.of("-f", type.demuxer(), "-i", file.toString());
            ffmpeg.run(MediaVariant.THUMBNAIL
                    .command(input, scratch.resolve("first-frame.jpg"))
                    .within(FIRST_FRAME_LIMIT));
        }
        boolean turned = video.rotation() % 180 != 0;
        return new Finding(
                type,
                turned ? video.height() : video.width(),
                turned ? video.width() : video.height(),
                picture ? null : probe.duration(),
                null,
                FilmStock.reel(probe));
    }

    private static RuntimeException unreadable(FfmpegException e) {
        return switch (e.reason()) {
            case FAILED, EMPTY_OUTPUT, TIMED_OUT -> {
                UnusableMediaException unusable =
                        new UnusableMediaException(Reason.MALFORMED, String.valueOf(e.getMessage()));
                unusable.initCause(e);
                yield unusable;
            }
            case UNAVAILABLE, CANCELLED -> e;
        };
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MediaType.HEAD);
        }
    }
}
