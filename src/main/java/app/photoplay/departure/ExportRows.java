package app.photoplay.departure;

import app.photoplay.base.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Exports that were asked for. */
@Repository
class ExportRows {

    /** Longer than the largest one takes. */
    private static final Duration STUCK = Duration.ofHours(2);

    private final JdbcClient jdbc;

    ExportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, UserId person, Instant now) {
        jdbc.sql("insert into account_exports (id, user_id, asked_at) values (?, ?, ?)")
                .params(id, person.value(), at(now))
                .update();
    }

    boolean open(UserId person) {
        return jdbc.sql("""
                        select exists (select 1 from account_exports where user_id = ? and state in ('WAITING', 'WRITING'))""").param(person.value()).query(Boolean.class).single();
    }

    List<DataExport> of(UserId person) {
        return jdbc.sql("select * from account_exports where user_id = ? order by asked_at desc, id")
                .param(person.value())
                .query((row, n) -> new DataExport(
                        row.getObject("id", UUID.class),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        row.getObject("bytes", Long.class),
                        row.getString("state").equals("FAILED")))
                .list();
    }

    /** Takes it for this process; whose it is. */
    Optional<UserId> claim(UUID id) {
        return jdbc.sql(
                        "update account_exports set state = 'WRITING' where id = ? and state = 'WAITING' returning user_id")
                .param(id)
                .query(UUID.class)
                .optional()
                .map(UserId::new);
    }

    void done(UUID id, long bytes, Instant now) {
        jdbc.sql("update account_exports set state = 'DONE', bytes = ?, done_at = ? where id = ?")
                .params(bytes, at(now), id)
                .update();
    }

    void failed(UUID id, Instant now) {
        jdbc.sql("update account_exports set state = 'FAILED', done_at = ? where id = ?")
                .params(at(now), id)
                .update();
    }

    List<UUID> waiting(Instant now) {
        jdbc.sql("update account_exports set state = 'WAITING' where state = 'WRITING' and asked_at < ?")
                .param(at(now.minus(STUCK)))
                .update();
        return jdbc.sql("select id from account_exports where state = 'WAITING' order by asked_at limit 20")
                .query(UUID.class)
                .list();
    }

    /** Forgets those of before that moment, and says which. */
    List<UUID> forget(Instant before) {
        return jdbc.sql("delete from account_exports where asked_at < ? returning id")
                .param(at(before))
                .query(UUID.class)
                .list();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
