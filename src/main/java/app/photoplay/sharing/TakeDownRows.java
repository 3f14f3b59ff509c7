package app.photoplay.sharing;

import app.photoplay.project.ProjectId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Works that administrators took down. A work and all that was copied from it, before the decision or after, are one: what
 * is shown under another name would be the same, and the deletion of one of them decides nothing about the others.
 */
@Repository
class TakeDownRows {

    private final JdbcClient jdbc;

    TakeDownRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A work with its copies and the one that it was copied from, as far as they are there, always in the same order. */
    List<ProjectId> family(ProjectId work) {
        return jdbc.sql("""
                        select p.id from projects p, (select coalesce(origin, id) as origin from projects where id = ?) f
                        where p.id = f.origin or p.origin = f.origin order by p.id
                        """)
                .param(work.value())
                .query((row, n) -> new ProjectId(row.getObject(1, UUID.class)))
                .list();
    }

    /**
     * All links to a work and its copies lead nowhere until it is put back.
     *
     * @param decided the link where that was decided
     */
    void add(ProjectId work, ShareLinkId decided, Instant now) {
        jdbc.sql("""
                        insert into share_takedowns (origin, link_id, at)
                        select coalesce(origin, id), :link, :now from projects where id = :project on conflict do nothing
                        """)
                .param("project", work.value())
                .param("link", decided.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        since(work, now);
    }

    void remove(ProjectId work) {
        jdbc.sql("delete from share_takedowns where origin = (select coalesce(origin, id) from projects where id = ?)")
                .param(work.value())
                .update();
        since(work, null);
    }

    private void since(ProjectId work, @Nullable Instant at) {
        jdbc.sql("update share_links set taken_down_at = :at where project_id = any(:works)")
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .param("works", family(work).stream().map(ProjectId::value).toArray(UUID[]::new))
                .update();
    }

    boolean has(ProjectId work) {
        return jdbc.sql("""
                        select exists (select 1 from share_takedowns t join projects p on t.origin in (p.id, p.origin)
                                       where p.id = ?)
                        """).param(work.value()).query(Boolean.class).single();
    }
}
