package app.photoplay.film;

import app.photoplay.base.NodeId;
import app.photoplay.base.Outbox;
import app.photoplay.base.UserId;
import app.photoplay.film.cut.ExportSpec;
import app.photoplay.media.AssetId;
import app.photoplay.project.ProjectId;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The films' rows and who works on them, over all nodes: each change in a transaction of its own, each fenced by its
 * claim.
 */
@Component
class FilmLeases {

    /** How long a claim holds; whoever works renews it well before. A node that is killed or frozen is waited for as long. */
    static final Duration LEASE = Duration.ofSeconds(15);

    private final FilmRows rows;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Outbox outbox;
    private final NodeId node;
    private final Clock clock;

    FilmLeases(
            FilmRows rows,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Outbox outbox,
            NodeId node,
            Clock clock) {
        this.rows = rows;
        this.transaction = transaction;
        this.events = events;
        this.outbox = outbox;
        this.node = node;
        this.clock = clock;
    }

    /** The right to work on a film, as long as it is renewed. */
    record Claim(
            FilmId film,
            int attempt,
            ProjectId project,
            ExportSpec spec,
            String cut,
            AssetId filmAsset,
            AssetId posterAsset,
            AssetId subtitlesAsset) {}

    FilmId request(ProjectId project, UserId owner, String fingerprint, ExportSpec spec, String cut) {
        Optional<FilmId> known = again(project, fingerprint);
        if (known.isPresent()) {
            return known.get();
        }
        try {
            Film film = new Film(project, owner, fingerprint, spec, cut, clock.instant());
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

    /** Whether a run could claim it now. */
    boolean claimable(FilmId id) {
        return rows.findById(id.value())
                .filter(film -> film.claimable(clock.instant()))
                .isPresent();
    }

    /** Empty where there is nothing to do: no such film, it has ended, another run has it, or it is not yet its time. */
    Optional<Claim> claim(FilmId id) {
        return inTransaction(() -> rows.lock(id.value())
                .filter(film -> film.claimable(clock.instant()))
                .map(film -> new Claim(
                        id,
                        film.claim(node, clock.instant().plus(LEASE)),
                        film.project(),
                        film.spec(),
                        film.cut(),
                        film.filmAsset(),
                        film.posterAsset(),
                        film.subtitlesAsset())));
    }

    /** @return false where the claim is lost: another run has the film, or nobody wants it now */
    boolean renew(Claim claim) {
        return Boolean.TRUE.equals(transaction.execute(status -> rows.renew(
                        claim.film().value(), claim.attempt(), clock.instant().plus(LEASE))
                == 1));
    }

    boolean advance(Claim claim, int percent) {
        return whileHeld(claim, film -> film.advanceTo(percent));
    }

    /**
     * @param keep has the film's files kept, in the same transaction
     * @return false if the film is another run's by now; nothing is kept then
     */
    boolean finish(Claim claim, Duration duration, long bytes, Runnable keep) {
        return whileHeld(claim, film -> {
            keep.run();
            film.finish(duration, bytes, clock.instant());
            outbox.add(
                    claim.project().value(),
                    "film-finished",
                    Map.of(
                            "version",
                            1,
                            "film",
                            claim.film().value().toString(),
                            "asset",
                            claim.filmAsset().value().toString(),
                            "millis",
                            duration.toMillis(),
                            "bytes",
                            bytes));
            events.publishEvent(new FilmFinished(claim.film(), claim.project()));
        });
    }

    /** @return false if the film is another run's by now */
    boolean fail(Claim claim, String reason) {
        return whileHeld(claim, film -> {
            film.fail(reason, clock.instant());
            outbox.add(
                    claim.project().value(),
                    "film-failed",
                    Map.of("version", 1, "film", claim.film().value().toString(), "reason", reason));
            events.publishEvent(new FilmFailed(claim.film(), claim.project(), reason));
        });
    }

    void waitAgain(Claim claim) {
        whileHeld(claim, film -> film.waitAgain(null, null));
    }

    void waitFor(Claim claim, String reason, Duration wait) {
        whileHeld(claim, film -> film.waitAgain(reason, clock.instant().plus(wait)));
    }

    /** Takes the film away from whoever works on it, on whatever node; that run ends when it next looks. */
    void withdraw(FilmId id) {
        transaction.executeWithoutResult(status -> rows.lock(id.value())
                .filter(film -> film.asView().state() == FilmView.State.ASSEMBLING)
                .ifPresent(film -> film.waitAgain(null, null)));
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
