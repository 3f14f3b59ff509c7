package app.photoplay.plan;

import app.photoplay.base.UserId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ledger's table, in sets. */
@Repository
class CreditRows {

    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    CreditRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Lets one booking of a person wait for the other, so that two cannot spend the same credit. */
    void lock(UserId account, Instant now) {
        jdbc.sql("insert into subscriptions (account_id, plan_id, since) values (?, 'free', ?) on conflict do nothing")
                .params(account.value(), now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("select 1 from subscriptions where account_id = ? for update")
                .param(account.value())
                .query(Integer.class)
                .single();
    }

    Usage usage(UserId account, Month month) {
        return jdbc.sql("""
                        select p.id, p.monthly_credits, p.max_shots, coalesce(e.used, 0) used, coalesce(e.held, 0) held
                        from plans p
                        left join (
                            select sum(amount) filter (where kind = 'SETTLE') used,
                                   sum(amount) filter (where kind = 'HOLD' and not exists (
                                       select 1 from credit_entries o
                                       where o.generation_id = h.generation_id and o.kind in ('SETTLE', 'RELEASE'))) held
                            from credit_entries h
                            where account_id = :account and at >= :start and at < :end) e on true
                        where p.id = coalesce((select plan_id from subscriptions where account_id = :account), 'free')
                        """)
                .param("account", account.value())
                .param("start", month.start().atOffset(ZoneOffset.UTC))
                .param("end", month.end().atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Usage(
                        new Plan(
                                row.getString("id"),
                                new Credits(row.getLong("monthly_credits")),
                                row.getInt("max_shots")),
                        new Credits(row.getLong("used")),
                        new Credits(row.getLong("held")),
                        month.end()))
                .single();
    }

    void hold(UserId account, List<CreditLedger.Hold> holds, Instant now) {
        batches.batchUpdate("""
                insert into credit_entries (account_id, generation_id, kind, amount, at)
                values (?, ?, 'HOLD', ?, ?) on conflict do nothing
                """, holds, BATCH, (statement, hold) -> {
            statement.setObject(1, account.value());
            statement.setObject(2, hold.generation());
            statement.setLong(3, hold.amount().hundredths());
            statement.setObject(4, now.atOffset(ZoneOffset.UTC));
        });
    }

    /** Ends a hold in full; what is already ended stays as it is. */
    void end(Collection<UUID> generations, String kind, Instant now) {
        jdbc.sql("""
                        insert into credit_entries (account_id, generation_id, kind, amount, at)
                        select account_id, generation_id, :kind, amount, :now from credit_entries
                        where generation_id in (:generations) and kind = 'HOLD'
                        on conflict do nothing
                        """)
                .param("kind", kind)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("generations", generations)
                .update();
    }
}
