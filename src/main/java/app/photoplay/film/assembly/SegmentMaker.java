package app.photoplay.film.assembly;

import app.photoplay.film.cut.Cut;
import app.photoplay.film.cut.CutShot;
import app.photoplay.film.cut.ExportSpec;
import app.photoplay.film.subtitle.Cue;
import app.photoplay.media.Asset;
import app.photoplay.media.MediaLibrary;
import app.photoplay.media.ScratchFolders;
import app.photoplay.media.ffmpeg.ClipFormat;
import app.photoplay.media.ffmpeg.Ffmpeg;
import app.photoplay.media.ffmpeg.FfmpegCommand;
import app.photoplay.media.ffmpeg.FfmpegException;
import app.photoplay.media.ffmpeg.FilmStock;
import app.photoplay.media.ffmpeg.MediaProbe;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** Turns each shot into pieces of the film's format. What has that format already is used as it is; nothing is encoded twice. */
@Component
public class SegmentMaker {

    /** Part of every key: raised when the same input would give another picture. */
    private static final String EDITION = "2";

    private static final int FADE = 10;

    private final Ffmpeg ffmpeg;
    private final MediaLibrary library;
    private final Segments segments;
    private final ScratchFolders scratch;
    private final FilmSettings settings;
    private final AtomicLong encoded = new AtomicLong();
    private final Map<String, String> formats = new ConcurrentHashMap<>();

    SegmentMaker(
            Ffmpeg ffmpeg, MediaLibrary library, Segments segments, ScratchFolders scratch, FilmSettings settings) {
        this.ffmpeg = ffmpeg;
        this.library = library;
        this.segments = segments;
        this.scratch = scratch;
        this.settings = settings;
    }

    /** How often a picture was encoded since the start. */
    public long encoded() {
        return encoded.get();
    }

    /** The card at the beginning. */
    Piece title(Cut cut, ExportSpec spec, BooleanSupplier cancelled) throws IOException {
        long frames = cut.titleFrames();
        String key = key(spec, "title", cut.title(), String.valueOf(cut.byline()), frames);
        Optional<Piece> known = segments.find(key, frames);
        if (known.isPresent()) {
            return known.get();
        }
        try (ScratchFolders.Folder folder = scratch.folder("title")) {
            Path card = folder.file("card.png");
            write(new TitleCard(spec.width(), spec.height()).draw(cut.title(), cut.byline()), card);
            List<String> input =
                    List.of("-framerate", String.valueOf(FilmStock.RATE), "-loop", "1", "-i", card.toString());
            String fades = "[0:v]fade=in:0:%d,fade=out:%d:%d[film]".formatted(FADE, frames - FADE, FADE);
            Path video = encode(spec, input, fades, frames, folder, cancelled, FilmFailure.Reason.UNEXPECTED);
            return segments.keep(key, video, null, frames);
        }
    }

    /**
     * The pieces of one shot: mostly one, two where the last frame of a clip that is too short is held.
     *
     * @param burnt the cues to draw into the picture, empty for none
     */
    List<Piece> shot(ExportSpec spec, CutShot shot, List<Cue> burnt, BooleanSupplier cancelled) throws IOException {
        Asset clip = library.find(shot.clip())
                .filter(asset -> Files.exists(library.path(asset)))
                .orElseThrow(() -> new FilmFailure(
                        FilmFailure.Reason.CLIP_MISSING, "clip " + shot.clip() + " of shot " + shot.shot(), null));
        try {
            return pieces(spec, shot, clip, burnt, cancelled);
        } catch (FilmFailure e) {
            if (e.reason() != FilmFailure.Reason.CLIP_BROKEN) {
                throw e;
            }
            ffmpegWorks();
        }
        // The clip is to blame only where ffmpeg is seen to work, and fails at it twice: it would be paid for anew.
        return pieces(spec, shot, clip, burnt, cancelled);
    }

    private void ffmpegWorks() {
        try (ScratchFolders.Folder folder = scratch.folder("sound")) {
            ffmpeg.requireSound(folder.file("sound.png"));
        } catch (FfmpegException e) {
            throw Encoding.failure(e, FilmFailure.Reason.UNEXPECTED);
        }
    }

    private List<Piece> pieces(ExportSpec spec, CutShot shot, Asset clip, List<Cue> burnt, BooleanSupplier cancelled)
            throws IOException {
        ClipFormat reel = library.reel(shot.clip()).orElse(null);
        try {
            if (reel != null && burnt.isEmpty() && reel.format().equals(format(spec, cancelled))) {
                return copied(spec, shot, clip, reel, cancelled);
            }
            return List.of(fitted(spec, shot, clip, burnt, cancelled));
        } catch (FfmpegException e) {
            throw Encoding.failure(e, FilmFailure.Reason.CLIP_BROKEN);
        }
    }

    private List<Piece> copied(ExportSpec spec, CutShot shot, Asset clip, ClipFormat reel, BooleanSupplier cancelled)
            throws IOException {
        if (Files.size(library.path(clip)) != clip.bytes()) {
            throw new FilmFailure(FilmFailure.Reason.CLIP_BROKEN, "clip " + clip.id() + " is cut off", null);
        }
        long missing = shot.frames() - reel.frames();
        Piece whole = new Piece(library.path(clip), null, Math.min(shot.frames(), reel.frames()), reel.frames());
        return missing <= 0 ? List.of(whole) : List.of(whole, held(spec, clip, reel, missing, cancelled));
    }

    private Piece held(ExportSpec spec, Asset clip, ClipFormat reel, long frames, BooleanSupplier cancelled)
            throws IOException {
        String key = key(spec, "held", clip.sha256(), frames);
        Optional<Piece> known = segments.find(key, frames);
        if (known.isPresent()) {
            return known.get();
        }
        try (ScratchFolders.Folder folder = scratch.folder("held")) {
            List<String> input = new ArrayList<>(List.of("-ss", seconds(reel.frames() - 1)));
            input.addAll(library.input(clip));
            String graph = ShotFilter.graph(clip, spec, false, List.of());
            Path video = encode(spec, input, graph, frames, folder, cancelled, FilmFailure.Reason.CLIP_BROKEN);
            return segments.keep(key, video, null, frames);
        }
    }

    private Piece fitted(ExportSpec spec, CutShot shot, Asset clip, List<Cue> burnt, BooleanSupplier cancelled)
            throws IOException {
        long frames = shot.frames();
        String key = key(spec, "shot", clip.sha256(), frames, burnt);
        Optional<Piece> known = segments.find(key, frames);
        if (known.isPresent()) {
            return known.get();
        }
        try (ScratchFolders.Folder folder = scratch.folder("shot")) {
            MediaProbe probe = library.probe(clip);
            MediaProbe.Video track = Objects.requireNonNull(probe.video(), "checked when it was stored");
            List<String> input = new ArrayList<>(List.of("-t", seconds(frames + 2L * FilmStock.RATE)));
            input.addAll(library.input(clip));
            for (int i = 0; i < burnt.size(); i++) {
                Path picture = folder.file("cue" + i + ".png");
                write(CaptionPicture.draw(burnt.get(i).lines(), spec.width(), spec.height()), picture);
                input.addAll(List.of("-i", picture.toString()));
            }
            String graph = ShotFilter.graph(clip, spec, track.highRange(), burnt);
            Path video = encode(spec, input, graph, frames, folder, cancelled, FilmFailure.Reason.CLIP_BROKEN);
            Path sound = probe.audio() == null ? null : sound(clip, frames, folder, cancelled);
            return segments.keep(key, video, sound, frames);
        }
    }

    private Path encode(
            ExportSpec spec,
            List<String> input,
            String graph,
            long frames,
            ScratchFolders.Folder folder,
            BooleanSupplier cancelled,
            FilmFailure.Reason failed) {
        List<String> arguments = new ArrayList<>(List.of("-xerror"));
        arguments.addAll(input);
        arguments.addAll(List.of("-filter_complex", graph, "-map", "[film]", "-frames:v", String.valueOf(frames)));
        arguments.addAll(FilmStock.encoder(spec.width(), spec.height()));
        Path video = folder.file("video.mp4");
        Duration film = Duration.ofMillis(frames * 1000 / FilmStock.RATE);
        try {
            encoded.incrementAndGet();
            ffmpeg.run(FfmpegCommand.to(video, arguments)
                    .within(settings.limit(film))
                    .unless(cancelled));
        } catch (FfmpegException e) {
            throw Encoding.failure(e, failed);
        }
        check(video, frames, failed);
        return video;
    }

    /** A program that ends well may still have written something else than it was asked for. */
    private void check(Path video, long frames, FilmFailure.Reason failed) {
        try {
            ClipFormat reel = FilmStock.reel(ffmpeg.probe(video));
            if (reel == null || reel.frames() != frames) {
                throw new FilmFailure(failed, "wrote " + reel + " instead of " + frames + " frames", null);
            }
        } catch (FfmpegException e) {
            throw Encoding.failure(e, failed);
        }
    }

    private Path sound(Asset clip, long frames, ScratchFolders.Folder folder, BooleanSupplier cancelled) {
        Path sound = folder.file("sound.pcm");
        List<String> arguments = new ArrayList<>(List.of("-t", seconds(frames)));
        arguments.addAll(library.input(clip));
        arguments.addAll(List.of("-map", "0:a:0", "-af", "aresample=async=1:first_pts=0", "-ac", "2"));
        arguments.addAll(List.of("-ar", String.valueOf(Piece.SAMPLE_RATE), "-f", "s16le"));
        ffmpeg.run(FfmpegCommand.to(sound, arguments)
                .within(settings.limit(Duration.ofMillis(frames * 1000 / FilmStock.RATE)))
                .unless(cancelled));
        return sound;
    }

    /** The format of films of that size: what our own encoder makes of one black frame. */
    private String format(ExportSpec spec, BooleanSupplier cancelled) throws IOException {
        String size = spec.width() + "x" + spec.height();
        String known = formats.get(size);
        if (known != null) {
            return known;
        }
        String key = key(spec, "format");
        Optional<Piece> kept = segments.find(key, 1);
        Path sample;
        if (kept.isPresent()) {
            sample = kept.get().video();
        } else {
            try (ScratchFolders.Folder folder = scratch.folder("format")) {
                List<String> black =
                        List.of("-f", "lavfi", "-i", "color=black:size=" + size + ":rate=" + FilmStock.RATE);
                Path video =
                        encode(spec, black, "[0:v]null[film]", 1, folder, cancelled, FilmFailure.Reason.UNEXPECTED);
                sample = segments.keep(key, video, null, 1).video();
            }
        }
        ClipFormat reel = Objects.requireNonNull(FilmStock.reel(ffmpeg.probe(sample)), "checked when it was made");
        formats.put(size, reel.format());
        return reel.format();
    }

    private static String key(ExportSpec spec, Object... parts) {
        return Segments.key(
                EDITION, FilmStock.encoder(spec.width(), spec.height()), spec.width(), spec.height(), List.of(parts));
    }

    private static String seconds(long frames) {
        return String.valueOf((double) frames / FilmStock.RATE);
    }

    private static void write(BufferedImage image, Path target) throws IOException {
        if (!ImageIO.write(image, "png", target.toFile())) {
            throw new IOException("No PNG writer");
        }
    }
}
