package app.photoplay.media;

import app.photoplay.base.UserId;
import app.photoplay.plan.Limit;
import app.photoplay.plan.LimitMeter;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many bytes are kept of somebody's films, those in the bin included. */
@Component
@PermitAll
class StorageMeter implements LimitMeter {

    private final JdbcClient jdbc;

    StorageMeter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Limit limit() {
        return Limit.STORAGE;
    }

    @Override
    public long used(UserId account, Instant since) {
        return jdbc.sql("""
                        select coalesce(sum(a.bytes), 0) from assets a join projects p on p.id = a.project_id
                        where p.owner_id = ?
                        """).param(account.value()).query(Long.class).single();
    }
}
