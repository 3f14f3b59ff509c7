package app.photoplay.conversion.process;

import app.photoplay.base.UserId;
import app.photoplay.plan.Limit;
import app.photoplay.plan.LimitMeter;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was quoted for films that are being made, less what is held or spent for them already. What failed is neither, and
 * may be tried again as long as its film is made: it is claimed until the film rests.
 */
@Component
@PermitAll
class ClaimedCredits implements LimitMeter {

    private final JdbcClient jdbc;

    ClaimedCredits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Limit limit() {
        return Limit.CREDITS;
    }

    /** Of whatever period: a film goes on into the next. */
    @Override
    public long used(UserId account, Instant since) {
        return used(Map.of(account, since)).getOrDefault(account, 0L);
    }

    @Override
    public Map<UserId, Long> used(Map<UserId, Instant> since) {
        Map<UserId, Long> claimed = new HashMap<>();
        jdbc.sql("""
                        select c.account_id, sum(greatest(0, c.quoted - coalesce((
                            select sum(g.credits_quoted) from generations g
                            where g.subject = c.project_id and g.job = c.id
                              and g.state not in ('FAILED', 'CANCELLED')), 0))) claimed
                        from conversions c
                        where c.account_id = any(:accounts) and c.state in ('PLANNING', 'MAKING')
                        group by c.account_id
                        """)
                .param("accounts", since.keySet().stream().map(UserId::value).toArray(UUID[]::new))
                .query((RowCallbackHandler) row ->
                        claimed.put(new UserId(row.getObject("account_id", UUID.class)), row.getLong("claimed")));
        return claimed;
    }
}
