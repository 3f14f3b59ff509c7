package app.photoplay.generation.billing;

import app.photoplay.plan.grant.LedgerFault;
import app.photoplay.plan.grant.LedgerWitness;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Holds the books against the requests: what is stored is spent, what failed or was called off is given back, what is under
 * way is held. A request that was forgotten with its film says nothing any more.
 */
@Component
@PermitAll
class RequestWitness implements LedgerWitness {

    private final JdbcClient jdbc;

    RequestWitness(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<LedgerFault> faults(int most) {
        return jdbc.sql("""
                        select case when g.state = 'STORED' then 'MADE_UNPAID' else 'HELD_WITHOUT_REQUEST' end kind,
                               e.account_id, g.id reference,
                               abs(e.held - e.settled * cast(g.state = 'STORED' as integer)
                                   - e.released * cast(g.state in ('FAILED', 'CANCELLED') as integer)) hundredths
                        from generations g
                        cross join lateral (
                            select account_id,
                                   coalesce(sum(amount) filter (where kind = 'HOLD'), 0) held,
                                   coalesce(sum(amount) filter (where kind = 'SETTLE'), 0) settled,
                                   coalesce(sum(amount) filter (where kind = 'RELEASE'), 0) released
                            from credit_entries where reference = g.id group by account_id) e
                        where (g.state = 'STORED' and (e.settled <> e.held or e.released > 0))
                           or (g.state in ('FAILED', 'CANCELLED') and e.settled + e.released <> e.held)
                           or (g.state not in ('STORED', 'FAILED', 'CANCELLED') and e.settled + e.released > 0)
                        limit ?
                        """)
                .param(most)
                .query((row, n) -> new LedgerFault(
                        LedgerFault.Kind.valueOf(row.getString("kind")),
                        row.getObject("account_id", UUID.class),
                        row.getObject("reference", UUID.class),
                        row.getLong("hundredths")))
                .list();
    }
}
