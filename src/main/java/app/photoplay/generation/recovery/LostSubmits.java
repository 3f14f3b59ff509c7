package app.photoplay.generation.recovery;

import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationState;
import app.photoplay.generation.ProviderHandle;
import app.photoplay.generation.SubmitTrace;
import app.photoplay.generation.lifecycle.GenerationTransitions;
import app.photoplay.generation.lifecycle.LateAcceptance;
import app.photoplay.generation.polling.StatusPoller;
import app.photoplay.generation.provider.GenerationSettings;
import app.photoplay.generation.provider.Providers;
import app.photoplay.generation.rows.DueRows;
import app.photoplay.generation.rows.GenerationRow;
import app.photoplay.generation.rows.LostSubmitRows;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Finds out what became of a submit without an answer, at once and again at growing intervals, and never guesses: what
 * may have been taken is not repeated.
 */
@Component
public class LostSubmits {

    private static final Logger log = LoggerFactory.getLogger(LostSubmits.class);
    private static final int AT_ONCE = 8;
    private static final Duration NEVER = Duration.ofDays(36_500);

    private final Providers providers;
    private final DueRows due;
    private final LostSubmitRows kept;
    private final GenerationTransitions transitions;
    private final LateAcceptance lateAcceptance;
    private final StatusPoller poller;
    private final InFlightSubmits inFlight;
    private final Clock clock;
    private final Instant begun;
    private final Duration patience;
    private final List<Duration> lookUps;

    LostSubmits(
            Providers providers,
            DueRows due,
            LostSubmitRows kept,
            GenerationTransitions transitions,
            LateAcceptance lateAcceptance,
            StatusPoller poller,
            InFlightSubmits inFlight,
            Clock clock,
            GenerationSettings settings) {
        this.providers = providers;
        this.due = due;
        this.kept = kept;
        this.transitions = transitions;
        this.lateAcceptance = lateAcceptance;
        this.poller = poller;
        this.inFlight = inFlight;
        this.clock = clock;
        this.begun = clock.instant();
        this.patience = settings.submitPatience();
        this.lookUps = settings.lookUps();
    }

    /** What was claimed before that was claimed by another process. */
    public Instant begun() {
        return begun;
    }

    /** Looks for everything whose time has come; returns when that is done. */
    public void sweep() {
        Instant now = clock.instant();
        Instant left = leftBefore(now);
        sendAgain(left);
        List<GenerationRow> lost = Stream.concat(
                        due.abandonedSubmits(left).stream().filter(row -> !inFlight.has(row.token())),
                        due.toTrace(now).stream().filter(row -> row.traces() < lookUps.size()))
                .toList();
        if (lost.isEmpty()) {
            return;
        }
        Semaphore places = new Semaphore(AT_ONCE);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (GenerationRow row : lost) {
                places.acquireUninterruptibly();
                threads.execute(() -> {
                    try {
                        resolve(row);
                    } catch (RuntimeException e) {
                        log.debug("Looking up the submit of {} will be retried: {}", row.id(), e.toString());
                    } finally {
                        places.release();
                    }
                });
            }
        }
    }

    /** Whoever claimed something before that does not come back: it is gone, or has had its time. */
    private Instant leftBefore(Instant now) {
        Instant old = now.minus(patience);
        return old.isAfter(begun) ? old : begun;
    }

    /** What has not left: nothing was sent, and whoever claimed it finds so when it comes to leave. */
    private void sendAgain(Instant before) {
        due.unsent(before).stream()
                .filter(row -> !inFlight.has(row.token()))
                .forEach(row -> transitions.unsent(row, false, Duration.ZERO));
    }

    /** @param row SUBMITTING or UNKNOWN */
    public void resolve(GenerationRow row) {
        switch (trace(row)) {
            case SubmitTrace.Arrived(ProviderHandle handle) -> {
                if (lateAcceptance.adopt(row.id(), row.token(), handle) == LateAcceptance.Outcome.ADOPTED) {
                    poller.follow(row.id());
                }
            }
            case SubmitTrace.NotArrived() ->
                transitions.failed(
                        row, new GenerationFailure(GenerationFailure.Reason.UNAVAILABLE, "The submit did not arrive"));
            case SubmitTrace.CannotTell() -> {
                Instant next = next(row);
                if (row.state() == GenerationState.UNKNOWN) {
                    transitions.untraced(row, next);
                } else {
                    transitions.unknown(row, "The answer to the submit was lost", next);
                }
            }
        }
    }

    private SubmitTrace trace(GenerationRow row) {
        try {
            return providers
                    .find(row.provider())
                    .map(provider -> provider.trace(row.intent(), kept.request(row), id -> kept.isAnothers(row, id)))
                    .orElseGet(SubmitTrace.CannotTell::new);
        } catch (RuntimeException e) {
            log.warn("Could not look up the submit of {}: {}", row.id(), e.toString());
            return new SubmitTrace.CannotTell();
        }
    }

    /** When it is looked for again; long after the last look-up, whoever knows more has to say so. */
    private Instant next(GenerationRow row) {
        int done = row.state() == GenerationState.UNKNOWN ? row.traces() + 1 : 0;
        return clock.instant().plus(done < lookUps.size() ? lookUps.get(done) : NEVER);
    }
}
