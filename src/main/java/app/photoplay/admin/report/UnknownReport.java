package app.photoplay.admin.report;

import app.photoplay.base.UserId;
import app.photoplay.generation.GenerationId;
import app.photoplay.plan.Credits;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is known of requests nobody knows of, for who has to settle them. One statement a page. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(readOnly = true)
public class UnknownReport {

    private final JdbcClient jdbc;
    private final HouseReport house;

    UnknownReport(JdbcClient jdbc, HouseReport house) {
        this.jdbc = jdbc;
        this.house = house;
    }

    /** How many there are, and what they hold. */
    public Undecided sum() {
        return house.undecided();
    }

    /** The oldest first. */
    public List<UnknownDetails> page(int offset, int limit) {
        return jdbc.sql("""
                        select g.id, g.account_id, g.provider, g.model, g.capability, g.attempt, g.token, g.request_id,
                               g.credits_quoted, g.usd_quoted, g.submit_started_at, g.traces, g.detail,
                               u.display_name, u.email, coalesce(p.title, '') title,
                               (select right(r.log, 600) from receipts r
                                where r.generation_id = g.id and r.attempt = g.attempt) log
                        from generations g join users u on u.id = g.account_id
                        left join projects p on p.id = g.subject
                        where g.state = 'UNKNOWN' and g.token is not null and g.submit_started_at is not null
                        order by g.submit_started_at, g.id offset :offset limit :limit
                        """)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> new UnknownDetails(
                        new GenerationId(row.getObject("id", UUID.class)),
                        new UserId(row.getObject("account_id", UUID.class)),
                        row.getString("display_name"),
                        row.getString("email"),
                        row.getString("title"),
                        row.getString("provider"),
                        row.getString("model"),
                        row.getString("capability").toLowerCase(Locale.ROOT),
                        row.getInt("attempt"),
                        row.getString("token"),
                        row.getString("request_id"),
                        new Credits(row.getLong("credits_quoted")),
                        row.getBigDecimal("usd_quoted"),
                        row.getObject("submit_started_at", OffsetDateTime.class).toInstant(),
                        row.getInt("traces"),
                        row.getString("detail"),
                        row.getString("log")))
                .list();
    }
}
