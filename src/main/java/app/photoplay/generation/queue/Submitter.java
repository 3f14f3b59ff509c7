package app.photoplay.generation.queue;

import app.photoplay.generation.Bill;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationState;
import app.photoplay.generation.ModelProvider;
import app.photoplay.generation.ProviderHandle;
import app.photoplay.generation.SendGuard;
import app.photoplay.generation.Submission;
import app.photoplay.generation.lifecycle.GenerationTransitions;
import app.photoplay.generation.lifecycle.LateAcceptance;
import app.photoplay.generation.polling.StatusPoller;
import app.photoplay.generation.provider.Reachability;
import app.photoplay.generation.recovery.InFlightSubmits;
import app.photoplay.generation.recovery.LostSubmits;
import app.photoplay.generation.rows.GenerationRow;
import app.photoplay.generation.rows.GenerationRows;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Hands one request over and writes down what was answered. An answer is not lost because the database is away just
 * then: it is kept in memory and written as soon as that is possible.
 */
@Component
class Submitter {

    private static final Logger log = LoggerFactory.getLogger(Submitter.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int TRIES = 1_800;

    private final GenerationRows rows;
    private final GenerationTransitions transitions;
    private final LateAcceptance lateAcceptance;
    private final StatusPoller poller;
    private final LostSubmits lostSubmits;
    private final InFlightSubmits inFlight;
    private final Reachability reachability;

    Submitter(
            GenerationRows rows,
            GenerationTransitions transitions,
            LateAcceptance lateAcceptance,
            StatusPoller poller,
            LostSubmits lostSubmits,
            InFlightSubmits inFlight,
            Reachability reachability) {
        this.rows = rows;
        this.transitions = transitions;
        this.lateAcceptance = lateAcceptance;
        this.poller = poller;
        this.lostSubmits = lostSubmits;
        this.inFlight = inFlight;
        this.reachability = reachability;
    }

    /** @param claim taken in hand by the caller */
    void submit(ModelProvider provider, GenerationQueue.Claim claim) {
        GenerationRow row = claim.row();
        AttemptGuard guard = new AttemptGuard(row);
        try {
            Submission answer = provider.submit(claim.intent(), claim.request(), guard);
            note(row.provider(), answer);
            keep(row, () -> write(provider, row, answer));
        } catch (NotOurs e) {
            log.debug("Not sending {}: it was cancelled or its claim was taken over", row.id());
            inFlight.leave(row);
        } catch (RuntimeException | Error e) {
            notAnswered(row, guard.at, e);
        }
    }

    private void note(String provider, Submission answer) {
        switch (answer) {
            case Submission.Accepted accepted -> reachability.answered(provider);
            case Submission.Refused(GenerationFailure failure) -> {
                if (failure.reason() == GenerationFailure.Reason.UNREACHABLE) {
                    reachability.unanswered(provider);
                } else if (!failure.retryable()) {
                    // What may be tried again may have been refused by ourselves.
                    reachability.answered(provider);
                }
            }
        }
    }

    private void notAnswered(GenerationRow row, Delivery at, Throwable e) {
        switch (at) {
            case PREPARED -> {
                log.warn("Could not send {}: {}", row.id(), e.toString());
                keep(row, () -> refused(row, notSent(e)));
            }
            case LEAVING -> {
                log.debug("Not sending {} now: {}", row.id(), e.toString());
                keep(row, () -> unsent(row, notSent(e)));
            }
            case SENT -> {
                log.warn("Submit of {} has no answer, its result is unknown: {}", row.id(), e.toString());
                inFlight.leave(row);
                lose(row);
            }
        }
    }

    private static GenerationFailure notSent(Throwable e) {
        return new GenerationFailure(GenerationFailure.Reason.UNAVAILABLE, "Not sent: " + e, Bill.FREE, null);
    }

    private void lose(GenerationRow row) {
        try {
            lostSubmits.resolve(row);
        } catch (RuntimeException | Error e) {
            log.debug("Looking up the submit of {} will be retried: {}", row.id(), e.toString());
        }
    }

    /** Writes now, or as soon as the database takes it; until then the attempt is in hand. */
    private void keep(GenerationRow row, Runnable write) {
        boolean later = false;
        try {
            later = !written(row, write);
        } finally {
            // Whatever broke, it is not held back from those who look after what was abandoned.
            if (!later) {
                inFlight.leave(row);
            }
        }
        if (later) {
            Thread.ofVirtual().name("answer").start(() -> writeLater(row, write));
        }
    }

    private void writeLater(GenerationRow row, Runnable write) {
        try {
            for (int i = 0; i < TRIES; i++) {
                LockSupport.parkNanos(PAUSE.toNanos());
                if (written(row, write)) {
                    return;
                }
            }
            log.error("Could not store the answer to the submit of {}", row.id());
        } finally {
            inFlight.leave(row);
        }
    }

    /** @return false while the database does not take it */
    private static boolean written(GenerationRow row, Runnable write) {
        try {
            write.run();
            return true;
        } catch (DataAccessException | TransactionException e) {
            log.debug("Storing the answer to the submit of {} will be retried: {}", row.id(), e.toString());
            return false;
        }
    }

    private void write(ModelProvider provider, GenerationRow row, Submission answer) {
        switch (answer) {
            case Submission.Accepted(ProviderHandle handle) -> accepted(provider, row, handle);
            case Submission.Refused(GenerationFailure failure) -> refused(row, failure);
        }
    }

    private void refused(GenerationRow row, GenerationFailure failure) {
        if (!transitions.failed(row, failure)) {
            noMoreUnknown(row, failure);
        }
    }

    private void unsent(GenerationRow row, GenerationFailure failure) {
        if (!transitions.unsent(row, true, PAUSE)) {
            noMoreUnknown(row, failure);
        }
    }

    /** Another process may have given up on an attempt of ours before we could write down that nothing came of it. */
    private void noMoreUnknown(GenerationRow row, GenerationFailure failure) {
        rows.find(row.id())
                .filter(now -> now.state() == GenerationState.UNKNOWN && Objects.equals(now.token(), row.token()))
                .ifPresent(now -> transitions.failed(now, failure));
    }

    private void accepted(ModelProvider provider, GenerationRow row, ProviderHandle handle) {
        if (transitions.accepted(row, handle)) {
            poller.follow(row.id());
            return;
        }
        switch (lateAcceptance.adopt(row.id(), row.token(), handle)) {
            case ADOPTED -> poller.follow(row.id());
            case KNOWN, CANCELLED -> {
                // The provider itself was quicker to say so, or nobody wants it any more.
            }
            case STRANGE -> {
                // A later attempt is under way: nobody would take what this one makes.
                log.warn("The provider accepted {} after its attempt was given up; cancelling it", row.id());
                cancel(provider, handle);
            }
        }
    }

    /** No row has this handle, so nobody tries again. */
    private static void cancel(ModelProvider provider, ProviderHandle handle) {
        try {
            provider.cancel(handle);
        } catch (RuntimeException e) {
            log.warn("Could not cancel {}: {}", handle.generation(), e.toString());
        }
    }

    /** How far an attempt has come. */
    private enum Delivery {
        PREPARED,
        LEAVING,
        SENT
    }

    /** Writes down that an attempt leaves. */
    private final class AttemptGuard implements SendGuard {

        private final GenerationRow row;
        private volatile Delivery at = Delivery.PREPARED;

        AttemptGuard(GenerationRow row) {
            this.row = row;
        }

        @Override
        public void begins() {
            at = Delivery.LEAVING;
            if (!transitions.sending(row)) {
                throw new NotOurs();
            }
            at = Delivery.SENT;
        }
    }

    /** Nobody may send this attempt any more. */
    private static final class NotOurs extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
