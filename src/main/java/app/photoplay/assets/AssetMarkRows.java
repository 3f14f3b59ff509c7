package app.photoplay.assets;

import app.photoplay.media.AssetId;
import app.photoplay.project.ProjectId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Marks of files: set and taken away for many at once. */
@Repository
class AssetMarkRows {

    private final JdbcClient jdbc;

    AssetMarkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return those that were not marked before, of these films */
    List<AssetId> set(AssetMark mark, Collection<AssetId> ids, Collection<ProjectId> projects, Instant now) {
        return jdbc.sql("""
                        insert into asset_marks (asset_id, %1$s)
                        select id, :now from assets where id = any (:ids) and project_id = any (:projects) order by id
                        on conflict (asset_id) do update set %1$s = excluded.%1$s where asset_marks.%1$s is null
                        returning asset_id
                        """.formatted(mark.column()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ids", array(ids))
                .param("projects", projects(projects))
                .query((row, n) -> new AssetId(row.getObject(1, UUID.class)))
                .list();
    }

    /** @return those that were marked before, of these films */
    List<AssetId> clear(AssetMark mark, Collection<AssetId> ids, Collection<ProjectId> projects) {
        return jdbc.sql("""
                        update asset_marks m set %1$s = null from assets a
                        where a.id = m.asset_id and m.%1$s is not null
                          and a.id = any (:ids) and a.project_id = any (:projects)
                        returning asset_id
                        """.formatted(mark.column()))
                .param("ids", array(ids))
                .param("projects", projects(projects))
                .query((row, n) -> new AssetId(row.getObject(1, UUID.class)))
                .list();
    }

    /** How many of them are there still. */
    int existing(Collection<AssetId> ids) {
        return jdbc.sql("select count(*) from assets where id = any (:ids)")
                .param("ids", array(ids))
                .query(Integer.class)
                .single();
    }

    /** Of which they are. */
    List<ProjectId> films(Collection<AssetId> ids) {
        return jdbc.sql("select distinct project_id from assets where id = any (:ids)")
                .param("ids", array(ids))
                .query((row, n) -> new ProjectId(row.getObject(1, UUID.class)))
                .list();
    }

    static UUID[] array(Collection<AssetId> ids) {
        return ids.stream().map(AssetId::value).toArray(UUID[]::new);
    }

    static UUID[] projects(Collection<ProjectId> projects) {
        return projects.stream().map(ProjectId::value).toArray(UUID[]::new);
    }
}
