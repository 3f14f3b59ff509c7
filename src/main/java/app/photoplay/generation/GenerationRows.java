package app.photoplay.generation;

import app.photoplay.media.AssetId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * The table's changes of state. Each names the state and the version it starts from, so that of two that act on the
 * same row, in whatever processes, one finds nothing to change.
 */
@Repository
class GenerationRows {

    private final JdbcClient jdbc;

    GenerationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<GenerationRow> find(GenerationId id) {
        return jdbc.sql("select " + GenerationRow.COLUMNS + " from generations where id = ?")
                .param(id.value())
                .query((row, n) -> GenerationRow.of(row))
                .optional();
    }

    List<GenerationRow> submitted() {
        return list("state = 'SUBMITTED'", Instant.EPOCH);
    }

    /** Handed over by somebody who has not come back since then. */
    List<GenerationRow> abandonedSubmits(Instant before) {
        return list("state = 'SUBMITTING' and submit_started_at < ?", before);
    }

    List<GenerationRow> toCollect(Instant now) {
        return list("state = 'FINISHED' and not_before <= ?", now);
    }

    private List<GenerationRow> list(String where, Instant when) {
        StatementSpec statement = jdbc.sql("select " + GenerationRow.COLUMNS + " from generations where " + where);
        return (where.contains("?") ? statement.param(at(when)) : statement)
                .query((row, n) -> GenerationRow.of(row))
                .list();
    }

    boolean submitted(GenerationRow from, String reference, Instant now, Instant deadline) {
        return change(from, GenerationState.SUBMITTED, """
                handle = :handle, submitted_at = :now, deadline_at = :deadline, accepted = accepted + 1,
                reason = null, detail = null
                """)
                        .param("handle", reference)
                        .param("now", at(now))
                        .param("deadline", at(deadline))
                        .update()
                == 1;
    }

    boolean finished(GenerationRow from, Progress.Finished finished, Instant now) {
        return change(from, GenerationState.FINISHED, """
                output = :output, content_type = :type, finished_at = :now, not_before = :now, fraction = 1
                """)
                        .param("output", finished.output().toString())
                        .param("type", finished.contentType())
                        .param("now", at(now))
                        .update()
                == 1;
    }

    boolean stored(GenerationRow from, AssetId asset, Instant now) {
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
    boolean again(GenerationRow from, GenerationFailure failure, Instant notBefore) {
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

    boolean failed(GenerationRow from, GenerationFailure failure) {
        return ended(from, GenerationState.FAILED, failure);
    }

    boolean unknown(GenerationRow from, GenerationFailure failure) {
        return ended(from, GenerationState.UNKNOWN, failure);
    }

    private boolean ended(GenerationRow from, GenerationState to, GenerationFailure failure) {
        return change(from, to, "reason = :reason, detail = :detail")
                        .param("reason", failure.reason().name())
                        .param("detail", shortened(failure.detail()))
                        .update()
                == 1;
    }

    boolean fetchLater(GenerationRow from, Instant notBefore) {
        return jdbc.sql("""
                        update generations set fetches = fetches + 1, not_before = ?
                        where id = ? and state = 'FINISHED' and version = ?
                        """)
                        .params(at(notBefore), from.id().value(), from.version())
                        .update()
                == 1;
    }

    /** Where it stands at the provider; no change of state, so no version. */
    boolean seen(GenerationRow from, OptionalInt position, double fraction, boolean running, Instant now) {
        return jdbc.sql("""
                        update generations set queue_position = :position, fraction = :fraction,
                               running_at = case when :running then coalesce(running_at, :now) else running_at end
                        where id = :id and state = 'SUBMITTED' and version = :version
                        """)
                        .param("position", position.isPresent() ? position.getAsInt() : null)
                        .param("fraction", (float) fraction)
                        .param("running", running)
                        .param("now", at(now))
                        .param("id", from.id().value())
                        .param("version", from.version())
                        .update()
                == 1;
    }

    /** Something that was called off. */
    record CalledOff(GenerationId id, String provider, boolean sent, boolean followed) {}

    /** Calls off everything of a subject that is not made yet. */
    List<CalledOff> cancel(UUID subject) {
        return jdbc.sql("""
                        with before as (
                            select id, state from generations
                            where subject = ? and state in ('NEW', 'SUBMITTING', 'SUBMITTED')
                            order by id for update)
                        update generations g set state = 'CANCELLED', version = version + 1
                        from before b where g.id = b.id and g.state in ('NEW', 'SUBMITTING', 'SUBMITTED')
                        returning g.id, g.provider, b.state <> 'NEW' sent, b.state = 'SUBMITTED' followed
                        """)
                .param(subject)
                .query((row, n) -> new CalledOff(
                        new GenerationId(row.getObject("id", UUID.class)),
                        row.getString("provider"),
                        row.getBoolean("sent"),
                        row.getBoolean("followed")))
                .list();
    }

    /** Notes where a request can be called off that was called off before its provider named it. */
    boolean strayed(GenerationRow cancelled, String reference) {
        return jdbc.sql("update generations set handle = ? where id = ? and state = 'CANCELLED' and version = ?")
                        .params(reference, cancelled.id().value(), cancelled.version())
                        .update()
                == 1;
    }

    private StatementSpec change(GenerationRow from, GenerationState to, String assignments) {
        if (!from.state().mayBecome(to)) {
            throw new IllegalStateException(from.id() + " may not become " + to + " from " + from.state());
        }
        return jdbc.sql("""
                        update generations set state = :to, version = version + 1, %s
                        where id = :id and state = :from and version = :version
                        """.formatted(assignments))
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
