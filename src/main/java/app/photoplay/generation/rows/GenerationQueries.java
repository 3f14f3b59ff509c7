package app.photoplay.generation.rows;

import app.photoplay.generation.Capability;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.generation.GenerationState;
import app.photoplay.generation.GenerationView;
import app.photoplay.generation.queue.QueueStops;
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
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table's answers to others: the inputs, which are long, only where somebody asks for them by id. */
@Repository
public class GenerationQueries {

    private static final int MEASURED = 100;
    /** Where it depends on its provider how it goes on. */
    private static final Set<GenerationState> OPEN =
            Set.of(GenerationState.NEW, GenerationState.SUBMITTING, GenerationState.SUBMITTED);

    private final JdbcClient jdbc;

    GenerationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param unreachable of which providers nobody knows now what they do */
    public Map<UUID, List<GenerationView>> ofSubjects(
            Collection<UUID> subjects, Predicate<String> unreachable, Instant now) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select subject, id, capability, provider, model, state, attempt, running_at, fraction, queue_position, reason, said,
                               asset_id, submitted_at, finished_at, credits_quoted, credits_settled,
                               ((state = 'NEW' and not_before > :now)
                                or (state = 'FINISHED' and reason is not null)) backing_off,
                               (state = 'CANCELLED' and exists (
                                   select 1 from receipts r
                                   where r.generation_id = id and r.outcome = 'CANCELLED' and r.usd is null)) unbilled,
                               (state = 'NEW' and %s) held
                        from generations g where subject in (:subjects)
                        """.formatted(QueueStops.HELD))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("subjects", subjects)
                .query((row, n) -> Map.entry(row.getObject("subject", UUID.class), view(row, unreachable)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** A request with all that it was made from. */
    public record Input(GenerationId id, String provider, String model, GenerationRequest request) {}

    /** Those of them that there are. */
    public List<Input> inputs(Collection<GenerationId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select id, provider, model, request from generations where id in (:ids)")
                .param("ids", ids.stream().map(GenerationId::value).toList())
                .query((row, n) -> new Input(
                        new GenerationId(row.getObject("id", UUID.class)),
                        row.getString("provider"),
                        row.getString("model"),
                        RequestSnapshot.read(row.getString("request"))))
                .list();
    }

    /** Who was asked for such things under a subject. */
    public Set<String> providers(UUID subject, Capability capability) {
        return jdbc.sql(
                        "select distinct provider from generations where subject = :subject and capability = :capability")
                .param("subject", subject)
                .param("capability", capability.name())
                .query(String.class)
                .set();
    }

    /** What one model took lately, on average. */
    public record Typical(String model, Duration time) {}

    /** The mean of each model's last ones, the model used last first. */
    public List<Typical> typical(String provider, Capability capability) {
        return jdbc.sql("""
                        with recursive models as (
                            (select model from generations
                             where provider = :provider and capability = :capability and state = 'STORED'
                             order by model limit 1)
                            union all
                            select (select g.model from generations g
                                    where g.provider = :provider and g.capability = :capability and g.state = 'STORED'
                                          and g.model > m.model
                                    order by g.model limit 1)
                            from models m where m.model is not null)
                        select m.model, max(last.stored_at) newest, cast(avg(extract(epoch from
                                   last.finished_at - coalesce(last.running_at, last.submitted_at))) * 1000
                                   as double precision) millis
                        from models m cross join lateral (
                            select g.finished_at, g.running_at, g.submitted_at, g.stored_at from generations g
                            where g.provider = :provider and g.capability = :capability and g.state = 'STORED'
                                  and g.model = m.model
                            order by g.stored_at desc limit :measured) last
                        group by m.model order by newest desc
                        """)
                .param("provider", provider)
                .param("capability", capability.name())
                .param("measured", MEASURED)
                .query((row, n) -> new Typical(
                        row.getString("model"), Duration.ofMillis(Math.max(1, Math.round(row.getDouble("millis"))))))
                .list();
    }

    private static GenerationView view(ResultSet row, Predicate<String> unreachable) throws SQLException {
        Instant running = instant(row, "running_at");
        Instant submitted = instant(row, "submitted_at");
        Instant finished = instant(row, "finished_at");
        Instant begun = running == null ? submitted : running;
        UUID asset = row.getObject("asset_id", UUID.class);
        GenerationState state = GenerationState.valueOf(row.getString("state"));
        Float fraction = row.getObject("fraction", Float.class);
        Integer position = row.getObject("queue_position", Integer.class);
        String provider = row.getString("provider");
        boolean away = OPEN.contains(state) && unreachable.test(provider);
        boolean held = row.getBoolean("held");
        boolean made = finished != null && begun != null && state == GenerationState.STORED;
        return new GenerationView(
                new GenerationId(row.getObject("id", UUID.class)),
                Capability.valueOf(row.getString("capability")),
                provider,
                row.getString("model"),
                state,
                row.getInt("attempt"),
                running != null && !away,
                fraction == null ? -1 : fraction,
                position == null || away ? OptionalInt.empty() : OptionalInt.of(position),
                away || held || row.getBoolean("backing_off"),
                held
                        ? GenerationFailure.Reason.PAUSED
                        : away ? GenerationFailure.Reason.UNREACHABLE : reason(row, state),
                row.getString("said"),
                asset == null ? null : new AssetId(asset),
                made ? Duration.between(begun, finished) : null,
                made ? finished : null,
                new Credits(row.getLong("credits_quoted")),
                new Credits(row.getLong("credits_settled")),
                row.getBoolean("unbilled"));
    }

    /** That it could not be sent holds only until it is tried again. */
    private static GenerationFailure.@Nullable Reason reason(ResultSet row, GenerationState state) throws SQLException {
        String name = row.getString("reason");
        GenerationFailure.Reason reason = name == null ? null : GenerationFailure.Reason.valueOf(name);
        boolean over = reason == GenerationFailure.Reason.UNREACHABLE
                && OPEN.contains(state)
                && !row.getBoolean("backing_off");
        return over ? null : reason;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
