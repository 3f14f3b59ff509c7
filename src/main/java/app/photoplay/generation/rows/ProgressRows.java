package app.photoplay.generation.rows;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes down in sets where requests stand at their providers. */
@Repository
public class ProgressRows {

    private final JdbcClient jdbc;

    ProgressRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * No change of state, so no version. Never waits: what somebody else holds
     * right now is left for later.
     *
     * @return the subjects of those that were written
     */
    public Map<UUID, UUID> seen(List<ProgressUpdate> updates) {
        return jdbc
                .sql("""
                        with told as (
                            select * from unnest(cast(:ids as uuid[]), cast(:versions as integer[]),
                                                 cast(:positions as integer[]), cast(:fractions as real[]),
                                                 cast(:begun as timestamptz[]))
                                as t(id, version, position, fraction, begun)),
                        free as (
                            select g.id from generations g join told t on t.id = g.id
                            where g.state = 'SUBMITTED' and g.version = t.version
                            order by g.id for update of g skip locked)
                        update generations g
                        set queue_position = t.position, fraction = t.fraction,
                            running_at = coalesce(g.running_at, t.begun)
                        from told t join free f on f.id = t.id
                        where g.id = t.id
                        returning g.id, g.subject
                        """)
                .param("ids", array(updates, update -> update.row().id()))
                .param("versions", array(updates, update -> update.row().version()))
                .param(
                        "positions",
                        array(
                                updates,
                                update -> update.position().isPresent()
                                        ? update.position().getAsInt()
                                        : null))
                .param("fractions", array(updates, update -> (float) update.fraction()))
                .param("begun", array(updates, ProgressUpdate::begun))
                .query((row, n) -> Map.entry(row.getObject("id", UUID.class), row.getObject("subject", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** As PostgreSQL writes arrays; none of these values has a character that would need care. */
    private static String array(List<ProgressUpdate> updates, Function<ProgressUpdate, @Nullable Object> value) {
        return updates.stream()
                .map(update -> String.valueOf(value.apply(update)))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
