package app.photoplay.generation;

import app.photoplay.media.AssetId;
import app.photoplay.plan.Credits;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A request as others see it; without its inputs.
 *
 * @param provider who makes it
 * @param model as in {@link Quote#model()}
 * @param attempts how often it was submitted
 * @param begun whether the provider works on it, and does not only have it in its queue; not while it cannot be reached
 * @param fraction 0 to 1; negative where unknown
 * @param backingOff whether it failed for a moment and waits for its next attempt, or its output
 *     cannot be brought home now, or its provider not be reached
 * @param reason why it failed, or waits; else null
 * @param said as in {@link GenerationFailure#said()}
 * @param asset what was made, null until STORED
 * @param made how long the provider worked on it, null until it was made
 * @param ended when it had been made, null until then
 * @param unbilled whether it was called off after it was sent, and nobody tells whether that has cost something
 */
public record GenerationView(
        GenerationId id,
        Capability capability,
        String provider,
        String model,
        GenerationState state,
        int attempts,
        boolean begun,
        double fraction,
        OptionalInt queuePosition,
        boolean backingOff,
        GenerationFailure.@Nullable Reason reason,
        @Nullable String said,
        @Nullable AssetId asset,
        @Nullable Duration made,
        @Nullable Instant ended,
        Credits quoted,
        Credits settled,
        boolean unbilled) {

    /** Whether it ended without a result that can be used. */
    public boolean failed() {
        return state == GenerationState.FAILED || state == GenerationState.UNKNOWN;
    }

    public boolean stored() {
        return state == GenerationState.STORED;
    }

    /** Whether it is being made or brought home, and not only waiting. */
    public boolean running() {
        return (state == GenerationState.FINISHED && !backingOff) || (state == GenerationState.SUBMITTED && begun);
    }

    /** Whether it waits for its turn, with us or with the provider. */
    public boolean waiting() {
        return !state.resting() && !running();
    }
}
