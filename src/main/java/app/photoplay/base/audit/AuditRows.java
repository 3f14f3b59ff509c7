package app.photoplay.base.audit;

import app.photoplay.base.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The log's table: rows are added and read, nothing else. */
@Repository
class AuditRows {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};
    private static final TypeReference<List<String>> WORDS = new TypeReference<>() {};
    private static final int FETCHED_AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final JdbcClient streams;

    AuditRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        JdbcTemplate streaming = new JdbcTemplate(Objects.requireNonNull(template.getDataSource()));
        streaming.setFetchSize(FETCHED_AT_ONCE);
        this.streams = JdbcClient.create(streaming);
    }

    void add(Instant at, @Nullable UserId actor, String actorName, AuditAct act) {
        jdbc.sql("""
                        insert into audit_entries (at, actor_id, actor_name, action, subject_type, subject_id,
                                                   subject_name, arguments, reason, values_before, values_after)
                        values (:at, cast(:actor as uuid), :actorName, :action, :type, :id, :name,
                                cast(:arguments as jsonb), cast(:reason as varchar),
                                cast(:before as jsonb), cast(:after as jsonb))
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("actor", actor == null ? null : actor.value())
                .param("actorName", actorName)
                .param("action", act.action())
                .param("type", act.subject().type())
                .param("id", act.subject().id())
                .param("name", act.subject().name())
                .param("arguments", MAPPER.writeValueAsString(act.arguments()))
                .param("reason", act.reason())
                .param("before", MAPPER.writeValueAsString(act.before()))
                .param("after", MAPPER.writeValueAsString(act.after()))
                .update();
    }

    List<AuditEntry> list(AuditFilter filter, long offset, int limit) {
        AuditQuery query = AuditQuery.of(filter);
        return query.bind(jdbc.sql("select * from audit_entries" + query.where()
                        + " order by id desc offset :offset limit :limit"))
                .param("offset", offset)
                .param("limit", limit)
                .query(AuditRows::entry)
                .list();
    }

    long count(AuditFilter filter) {
        AuditQuery query = AuditQuery.of(filter);
        return query.bind(jdbc.sql("select count(*) from audit_entries" + query.where()))
                .query(Long.class)
                .single();
    }

    void each(AuditFilter filter, Consumer<AuditEntry> reader) {
        AuditQuery query = AuditQuery.of(filter);
        try (Stream<AuditEntry> all = query
                .bind(streams.sql("select * from audit_entries" + query.where() + " order by id desc"))
                .query(AuditRows::entry)
                .stream()) {
            all.forEach(reader);
        }
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        UUID actor = row.getObject("actor_id", UUID.class);
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                actor == null ? null : new UserId(actor),
                row.getString("actor_name"),
                row.getString("action"),
                new AuditSubject(
                        row.getString("subject_type"), row.getString("subject_id"), row.getString("subject_name")),
                MAPPER.readValue(row.getString("arguments"), WORDS),
                row.getString("reason"),
                MAPPER.readValue(row.getString("values_before"), VALUES),
                MAPPER.readValue(row.getString("values_after"), VALUES));
    }
}
