package app.photoplay.film;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The films that this process works on, and on which thread: renews their claims, and ends a run that lost its own. */
@Component
class HeldFilms {

    private static final Logger log = LoggerFactory.getLogger(HeldFilms.class);

    private final FilmLeases leases;
    private final Map<FilmId, Run> runs = new ConcurrentHashMap<>();

    HeldFilms(FilmLeases leases) {
        this.leases = leases;
    }

    /** @param ended whether its thread was interrupted from here */
    private record Run(FilmLeases.Claim claim, Thread thread, AtomicBoolean ended) {}

    /** By the thread that works on it. */
    void take(FilmLeases.Claim claim) {
        runs.put(claim.film(), new Run(claim, Thread.currentThread(), new AtomicBoolean()));
    }

    /**
     * By the same thread. Where its run was ended as it came to its end by itself, the thread is not left interrupted:
     * that would end whatever it does next.
     */
    void leave(FilmLeases.Claim claim) {
        runs.computeIfPresent(claim.film(), (film, run) -> {
            if (!run.claim().equals(claim)) {
                return run;
            }
            if (run.ended().get()) {
                Thread.interrupted();
            }
            return null;
        });
    }

    /** While the database is away nothing is known to be lost: the next renewal tells. */
    void renew() {
        for (Run run : runs.values()) {
            if (!leases.renew(run.claim())) {
                log.info(
                        "Film {} is being assembled by another run, or was cancelled",
                        run.claim().film());
                interrupt(run.claim().film());
            }
        }
    }

    /** Ends the run here, if there is one. What somebody else has interrupted is theirs, and ends by itself. */
    void interrupt(FilmId film) {
        runs.computeIfPresent(film, (id, run) -> {
            if (!run.thread().isInterrupted()) {
                run.ended().set(true);
                run.thread().interrupt();
            }
            return run;
        });
    }
}
