package app.photoplay.spending;

import app.photoplay.project.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads the ledger entry by entry, some hundred at a time, so that a year of it takes no more memory than a day. */
@Repository
class SpendingEntries {

    private static final int AT_ONCE = 500;

    private final NamedParameterJdbcTemplate jdbc;

    SpendingEntries(JdbcTemplate shared) {
        JdbcTemplate streaming = new JdbcTemplate(Objects.requireNonNull(shared.getDataSource()));
        streaming.setFetchSize(AT_ONCE);
        this.jdbc = new NamedParameterJdbcTemplate(streaming);
    }

    /** Within a transaction: PostgreSQL's cursors live in one. */
    void read(SpendingRows.Span span, Consumer<SpendingEntry> each) {
        jdbc.query(
                """
                select e.at, e.kind, e.amount, e.reference, e.note, coalesce(g.subject, r.subject) subject,
                       coalesce(g.capability, r.capability) capability, coalesce(g.model, r.model, '') model,
                       (g.id is not null or r.subject is not null) made, p.title
                from credit_entries e
                left join generations g on g.id = e.reference
                left join lateral (
                    select subject, capability, model from receipts where generation_id = e.reference
                    order by attempt desc limit 1) r on g.id is null
                left join projects p on p.id = coalesce(g.subject, r.subject)
                where e.account_id = :account and e.at >= :start and e.at < :end
                  and (cast(:film as uuid) is null or coalesce(g.subject, r.subject) = :film)
                order by e.at, e.id
                """,
                new MapSqlParameterSource()
                        .addValue("account", span.account().value())
                        .addValue("start", span.start().atOffset(ZoneOffset.UTC))
                        .addValue("end", span.end().atOffset(ZoneOffset.UTC))
                        .addValue("film", span.film()),
                row -> {
                    each.accept(entry(row));
                });
    }

    private static SpendingEntry entry(ResultSet row) throws SQLException {
        UUID subject = row.getObject("subject", UUID.class);
        return new SpendingEntry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("kind"),
                row.getLong("amount"),
                row.getObject("reference", UUID.class),
                subject == null ? null : new ProjectId(subject),
                row.getString("title"),
                row.getBoolean("made") ? SpendingKind.named(row.getString("capability")) : null,
                row.getString("model"),
                row.getString("note"));
    }
}
