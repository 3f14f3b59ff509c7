package app.photoplay.continuity;

import app.photoplay.project.ProjectId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Findings that are ignored. */
@Repository
class IgnoredRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    IgnoredRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Set<String> of(ProjectId project) {
        return new HashSet<>(jdbc.sql("select key from continuity_ignored where project_id = ?")
                .param(project.value())
                .query(String.class)
                .list());
    }

    long count(ProjectId project) {
        return jdbc.sql("select count(*) from continuity_ignored where project_id = ?")
                .param(project.value())
                .query(Long.class)
                .single();
    }

    void add(ProjectId project, String key) {
        jdbc.sql("insert into continuity_ignored (project_id, key, at) values (?, ?, ?) on conflict do nothing")
                .params(project.value(), key, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(ProjectId project, String key) {
        jdbc.sql("delete from continuity_ignored where project_id = ? and key = ?")
                .params(project.value(), key)
                .update();
    }

    void clear(ProjectId project) {
        jdbc.sql("delete from continuity_ignored where project_id = ?")
                .param(project.value())
                .update();
    }
}
