package app.photoplay.plan.ledger;

import app.photoplay.base.UserId;
import app.photoplay.plan.Credits;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ledger's table: entries are only ever added, one of a kind for each reference and grant. */
@Repository
public class EntryRows {

    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    EntryRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** @param grant whose credits move; null where credits are not counted */
    public record Entry(
            UUID reference,
            Movement kind,
            long hundredths,
            @Nullable UUID grant,
            @Nullable String note) {

        public Entry(UUID reference, Movement kind, long hundredths, @Nullable UUID grant) {
            this(reference, kind, hundredths, grant, null);
        }
    }

    public void add(UserId account, List<Entry> entries, Instant now) {
        batches.batchUpdate("""
                insert into credit_entries (account_id, reference, kind, amount, grant_id, note, at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """, entries, BATCH, (statement, entry) -> {
            statement.setObject(1, account.value());
            statement.setObject(2, entry.reference());
            statement.setString(3, entry.kind().name());
            statement.setLong(4, entry.hundredths());
            statement.setObject(5, entry.grant());
            statement.setString(6, entry.note());
            statement.setObject(7, at(now));
        });
    }

    /** Which of them were held before, and whether they are held or spent still. */
    public Map<UUID, Boolean> known(Collection<UUID> references) {
        Map<UUID, Boolean> known = new HashMap<>();
        if (!references.isEmpty()) {
            jdbc.sql("""
                            select reference, bool_or(kind = 'RELEASE') released from credit_entries
                            where reference = any(:references) and kind in ('HOLD', 'RELEASE') group by reference
                            """)
                    .param("references", references.toArray(UUID[]::new))
                    .query((row, n) -> known.put(row.getObject("reference", UUID.class), !row.getBoolean("released")))
                    .list();
        }
        return known;
    }

    /**
     * Ends holds in full, in one order whoever asks; what is already ended stays as it is.
     *
     * @return the hundredths of a credit that it ended now
     */
    public long end(Collection<UUID> references, Movement kind, Instant now) {
        return jdbc
                .sql("""
                        insert into credit_entries (account_id, reference, kind, amount, grant_id, at)
                        select account_id, reference, :kind, amount, grant_id, :now from credit_entries
                        where reference = any(:references) and kind = 'HOLD' order by id
                        on conflict do nothing
                        returning amount
                        """)
                .param("kind", kind.name())
                .param("now", at(now))
                .param("references", references.toArray(UUID[]::new))
                .query(Long.class)
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Part of what a reference has spent. */
    record Settled(UserId account, @Nullable UUID grant, long hundredths) {}

    List<Settled> settled(UUID reference) {
        return jdbc.sql("""
                        select account_id, grant_id, amount from credit_entries where reference = ? and kind = 'SETTLE'
                        order by id
                        """)
                .param(reference)
                .query((row, n) -> new Settled(
                        new UserId(row.getObject("account_id", UUID.class)),
                        row.getObject("grant_id", UUID.class),
                        row.getLong("amount")))
                .list();
    }

    boolean has(UUID reference, Movement kind) {
        return jdbc.sql("select exists (select 1 from credit_entries where reference = ? and kind = ?)")
                .params(reference, kind.name())
                .query(Boolean.class)
                .single();
    }

    /** What was spent in that time, less what was given back. */
    public Credits spent(UserId account, Instant from, Instant to) {
        long hundredths = jdbc.sql("""
                        select coalesce(sum(case kind when 'SETTLE' then amount else -amount end), 0) from credit_entries
                        where account_id = ? and at >= ? and at < ? and kind in ('SETTLE', 'REFUND')
                        """)
                .params(account.value(), at(from), at(to))
                .query(Long.class)
                .single();
        return new Credits(Math.max(0, hundredths));
    }

    /** What is held without a grant, of what each has asked for since then; those of whom nothing is are left out. */
    public Map<UserId, Credits> heldUncounted(Map<UserId, Instant> from) {
        List<Map.Entry<UserId, Instant>> each = List.copyOf(from.entrySet());
        Map<UserId, Credits> held = new HashMap<>();
        jdbc.sql("""
                        select h.account_id, sum(h.amount) held
                        from unnest(:accounts, cast(:moments as timestamptz[])) asked(account, since)
                        join credit_entries h on h.account_id = asked.account and h.at >= asked.since
                        where h.kind = 'HOLD' and h.grant_id is null and not exists (
                            select 1 from credit_entries o
                            where o.reference = h.reference and o.grant_id is null and o.kind in ('SETTLE', 'RELEASE'))
                        group by h.account_id
                        """)
                .param(
                        "accounts",
                        each.stream().map(one -> one.getKey().value()).toArray(UUID[]::new))
                .param(
                        "moments",
                        each.stream().map(one -> one.getValue().toString()).toArray(String[]::new))
                .query((RowCallbackHandler) row -> held.put(
                        new UserId(row.getObject("account_id", UUID.class)), new Credits(row.getLong("held"))));
        return held;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
