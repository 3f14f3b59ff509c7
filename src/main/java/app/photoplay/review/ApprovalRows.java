package app.photoplay.review;

import app.photoplay.project.ProjectId;
import app.photoplay.sharing.ShareLinkId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All approvals. */
@Repository
class ApprovalRows {

    private final JdbcClient jdbc;

    ApprovalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a form was taken. */
    boolean isSent(ProjectId project, String form) {
        return jdbc.sql("select exists (select 1 from review_approvals where project_id = ? and form = ?)")
                .params(project.value(), form)
                .query(Boolean.class)
                .single();
    }

    /** Nothing changes where that person, or that form, said so already: whether something did. */
    boolean add(ProjectId project, Approval approval, String form) {
        int added = jdbc.sql("""
                        insert into review_approvals (project_id, version, shot, guest, link_id, name, at, form)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        project.value(),
                        approval.version(),
                        approval.shot(),
                        approval.guest(),
                        approval.link().value(),
                        approval.name(),
                        approval.at().atOffset(ZoneOffset.UTC),
                        form)
                .update();
        return added > 0;
    }

    void remove(ProjectId project, int version, int shot, String guest) {
        jdbc.sql("delete from review_approvals where project_id = ? and version = ? and shot = ? and guest = ?")
                .params(project.value(), version, shot, guest)
                .update();
    }

    int count(ProjectId project, int version, ShareLinkId link) {
        return jdbc.sql("select count(*) from review_approvals where project_id = ? and version = ? and link_id = ?")
                .params(project.value(), version, link.value())
                .query(Integer.class)
                .single();
    }

    /** Of a version and its shots, oldest first. */
    List<Approval> of(ProjectId project, int version, int most) {
        return jdbc.sql("""
                        select * from review_approvals where project_id = ? and version = ? order by at, guest, shot limit ?
                        """)
                .params(project.value(), version, most)
                .query((row, n) -> new Approval(
                        row.getInt("version"),
                        row.getInt("shot"),
                        row.getString("guest"),
                        new ShareLinkId(row.getObject("link_id", UUID.class)),
                        row.getString("name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
