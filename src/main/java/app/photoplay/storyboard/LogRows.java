package app.photoplay.storyboard;

import app.photoplay.base.UserId;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.document.Changes;
import app.photoplay.storyboard.document.CommandJson;
import app.photoplay.storyboard.document.StoryboardCommand;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The log of changes; its rows are only ever appended, which a trigger sees to. */
@Repository
class LogRows {

    /** More than anybody takes back. */
    private static final int REMEMBERED = 5_000;

    private final JdbcClient jdbc;

    LogRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(ProjectId project, LogEntry entry, Changes changes) {
        UserId author = entry.author();
        StoryboardCommand command = entry.command();
        jdbc.sql("""
                        insert into storyboard_log (project_id, revision, at, author_id, command, detail, changes, undoes,
                                                    redoes, back_to)
                        values (?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb), ?, ?, ?)
                        """)
                .param(1, project.value())
                .param(2, entry.revision())
                .param(3, entry.at().atOffset(ZoneOffset.UTC))
                .param(4, author == null ? null : author.value())
                .param(5, entry.name())
                .param(6, command == null ? null : CommandJson.write(command))
                .param(7, changes.json())
                .param(8, entry.undoes())
                .param(9, entry.redoes())
                .param(10, entry.backTo())
                .update();
    }

    /** Newest first, those before a revision. */
    List<LogEntry> before(ProjectId project, long revision, int limit) {
        return jdbc.sql("""
                        select revision, at, author_id, command, detail, undoes, redoes, back_to from storyboard_log
                        where project_id = ? and revision < ? order by revision desc limit ?
                        """)
                .params(project.value(), revision, limit)
                .query((row, n) -> entry(row))
                .list();
    }

    /** Those that made these revisions, in no order. */
    List<LogEntry> of(ProjectId project, Collection<Long> revisions) {
        return revisions.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select revision, at, author_id, command, detail, undoes, redoes, back_to
                                from storyboard_log where project_id = :project and revision in (:revisions)
                                """)
                        .param("project", project.value())
                        .param("revisions", revisions)
                        .query((row, n) -> entry(row))
                        .list();
    }

    /** What somebody has done, taken back and done again, oldest first. */
    List<LogEntry> of(ProjectId project, UserId author) {
        return jdbc.sql("""
                        select revision, at, author_id, command, null as detail, undoes, redoes, back_to from storyboard_log
                        where project_id = ? and author_id = ? order by revision desc limit ?
                        """)
                .params(project.value(), author.value(), REMEMBERED)
                .query((row, n) -> entry(row))
                .list()
                .reversed();
    }

    /** What {@link UndoStack} tells of the same rows, without reading them: each undo takes one step, each redo gives it back. */
    UndoSteps steps(ProjectId project, UserId author) {
        return jdbc.sql("""
                        with own as (select revision, undoes, redoes from storyboard_log
                                     where project_id = ? and author_id = ? order by revision desc limit ?),
                             last as (select coalesce(max(revision), 0) as done from own
                                      where undoes is null and redoes is null)
                        select count(*) filter (where undoes is null) > count(*) filter (where undoes is not null) as undo,
                               count(*) filter (where undoes is not null and revision > done)
                                   > count(*) filter (where redoes is not null and revision > done) as redo
                        from own, last
                        """)
                .params(project.value(), author.value(), REMEMBERED)
                .query((row, n) -> new UndoSteps(row.getBoolean("undo"), row.getBoolean("redo")))
                .single();
    }

    /** The fields of each entry that somebody changed by hand. */
    Map<UUID, Set<String>> edited(ProjectId project) {
        Map<UUID, Set<String>> edited = new HashMap<>();
        jdbc.sql("""
                        select changes from storyboard_log where project_id = ? and author_id is not null
                            and command not in ('RewriteSource', 'ChooseTakes')
                        """)
                .param(project.value())
                .query((row, n) -> Changes.of(row.getString("changes")))
                .list()
                .forEach(changes -> changes.list()
                        .forEach(change -> edited.computeIfAbsent(change.id(), id -> new HashSet<>())
                                .addAll(change.fields())));
        return edited;
    }

    Changes changes(ProjectId project, long revision) {
        return jdbc.sql("select changes from storyboard_log where project_id = ? and revision = ?")
                .params(project.value(), revision)
                .query((row, n) -> Changes.of(row.getString("changes")))
                .single();
    }

    /** Those behind a revision, newest first. */
    List<Changes> since(ProjectId project, long revision) {
        return jdbc.sql("""
                        select changes from storyboard_log where project_id = ? and revision > ? order by revision desc
                        """)
                .params(project.value(), revision)
                .query((row, n) -> Changes.of(row.getString("changes")))
                .list();
    }

    /** Those behind a moment, newest first. */
    List<LoggedChange> since(ProjectId project, Instant since) {
        return jdbc.sql("""
                        select revision, at, changes from storyboard_log where project_id = ? and at >= ?
                        order by revision desc limit ?
                        """)
                .params(project.value(), since.atOffset(ZoneOffset.UTC), REMEMBERED)
                .query((row, n) -> new LoggedChange(
                        row.getLong("revision"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        Changes.of(row.getString("changes"))))
                .list();
    }

    private static LogEntry entry(ResultSet row) throws SQLException {
        UUID author = row.getObject("author_id", UUID.class);
        String detail = row.getString("detail");
        return new LogEntry(
                row.getLong("revision"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                author == null ? null : new UserId(author),
                row.getString("command"),
                detail == null ? null : CommandJson.read(detail),
                row.getObject("undoes", Long.class),
                row.getObject("redoes", Long.class),
                row.getObject("back_to", Long.class));
    }
}
