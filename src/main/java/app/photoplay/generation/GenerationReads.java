package app.photoplay.generation;

import app.photoplay.media.AssetId;
import app.photoplay.plan.Credits;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table's answers to others: never the inputs, which are long. */
@Repository
class GenerationReads {

    private static final int MEASURED = 100;

    private final JdbcClient jdbc;

    GenerationReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, List<GenerationView>> ofSubjects(Collection<UUID> subjects, Instant now) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select subject, id, capability, state, attempt, running_at, fraction, queue_position, reason,
                               asset_id, submitted_at, finished_at, credits_quoted, credits_settled,
                               (state = 'NEW' and not_before > :now) backing_off
                        from generations where subject in (:subjects)
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("subjects", subjects)
                .query((row, n) -> Map.entry(row.getObject("subject", UUID.class), view(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The mean of the last ones that were made, or empty before anything was. */
    Optional<Duration> typical(String provider, Capability capability) {
        return jdbc.sql("""
                        select cast(avg(extract(epoch from finished_at - coalesce(running_at, submitted_at))) * 1000 as double precision)
                        from (
                            select finished_at, running_at, submitted_at from generations
                            where provider = ? and capability = ? and state = 'STORED'
                            order by stored_at desc limit ?) last
                        """)
                .params(provider, capability.name(), MEASURED)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, Double.class)))
                .single()
                .map(millis -> Duration.ofMillis(Math.max(1, Math.round(millis))));
    }

    private static GenerationView view(ResultSet row) throws SQLException {
        Instant running = instant(row, "running_at");
        Instant submitted = instant(row, "submitted_at");
        Instant finished = instant(row, "finished_at");
        Instant begun = running == null ? submitted : running;
        UUID asset = row.getObject("asset_id", UUID.class);
        String reason = row.getString("reason");
        GenerationState state = GenerationState.valueOf(row.getString("state"));
        Float fraction = row.getObject("fraction", Float.class);
        Integer position = row.getObject("queue_position", Integer.class);
        boolean made = finished != null && begun != null && state == GenerationState.STORED;
        return new GenerationView(
                new GenerationId(row.getObject("id", UUID.class)),
                Capability.valueOf(row.getString("capability")),
                state,
                row.getInt("attempt"),
                running != null,
                fraction == null ? -1 : fraction,
                position == null ? OptionalInt.empty() : OptionalInt.of(position),
                row.getBoolean("backing_off"),
                reason == null ? null : GenerationFailure.Reason.valueOf(reason),
                asset == null ? null : new AssetId(asset),
                made ? Duration.between(begun, finished) : null,
                new Credits(row.getLong("credits_quoted")),
                new Credits(row.getLong("credits_settled")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
