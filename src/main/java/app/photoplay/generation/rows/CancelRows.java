package app.photoplay.generation.rows;

import app.photoplay.generation.GenerationId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests that come to their end with us: calls them off, and remembers whose provider has not confirmed yet that it stops. */
@Repository
public class CancelRows {

    /** What is left over is found at the next look. */
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;

    CancelRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Something that was called off. */
    public record CalledOff(GenerationId id, String provider, boolean sent, boolean followed) {}

    /** Calls off everything of a subject that is not made yet. */
    public List<CalledOff> cancel(UUID subject, Instant now) {
        return cancel(subject, "true", List.of(subject), now);
    }

    /** The same for what one job asked for. */
    public List<CalledOff> cancelJob(UUID subject, UUID job, Instant now) {
        return cancel(subject, "job in (:of)", List.of(job), now);
    }

    /** The same for some of them. */
    public List<CalledOff> cancel(UUID subject, Collection<GenerationId> only, Instant now) {
        return cancel(
                subject, "id in (:of)", only.stream().map(GenerationId::value).toList(), now);
    }

    private List<CalledOff> cancel(UUID subject, String which, List<UUID> of, Instant now) {
        return jdbc.sql("""
                        with before as (
                            select id, state, state <> 'NEW' and (state <> 'SUBMITTING' or sending_at is not null) sent
                            from generations
                            where subject = :subject and state in ('NEW', 'SUBMITTING', 'SUBMITTED') and %s
                            order by id for update)
                        update generations g set state = 'CANCELLED', version = version + 1,
                            call_off_at = case when b.state = 'SUBMITTED' then cast(:now as timestamptz) end
                        from before b where g.id = b.id and g.state in ('NEW', 'SUBMITTING', 'SUBMITTED')
                        returning g.id, g.provider, b.sent, b.state = 'SUBMITTED' followed
                        """.formatted(which))
                .param("subject", subject)
                .param("of", of)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new CalledOff(
                        new GenerationId(row.getObject("id", UUID.class)),
                        row.getString("provider"),
                        row.getBoolean("sent"),
                        row.getBoolean("followed")))
                .list();
    }

    /** From now on its provider is to be told. */
    public void begin(GenerationId id, Instant now) {
        jdbc.sql("update generations set call_off_at = ? where id = ?")
                .params(now.atOffset(ZoneOffset.UTC), id.value())
                .update();
    }

    public List<UUID> due(Instant now) {
        return jdbc.sql("select id from generations where call_off_at <= ? order by call_off_at limit ?")
                .params(now.atOffset(ZoneOffset.UTC), AT_ONCE)
                .query(UUID.class)
                .list();
    }

    /** How often it was tried in vain, empty where it is not its time. */
    public Optional<Integer> tries(GenerationId id, Instant now) {
        return jdbc.sql("select call_offs from generations where id = ? and call_off_at <= ?")
                .params(id.value(), now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .optional();
    }

    /** Tried in vain once more. */
    public void later(GenerationId id, Instant next) {
        jdbc.sql("update generations set call_offs = call_offs + 1, call_off_at = ? where id = ?")
                .params(next.atOffset(ZoneOffset.UTC), id.value())
                .update();
    }

    /** Its provider knows, or is told no more. */
    public void end(GenerationId id) {
        jdbc.sql("update generations set call_off_at = null where id = ?")
                .param(id.value())
                .update();
    }

    /** Whether something under a subject may still come home, be found, or have to be called off where it is made. */
    public boolean open(UUID subject, Instant sentSince) {
        return jdbc.sql("""
                        select exists (
                            select 1 from generations where subject = ? and (
                                state not in ('STORED', 'FAILED', 'CANCELLED') or call_off_at is not null
                                or (state = 'CANCELLED' and sending_at > ?)))
                        """)
                .params(subject, sentSince.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    public void delete(UUID subject) {
        jdbc.sql("delete from generations where subject = ?").param(subject).update();
    }
}
