package app.photoplay.film.assembly;

import app.photoplay.film.cut.Cut;
import app.photoplay.film.cut.CutShot;
import app.photoplay.film.cut.ExportSpec;
import app.photoplay.film.subtitle.Cue;
import app.photoplay.film.subtitle.Subtitles;
import app.photoplay.film.subtitle.WebVtt;
import app.photoplay.media.ScratchFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.springframework.stereotype.Component;

/** Puts a film together in a folder: the pieces of every shot, joined, with poster and subtitles. Knows no database row. */
@Component
public class Assembler {

    /** Of the way, for the pieces; the rest is joining. */
    private static final double PIECES = 0.8;

    private static final int AT_ONCE = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

    private final SegmentMaker maker;
    private final FilmMux mux;
    private final Posters posters;
    private final Segments segments;

    Assembler(SegmentMaker maker, FilmMux mux, Posters posters, Segments segments) {
        this.maker = maker;
        this.mux = mux;
        this.posters = posters;
        this.segments = segments;
    }

    /** Files in the scratch folder. */
    public record Result(Path film, Path poster, Path subtitles) {}

    /**
     * @param progress called with 0 to 1, from several threads
     * @throws FilmFailure if there is no film in the end
     */
    public Result assemble(
            Cut cut,
            ExportSpec spec,
            ScratchFolders.Folder folder,
            DoubleConsumer progress,
            BooleanSupplier cancelled) {
        try {
            List<Piece> pieces = new ArrayList<>();
            if (cut.titleFrames() > 0) {
                pieces.add(maker.title(cut, spec, cancelled));
            }
            List<List<Piece>> shots = shots(cut, spec, progress, cancelled);
            shots.forEach(pieces::addAll);
            List<Cue> cues = Subtitles.ofFilm(cut);
            Path subtitles = Files.writeString(folder.file("subtitles.vtt"), WebVtt.write(cues));
            double frames = cut.frames();
            Path film = mux.join(
                    cut,
                    pieces,
                    spec.burnedIn() || cues.isEmpty() ? null : subtitles,
                    folder,
                    step -> progress.accept(PIECES + (1 - PIECES) * Math.min(1, step.frame() / frames)),
                    cancelled);
            Path poster = posters.pick(cut, shots, folder);
            segments.sweep();
            return new Result(film, poster, subtitles);
        } catch (IOException e) {
            throw new FilmFailure(FilmFailure.Reason.STORAGE, "a file cannot be read or written", e);
        }
    }

    private List<List<Piece>> shots(Cut cut, ExportSpec spec, DoubleConsumer progress, BooleanSupplier cancelled)
            throws IOException {
        List<CutShot> shots = cut.shots();
        List<List<Cue>> cues = Subtitles.ofShots(cut);
        AtomicInteger made = new AtomicInteger();
        List<Future<List<Piece>>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 0; i < shots.size(); i++) {
                CutShot shot = shots.get(i);
                List<Cue> burnt = spec.burnedIn() ? cues.get(i) : List.of();
                running.add(threads.submit(() -> {
                    List<Piece> pieces = maker.shot(spec, shot, burnt, cancelled);
                    progress.accept(PIECES * made.incrementAndGet() / shots.size());
                    return pieces;
                }));
            }
            try {
                return gathered(running);
            } finally {
                // Where one shot failed, the others are not worth waiting for.
                threads.shutdownNow();
            }
        }
    }

    private static List<List<Piece>> gathered(List<Future<List<Piece>>> running) throws IOException {
        List<List<Piece>> pieces = new ArrayList<>();
        try {
            for (Future<List<Piece>> shot : running) {
                pieces.add(shot.get());
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw e.getCause() instanceof FilmFailure failure
                    ? failure
                    : new FilmFailure(FilmFailure.Reason.UNEXPECTED, "a shot cannot be fitted", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FilmFailure(FilmFailure.Reason.INTERRUPTED, "the run was interrupted", e);
        }
        return pieces;
    }
}
