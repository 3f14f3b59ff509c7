package app.photoplay.film;

import app.photoplay.base.Doorbell;
import app.photoplay.base.UserId;
import app.photoplay.media.Asset;
import app.photoplay.media.FfmpegException;
import app.photoplay.media.MediaKind;
import app.photoplay.media.MediaLibrary;
import app.photoplay.media.Scratch;
import app.photoplay.media.UnusableMediaException;
import app.photoplay.project.ProjectId;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes films from cuts: asked for once, put together by a job that may be killed and run again at any moment. */
@Component
public class FilmAssembly {

    private static final Logger LOG = LoggerFactory.getLogger(FilmAssembly.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int TRIES = 4;
    /** With the waits between them, some hours. */
    private static final int TRIES_WITHOUT_ROOM = 40;

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private final FilmLedger ledger;
    private final Assembler assembler;
    private final MediaLibrary library;
    private final Scratch scratch;
    private final Clock clock;
    private final Doorbell doorbell;

    FilmAssembly(
            FilmLedger ledger,
            Assembler assembler,
            MediaLibrary library,
            Scratch scratch,
            Clock clock,
            Doorbell doorbell) {
        this.ledger = ledger;
        this.assembler = assembler;
        this.library = library;
        this.scratch = scratch;
        this.clock = clock;
        this.doorbell = doorbell;
    }

    /**
     * Asks for the film of a cut. The same cut is the same film, however often it is asked for; a film that failed is
     * given another chance. Whoever asks then has {@link #assemble} run by a job.
     *
     * @param owner who may fetch the film's files
     * @param burnedSubtitles whether the words become part of the picture instead of a track of their own
     */
    public FilmId request(ProjectId project, UserId owner, Cut cut, boolean burnedSubtitles) {
        String json = JSON.writeValueAsString(cut);
        String fingerprint = Segments.key(burnedSubtitles, json);
        FilmId film = ledger.request(project, owner, fingerprint, burnedSubtitles, json);
        doorbell.ring(project.value());
        return film;
    }

    /**
     * Puts the film together; returns at once where that is done. Safe to run again after a crash, and safe to run
     * twice at once: the later run wins, the earlier one stops. Takes as long as it takes: for a job, not for a
     * request.
     *
     * @throws RuntimeException if it did not work now but may later; the film waits again then
     */
    public void assemble(FilmId id) {
        Optional<FilmLedger.Claim> claimed = ledger.claim(id);
        if (claimed.isEmpty()) {
            return;
        }
        FilmLedger.Claim claim = claimed.get();
        doorbell.ring(claim.project().value());
        try {
            make(claim);
        } catch (FilmFailure e) {
            settle(claim, e);
        } catch (UncheckedIOException e) {
            settle(claim, new FilmFailure(FilmFailure.Reason.STORAGE, "a file cannot be read or written", e));
        } catch (FfmpegException e) {
            settle(claim, Encoding.failure(e, FilmFailure.Reason.UNEXPECTED));
        } catch (UnusableMediaException e) {
            settle(claim, new FilmFailure(FilmFailure.Reason.UNEXPECTED, "the film cannot be kept", e));
        } finally {
            doorbell.ring(claim.project().value());
        }
    }

    private void make(FilmLedger.Claim claim) {
        Cut cut = JSON.readValue(claim.cut(), Cut.class);
        try (Scratch.Folder folder = scratch.folder("film")) {
            ProgressNote note = new ProgressNote(clock, percent -> {
                boolean held = ledger.advance(claim, percent);
                doorbell.ring(claim.project().value());
                return held;
            });
            Assembler.Result result = assembler.assemble(cut, claim.burned(), folder, note::take, note::superseded);
            if (!ledger.holds(claim)) {
                LOG.info("Film {} is made by another run", claim.film());
                return;
            }
            Asset film = library.store(claim.filmAsset(), claim.owner(), result.film(), MediaKind.FILM);
            library.store(claim.posterAsset(), claim.owner(), result.poster(), MediaKind.POSTER);
            library.store(claim.subtitlesAsset(), claim.owner(), result.subtitles(), MediaKind.SUBTITLES);
            ledger.finish(claim, cut.duration(), film.bytes());
        }
    }

    private void settle(FilmLedger.Claim claim, FilmFailure failure) {
        boolean interrupted = failure.reason() == FilmFailure.Reason.INTERRUPTED;
        boolean flagged = Thread.interrupted();
        try {
            settle(claim, failure, interrupted);
        } finally {
            if (flagged) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void settle(FilmLedger.Claim claim, FilmFailure failure, boolean interrupted) {
        if (failure.reason() == FilmFailure.Reason.STORAGE && claim.attempt() < TRIES_WITHOUT_ROOM) {
            ledger.waitFor(claim, failure.reason().id(), waitAfter(claim.attempt()));
            throw failure;
        }
        if (interrupted || failure.reason().passing() && claim.attempt() < TRIES) {
            ledger.waitAgain(claim);
            throw failure;
        }
        LOG.warn("Film {} failed", claim.film(), failure);
        ledger.fail(claim, failure.reason().id());
    }

    /** A second, then twice as long each time. */
    private static Duration waitAfter(int attempt) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(attempt - 1, 20));
        return doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
    }
}
