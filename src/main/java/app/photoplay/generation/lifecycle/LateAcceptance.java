package app.photoplay.generation.lifecycle;

import app.photoplay.generation.GenerationId;
import app.photoplay.generation.ProviderHandle;
import app.photoplay.generation.rows.GenerationRow;
import app.photoplay.generation.rows.GenerationRows;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes a provider's word that it has an attempt of ours, whichever side says it first: the answer to the submit, a
 * webhook, a look-up. Any number may say it at once, and late; the attempt's token decides whether it counts.
 */
@Component
public class LateAcceptance {

    /** Each try that fails has seen the row move on, and a row moves a few times at most. */
    private static final int TRIES = 10;

    private final GenerationRows rows;
    private final GenerationTransitions transitions;

    LateAcceptance(GenerationRows rows, GenerationTransitions transitions) {
        this.rows = rows;
        this.transitions = transitions;
    }

    public enum Outcome {
        /** By this very call the request is followed from now on. */
        ADOPTED,
        /** It was known, and may have ended since. */
        KNOWN,
        /** Nobody wants it any more, and its provider is told. */
        CANCELLED,
        /** Not the latest attempt of any request of ours. Nothing has changed. */
        STRANGE
    }

    public Outcome adopt(GenerationId id, @Nullable UUID token, ProviderHandle handle) {
        for (int i = 0; i < TRIES; i++) {
            GenerationRow row = rows.find(id).orElse(null);
            if (row == null || token == null || !token.equals(row.token())) {
                return Outcome.STRANGE;
            }
            switch (row.state()) {
                case NEW, SUBMITTING, UNKNOWN -> {
                    if (transitions.accepted(row, handle)) {
                        return Outcome.ADOPTED;
                    }
                }
                case SUBMITTED, FINISHED, STORED, FAILED -> {
                    return Outcome.KNOWN;
                }
                case CANCELLED -> {
                    transitions.strayed(row, handle);
                    return Outcome.CANCELLED;
                }
            }
        }
        throw new IllegalStateException(id + " does not stand still");
    }
}
