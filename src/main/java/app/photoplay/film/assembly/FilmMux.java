package app.photoplay.film.assembly;

import app.photoplay.film.cut.Cut;
import app.photoplay.media.ScratchFolders;
import app.photoplay.media.ffmpeg.Ffmpeg;
import app.photoplay.media.ffmpeg.FfmpegCommand;
import app.photoplay.media.ffmpeg.FfmpegException;
import app.photoplay.media.ffmpeg.FfmpegProgress;
import app.photoplay.media.ffmpeg.FilmStock;
import app.photoplay.media.ffmpeg.MediaProbe;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Joins pieces into the film by copying them, and gives it sound, subtitles and chapters. */
@Component
class FilmMux {

    /** Ticks of one frame, so that the joined film keeps one constant rate however many pieces it has. */
    private static final int TICKS = FilmStock.TIME_SCALE / FilmStock.RATE;

    private static final String UNKNOWN_LANGUAGE = "und";
    private static final int SILENCE_AT_ONCE = 1 << 18;

    private final Ffmpeg ffmpeg;
    private final Segments segments;
    private final FilmSettings settings;

    FilmMux(Ffmpeg ffmpeg, Segments segments, FilmSettings settings) {
        this.ffmpeg = ffmpeg;
        this.segments = segments;
        this.settings = settings;
    }

    /** @param subtitles WebVTT, or null for a film without a subtitle track */
    Path join(
            Cut cut,
            List<Piece> pieces,
            @Nullable Path subtitles,
            ScratchFolders.Folder folder,
            Consumer<FfmpegProgress> progress,
            BooleanSupplier cancelled)
            throws IOException {
        Path list = Files.writeString(folder.file("pieces.txt"), list(pieces));
        Path chapters = Files.writeString(folder.file("chapters.txt"), Chapters.write(cut));
        Path film = folder.file("film.mp4");
        try {
            ffmpeg.run(FfmpegCommand.to(film, arguments(list, chapters, subtitles, cut.language()))
                    .within(settings.limit(cut.duration()))
                    .telling(progress)
                    .unless(cancelled)
                    .fedBy(input -> sound(pieces, input)));
            check(film, cut, pieces, subtitles != null);
        } catch (FfmpegException e) {
            throw Encoding.failure(e, blame(pieces));
        }
        return film;
    }

    /** A clip that cannot be read, if there is one; a damaged piece of our own making is removed and made anew. */
    private FilmFailure.Reason blame(List<Piece> pieces) throws IOException {
        FilmFailure.Reason reason = FilmFailure.Reason.UNEXPECTED;
        for (Piece piece : pieces) {
            if (damaged(piece) && !segments.forget(piece)) {
                reason = FilmFailure.Reason.CLIP_BROKEN;
            }
        }
        return reason;
    }

    private boolean damaged(Piece piece) {
        try {
            return ffmpeg.probe(piece.video(), "mov").video() == null;
        } catch (FfmpegException e) {
            return e.reason() == FfmpegException.Reason.FAILED || e.reason() == FfmpegException.Reason.EMPTY_OUTPUT;
        }
    }

    private static List<String> arguments(
            Path list, Path chapters, @Nullable Path subtitles, @Nullable String language) {
        List<String> line = new ArrayList<>(List.of("-f", "concat", "-safe", "0", "-i", list.toString()));
        line.addAll(List.of("-f", "s16le", "-ar", String.valueOf(Piece.SAMPLE_RATE), "-ac", "2", "-i", "pipe:0"));
        line.addAll(List.of("-f", "ffmetadata", "-i", chapters.toString()));
        if (subtitles != null) {
            line.addAll(List.of("-f", "webvtt", "-i", subtitles.toString(), "-map", "3:s", "-c:s", "mov_text"));
        }
        line.addAll(List.of("-map", "0:v", "-map", "1:a", "-map_metadata", "2", "-map_chapters", "2"));
        line.addAll(List.of("-c:v", "copy", "-video_track_timescale", String.valueOf(FilmStock.TIME_SCALE)));
        line.addAll(List.of("-bsf:v", "setts=ts=N*%1$d:duration=%1$d".formatted(TICKS)));
        String spoken = iso3(language);
        for (String track : subtitles == null ? List.of("v", "a") : List.of("v", "a", "s")) {
            line.addAll(List.of("-metadata:s:" + track, "language=" + spoken));
        }
        line.addAll(List.of("-c:a", "aac", "-b:a", "128k", "-movflags", "+faststart", "-f", "mp4"));
        return line;
    }

    /** The three letters that MP4 has room for. */
    private static String iso3(@Nullable String language) {
        if (language == null) {
            return UNKNOWN_LANGUAGE;
        }
        try {
            String letters = Locale.of(language).getISO3Language();
            return letters.isEmpty() ? UNKNOWN_LANGUAGE : letters;
        } catch (MissingResourceException unknown) {
            return UNKNOWN_LANGUAGE;
        }
    }

    private static String list(List<Piece> pieces) {
        StringBuilder text = new StringBuilder("ffconcat version 1.0\n");
        for (Piece piece : pieces) {
            String path =
                    piece.video().toAbsolutePath().toString().replace("\\", "/").replace("'", "'\\''");
            text.append("file 'file:").append(path).append("'\n");
            if (piece.frames() < piece.available()) {
                text.append("outpoint ").append(before(piece.frames())).append('\n');
            }
        }
        return text.toString();
    }

    /** A time after which no frame before that one begins, in whole microseconds. */
    private static String before(long frame) {
        long micros = frame * 1_000_000 / FilmStock.RATE;
        return String.format(Locale.ROOT, "%d.%06d", micros / 1_000_000, micros % 1_000_000);
    }

    /** Exactly as much sound as there are frames, whatever length the clips' own sound has. */
    private static void sound(List<Piece> pieces, OutputStream out) throws IOException {
        byte[] silence = new byte[SILENCE_AT_ONCE];
        for (Piece piece : pieces) {
            long left = piece.frames() * Piece.SOUND_OF_FRAME;
            Path sound = piece.sound();
            if (sound != null) {
                try (InputStream in = Files.newInputStream(sound)) {
                    byte[] part = in.readNBytes((int) Math.min(left, Integer.MAX_VALUE - 8));
                    out.write(part);
                    left -= part.length;
                }
            }
            while (left > 0) {
                int next = (int) Math.min(left, silence.length);
                out.write(silence, 0, next);
                left -= next;
            }
        }
    }

    private void check(Path film, Cut cut, List<Piece> pieces, boolean subtitles) throws IOException {
        MediaProbe probe = ffmpeg.probe(film);
        MediaProbe.Video video = probe.video();
        if (video == null
                || video.frames() != cut.frames()
                || !video.constant()
                || probe.audio() == null
                || probe.subtitles().isEmpty() == subtitles) {
            // What cannot be read is passed over where pieces are joined.
            throw new FilmFailure(blame(pieces), "the joined film is not whole: " + probe, null);
        }
    }
}
