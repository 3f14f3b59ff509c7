package app.photoplay.conversion.progress;

import app.photoplay.conversion.ConversionFacts;
import app.photoplay.conversion.ConversionProgress;
import app.photoplay.conversion.ConversionState;
import app.photoplay.film.FilmView;
import app.photoplay.film.Films;
import app.photoplay.film.ProjectFilms;
import app.photoplay.generation.Capability;
import app.photoplay.generation.Generations;
import app.photoplay.production.ProductionStatus;
import app.photoplay.production.order.ProductionOrders;
import app.photoplay.project.ProjectId;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how conversions stand: the same few queries for one project and for all of a dashboard. */
@Component
public class ProgressQuery {

    private static final Duration PACE_HOLDS = Duration.ofSeconds(5);

    private final NewestConversions conversions;
    private final ProductionOrders orders;
    private final Films films;
    private final Generations generations;
    private final LoadingCache<String, Optional<Duration>> assembly;

    ProgressQuery(
            NewestConversions conversions,
            ProductionOrders orders,
            Films films,
            Generations generations,
            JdbcClient jdbc) {
        this.conversions = conversions;
        this.orders = orders;
        this.films = films;
        this.generations = generations;
        this.assembly = Caffeine.newBuilder().expireAfterWrite(PACE_HOLDS).build(all -> measuredAssembly(jdbc));
    }

    /**
     * A project and what is made of it.
     *
     * @param finished the newest film that can be played, null where there is none
     */
    public record ProjectStatus(
            ConversionProgress progress,
            ProductionStatus production,
            @Nullable FilmView finished) {}

    public Map<ProjectId, ProjectStatus> of(Collection<ProjectId> projects) {
        if (projects.isEmpty()) {
            return Map.of();
        }
        return of(conversions.of(projects), orders.productions(projects));
    }

    /** The same of what is read already. */
    public Map<ProjectId, ProjectStatus> of(
            List<ConversionFacts> newest, Map<ProjectId, ProductionStatus> productions) {
        Map<ProjectId, ProjectFilms> made = films.all(productions.keySet());
        Paces paces = new Paces(
                generations.pace(Capability.STILL),
                generations.pace(Capability.CLIP),
                Objects.requireNonNull(assembly.get("")).orElse(null));
        Map<ProjectId, ProjectStatus> statuses = new HashMap<>();
        for (ConversionFacts conversion : newest) {
            ProjectId project = conversion.project();
            ProductionStatus production = Objects.requireNonNull(productions.get(project));
            ConversionProgress progress = new ProgressCalculator(
                            conversion, production, shown(conversion, made.get(project)), paces)
                    .result(paces.clip().people());
            ProjectFilms all = made.get(project);
            statuses.put(project, new ProjectStatus(progress, production, all == null ? null : all.finished()));
        }
        return statuses;
    }

    /** A film that nobody works on, after a cancel, is none; the one before it is. */
    private static @Nullable FilmView shown(ConversionFacts conversion, @Nullable ProjectFilms films) {
        if (films == null) {
            return null;
        }
        boolean meant =
                conversion.state() == ConversionState.ASSEMBLING || conversion.state() == ConversionState.FAILED;
        return meant ? films.newest() : films.finished();
    }

    private static Optional<Duration> measuredAssembly(JdbcClient jdbc) {
        return jdbc.sql("""
                        select cast(avg(extract(epoch from ended_at - assembling_at)
                                        / (select count(*) from shots s where s.project_id = c.project_id)) * 1000
                                    as double precision)
                        from (select * from conversions where state = 'DONE' and assembling_at is not null
                              order by ended_at desc limit 20) c
                        where exists (select 1 from shots s where s.project_id = c.project_id)
                        """)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, Double.class)))
                .single()
                .map(millis -> Duration.ofMillis(Math.max(1, Math.round(millis))));
    }

    public boolean drawn(ProjectId project) {
        return generations.drawnHere(project.value(), Capability.STILL);
    }
}
