package app.photoplay.generation.billing;

import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationId;
import app.photoplay.plan.Credits;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What became of one attempt at a request, and what it has cost.
 *
 * @param attempt 1-based
 * @param requestId the provider's own id for it, at most 200 characters; null where it never answered
 * @param quoted what the creator pays when the request ends well, whichever attempt it is
 * @param usdQuoted what the attempt was expected to cost us, in US dollars
 * @param reason why it was not made, null where it was
 * @param units as the provider counts them, null where it does not tell
 * @param usd what it has cost us in US dollars, null where that cannot be known («unattributed»)
 * @param at when the outcome was learned last
 */
@NamedInterface("desk")
public record Receipt(
        GenerationId generation,
        int attempt,
        String provider,
        String model,
        @Nullable String requestId,
        Credits quoted,
        BigDecimal usdQuoted,
        Outcome outcome,
        GenerationFailure.@Nullable Reason reason,
        @Nullable BigDecimal units,
        @Nullable BigDecimal usd,
        Instant at) {

    /** What came of it. */
    public enum Outcome {
        MADE,
        FAILED,
        CANCELLED,
        /** It may have been made: its answer was lost. */
        UNKNOWN
    }
}
