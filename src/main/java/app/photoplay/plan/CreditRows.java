package app.photoplay.plan;

import app.photoplay.base.UserId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ledger's table, in sets. */
@Repository
class CreditRows {

    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Allowance allowance;

    CreditRows(JdbcClient jdbc, JdbcTemplate batches, Allowance allowance) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.allowance = allowance;
    }

    /** Lets one booking of a person wait for the other, so that two cannot spend the same credit. */
    void lock(UserId account, Instant now) {
        jdbc.sql("insert into subscriptions (account_id, plan_id, since) values (?, 'free', ?) on conflict do nothing")
                .params(account.value(), at(now))
                .update();
        jdbc.sql("select 1 from subscriptions where account_id = ? for update")
                .param(account.value())
                .query(Integer.class)
                .single();
    }

    /** What a person has then, without what has expired by then. */
    Usage usage(UserId account, Instant now) {
        Month month = Month.of(now);
        Credits granted = purse(account).available(now);
        return jdbc.sql("""
                        select p.id, p.monthly_credits, p.max_shots, coalesce(e.used, 0) used, coalesce(e.held, 0) held
                        from plans p
                        left join (
                            select sum(amount - from_grants) filter (where kind = 'SETTLE') used,
                                   sum(amount - from_grants) filter (where kind = 'HOLD' and not exists (
                                       select 1 from credit_entries o
                                       where o.reference = h.reference and o.kind in ('SETTLE', 'RELEASE'))) held
                            from credit_entries h
                            where account_id = :account and at >= :start and at < :end) e on true
                        where p.id = coalesce((select plan_id from subscriptions where account_id = :account), 'free')
                        """)
                .param("account", account.value())
                .param("start", at(month.start()))
                .param("end", at(month.end()))
                .query((row, n) -> new Usage(
                        allowance.of(
                                row.getString("id"),
                                new Credits(row.getLong("monthly_credits")),
                                row.getInt("max_shots")),
                        new Credits(row.getLong("used")),
                        new Credits(row.getLong("held")),
                        granted,
                        month.end()))
                .single();
    }

    /** What was granted, and what is left of it. */
    Purse purse(UserId account) {
        List<Purse.Grant> grants = jdbc.sql("""
                        select reference, amount, expires_at from credit_entries g
                        where account_id = ? and kind = 'GRANT' and not exists (
                            select 1 from credit_entries e where e.reference = g.reference and e.kind = 'EXPIRE')
                        """)
                .param(account.value())
                .query((row, n) -> {
                    OffsetDateTime end = row.getObject("expires_at", OffsetDateTime.class);
                    return new Purse.Grant(
                            row.getObject("reference", UUID.class),
                            row.getLong("amount"),
                            end == null ? null : end.toInstant());
                })
                .list();
        return jdbc.sql("""
                        select coalesce(sum(case kind
                                   when 'HOLD' then -from_grants when 'RELEASE' then from_grants when 'SETTLE' then 0
                                   when 'EXPIRE' then -amount else amount end), 0) balance,
                               coalesce(sum(amount) filter (where kind in ('REFUND', 'ADJUST') and amount > 0), 0) lasting
                        from credit_entries
                        where account_id = ? and (from_grants > 0 or kind in ('GRANT', 'EXPIRE', 'REFUND', 'ADJUST'))
                        """)
                .param(account.value())
                .query((row, n) -> new Purse(row.getLong("balance"), row.getLong("lasting"), grants))
                .single();
    }

    /** @param fromGrants how much of it is beyond the month's allowance */
    record PaidHold(CreditLedger.Hold hold, Credits fromGrants) {}

    void hold(UserId account, List<PaidHold> holds, Instant now) {
        batches.batchUpdate("""
                insert into credit_entries (account_id, reference, kind, amount, from_grants, at)
                values (?, ?, 'HOLD', ?, ?, ?) on conflict do nothing
                """, holds, BATCH, (statement, paid) -> {
            statement.setObject(1, account.value());
            statement.setObject(2, paid.hold().reference());
            statement.setLong(3, paid.hold().amount().hundredths());
            statement.setLong(4, paid.fromGrants().hundredths());
            statement.setObject(5, at(now));
        });
    }

    void grant(UserId account, UUID reference, Credits amount, @Nullable Instant expiresAt, String note, Instant now) {
        jdbc.sql("""
                        insert into credit_entries (account_id, reference, kind, amount, expires_at, note, at)
                        values (:account, :reference, 'GRANT', :amount, cast(:expires as timestamptz), :note, :now)
                        on conflict do nothing
                        """)
                .param("account", account.value())
                .param("reference", reference)
                .param("amount", amount.hundredths())
                .param("expires", expiresAt == null ? null : at(expiresAt))
                .param("note", note)
                .param("now", at(now))
                .update();
    }

    void expire(UserId account, Purse.Expiry expiry, Instant now) {
        book(account, expiry.grant(), "EXPIRE", expiry.amount(), null, now);
    }

    void adjust(UserId account, UUID reference, long hundredths, String note, Instant now) {
        book(account, reference, "ADJUST", hundredths, note, now);
    }

    boolean isAdjusted(UUID reference) {
        return jdbc.sql("select exists (select 1 from credit_entries where reference = ? and kind = 'ADJUST')")
                .param(reference)
                .query(Boolean.class)
                .single();
    }

    private void book(
            UserId account, UUID reference, String kind, long hundredths, @Nullable String note, Instant now) {
        jdbc.sql("""
                        insert into credit_entries (account_id, reference, kind, amount, note, at)
                        values (:account, :reference, :kind, :amount, cast(:note as varchar), :now) on conflict do nothing
                        """)
                .param("account", account.value())
                .param("reference", reference)
                .param("kind", kind)
                .param("amount", hundredths)
                .param("note", note)
                .param("now", at(now))
                .update();
    }

    void refund(UUID reference, Instant now) {
        jdbc.sql("""
                        insert into credit_entries (account_id, reference, kind, amount, at)
                        select account_id, reference, 'REFUND', amount, ? from credit_entries
                        where reference = ? and kind = 'SETTLE' on conflict do nothing
                        """).params(at(now), reference).update();
    }

    /**
     * Ends a hold in full; what is already ended stays as it is.
     *
     * @return the hundredths of a credit that it ended now
     */
    long end(Collection<UUID> references, String kind, Instant now) {
        return jdbc
                .sql("""
                        insert into credit_entries (account_id, reference, kind, amount, from_grants, at)
                        select account_id, reference, :kind, amount, from_grants, :now from credit_entries
                        where reference in (:references) and kind = 'HOLD'
                        on conflict do nothing
                        returning amount
                        """)
                .param("kind", kind)
                .param("now", at(now))
                .param("references", references)
                .query(Long.class)
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
