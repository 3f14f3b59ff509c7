package app.photoplay.media;

import app.photoplay.media.UnusableMediaException.Reason;
import app.photoplay.media.ffmpeg.Ffmpeg;
import app.photoplay.media.ffmpeg.FfmpegException;
import app.photoplay.project.ProjectId;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Takes pictures from outside as they are shaped: checked by their content and encoded anew, at most 1920 pixels wide, so
 * that nothing of the file but its picture is kept. Whoever calls answers for whose project it is.
 */
@Component
@PermitAll
public class PictureIntake {

    /** Most bytes of a picture. */
    public static final long MOST_BYTES = 20L << 20;

    /** Media types of pictures that can be taken, for a chooser. */
    public static final List<String> TYPES = List.of("image/jpeg", "image/png", "image/webp");

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final MediaLibrary library;
    private final MediaInspector inspector;
    private final Ffmpeg ffmpeg;
    private final ScratchFolders scratch;

    PictureIntake(MediaLibrary library, MediaInspector inspector, Ffmpeg ffmpeg, ScratchFolders scratch) {
        this.library = library;
        this.inspector = inspector;
        this.ffmpeg = ffmpeg;
        this.scratch = scratch;
    }

    /**
     * Call it outside a transaction: it decodes and encodes.
     *
     * @throws UnusableMediaException if it is no picture, too large, or cannot be decoded
     * @throws UncheckedIOException if it cannot be read, or the disk does not take it
     */
    public Asset store(ProjectId project, InputStream picture) {
        try (ScratchFolders.Folder folder = scratch.folder("picture")) {
            return library.store(project, plain(picture, folder), MediaKind.STILL);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not keep the picture", e);
        }
    }

    /**
     * The same for what is kept elsewhere: the picture as WebP. Call it outside a transaction.
     *
     * @throws UnusableMediaException as {@link #store}
     */
    public byte[] plain(InputStream picture) {
        try (ScratchFolders.Folder folder = scratch.folder("picture")) {
            return Files.readAllBytes(plain(picture, folder));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the picture", e);
        }
    }

    private Path plain(InputStream picture, ScratchFolders.Folder folder) throws IOException {
        Path file = folder.file("picture");
        MediaType type = copy(picture, file);
        inspector.inspect(file, MediaKind.STILL, folder.path());
        Path plain = folder.file("plain.webp");
        try {
            ffmpeg.run(MediaVariant.FULL
                    .command(
                            List.of(
                                    "-f",
                                    type.demuxer(),
                                    "-i",
                                    file.toAbsolutePath().toString()),
                            plain)
                    .within(LIMIT));
        } catch (FfmpegException e) {
            if (e.reason() == FfmpegException.Reason.UNAVAILABLE || e.reason() == FfmpegException.Reason.CANCELLED) {
                throw e;
            }
            UnusableMediaException unusable =
                    new UnusableMediaException(Reason.MALFORMED, String.valueOf(e.getMessage()));
            unusable.initCause(e);
            throw unusable;
        }
        return plain;
    }

    /** A little more than is taken, so that what is too large is told and not cut. */
    private static MediaType copy(InputStream picture, Path file) throws IOException {
        long bytes;
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] all = picture.readNBytes(Math.toIntExact(MOST_BYTES) + 1);
            out.write(all);
            bytes = all.length;
        }
        if (bytes == 0) {
            throw new UnusableMediaException(Reason.EMPTY, "no bytes");
        }
        if (bytes > MOST_BYTES) {
            throw new UnusableMediaException(Reason.TOO_LARGE, "more than " + MOST_BYTES + " bytes");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return MediaType.sniff(in.readNBytes(MediaType.HEAD))
                    .filter(type -> type.fits(MediaKind.STILL))
                    .orElseThrow(() -> new UnusableMediaException(Reason.UNSUPPORTED, "no picture"));
        }
    }
}
