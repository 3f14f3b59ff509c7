package app.photoplay.generation.queue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The table of what is held of the queue, which every claim reads: a stop holds on all nodes once it is committed.
 * What waits for somebody who is suspended is held likewise ({@code queue_holds}).
 */
@Repository
public class QueueStops {

    /** Whether a row {@code g} of the queue may not go out now. */
    public static final String HELD = """
            exists (select 1 from queue_holds s
                    where (s.scope = 'ALL' or (s.scope = 'PROVIDER' and s.key = g.provider)
                           or (s.scope = 'PERSON' and s.key = cast(g.account_id as text)))
                      and (not s.draining or g.created_at > s.since))""";

    private final JdbcClient jdbc;

    QueueStops(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param scope ALL, PROVIDER or PERSON */
    public record Row(String scope, String key, boolean draining, Instant since, UUID by) {}

    public List<Row> all() {
        return jdbc.sql("select scope, key, draining, since, set_by from queue_stops order by scope, key")
                .query((row, n) -> new Row(
                        row.getString("scope"),
                        row.getString("key"),
                        row.getBoolean("draining"),
                        row.getObject("since", OffsetDateTime.class).toInstant(),
                        row.getObject("set_by", UUID.class)))
                .list();
    }

    /** @return false where it is held in the same way already */
    public boolean put(Row stop) {
        return jdbc.sql("""
                        insert into queue_stops as s (scope, key, draining, since, set_by) values (?, ?, ?, ?, ?)
                        on conflict (scope, key) do update
                        set draining = excluded.draining, since = excluded.since, set_by = excluded.set_by
                        where s.draining <> excluded.draining
                        """)
                        .params(
                                stop.scope(),
                                stop.key(),
                                stop.draining(),
                                stop.since().atOffset(ZoneOffset.UTC),
                                stop.by())
                        .update()
                == 1;
    }

    /** @return false where it was not held */
    public boolean remove(String scope, String key) {
        return jdbc.sql("delete from queue_stops where scope = ? and key = ?")
                        .params(scope, key)
                        .update()
                == 1;
    }
}
