package app.photoplay.spending;

import app.photoplay.base.Ids;
import app.photoplay.base.UserId;
import app.photoplay.project.ProjectId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Films, requests and entries of the ledger as they stand in the tables, for whoever reads them. */
final class SpentRows {

    private final JdbcClient jdbc;
    private final UserId account;

    SpentRows(JdbcClient jdbc, UserId account) {
        this.jdbc = jdbc;
        this.account = account;
    }

    ProjectId film(String title) {
        ProjectId id = ProjectId.next();
        jdbc.sql("""
                        insert into projects (id, owner_id, title, look, aspect, created_at)
                        values (?, ?, ?, 'NOIR', 'WIDE_16_9', now())
                        """).params(id.value(), account.value(), title).update();
        return id;
    }

    /** A request that ended well, was sent once, and is paid for. */
    UUID spent(ProjectId film, String capability, String model, long hundredths, Instant at) {
        UUID id = held(film, capability, model, hundredths, at);
        jdbc.sql("""
                        insert into receipts (generation_id, attempt, account_id, subject, provider, capability, model,
                            credits_quoted, usd_quoted, outcome, at)
                        values (?, 1, ?, ?, 'made-up', ?, ?, ?, 0, 'MADE', now())
                        """)
                .params(id, account.value(), film.value(), capability, model, hundredths)
                .update();
        book(id, "SETTLE", hundredths, at);
        return id;
    }

    /** A request that is under way. */
    UUID held(ProjectId film, String capability, String model, long hundredths, Instant at) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into generations (id, account_id, subject, provider, capability, model, state, urgency,
                            request, not_before, credits_quoted, created_at)
                        values (?, ?, ?, 'made-up', ?, ?, 'NEW', 0, '{}', 'infinity', ?, now())
                        """)
                .params(id, account.value(), film.value(), capability, model, hundredths)
                .update();
        book(id, "HOLD", hundredths, at);
        return id;
    }

    void book(UUID reference, String kind, long hundredths, Instant at) {
        jdbc.sql("insert into credit_entries (account_id, reference, kind, amount, at) values (?, ?, ?, ?, ?)")
                .params(account.value(), reference, kind, hundredths, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** As when its film is deleted: requests go, receipts and the ledger stay. */
    void delete(ProjectId film) {
        jdbc.sql("delete from generations where subject = ?")
                .param(film.value())
                .update();
        jdbc.sql("delete from projects where id = ?").param(film.value()).update();
    }
}
