package app.photoplay.film;

import app.photoplay.base.Outbox;
import app.photoplay.base.UserId;
import app.photoplay.film.assembly.Assembler;
import app.photoplay.film.assembly.Encoding;
import app.photoplay.film.assembly.FilmFailure;
import app.photoplay.film.assembly.Segments;
import app.photoplay.film.cut.Cut;
import app.photoplay.film.cut.ExportSpec;
import app.photoplay.media.MediaKind;
import app.photoplay.media.MediaLibrary;
import app.photoplay.media.ScratchFolders;
import app.photoplay.media.StagedFile;
import app.photoplay.media.UnusableMediaException;
import app.photoplay.media.ffmpeg.FfmpegException;
import app.photoplay.project.ProjectId;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes films from cuts: asked for once, put together by a job that may be killed and run again at any moment. */
@Component
class FilmAssembly {

    private static final Logger LOG = LoggerFactory.getLogger(FilmAssembly.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int TRIES = 4;
    /** With the waits between them, some hours. */
    private static final int TRIES_WITHOUT_ROOM = 40;

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private final FilmLeases leases;
    private final HeldFilms held;
    private final Assembler assembler;
    private final MediaLibrary library;
    private final ScratchFolders scratch;
    private final Clock clock;
    private final Outbox outbox;

    FilmAssembly(
            FilmLeases leases,
            HeldFilms held,
            Assembler assembler,
            MediaLibrary library,
            ScratchFolders scratch,
            Clock clock,
            Outbox outbox) {
        this.leases = leases;
        this.held = held;
        this.assembler = assembler;
        this.library = library;
        this.scratch = scratch;
        this.clock = clock;
        this.outbox = outbox;
    }

    /**
     * Asks for the film of a cut. The same cut is the same film, however often it is asked for; a film that failed is
     * given another chance. Whoever asks then has {@link #assemble} run by a job.
     *
     * @param owner who asks for it
     */
    FilmId request(ProjectId project, UserId owner, Cut cut, ExportSpec spec) {
        String json = JSON.writeValueAsString(cut);
        FilmId film = leases.request(project, owner, fingerprint(spec, json), spec, json);
        outbox.hint(project.value());
        return film;
    }

    /** The same cut in the same size and form has the same. */
    static String fingerprint(ExportSpec spec, Cut cut) {
        return fingerprint(spec, JSON.writeValueAsString(cut));
    }

    /** Also written by a migration, in SQL: every part as text, a zero byte after each. */
    private static String fingerprint(ExportSpec spec, String cut) {
        return Segments.key(
                spec.width(),
                spec.height(),
                spec.subtitles().name(),
                spec.format().name(),
                cut);
    }

    /**
     * Puts the film together; returns at once where that is done, or where another run has it, on whatever node. Safe
     * to run again after a crash. Takes as long as it takes: for a job, not for a request.
     *
     * @throws RuntimeException if it did not work now but may later; the film waits again then
     */
    void assemble(FilmId id) {
        leases.claim(id).ifPresent(claim -> {
            held.take(claim);
            outbox.hint(claim.project().value());
            try {
                makeOrSettle(claim);
            } finally {
                held.leave(claim);
                outbox.hint(claim.project().value());
            }
        });
    }

    private void makeOrSettle(FilmLeases.Claim claim) {
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
        }
    }

    private void make(FilmLeases.Claim claim) {
        Cut cut = JSON.readValue(claim.cut(), Cut.class);
        try (ScratchFolders.Folder folder = scratch.folder("film")) {
            ProgressNote note = new ProgressNote(clock, percent -> {
                boolean mine = leases.advance(claim, percent);
                outbox.hint(claim.project().value());
                return mine;
            });
            Assembler.Result result = assembler.assemble(cut, claim.spec(), folder, note::take, note::superseded);
            if (!keep(claim, cut, result)) {
                LOG.info("Film {} is being assembled by another run", claim.film());
            }
        }
    }

    /** All three files and the film's new state, or nothing. */
    private boolean keep(FilmLeases.Claim claim, Cut cut, Assembler.Result result) {
        try (StagedFile film = library.stage(result.film(), MediaKind.FILM);
                StagedFile poster = library.stage(result.poster(), MediaKind.POSTER);
                StagedFile subtitles = library.stage(result.subtitles(), MediaKind.SUBTITLES)) {
            return leases.finish(claim, cut.duration(), film.bytes(), () -> {
                library.keep(film, claim.filmAsset(), claim.project().value());
                library.keep(poster, claim.posterAsset(), claim.project().value());
                library.keep(subtitles, claim.subtitlesAsset(), claim.project().value());
            });
        }
    }

    private void settle(FilmLeases.Claim claim, FilmFailure failure) {
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

    private void settle(FilmLeases.Claim claim, FilmFailure failure, boolean interrupted) {
        if (failure.reason() == FilmFailure.Reason.STORAGE && claim.attempt() < TRIES_WITHOUT_ROOM) {
            leases.waitFor(claim, failure.reason().id(), waitAfter(claim.attempt()));
            throw failure;
        }
        if (interrupted || failure.reason().passing() && claim.attempt() < TRIES) {
            leases.waitAgain(claim);
            throw failure;
        }
        if (leases.fail(claim, failure.reason().id())) {
            LOG.warn("Assembly of film {} failed", claim.film(), failure);
        }
    }

    /** A second, then twice as long each time. */
    private static Duration waitAfter(int attempt) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(attempt - 1, 20));
        return doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
    }
}
