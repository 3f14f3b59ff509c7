package app.photoplay.storyboard;

import app.photoplay.generation.GenerationId;
import app.photoplay.project.ProjectId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    Map<UUID, List<TakeRow>> of(Collection<UUID> projects) {
        return jdbc
                .sql("""
                        select project_id, shot_id, kind, number, generation_id, fingerprint from takes
                        where project_id in (:projects) order by number desc
                        """)
                .param("projects", projects)
                .query((row, n) -> Map.entry(
                        row.getObject("project_id", UUID.class),
                        new TakeRow(
                                new ShotId(row.getObject("shot_id", UUID.class)),
                                TakeKind.valueOf(row.getString("kind")),
                                row.getInt("number"),
                                new GenerationId(row.getObject("generation_id", UUID.class)),
                                row.getString("fingerprint"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** A second take of the same number breaks a constraint: nothing is ever asked for twice at once. */
    void add(ProjectId project, List<TakeRow> takes, Instant now) {
        batches.batchUpdate("""
                insert into takes (id, project_id, shot_id, kind, number, generation_id, fingerprint, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, takes, 100, (statement, take) -> {
            statement.setObject(1, TakeId.next().value());
            statement.setObject(2, project.value());
            statement.setObject(3, take.shot().value());
            statement.setString(4, take.kind().name());
            statement.setInt(5, take.number());
            statement.setObject(6, take.generation().value());
            statement.setString(7, take.fingerprint());
            statement.setObject(8, now.atOffset(ZoneOffset.UTC));
        });
    }
}
