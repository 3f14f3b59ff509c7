package app.photoplay.plan;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The packs of credits that are sold here, for everybody who is signed in. */
@Service
@PreAuthorize("isAuthenticated()")
public class TopUpPacks {

    private final JdbcClient jdbc;

    TopUpPacks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The smallest first; none where nothing is sold. */
    @Transactional(readOnly = true)
    public List<TopUpPack> all() {
        return jdbc.sql(
                        "select id, credits, currency, price, kept_months from top_up_packs where sold order by credits, id")
                .query((row, n) -> new TopUpPack(
                        row.getString("id"),
                        new Credits(row.getLong("credits")),
                        new Money(row.getString("currency"), row.getLong("price")),
                        row.getInt("kept_months")))
                .list();
    }
}
