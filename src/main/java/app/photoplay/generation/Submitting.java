package app.photoplay.generation;

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
class Submitting {

    private static final Logger log = LoggerFactory.getLogger(Submitting.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int TRIES = 1_800;

    private final GenerationRows rows;
    private final GenerationChanges changes;
    private final Adoption adoption;
    private final Following following;
    private final LostSubmits lostSubmits;
    private final InHand inHand;
    private final Reachability reachability;

    Submitting(
            GenerationRows rows,
            GenerationChanges changes,
            Adoption adoption,
            Following following,
            LostSubmits lostSubmits,
            InHand inHand,
            Reachability reachability) {
        this.rows = rows;
        this.changes = changes;
        this.adoption = adoption;
        this.following = following;
        this.lostSubmits = lostSubmits;
        this.inHand = inHand;
        this.reachability = reachability;
    }

    /** @param claim taken in hand by the caller */
    void submit(ModelProvider provider, GenerationQueue.Claim claim) {
        GenerationRow row = claim.row();
        Leaving leaving = new Leaving(row);
        try {
            Submission answer = provider.submit(claim.intent(), claim.request(), leaving);
            note(row.provider(), answer);
            keep(row, () -> write(provider, row, answer));
        } catch (NotOurs e) {
            log.debug("{} is not sent: it was called off or taken back", row.id());
            inHand.leave(row);
        } catch (RuntimeException | Error e) {
            notAnswered(row, leaving.at, e);
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

    private void notAnswered(GenerationRow row, Stage at, Throwable e) {
        switch (at) {
            case HERE -> {
                log.warn("{} could not be sent: {}", row.id(), e.toString());
                keep(row, () -> refused(row, notSent(e)));
            }
            case AT_THE_DOOR -> {
                log.debug("{} is not sent now: {}", row.id(), e.toString());
                keep(row, () -> unsent(row, notSent(e)));
            }
            case LEFT -> {
                log.warn("The answer to submitting {} was lost: {}", row.id(), e.toString());
                inHand.leave(row);
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
            log.debug("What became of {} is asked again later: {}", row.id(), e.toString());
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
                inHand.leave(row);
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
            log.error("The answer to submitting {} could not be kept", row.id());
        } finally {
            inHand.leave(row);
        }
    }

    /** @return false while the database does not take it */
    private static boolean written(GenerationRow row, Runnable write) {
        try {
            write.run();
            return true;
        } catch (DataAccessException | TransactionException e) {
            log.debug("The answer to submitting {} is kept for now: {}", row.id(), e.toString());
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
        if (!changes.failed(row, failure)) {
            noMoreUnknown(row, failure);
        }
    }

    private void unsent(GenerationRow row, GenerationFailure failure) {
        if (!changes.unsent(row, true, PAUSE)) {
            noMoreUnknown(row, failure);
        }
    }

    /** Another process may have given up on an attempt of ours before we could write down that nothing came of it. */
    private void noMoreUnknown(GenerationRow row, GenerationFailure failure) {
        rows.find(row.id())
                .filter(now -> now.state() == GenerationState.UNKNOWN && Objects.equals(now.token(), row.token()))
                .ifPresent(now -> changes.failed(now, failure));
    }

    private void accepted(ModelProvider provider, GenerationRow row, ProviderHandle handle) {
        if (changes.accepted(row, handle)) {
            following.follow(row.id());
            return;
        }
        switch (adoption.adopt(row.id(), row.token(), handle)) {
            case ADOPTED -> following.follow(row.id());
            case KNOWN, CALLED_OFF -> {
                // The provider itself was quicker to say so, or nobody wants it any more.
            }
            case STRANGE -> {
                // A later attempt is under way: nobody would take what this one makes.
                log.warn("{} was taken after its attempt was given up; it is called off", row.id());
                callOff(provider, handle);
            }
        }
    }

    /** No row has this handle, so nobody tries again. */
    private static void callOff(ModelProvider provider, ProviderHandle handle) {
        try {
            provider.cancel(handle);
        } catch (RuntimeException e) {
            log.warn("{} could not be called off: {}", handle.generation(), e.toString());
        }
    }

    /** How far an attempt has come. */
    private enum Stage {
        HERE,
        AT_THE_DOOR,
        LEFT
    }

    /** Writes down that an attempt leaves. */
    private final class Leaving implements Departure {

        private final GenerationRow row;
        private volatile Stage at = Stage.HERE;

        Leaving(GenerationRow row) {
            this.row = row;
        }

        @Override
        public void begins() {
            at = Stage.AT_THE_DOOR;
            if (!changes.sending(row)) {
                throw new NotOurs();
            }
            at = Stage.LEFT;
        }
    }

    /** Nobody may send this attempt any more. */
    private static final class NotOurs extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
