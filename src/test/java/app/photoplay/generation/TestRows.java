package app.photoplay.generation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** Rows as a step reads them. */
final class TestRows {

    private TestRows() {}

    static GenerationRow finished(int fetches) {
        return row(GenerationState.FINISHED, 1, 1, fetches, BigDecimal.ZERO);
    }

    /** One that is paid for. */
    static GenerationRow paid(int fetches) {
        return row(GenerationState.FINISHED, 1, 1, fetches, new BigDecimal("0.05"));
    }

    /** One that costs us nothing, handed over so many times. */
    static GenerationRow attempted(int attempt) {
        return row(GenerationState.SUBMITTED, attempt, attempt, 0, BigDecimal.ZERO);
    }

    /** One that is paid for, handed over so many times and taken some of them. */
    static GenerationRow charged(int attempt, int accepted) {
        return row(GenerationState.SUBMITTED, attempt, accepted, 0, new BigDecimal("0.05"));
    }

    private static GenerationRow row(GenerationState state, int attempt, int accepted, int fetches, BigDecimal usd) {
        return new GenerationRow(
                GenerationId.next(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "fal",
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
                "image/png",
                Instant.parse("2026-11-25T02:00:00Z"));
    }
}
