package app.photoplay.conversion;

import java.util.Set;

/** Where a conversion stands, and what it may become. */
public enum ConversionState {
    /** Accepted; the text is being broken down. */
    PLANNING,
    /** Stills and clips are being made. */
    MAKING,
    /** All clips are in; the film is being assembled. */
    ASSEMBLING,
    /** Stopped at its gate; can be continued. */
    AT_GATE,
    /** The film is there. */
    DONE,
    /** Everything that could be made is made, some shots failed; can be retried. */
    INCOMPLETE,
    /** The text could not be broken down, or the film not assembled; can be retried. */
    FAILED,
    CANCELLED;

    /** Whether nothing more happens by itself. */
    public boolean resting() {
        return switch (this) {
            case PLANNING, MAKING, ASSEMBLING -> false;
            case AT_GATE, DONE, INCOMPLETE, FAILED, CANCELLED -> true;
        };
    }

    /** Whether one failed shot can be tried again by itself. */
    public boolean retriesShots() {
        return switch (this) {
            case MAKING, INCOMPLETE -> true;
            case PLANNING, ASSEMBLING, AT_GATE, DONE, FAILED, CANCELLED -> false;
        };
    }

    /** Whether the change to {@code next} is allowed. */
    public boolean mayBecome(ConversionState next) {
        Set<ConversionState> allowed = switch (this) {
            case PLANNING -> Set.of(MAKING, AT_GATE, FAILED, CANCELLED);
            case MAKING -> Set.of(ASSEMBLING, AT_GATE, INCOMPLETE, CANCELLED);
            case ASSEMBLING -> Set.of(DONE, FAILED, CANCELLED);
            case AT_GATE, INCOMPLETE -> Set.of(MAKING);
            case FAILED, CANCELLED -> Set.of(PLANNING, MAKING);
            case DONE -> Set.of(MAKING, ASSEMBLING);
        };
        return allowed.contains(next);
    }
}
