package app.photoplay.assets;

import app.photoplay.assets.AssetStorage.Share;
import app.photoplay.media.MediaKind;
import app.photoplay.project.ProjectId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is kept of films, and what of it nothing refers to any more. */
@Repository
class AssetUsageRows {

    /**
     * Nothing in the document or its log, no take, request, film, poster or person names it. Last, because it is dear, the
     * log: an undo would show it again.
     */
    private static final String UNUSED = """
             a.kind in ('STILL', 'CLIP', 'POSTER')
             and not exists (select 1 from takes t where t.asset_id = a.id)
             and not exists (select 1 from generations g where g.asset_id = a.id)
             and not exists (select 1 from projects p where p.id = a.project_id and p.poster = a.id)
             and not exists (select 1 from films f where f.project_id = a.project_id
                and a.id in (f.film_asset, f.poster_asset, f.subtitles_asset))
             and not exists (select 1 from projects p where p.id = a.project_id
                and position(cast(a.id as text) in cast(p.style as text)) > 0)
             and not exists (select 1 from takes t where t.project_id = a.project_id
                and position(cast(a.id as text) in cast(t.made_from as text)) > 0)
             and not exists (select 1 from generations g where g.subject = a.project_id
                and position(cast(a.id as text) in cast(g.request as text)) > 0)
             and not exists (select 1 from cast_members c where c.project_id = a.project_id
                and position(cast(a.id as text) in concat(c.reference_assets, c.looks)) > 0)
             and not exists (select 1 from locations l where l.project_id = a.project_id
                and position(cast(a.id as text) in cast(l.reference_assets as text)) > 0)
             and not exists (select 1 from storyboard_log l where l.project_id = a.project_id
                and position(cast(a.id as text) in concat(l.changes, l.detail)) > 0)
            """;

    private final JdbcClient jdbc;

    AssetUsageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    AssetStorage storage(Collection<ProjectId> projects) {
        UUID[] ids = projects.stream().map(ProjectId::value).toArray(UUID[]::new);
        List<Share> shares = jdbc.sql("""
                        select p.id, p.title, a.kind, count(*) as files, sum(a.bytes) as bytes
                        from assets a join projects p on p.id = a.project_id
                        where a.project_id = any (:projects) group by p.id, p.title, a.kind order by bytes desc
                        """)
                .param("projects", ids)
                .query((row, n) -> new Share(
                        new ProjectId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        MediaKind.valueOf(row.getString("kind")),
                        row.getLong("files"),
                        row.getLong("bytes")))
                .list();
        long unused = jdbc.sql("select coalesce(sum(a.bytes), 0) from assets a where a.project_id = any (:projects) and"
                        + UNUSED)
                .param("projects", ids)
                .query(Long.class)
                .single();
        return new AssetStorage(shares, unused);
    }

    /**
     * Holds the document of the film, then one file that nothing has referred to since, and lets it go. What somebody holds
     * right now, since they are about to name it, is left for the next time.
     *
     * @return the hash of its content; empty where there is none to let go
     */
    Optional<String> releaseOne(UUID id, Instant before) {
        jdbc.sql("""
                        select 1 from storyboards where project_id = (select project_id from assets where id = ?) for update
                        """).param(id).query(Integer.class).optional();
        return jdbc.sql("""
                        delete from assets where id = (
                          select a.id from assets a where a.id = :id and a.created_at < :before and
                        """ + UNUSED + " for update skip locked) returning sha256")
                .param("id", id)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional();
    }

    /** Some that may go: looked at again, one by one, when they do. */
    List<UUID> unused(Instant before, int most) {
        return jdbc.sql("select a.id from assets a where a.created_at < :before and" + UNUSED
                        + " order by a.created_at limit :most")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(UUID.class)
                .list();
    }
}
