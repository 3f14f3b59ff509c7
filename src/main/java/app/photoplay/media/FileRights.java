package app.photoplay.media;

import app.photoplay.base.GatheredLookup;
import app.photoplay.base.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Files together with the right to see them, read anew for each request: one statement for all that ask at once. Owners and
 * members of any role see a project, as {@link app.photoplay.project.ProjectAccess} has it, and nobody what lies in the bin.
 */
@Repository
class FileRights {

    private final JdbcClient jdbc;
    private final GatheredLookup<Question, Asset> lookup = new GatheredLookup<>(this::look);

    FileRights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Question(UUID asset, UUID person) {}

    /** @return empty where there is none, or none for that person */
    Optional<Asset> find(AssetId asset, UserId person) {
        return lookup.find(new Question(asset.value(), person.value()));
    }

    private Map<Question, Asset> look(Set<Question> questions) {
        List<Question> asked = List.copyOf(questions);
        Map<Question, Asset> found = new HashMap<>();
        jdbc.sql("""
                        select q.n, a.id, a.kind, a.content_type, a.bytes, a.sha256, a.width, a.height, a.duration_ms
                        from unnest(cast(? as uuid[]), cast(? as uuid[])) with ordinality as q (asset, person, n)
                        join assets a on a.id = q.asset join projects p on p.id = a.project_id and p.removed_at is null
                        where p.owner_id = q.person or exists (
                          select 1 from project_members m where m.project_id = p.id and m.user_id = q.person)""")
                .params(
                        asked.stream().map(Question::asset).toArray(UUID[]::new),
                        asked.stream().map(Question::person).toArray(UUID[]::new))
                .query(row -> {
                    found.put(asked.get(row.getInt("n") - 1), asset(row));
                });
        return found;
    }

    private static Asset asset(ResultSet row) throws SQLException {
        Long duration = row.getObject("duration_ms", Long.class);
        return new Asset(
                new AssetId(row.getObject("id", UUID.class)),
                MediaKind.valueOf(row.getString("kind")),
                row.getString("content_type"),
                row.getLong("bytes"),
                row.getString("sha256"),
                row.getInt("width"),
                row.getInt("height"),
                duration == null ? null : Duration.ofMillis(duration));
    }
}
