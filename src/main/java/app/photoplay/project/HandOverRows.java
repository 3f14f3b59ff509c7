package app.photoplay.project;

import app.photoplay.base.UserId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
