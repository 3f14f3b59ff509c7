package app.photoplay.project;

import app.photoplay.base.UserId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Films that their owners want to give away. */
@Repository
class HandOverRows {

    private final JdbcClient jdbc;

    HandOverRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Replaces one that has ended. */
    void add(HandOver asked) {
        jdbc.sql("""
                        insert into project_hand_overs (project_id, asked_by, asked_of, asked_at, expires_at)
                        values (?, ?, ?, ?, ?)
                        on conflict (project_id) do update set asked_by = excluded.asked_by, asked_of = excluded.asked_of,
                            asked_at = excluded.asked_at, expires_at = excluded.expires_at""")
                .params(
                        asked.project().value(),
                        asked.from().value(),
                        asked.to().value(),
                        at(asked.askedAt()),
                        at(asked.expiresAt()))
                .update();
    }

    /** The one that can be taken. */
    Optional<HandOver> of(ProjectId project, Instant now) {
        return jdbc.sql("select * from project_hand_overs where project_id = ? and expires_at > ?")
                .params(project.value(), at(now))
                .query((row, n) -> new HandOver(
                        project,
                        new UserId(row.getObject("asked_by", UUID.class)),
                        new UserId(row.getObject("asked_of", UUID.class)),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** @param title of the film that is offered */
    record Offered(ProjectId film, String title, UserId from, Instant expiresAt) {}

    /** What somebody may take, the one that ends first in front; nothing of what lies in the bin. */
    List<Offered> to(UserId person, Instant now) {
        return jdbc.sql("""
                        select h.project_id, p.title, h.asked_by, h.expires_at
                        from project_hand_overs h join projects p on p.id = h.project_id and p.removed_at is null
                        where h.asked_of = ? and h.expires_at > ?
                        order by h.expires_at, h.project_id""")
                .params(person.value(), at(now))
                .query((row, n) -> new Offered(
                        new ProjectId(row.getObject("project_id", UUID.class)),
                        row.getString("title"),
                        new UserId(row.getObject("asked_by", UUID.class)),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void remove(ProjectId project) {
        jdbc.sql("delete from project_hand_overs where project_id = ?")
                .param(project.value())
                .update();
    }

    /** Ends an offer to somebody who works on the film no more. */
    void remove(ProjectId project, UserId to) {
        jdbc.sql("delete from project_hand_overs where project_id = ? and asked_of = ?")
                .params(project.value(), to.value())
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
