package app.photoplay.generation;

import java.util.Set;

/** Where a request stands with us, and what it may become. */
public enum GenerationState {
    /** Wanted; nothing was sent, or what was sent has not arrived as far as anybody knows. */
    NEW,
    /** Being handed over: from here on it may have reached the provider. */
    SUBMITTING,
    /** The provider has it, and we know its handle. */
    SUBMITTED,
    /** Made; its output is not ours yet. */
    FINISHED,
    /** In the media library. */
    STORED,
    FAILED,
    CANCELLED,
    /** It may have reached a provider that cannot tell. Never sent again by itself. */
    UNKNOWN;

    /** Whether the change to {@code next} is allowed. */
    public boolean mayBecome(GenerationState next) {
        Set<GenerationState> allowed = switch (this) {
            case NEW -> Set.of(SUBMITTING, SUBMITTED, FAILED, CANCELLED);
            case SUBMITTING -> Set.of(SUBMITTED, NEW, FAILED, CANCELLED, UNKNOWN);
            case SUBMITTED -> Set.of(FINISHED, NEW, FAILED, CANCELLED);
            case FINISHED -> Set.of(STORED, NEW, FAILED);
            case UNKNOWN -> Set.of(SUBMITTED, NEW, FAILED, CANCELLED);
            case STORED, FAILED, CANCELLED -> Set.of();
        };
        return allowed.contains(next);
    }

    /** Whether nothing more happens by itself. */
    public boolean resting() {
        return switch (this) {
            case NEW, SUBMITTING, SUBMITTED, FINISHED -> false;
            case STORED, FAILED, CANCELLED, UNKNOWN -> true;
        };
    }
}
