package app.photoplay.film;

import app.photoplay.base.UserId;
import app.photoplay.media.AssetId;
import app.photoplay.project.ProjectId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The films' rows and who works on them: each change in a transaction of its own, each fenced by its claim. */
@Component
class FilmLedger {

    private final FilmRows rows;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FilmLedger(FilmRows rows, TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** The right to work on a film, until somebody else claims it. */
    record Claim(
            FilmId film,
            int attempt,
            ProjectId project,
            UserId owner,
            boolean burned,
            String cut,
            AssetId filmAsset,
            AssetId posterAsset,
            AssetId subtitlesAsset) {}

    FilmId request(ProjectId project, UserId owner, String fingerprint, boolean burned, String cut) {
        Optional<FilmId> known = again(project, fingerprint);
        if (known.isPresent()) {
            return known.get();
        }
        try {
            Film film = new Film(project, owner, fingerprint, burned, cut, clock.instant());
            transaction.executeWithoutResult(status -> rows.saveAndFlush(film));
            return film.id();
        } catch (DataIntegrityViolationException e) {
            // Two asked at the same moment; the row of the other is as good.
            return again(project, fingerprint).orElseThrow(() -> e);
        }
    }

    private Optional<FilmId> again(ProjectId project, String fingerprint) {
        return inTransaction(() -> rows.lock(project.value(), fingerprint).map(film -> {
            film.requestAgain(clock.instant());
            return film.id();
        }));
    }

    /** Empty where there is nothing to do: no such film, it is finished, or it is not yet its time. */
    Optional<Claim> claim(FilmId id) {
        return inTransaction(() -> rows.lock(id.value())
                .filter(film -> film.due(clock.instant()))
                .map(film -> new Claim(
                        id,
                        film.claim(),
                        film.project(),
                        film.owner(),
                        film.burned(),
                        film.cut(),
                        film.filmAsset(),
                        film.posterAsset(),
                        film.subtitlesAsset())));
    }

    boolean holds(Claim claim) {
        return whileHeld(claim, film -> {});
    }

    boolean advance(Claim claim, int percent) {
        return whileHeld(claim, film -> film.advanceTo(percent));
    }

    void finish(Claim claim, Duration duration, long bytes) {
        whileHeld(claim, film -> {
            film.finish(duration, bytes, clock.instant());
            events.publishEvent(new FilmFinished(claim.film(), claim.project()));
        });
    }

    void fail(Claim claim, String reason) {
        whileHeld(claim, film -> {
            film.fail(reason, clock.instant());
            events.publishEvent(new FilmFailed(claim.film(), claim.project(), reason));
        });
    }

    void waitAgain(Claim claim) {
        whileHeld(claim, film -> film.waitAgain(null, null));
    }

    void waitFor(Claim claim, String reason, Duration wait) {
        whileHeld(claim, film -> film.waitAgain(reason, clock.instant().plus(wait)));
    }

    private boolean whileHeld(Claim claim, Consumer<Film> change) {
        return inTransaction(() -> rows.lock(claim.film().value())
                        .filter(film -> film.heldBy(claim.attempt()))
                        .map(film -> {
                            change.accept(film);
                            return film.id();
                        }))
                .isPresent();
    }

    private <T> Optional<T> inTransaction(Supplier<Optional<T>> work) {
        Optional<T> result = transaction.execute(status -> work.get());
        return result == null ? Optional.empty() : result;
    }
}
