package app.photoplay.base.outbox;

import app.photoplay.base.Outbox;
import app.photoplay.base.OutboxEvent;
import app.photoplay.base.OutboxReader;
import jakarta.annotation.security.PermitAll;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The outbox in PostgreSQL. */
@Component
@PermitAll
class OutboxRows implements Outbox, OutboxReader {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> DETAIL = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Clock clock;

    OutboxRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID subject, String kind, Map<String, Object> detail) {
        jdbc.sql("insert into outbox (at, subject, kind, detail) values (?, ?, ?, cast(? as jsonb))")
                .params(clock.instant().atOffset(ZoneOffset.UTC), subject, kind, MAPPER.writeValueAsString(detail))
                .update();
        hint(subject);
    }

    @Override
    public void hint(UUID subject) {
        // PostgreSQL sends equal hints of one transaction once, and none of one that is rolled back.
        jdbc.sql("select pg_notify(?, ?)")
                .params(ChangeListener.CHANNEL, subject.toString())
                .query((row, n) -> "")
                .list();
    }

    @Override
    @Transactional
    public int read(String reader, int limit, Consumer<List<OutboxEvent>> listener) {
        jdbc.sql("insert into outbox_readers (name) values (?) on conflict do nothing")
                .param(reader)
                .update();
        Optional<Cursor> cursor = jdbc.sql(
                        "select transaction::text, position from outbox_readers where name = ? for update skip locked")
                .param(reader)
                .query((row, n) -> new Cursor(row.getString(1), row.getLong(2)))
                .optional();
        List<Row> rows = cursor.map(from -> after(from, limit)).orElse(List.of());
        if (!rows.isEmpty()) {
            listener.accept(rows.stream().map(Row::event).toList());
            Row last = rows.getLast();
            jdbc.sql("update outbox_readers set transaction = cast(? as xid8), position = ? where name = ?")
                    .params(last.transaction(), last.event().position(), reader)
                    .update();
        }
        return rows.size();
    }

    private List<Row> after(Cursor cursor, int limit) {
        return jdbc.sql("""
                        select transaction::text as transaction, position, at, subject, kind, detail from outbox
                        where (transaction, position) > (cast(? as xid8), ?)
                          and transaction < pg_snapshot_xmin(pg_current_snapshot())
                        order by transaction, position limit ?
                        """)
                .params(cursor.transaction(), cursor.position(), limit)
                .query((row, n) -> new Row(row.getString("transaction"), event(row)))
                .list();
    }

    private static OutboxEvent event(ResultSet row) throws SQLException {
        return new OutboxEvent(
                row.getLong("position"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("subject", UUID.class),
                row.getString("kind"),
                MAPPER.readValue(row.getString("detail"), DETAIL));
    }

    private record Cursor(String transaction, long position) {}

    private record Row(String transaction, OutboxEvent event) {}
}
