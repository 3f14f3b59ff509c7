package app.photoplay.generation;

import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.generation.rows.GenerationRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows as a step reads them. */
public final class TestRows {

    /** When all that is finished was finished. */
    public static final Instant FINISHED = Instant.parse("2026-11-25T02:00:00Z");

    private static final BigDecimal NOTHING = BigDecimal.ZERO;
    private static final BigDecimal PRICE = new BigDecimal("0.05");

    private TestRows() {}

    /** One that costs us nothing, and whose output nobody has fetched yet. */
    public static GenerationRow finished() {
        return finished(null, 0);
    }

    /** One that costs us nothing, and whose output did not come home so many times for that reason. */
    public static GenerationRow finished(@Nullable Reason reason, int fetches) {
        return row(GenerationState.FINISHED, 1, 1, fetches, NOTHING, "fal", reason);
    }

    /** One that is paid for, and whose output nobody has fetched yet. */
    public static GenerationRow paid() {
        return paid(null, 0);
    }

    /** One that is paid for, and whose output did not come home so many times for that reason. */
    public static GenerationRow paid(@Nullable Reason reason, int fetches) {
        return row(GenerationState.FINISHED, 1, 1, fetches, PRICE, "fal", reason);
    }

    /** One that costs us nothing, handed over so many times. */
    public static GenerationRow attempted(int attempt) {
        return row(GenerationState.SUBMITTED, attempt, attempt, 0, NOTHING, "fal", null);
    }

    /** One that is paid for, handed over so many times and taken some of them. */
    public static GenerationRow charged(int attempt, int accepted) {
        return row(GenerationState.SUBMITTED, attempt, accepted, 0, PRICE, "fal", null);
    }

    /** The same, when its provider was first seen to work on it. */
    public static GenerationRow begun(GenerationRow row, Instant begun) {
        return copy(row, row.state(), row.version(), row.token(), begun);
    }

    /** One that is paid for, at a provider that is not set up. */
    public static GenerationRow elsewhere(GenerationState state) {
        return row(state, 1, 1, 0, PRICE, "gone", null);
    }

    /** The same after somebody else has changed it. */
    public static GenerationRow later(GenerationRow row, GenerationState state, @Nullable UUID token) {
        return copy(row, state, row.version() + 1, token, row.begun());
    }

    private static GenerationRow copy(
            GenerationRow row, GenerationState state, int version, @Nullable UUID token, @Nullable Instant begun) {
        return new GenerationRow(
                row.id(),
                row.account(),
                row.subject(),
                row.job(),
                row.provider(),
                row.capability(),
                state,
                row.attempt(),
                row.accepted(),
                row.fetches(),
                row.traces(),
                version,
                row.model(),
                row.usdQuoted(),
                token,
                row.submitStartedAt(),
                row.reference(),
                row.output(),
                row.deadline(),
                begun,
                row.notBefore(),
                row.finishedAt(),
                row.reason());
    }

    private static GenerationRow row(
            GenerationState state,
            int attempt,
            int accepted,
            int fetches,
            BigDecimal usd,
            String provider,
            @Nullable Reason reason) {
        return new GenerationRow(
                GenerationId.next(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                provider,
                Capability.STILL,
                state,
                attempt,
                accepted,
                fetches,
                0,
                3,
                "fal-ai/flux/schnell",
                usd,
                UUID.randomUUID(),
                Instant.EPOCH,
                "a handle",
                "https://example.test/output.png",
                Instant.parse("2026-11-25T02:00:00Z"),
                null,
                FINISHED,
                FINISHED,
                reason);
    }
}
