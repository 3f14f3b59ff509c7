package app.photoplay.generation.rows;

import app.photoplay.generation.Capability;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationState;
import app.photoplay.generation.ProviderHandle;
import app.photoplay.generation.SubmitIntent;
import java.math.BigDecimal;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a step needs to know of a row; its version is the fence for whatever it writes.
 *
 * @param fetches how often in a row the output did not come home for its {@code reason}
 * @param deadline until when it must have begun at its provider
 * @param begun when its provider was first seen to work on it, null where that is not known
 * @param reason why it failed, or waits; else null
 */
public record GenerationRow(
        GenerationId id,
        UUID account,
        UUID subject,
        @Nullable UUID job,
        String provider,
        Capability capability,
        GenerationState state,
        int attempt,
        int accepted,
        int fetches,
        int traces,
        int version,
        String model,
        BigDecimal usdQuoted,
        @Nullable UUID token,
        @Nullable Instant submitStartedAt,
        @Nullable String reference,
        @Nullable String output,
        @Nullable Instant deadline,
        @Nullable Instant begun,
        Instant notBefore,
        @Nullable Instant finishedAt,
        GenerationFailure.@Nullable Reason reason) {

    public static final String COLUMNS =
            "id, account_id, subject, job, provider, capability, state, attempt, accepted, fetches,"
                    + " traces, version, model, usd_quoted, token, submit_started_at, handle, output, deadline_at, running_at,"
                    + " not_before, finished_at, reason";

    public static GenerationRow of(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return new GenerationRow(
                new GenerationId(row.getObject("id", UUID.class)),
                row.getObject("account_id", UUID.class),
                row.getObject("subject", UUID.class),
                row.getObject("job", UUID.class),
                row.getString("provider"),
                Capability.valueOf(row.getString("capability")),
                GenerationState.valueOf(row.getString("state")),
                row.getInt("attempt"),
                row.getInt("accepted"),
                row.getInt("fetches"),
                row.getInt("traces"),
                row.getInt("version"),
                row.getString("model"),
                row.getBigDecimal("usd_quoted"),
                row.getObject("token", UUID.class),
                instant(row, "submit_started_at"),
                row.getString("handle"),
                row.getString("output"),
                instant(row, "deadline_at"),
                instant(row, "running_at"),
                row.getObject("not_before", OffsetDateTime.class).toInstant(),
                instant(row, "finished_at"),
                reason == null ? null : GenerationFailure.Reason.valueOf(reason));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    /** Whether an attempt costs us anything. */
    public boolean charged() {
        return usdQuoted.signum() > 0;
    }

    /** @throws IllegalStateException if nobody began to submit it */
    public SubmitIntent intent() {
        if (token == null || submitStartedAt == null) {
            throw new IllegalStateException("Never submitted: " + id);
        }
        return new SubmitIntent(id, token, model, submitStartedAt);
    }

    /** @throws IllegalStateException if it was not accepted yet */
    public ProviderHandle handle() {
        if (reference == null) {
            throw new IllegalStateException("Not accepted yet: " + id);
        }
        return new ProviderHandle(id, reference);
    }

    /** @throws IllegalStateException if it is not finished */
    public URI whereMade() {
        if (output == null) {
            throw new IllegalStateException("Not finished: " + id);
        }
        return URI.create(output);
    }
}
