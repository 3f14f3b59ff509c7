package app.photoplay.plan.ledger;

import app.photoplay.base.Ids;
import app.photoplay.base.UserId;
import app.photoplay.plan.Credits;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.grant.GrantSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Grants, and what the entries say is left of each. */
@Repository
public class GrantRows {

    private final JdbcClient jdbc;

    GrantRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of which something can still come; also what has expired and is not booked so yet. */
    public Purse purse(UserId account) {
        return purses(List.of(account)).getOrDefault(account, Purse.EMPTY);
    }

    /** The same of many; whoever has none is left out. */
    public Map<UserId, Purse> purses(Collection<UserId> accounts) {
        Map<UserId, List<GrantBalance>> grants = new HashMap<>();
        jdbc.sql("""
                        select g.account_id, g.id, g.source, g.note, g.plan_id, g.reference, g.amount, g.starts_at, g.expires_at,
                               g.voided_at is not null voided,
                               coalesce(sum(case when e.kind in ('GRANT', 'RELEASE', 'REFUND', 'ADJUST') then e.amount
                                                 when e.kind in ('HOLD', 'EXPIRE', 'VOID') then -e.amount
                                                 else 0 end), 0) remains,
                               coalesce(sum(case when e.kind = 'HOLD' then e.amount
                                                 when e.kind in ('SETTLE', 'RELEASE') then -e.amount
                                                 else 0 end), 0) held
                        from credit_grants g left join credit_entries e on e.grant_id = g.id
                        where g.account_id = any(:accounts) and g.closed_at is null
                        group by g.id
                        """)
                .param("accounts", accounts.stream().map(UserId::value).toArray(UUID[]::new))
                .query((RowCallbackHandler) row -> grants.computeIfAbsent(
                                new UserId(row.getObject("account_id", UUID.class)), account -> new ArrayList<>())
                        .add(balance(row)));
        Map<UserId, Purse> purses = new HashMap<>();
        grants.forEach((account, those) -> purses.put(account, new Purse(those)));
        return purses;
    }

    private static GrantBalance balance(ResultSet row) throws SQLException {
        OffsetDateTime until = row.getObject("expires_at", OffsetDateTime.class);
        String plan = row.getString("plan_id");
        return new GrantBalance(
                row.getObject("id", UUID.class),
                GrantSource.valueOf(row.getString("source")),
                row.getString("note"),
                plan == null ? null : new PlanId(plan),
                row.getString("reference"),
                row.getLong("amount"),
                row.getLong("remains"),
                row.getLong("held"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                until == null ? null : until.toInstant(),
                row.getBoolean("voided"));
    }

    /**
     * @param reference what it is for; the same is given once
     * @param plan that gives it; null where none does
     */
    public record NewGrant(
            String reference,
            GrantSource source,
            Credits amount,
            Instant from,
            @Nullable Instant until,
            String note,
            @Nullable PlanId plan) {

        /** Given by no plan. */
        public NewGrant(
                String reference,
                GrantSource source,
                Credits amount,
                Instant from,
                @Nullable Instant until,
                String note) {
            this(reference, source, amount, from, until, note, null);
        }
    }

    /** @return empty where it was given before */
    public Optional<UUID> insert(UserId account, NewGrant grant) {
        PlanId plan = grant.plan();
        return jdbc.sql("""
                        insert into credit_grants (id, account_id, source, note, plan_id, amount, reference, starts_at, expires_at)
                        values (:id, :account, :source, :note, cast(:plan as varchar), :amount, :reference, :from,
                            cast(:until as timestamptz))
                        on conflict do nothing returning id
                        """)
                .param("id", Ids.next())
                .param("account", account.value())
                .param("source", grant.source().name())
                .param("note", grant.note())
                .param("plan", plan == null ? null : plan.value())
                .param("amount", grant.amount().hundredths())
                .param("reference", grant.reference())
                .param("from", at(grant.from()))
                .param("until", grant.until() == null ? null : at(grant.until()))
                .query(UUID.class)
                .optional();
    }

    /** Whether something was given under that reference, whatever became of it. */
    public boolean given(UserId account, String reference) {
        return find(account, reference).isPresent();
    }

    /** To whom something was given under the reference of their own, whatever became of it. */
    public Set<UserId> given(Map<UserId, String> references) {
        List<Map.Entry<UserId, String>> each = List.copyOf(references.entrySet());
        return new HashSet<>(jdbc.sql("""
                        select g.account_id from unnest(:accounts, :references) asked(account, reference)
                        join credit_grants g on g.account_id = asked.account and g.reference = asked.reference
                        """)
                .param(
                        "accounts",
                        each.stream().map(one -> one.getKey().value()).toArray(UUID[]::new))
                .param("references", each.stream().map(Map.Entry::getValue).toArray(String[]::new))
                .query((row, n) -> new UserId(row.getObject("account_id", UUID.class)))
                .list());
    }

    Optional<UUID> find(UserId account, String reference) {
        return jdbc.sql("select id from credit_grants where account_id = ? and reference = ?")
                .params(account.value(), reference)
                .query(UUID.class)
                .optional();
    }

    Optional<UserId> owner(UUID grant) {
        return jdbc.sql("select account_id from credit_grants where id = ?")
                .param(grant)
                .query(UUID.class)
                .optional()
                .map(UserId::new);
    }

    void markVoided(UUID grant, Instant now) {
        jdbc.sql("update credit_grants set voided_at = ? where id = ? and voided_at is null")
                .params(at(now), grant)
                .update();
    }

    /** What is left of one goes later. */
    void extend(UUID grant, Instant later) {
        jdbc.sql("update credit_grants set expires_at = ? where id = ? and closed_at is null")
                .params(at(later), grant)
                .update();
    }

    /** What the plan gave up to then lasts longer. */
    public void extend(UserId account, Instant until, Instant later) {
        jdbc.sql("""
                        update credit_grants set expires_at = ? where account_id = ? and source = 'PLAN' and expires_at = ?
                        and closed_at is null
                        """).params(at(later), account.value(), at(until)).update();
    }

    public void close(Collection<UUID> grants, Instant now) {
        if (!grants.isEmpty()) {
            jdbc.sql("update credit_grants set closed_at = :now where id in (:grants)")
                    .param("now", at(now))
                    .param("grants", grants)
                    .update();
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
