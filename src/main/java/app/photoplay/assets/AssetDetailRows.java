package app.photoplay.assets;

import app.photoplay.assets.AssetDetails.Use;
import app.photoplay.media.AssetId;
import app.photoplay.storyboard.ShotId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known of one asset beside its card. Whoever calls answers for whose it is. */
@Repository
class AssetDetailRows {

    private final JdbcClient jdbc;

    AssetDetailRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param price in hundredths of a credit; null where nothing was bought */
    record Origin(
            @Nullable UUID generation,
            @Nullable String provider,
            @Nullable String model,
            @Nullable Long price,
            @Nullable Duration making,
            @Nullable String request,
            int takes) {}

    Optional<Origin> origin(AssetId id) {
        return jdbc.sql("""
                        select g.id as generation, g.provider, g.model, g.credits_settled,
                          extract(epoch from g.finished_at - coalesce(g.running_at, g.submitted_at)) as seconds,
                          (select r.request_id from receipts r where r.generation_id = g.id order by r.attempt desc limit 1)
                            as request,
                          (select count(*) from takes o where o.shot_id = t.shot_id and o.kind = t.kind) as takes
                        """ + AssetQuestion.FROM_FEW + " where a.id = ?")
                .param(id.value())
                .query((row, n) -> {
                    long price = row.getLong("credits_settled");
                    Long paid = row.wasNull() ? null : price;
                    double seconds = row.getDouble("seconds");
                    Duration making = row.wasNull() ? null : Duration.ofMillis(Math.round(1_000 * seconds));
                    return new Origin(
                            row.getObject("generation", UUID.class),
                            row.getString("provider"),
                            row.getString("model"),
                            paid,
                            making,
                            row.getString("request"),
                            row.getInt("takes"));
                })
                .optional();
    }

    /** Where it is used. */
    List<Use> uses(AssetId id, UUID project) {
        return jdbc.sql("""
                        with numbers as (
                          select s.id, row_number() over (order by sc.rank, sc.id, s.rank, s.id) as number
                          from shots s join scenes sc on sc.id = s.scene_id
                          where s.project_id = :project and not (s.binned or s.gone or sc.binned or sc.gone)
                        ), uses as (
                          select 'POSTER' as kind, '' as name, cast(null as uuid) as shot from projects
                          where id = :project and poster = :id
                          union all select 'PERSON', name, null from cast_members where project_id = :project
                            and position(cast(:id as text) in concat(reference_assets, looks)) > 0
                          union all select 'PLACE', name, null from locations where project_id = :project
                            and position(cast(:id as text) in cast(reference_assets as text)) > 0
                          union select 'BEGINS', '', shot_id from takes
                          where project_id = :project and made_from ->> 'still' = cast(:id as text)
                          union select 'ENDS', '', shot_id from takes
                          where project_id = :project and made_from ->> 'end' = cast(:id as text)
                          union select 'SHOWN', '', shot_id from takes
                          where project_id = :project and made_from -> 'references' @> jsonb_build_array(cast(:id as text))
                        )
                        select u.*, coalesce(n.number, 0) as number from uses u left join numbers n on n.id = u.shot
                        order by kind, name, number
                        """)
                .param("project", project)
                .param("id", id.value())
                .query((row, n) -> {
                    UUID shot = row.getObject("shot", UUID.class);
                    return new Use(
                            Use.Kind.valueOf(row.getString("kind")),
                            row.getString("name"),
                            shot == null ? null : new ShotId(shot),
                            row.getInt("number"));
                })
                .list();
    }
}
