package app.photoplay.media;

import app.photoplay.media.UnusableMediaException.Reason;
import app.photoplay.media.ffmpeg.Ffmpeg;
import app.photoplay.media.ffmpeg.FfmpegCommand;
import app.photoplay.media.ffmpeg.FfmpegException;
import app.photoplay.media.ffmpeg.FilmStock;
import app.photoplay.project.ProjectSummary;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Brings pictures and clips from outside into the shape of a film: checked by their content, cropped around what matters,
 * encoded anew, so that nothing of the file but its picture is kept.
 */
@Component
@PermitAll
public class MediaFitter {

    /** Most bytes of a picture that is brought. */
    public static final long MOST_PICTURE_BYTES = 30L << 20;

    /** Most bytes of a clip that is brought. */
    public static final long MOST_CLIP_BYTES = 300L << 20;

    /** Media types of pictures and clips that can be taken, for a chooser. */
    public static final List<String> TYPES =
            List.of("image/jpeg", "image/png", "image/webp", "video/mp4", "video/webm");

    /** What is longer is cut off there. */
    public static final Duration LONGEST_CLIP = Duration.ofSeconds(20);

    private static final Duration PICTURE_LIMIT = Duration.ofSeconds(30);
    private static final Duration CLIP_LIMIT = Duration.ofMinutes(5);

    private final MediaLibrary library;
    private final MediaInspector inspector;
    private final Ffmpeg ffmpeg;
    private final ScratchFolders scratch;

    MediaFitter(MediaLibrary library, MediaInspector inspector, Ffmpeg ffmpeg, ScratchFolders scratch) {
        this.library = library;
        this.inspector = inspector;
        this.ffmpeg = ffmpeg;
        this.scratch = scratch;
    }

    /**
     * Looks into a file, fits it, and takes it into the library. Call it outside a transaction: it decodes and encodes.
     *
     * @return a STILL or a CLIP of exactly the size of the film
     * @throws UnusableMediaException if it is no picture and no clip, is too large, or cannot be decoded
     * @throws UncheckedIOException if it cannot be read, or the disk does not take it
     */
    public Asset store(ProjectSummary project, Path file, FocusPoint focus) {
        MediaType type = type(file);
        boolean picture = type.fits(MediaKind.STILL);
        try (ScratchFolders.Folder folder = scratch.folder("fit")) {
            // With the type's own demuxer and limits; what decodes badly is refused here, with its reason.
            inspector.inspect(file, picture ? MediaKind.STILL : MediaKind.CLIP, folder.path());
            Path fitted = folder.file(picture ? "fitted.png" : "fitted.mp4");
            fit(type, file, fitted, project, focus);
            return library.store(project.id(), fitted, picture ? MediaKind.STILL : MediaKind.CLIP);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the file", e);
        }
    }

    /**
     * The last frame of a clip, as a picture of its own.
     *
     * @throws UnusableMediaException if it has none that can be decoded
     */
    public Asset lastFrame(ProjectSummary project, Asset clip) {
        return frame(project, clip, FocusPoint.CENTRE, List.of("-sseof", "-1"), List.of());
    }

    /**
     * The first frame of a clip, or a picture, as a picture of its own.
     *
     * @throws UnusableMediaException if it has none that can be decoded
     */
    public Asset firstFrame(ProjectSummary project, Asset seen) {
        return frame(project, seen, FocusPoint.CENTRE, List.of(), List.of("-frames:v", "1"));
    }

    /** A picture or a clip that is there, cropped around a point to the shape of the film. Seconds for a clip. */
    public Asset crop(ProjectSummary project, Asset seen, FocusPoint focus) {
        if (seen.kind() != MediaKind.CLIP) {
            return frame(project, seen, focus, List.of(), List.of("-frames:v", "1"));
        }
        try (ScratchFolders.Folder folder = scratch.folder("crop")) {
            Path clip = folder.file("cropped.mp4");
            List<String> arguments = new ArrayList<>(library.input(seen));
            arguments.addAll(List.of("-map", "0:v:0", "-vf", crop(project, focus)));
            encode(arguments, clip, project);
            return library.store(project.id(), clip, MediaKind.CLIP);
        }
    }

    private void encode(List<String> arguments, Path clip, ProjectSummary film) {
        arguments.addAll(List.of("-map_chapters", "-1", "-movflags", "+faststart"));
        arguments.addAll(FilmStock.encoder(film.width(), film.height()));
        run(FfmpegCommand.to(clip, arguments).within(CLIP_LIMIT));
    }

    private Asset frame(ProjectSummary project, Asset seen, FocusPoint focus, List<String> from, List<String> most) {
        try (ScratchFolders.Folder folder = scratch.folder("frame")) {
            Path frame = folder.file("frame.png");
            List<String> arguments = new ArrayList<>(from);
            arguments.addAll(library.input(seen));
            arguments.addAll(List.of("-map", "0:v:0", "-vf", crop(project, focus)));
            arguments.addAll(most);
            arguments.addAll(List.of("-update", "1", "-map_metadata", "-1", "-c:v", "png", "-f", "image2"));
            run(FfmpegCommand.to(frame, arguments).within(PICTURE_LIMIT));
            return library.store(project.id(), frame, MediaKind.STILL);
        }
    }

    private void fit(MediaType type, Path file, Path target, ProjectSummary film, FocusPoint focus) {
        List<String> arguments = new ArrayList<>();
        boolean picture = type.fits(MediaKind.STILL);
        if (!picture) {
            arguments.addAll(List.of("-t", String.valueOf(LONGEST_CLIP.toSeconds())));
        }
        arguments.addAll(
                List.of("-f", type.demuxer(), "-i", file.toAbsolutePath().toString()));
        arguments.addAll(List.of("-map", "0:v:0", "-vf", crop(film, focus)));
        if (picture) {
            arguments.addAll(List.of("-frames:v", "1", "-map_metadata", "-1", "-c:v", "png", "-f", "image2"));
            arguments.addAll(List.of("-update", "1"));
            run(FfmpegCommand.to(target, arguments).within(PICTURE_LIMIT));
        } else {
            encode(arguments, target, film);
        }
    }

    /** Covers the frame, and moves it as near to the focus as the edges let it. */
    private static String crop(ProjectSummary film, FocusPoint focus) {
        return ("scale='max(2,trunc(iw*sar/2)*2)':ih,setsar=1,"
                        + "scale=%1$d:%2$d:force_original_aspect_ratio=increase:force_divisible_by=2,"
                        + "crop=%1$d:%2$d:'max(0,min(iw-ow,iw*%3$s-ow/2))':'max(0,min(ih-oh,ih*%4$s-oh/2))',setsar=1")
                .formatted(film.width(), film.height(), focus.x(), focus.y());
    }

    private void run(FfmpegCommand command) {
        try {
            ffmpeg.run(command);
        } catch (FfmpegException e) {
            if (e.reason() == FfmpegException.Reason.UNAVAILABLE || e.reason() == FfmpegException.Reason.CANCELLED) {
                throw e;
            }
            UnusableMediaException unusable =
                    new UnusableMediaException(Reason.MALFORMED, String.valueOf(e.getMessage()));
            unusable.initCause(e);
            throw unusable;
        }
    }

    private static MediaType type(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            long bytes = Files.size(file);
            if (bytes == 0) {
                throw new UnusableMediaException(Reason.EMPTY, "no bytes");
            }
            MediaType type = MediaType.sniff(in.readNBytes(MediaType.HEAD))
                    .filter(found -> found.fits(MediaKind.STILL) || found.fits(MediaKind.CLIP))
                    .orElseThrow(() -> new UnusableMediaException(Reason.UNSUPPORTED, "no picture and no clip"));
            if (bytes > (type.fits(MediaKind.STILL) ? MOST_PICTURE_BYTES : MOST_CLIP_BYTES)) {
                throw new UnusableMediaException(Reason.TOO_LARGE, bytes + " bytes");
            }
            return type;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the file", e);
        }
    }
}
