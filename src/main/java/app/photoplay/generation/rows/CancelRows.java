package app.photoplay.generation.rows;

import app.photoplay.generation.GenerationId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests that came to their end with us, and whose provider has not confirmed yet that it stops. */
@Repository
public class CancelRows {

    /** What is left over is found at the next look. */
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;

    CancelRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From now on its provider is to be told. */
    public void begin(GenerationId id, Instant now) {
        jdbc.sql("update generations set call_off_at = ? where id = ?")
                .params(now.atOffset(ZoneOffset.UTC), id.value())
                .update();
    }

    public List<UUID> due(Instant now) {
        return jdbc.sql("select id from generations where call_off_at <= ? order by call_off_at limit ?")
                .params(now.atOffset(ZoneOffset.UTC), AT_ONCE)
                .query(UUID.class)
                .list();
    }

    /** How often it was tried in vain, empty where it is not its time. */
    public Optional<Integer> tries(GenerationId id, Instant now) {
        return jdbc.sql("select call_offs from generations where id = ? and call_off_at <= ?")
                .params(id.value(), now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .optional();
    }

    /** Tried in vain once more. */
    public void later(GenerationId id, Instant next) {
        jdbc.sql("update generations set call_offs = call_offs + 1, call_off_at = ? where id = ?")
                .params(next.atOffset(ZoneOffset.UTC), id.value())
                .update();
    }

    /** Its provider knows, or is told no more. */
    public void end(GenerationId id) {
        jdbc.sql("update generations set call_off_at = null where id = ?")
                .param(id.value())
                .update();
    }
}
