package app.photoplay.project;

import app.photoplay.base.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Invitations to films. */
@Repository
class InvitationRows {

    private final JdbcClient jdbc;

    InvitationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An invitation with the film it leads to.
     *
     * @param by who invited
     */
    record Found(Invitation invitation, ProjectId project, UserId by) {}

    void add(Invitation invitation, ProjectId project, String hash, UserId by) {
        jdbc.sql("""
                        insert into project_invitations (id, project_id, role, email, hash, invited_by, made_at, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        invitation.id(),
                        project.value(),
                        invitation.role().name(),
                        invitation.email(),
                        hash,
                        by.value(),
                        at(invitation.madeAt()),
                        at(invitation.expiresAt())))
                .update();
    }

    List<Invitation> of(ProjectId project, Instant now) {
        return jdbc.sql("""
                        select * from project_invitations where project_id = ? and expires_at > ? order by made_at desc, id""")
                .params(project.value(), at(now))
                .query((row, n) -> found(row).invitation())
                .list();
    }

    /** Whoever takes it waits for others who do. */
    Optional<Found> find(String hash, Instant now) {
        return jdbc.sql("""
                        select i.* from project_invitations i join projects p on p.id = i.project_id
                        where i.hash = ? and i.expires_at > ? and p.removed_at is null""").params(hash, at(now)).query((row, n) -> found(row)).optional();
    }

    /** @return whether it was there */
    boolean remove(ProjectId project, UUID id) {
        return jdbc.sql("delete from project_invitations where project_id = ? and id = ?")
                        .params(project.value(), id)
                        .update()
                > 0;
    }

    void removeAll(ProjectId project) {
        jdbc.sql("delete from project_invitations where project_id = ?")
                .param(project.value())
                .update();
    }

    void forgetOld(ProjectId project, Instant now) {
        jdbc.sql("delete from project_invitations where project_id = ? and expires_at <= ?")
                .params(project.value(), at(now))
                .update();
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                new Invitation(
                        row.getObject("id", UUID.class),
                        MemberRole.valueOf(row.getString("role")),
                        row.getString("email"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant()),
                new ProjectId(row.getObject("project_id", UUID.class)),
                new UserId(row.getObject("invited_by", UUID.class)));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
