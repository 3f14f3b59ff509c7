package app.photoplay.generation;

import java.time.Duration;
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

    private final GenerationChanges changes;
    private final Adoption adoption;
    private final Following following;
    private final LostSubmits lostSubmits;
    private final InHand inHand;

    Submitting(
            GenerationChanges changes, Adoption adoption, Following following, LostSubmits lostSubmits, InHand inHand) {
        this.changes = changes;
        this.adoption = adoption;
        this.following = following;
        this.lostSubmits = lostSubmits;
        this.inHand = inHand;
    }

    /** @param claim taken in hand by the caller */
    void submit(ModelProvider provider, GenerationQueue.Claim claim) {
        GenerationRow row = claim.row();
        Submission answer;
        try {
            answer = provider.submit(claim.intent(), claim.request());
        } catch (RuntimeException e) {
            log.warn("The answer to submitting {} was lost: {}", row.id(), e.toString());
            inHand.leave(row);
            lose(row);
            return;
        }
        if (written(provider, row, answer)) {
            inHand.leave(row);
        } else {
            Thread.ofVirtual().name("answer").start(() -> writeLater(provider, row, answer));
        }
    }

    private void lose(GenerationRow row) {
        try {
            lostSubmits.resolve(row);
        } catch (RuntimeException e) {
            log.debug("What became of {} is asked again later: {}", row.id(), e.toString());
        }
    }

    private void writeLater(ModelProvider provider, GenerationRow row, Submission answer) {
        try {
            for (int i = 0; i < TRIES; i++) {
                LockSupport.parkNanos(PAUSE.toNanos());
                if (written(provider, row, answer)) {
                    return;
                }
            }
            log.error("The answer to submitting {} could not be kept: {}", row.id(), answer);
        } finally {
            inHand.leave(row);
        }
    }

    /** @return false while the database does not take it */
    private boolean written(ModelProvider provider, GenerationRow row, Submission answer) {
        try {
            switch (answer) {
                case Submission.Accepted(ProviderHandle handle) -> accepted(provider, row, handle);
                case Submission.Refused(GenerationFailure failure) -> changes.failed(row, failure);
            }
            return true;
        } catch (DataAccessException | TransactionException e) {
            log.debug("The answer to submitting {} is kept for now: {}", row.id(), e.toString());
            return false;
        }
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
                provider.cancel(handle);
            }
        }
    }
}
