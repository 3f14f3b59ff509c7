package app.photoplay.generation.rows;

import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationState;
import app.photoplay.generation.Progress;
import app.photoplay.generation.ProviderHandle;
import app.photoplay.media.AssetId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * The table's changes of state. Each names the state and the version it starts from, so that of two that act on the
 * same row, in whatever processes, one finds nothing to change.
 */
@Repository
public class GenerationRows {

    private final JdbcClient jdbc;

    GenerationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<GenerationRow> find(GenerationId id) {
        return jdbc.sql("select " + GenerationRow.COLUMNS + " from generations where id = ?")
                .param(id.value())
                .query((row, n) -> GenerationRow.of(row))
                .optional();
    }

    /**
     * Notes that it is about to leave. No change of state, so no version.
     *
     * @return false if it is not ours to send any more
     */
    public boolean sending(GenerationRow from, Instant now) {
        return jdbc.sql("""
                        update generations set sending_at = ? where id = ? and state = 'SUBMITTING' and version = ?
                        """).params(at(now), from.id().value(), from.version()).update() == 1;
    }

    /**
     * Back to the queue as if it had never been claimed.
     *
     * @param certain whether it is known not to have been sent, whatever is noted
     * @param why it waits, null to leave that as it is
     */
    public boolean unsent(GenerationRow from, boolean certain, @Nullable GenerationFailure why, Instant notBefore) {
        return change(from, GenerationState.NEW, """
                attempt = attempt - 1, token = null, not_before = :notBefore,
                reason = coalesce(cast(:reason as varchar), reason), detail = coalesce(cast(:detail as varchar), detail)
                """, "(:certain or sending_at is null)")
                        .param("certain", certain)
                        .param("reason", why == null ? null : why.reason().name())
                        .param("detail", why == null ? null : shortened(why.detail()))
                        .param("notBefore", at(notBefore))
                        .update()
                == 1;
    }

    public boolean submitted(GenerationRow from, ProviderHandle handle, Instant now, Instant deadline) {
        return change(from, GenerationState.SUBMITTED, """
                handle = :handle, request_id = :request, submitted_at = :now, deadline_at = :deadline, accepted = accepted + 1,
                reason = null, detail = null
                """)
                        .param("handle", handle.reference())
                        .param("request", handle.requestId())
                        .param("now", at(now))
                        .param("deadline", at(deadline))
                        .update()
                == 1;
    }

    public boolean finished(GenerationRow from, Progress.Finished finished, @Nullable Instant begun, Instant now) {
        return change(from, GenerationState.FINISHED, """
                output = :output, content_type = :type, finished_at = :now, not_before = :now, fraction = 1,
                running_at = coalesce(running_at, cast(:begun as timestamptz))
                """)
                        .param("begun", begun == null ? null : at(begun))
                        .param("output", finished.output().toString())
                        .param("type", finished.contentType())
                        .param("now", at(now))
                        .update()
                == 1;
    }

    /**
     * Takes an output in hand to bring it home: until then nobody else does. Of several that try, in whatever
     * processes, one gets it.
     *
     * @return the row as it is from now on; empty where another has it
     */
    public Optional<GenerationRow> takeInHand(GenerationRow from, Instant now, Instant until) {
        return jdbc.sql("""
                        update generations set not_before = :until, version = version + 1
                        where id = :id and state = 'FINISHED' and version = :version and not_before <= :now
                        returning %s
                        """.formatted(GenerationRow.COLUMNS))
                .param("until", at(until))
                .param("id", from.id().value())
                .param("version", from.version())
                .param("now", at(now))
                .query((row, n) -> GenerationRow.of(row))
                .optional();
    }

    /** Renews what was taken in hand, where it was not taken over in the meantime. */
    public void keepInHand(Collection<GenerationRow> taken, Instant until) {
        for (GenerationRow row : taken) {
            jdbc.sql("update generations set not_before = ? where id = ? and state = 'FINISHED' and version = ?")
                    .params(at(until), row.id().value(), row.version())
                    .update();
        }
    }

    /**
     * Has everybody else wait with this row until the transaction ends.
     *
     * @return false if it is not as it was any more
     */
    public boolean lock(GenerationRow from) {
        return jdbc.sql("select 1 from generations where id = ? and state = ? and version = ? for update")
                .params(from.id().value(), from.state().name(), from.version())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    public boolean stored(GenerationRow from, AssetId asset, Instant now) {
        return change(from, GenerationState.STORED, """
                asset_id = :asset, stored_at = :now, credits_settled = credits_quoted, reason = null, detail = null
                """)
                        .param("asset", asset.value())
                        .param("now", at(now))
                        .update()
                == 1;
    }

    /**
     * Back to the queue, with what went wrong as the reason why it waits. An attempt that was known to its provider is
     * over, and nothing that comes under its token counts any more.
     */
    public boolean again(GenerationRow from, GenerationFailure failure, Instant notBefore) {
        return change(from, GenerationState.NEW, """
                not_before = :notBefore, reason = :reason, detail = :detail, fraction = null, queue_position = null,
                token = case when state in ('SUBMITTED', 'FINISHED') then null else token end
                """)
                        .param("notBefore", at(notBefore))
                        .param("reason", failure.reason().name())
                        .param("detail", shortened(failure.detail()))
                        .update()
                == 1;
    }

    public boolean failed(GenerationRow from, GenerationFailure failure) {
        return change(from, GenerationState.FAILED, "reason = :reason, detail = :detail, said = cast(:said as text)")
                        .param("said", failure.said())
                        .param("reason", failure.reason().name())
                        .param("detail", shortened(failure.detail()))
                        .update()
                == 1;
    }

    /** Failed before its next attempt left: one that was claimed does not count. */
    public boolean turnedAway(GenerationRow from, GenerationFailure failure) {
        return change(from, GenerationState.FAILED, """
                reason = :reason, detail = :detail,
                attempt = attempt - case when state = 'SUBMITTING' then 1 else 0 end
                """)
                        .param("reason", failure.reason().name())
                        .param("detail", shortened(failure.detail()))
                        .update()
                == 1;
    }

    public boolean unknown(GenerationRow from, GenerationFailure failure, Instant lookUp) {
        return change(from, GenerationState.UNKNOWN, """
                reason = :reason, detail = :detail, traces = 0, not_before = :lookUp
                """)
                        .param("reason", failure.reason().name())
                        .param("detail", shortened(failure.detail()))
                        .param("lookUp", at(lookUp))
                        .update()
                == 1;
    }

    public boolean untraced(GenerationRow from, Instant lookUp) {
        return jdbc.sql("""
                        update generations set traces = traces + 1, not_before = ?
                        where id = ? and state = 'UNKNOWN' and version = ? and traces = ?
                        """)
                        .params(at(lookUp), from.id().value(), from.version(), from.traces())
                        .update()
                == 1;
    }

    /** Ended for good by who has the bill: the creator pays for it, and has nothing of it. */
    public boolean charged(GenerationRow from, GenerationFailure failure) {
        return change(from, GenerationState.FAILED, """
                reason = :reason, detail = :detail, credits_settled = credits_quoted
                """)
                        .param("reason", failure.reason().name())
                        .param("detail", shortened(failure.detail()))
                        .update()
                == 1;
    }

    /** Counts how often in a row it was for the same reason. */
    public boolean fetchLater(GenerationRow from, GenerationFailure why, Instant notBefore) {
        return jdbc.sql("""
                        update generations set not_before = :notBefore, reason = :reason, detail = :detail,
                            fetches = case when reason = :reason then fetches + 1 else 1 end
                        where id = :id and state = 'FINISHED' and version = :version
                        """)
                        .param("notBefore", at(notBefore))
                        .param("reason", why.reason().name())
                        .param("detail", shortened(why.detail()))
                        .param("id", from.id().value())
                        .param("version", from.version())
                        .update()
                == 1;
    }

    /** Notes where a request can be called off that was called off before its provider named it. */
    public boolean strayed(GenerationRow cancelled, ProviderHandle handle, Instant now) {
        return jdbc.sql("""
                        update generations set handle = ?, request_id = ?, call_off_at = ?
                        where id = ? and state = 'CANCELLED' and version = ?
                        """)
                        .params(
                                handle.reference(),
                                handle.requestId(),
                                at(now),
                                cancelled.id().value(),
                                cancelled.version())
                        .update()
                == 1;
    }

    private StatementSpec change(GenerationRow from, GenerationState to, String assignments) {
        return change(from, to, assignments, "true");
    }

    private StatementSpec change(GenerationRow from, GenerationState to, String assignments, String where) {
        if (!from.state().mayBecome(to)) {
            throw new IllegalStateException(from.id() + " may not become " + to + " from " + from.state());
        }
        return jdbc.sql("""
                        update generations set state = :to, version = version + 1, %s
                        where id = :id and state = :from and version = :version and %s
                        """.formatted(assignments, where))
                .param("to", to.name())
                .param("id", from.id().value())
                .param("from", from.state().name())
                .param("version", from.version());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String shortened(String detail) {
        String whole = detail.replace("\0", "");
        return whole.length() <= 500 ? whole : whole.substring(0, 500);
    }
}
