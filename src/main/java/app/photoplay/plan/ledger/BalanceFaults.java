package app.photoplay.plan.ledger;

import app.photoplay.plan.Credits;
import app.photoplay.plan.grant.LedgerFault;
import app.photoplay.plan.grant.LedgerFigures;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the entries contradict themselves. */
@Repository
public class BalanceFaults {

    private final JdbcClient jdbc;

    BalanceFaults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public LedgerFigures figures() {
        return jdbc.sql("""
                        select count(distinct account_id) accounts, count(*) entries,
                               coalesce(sum(amount) filter (where kind = 'GRANT'), 0) granted,
                               coalesce(sum(case kind when 'SETTLE' then amount when 'REFUND' then -amount else 0 end), 0) spent,
                               coalesce(sum(case kind when 'HOLD' then amount else -amount end)
                                        filter (where kind in ('HOLD', 'SETTLE', 'RELEASE')), 0) held,
                               coalesce(sum(amount) filter (where kind = 'EXPIRE'), 0) expired,
                               coalesce(sum(case kind when 'VOID' then amount when 'ADJUST' then -amount else 0 end), 0) taken
                        from credit_entries
                        """)
                .query((row, n) -> {
                    long granted = row.getLong("granted");
                    long spent = row.getLong("spent");
                    long held = row.getLong("held");
                    long expired = row.getLong("expired");
                    long taken = row.getLong("taken");
                    return new LedgerFigures(
                            row.getLong("accounts"),
                            row.getLong("entries"),
                            new Credits(granted),
                            new Credits(spent),
                            new Credits(held),
                            new Credits(expired),
                            new Credits(taken),
                            new Credits(granted - spent - held - expired - taken));
                })
                .single();
    }

    public List<LedgerFault> faults(int most) {
        return jdbc.sql("""
                        (select 'OVERDRAWN' kind, account_id, grant_id reference, -sum(case
                            when kind in ('GRANT', 'RELEASE', 'REFUND', 'ADJUST') then amount
                            when kind in ('HOLD', 'EXPIRE', 'VOID') then -amount else 0 end) hundredths
                         from credit_entries where grant_id is not null
                         group by account_id, grant_id
                         having sum(case when kind in ('GRANT', 'RELEASE', 'REFUND', 'ADJUST') then amount
                                         when kind in ('HOLD', 'EXPIRE', 'VOID') then -amount else 0 end) < 0
                         limit :most)
                        union all
                        (select 'ENDED_TWICE', account_id, reference,
                                sum(case when kind = 'HOLD' then -amount else amount end)
                         from credit_entries where kind in ('HOLD', 'SETTLE', 'RELEASE')
                         group by account_id, reference
                         having sum(case when kind = 'HOLD' then -amount else amount end) > 0
                         limit :most)
                        """)
                .param("most", most)
                .query((row, n) -> new LedgerFault(
                        LedgerFault.Kind.valueOf(row.getString("kind")),
                        row.getObject("account_id", UUID.class),
                        row.getObject("reference", UUID.class),
                        row.getLong("hundredths")))
                .list();
    }
}
