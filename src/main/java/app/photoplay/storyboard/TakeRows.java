package app.photoplay.storyboard;

import app.photoplay.media.AssetId;
import app.photoplay.project.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All takes of all shots. */
@Repository
class TakeRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    TakeRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** By project, each one's takes newest first. */
    Map<UUID, List<Take>> of(Collection<UUID> projects) {
        return jdbc
                .sql("""
                        select t.*, coalesce(t.id = any (s.aside), false) as aside from takes t join shots s on s.id = t.shot_id
                        where t.project_id in (:projects) order by t.number desc
                        """)
                .param("projects", projects)
                .query((row, n) -> Map.entry(row.getObject("project_id", UUID.class), take(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** When each take of a shot was asked for, or brought. */
    Map<TakeId, Instant> times(ShotId shot) {
        return jdbc
                .sql("select id, created_at from takes where shot_id = ?")
                .param(shot.value())
                .query((row, n) -> Map.entry(
                        new TakeId(row.getObject("id", UUID.class)),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those of these that the project has. */
    Map<TakeId, Take> named(ProjectId project, Collection<TakeId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                                select t.*, coalesce(t.id = any (s.aside), false) as aside
                                from takes t join shots s on s.id = t.shot_id
                                where t.project_id = :project and t.id in (:ids)
                                """)
                        .param("project", project.value())
                        .param("ids", ids.stream().map(TakeId::value).collect(Collectors.toSet()))
                        .query((row, n) -> take(row))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Take::id, Function.identity()));
    }

    private static Take take(ResultSet row) throws SQLException {
        UUID asset = row.getObject("asset_id", UUID.class);
        return new Take(
                new TakeId(row.getObject("id", UUID.class)),
                new ShotId(row.getObject("shot_id", UUID.class)),
                TakeKind.valueOf(row.getString("kind")),
                row.getInt("number"),
                row.getObject("generation_id", UUID.class),
                asset == null ? null : new AssetId(asset),
                row.getString("made_from"),
                row.getBoolean("aside"));
    }

    /** Holds off whoever would move the project to the bin, until the transaction ends. */
    boolean mayBeAdded(ProjectId project) {
        return jdbc.sql("select true from projects where id = ? and removed_at is null for key share")
                .param(project.value())
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    void delete(ProjectId project) {
        jdbc.sql("update shots set still_take = null, clip_take = null where project_id = ?")
                .param(project.value())
                .update();
        jdbc.sql("delete from takes where project_id = ?")
                .param(project.value())
                .update();
    }

    void add(ProjectId project, List<Take> takes, Instant now) {
        batches.batchUpdate("""
                insert into takes (id, project_id, shot_id, kind, number, generation_id, asset_id, made_from, created_at)
                values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?)
                """, takes, 100, (statement, take) -> {
            AssetId asset = take.asset();
            statement.setObject(1, take.id().value());
            statement.setObject(2, project.value());
            statement.setObject(3, take.shot().value());
            statement.setString(4, take.kind().name());
            statement.setInt(5, take.number());
            statement.setObject(6, take.request());
            statement.setObject(7, asset == null ? null : asset.value());
            statement.setString(8, take.madeFrom());
            statement.setObject(9, now.atOffset(ZoneOffset.UTC));
        });
    }
}
