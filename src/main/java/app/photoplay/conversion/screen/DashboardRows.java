package app.photoplay.conversion.screen;

import app.photoplay.base.UserId;
import app.photoplay.conversion.DashboardQuery;
import app.photoplay.media.AssetId;
import app.photoplay.plan.Resolution;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.Look;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectSummary;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The films of a person as the dashboard lists them. */
@Repository
class DashboardRows {

    private final JdbcClient jdbc;

    DashboardRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A film of the list.
     *
     * @param changedAt when its document or the film itself was changed last
     * @param poster that the creator chose, null for none
     * @param found how many the search finds
     */
    record Listed(
            ProjectSummary project,
            Instant changedAt,
            @Nullable AssetId poster,
            int found) {}

    /** How many there are, and how many of them lie in the bin. */
    record Counts(int there, int removed) {}

    List<Listed> list(UserId owner, DashboardQuery query) {
        String order = switch (query.order()) {
            case NEWEST -> "p.created_at desc";
            case CHANGED -> "changed desc";
            case TITLE -> "lower(p.title)";
        };
        return jdbc.sql("""
                        select p.*, count(*) over () as found,
                               greatest(p.created_at, p.changed_at, l.at) as changed
                        from projects p
                        left join storyboards s on s.project_id = p.id
                        left join storyboard_log l on l.project_id = s.project_id and l.revision = s.revision
                        where (p.owner_id = :owner
                            or p.id in (select project_id from project_members where user_id = :owner))
                          and p.removed_at is null
                          and (:search = '' or position(:search in lower(p.title)) > 0)
                        order by %s, p.id desc limit :most
                        """.formatted(order))
                .param("owner", owner.value())
                .param("search", query.search().strip().toLowerCase(Locale.ROOT))
                .param("most", query.most())
                .query((row, n) -> new Listed(
                        summary(row),
                        row.getObject("changed", OffsetDateTime.class).toInstant(),
                        poster(row),
                        row.getInt("found")))
                .list();
    }

    Counts counts(UserId owner, Instant now) {
        return jdbc.sql("""
                        select count(*) filter (where removed_at is null)
                                   + (select count(*) from project_members m join projects p on p.id = m.project_id
                                      where m.user_id = :owner and p.removed_at is null) as there,
                               count(*) filter (where purge_at > :now) as removed
                        from projects where owner_id = :owner
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("owner", owner.value())
                .query((row, n) -> new Counts(row.getInt("there"), row.getInt("removed")))
                .single();
    }

    private static ProjectSummary summary(ResultSet row) throws SQLException {
        return new ProjectSummary(
                new ProjectId(row.getObject("id", UUID.class)),
                new UserId(row.getObject("owner_id", UUID.class)),
                row.getString("title"),
                Look.valueOf(row.getString("look")),
                AspectRatio.valueOf(row.getString("aspect")),
                Resolution.valueOf(row.getString("resolution")),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable AssetId poster(ResultSet row) throws SQLException {
        UUID id = row.getObject("poster", UUID.class);
        return id == null ? null : new AssetId(id);
    }
}
