package app.photoplay.review;

import app.photoplay.base.UserId;
import app.photoplay.project.ProjectId;
import app.photoplay.sharing.ShareLinkId;
import app.photoplay.storyboard.ShotId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All remarks. */
@Repository
class RemarkRows {

    private final JdbcClient jdbc;

    RemarkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody else numbers remarks of that project until the transaction ends. */
    int nextNumber(ProjectId project) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(?, 18))")
                .param("review " + project)
                .query(Integer.class)
                .single();
        return jdbc.sql("select coalesce(max(number), 0) + 1 from review_remarks where project_id = ?")
                .param(project.value())
                .query(Integer.class)
                .single();
    }

    /** @param form by which it is known when it is sent again; null for none */
    void add(ProjectId project, Remark remark, @Nullable String form) {
        RemarkPlace place = remark.place();
        jdbc.sql("""
                        insert into review_remarks (id, project_id, number, version, thread_id, link_id, guest, user_id, name,
                            team, shot_id, shot, last_shot, from_millis, to_millis, drawing, words, at, changed_at, form)
                        values (:id, :project, :number, :version, :thread, :link, :guest, :user, :name,
                            :team, :shotId, :shot, :lastShot, :from, :to, :drawing, :words, :at, :at, :form)
                        """)
                .param("id", remark.id().value())
                .param("project", project.value())
                .param("number", remark.number())
                .param("version", remark.version())
                .param(
                        "thread",
                        remark.thread() == null ? null : remark.thread().value())
                .param("link", remark.link() == null ? null : remark.link().value())
                .param("guest", remark.guest())
                .param("user", remark.user() == null ? null : remark.user().value())
                .param("name", remark.name())
                .param("team", remark.team())
                .param("shotId", place.id() == null ? null : place.id().value())
                .param("shot", place.shot())
                .param("lastShot", place.lastShot())
                .param("from", millis(place.from()))
                .param("to", millis(place.to()))
                .param(
                        "drawing",
                        remark.drawing() == null ? null : remark.drawing().text())
                .param("words", remark.words())
                .param("form", form)
                .param("at", remark.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @param since null for open again */
    void resolve(RemarkId thread, @Nullable Instant since, Instant now) {
        jdbc.sql("update review_remarks set resolved_at = :since, changed_at = :now where id = :id")
                .param("since", since == null ? null : since.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", thread.value())
                .update();
    }

    void touch(RemarkId thread, Instant now) {
        jdbc.sql("update review_remarks set changed_at = ? where id = ?")
                .params(now.atOffset(ZoneOffset.UTC), thread.value())
                .update();
    }

    /** What that form said. */
    Optional<Remark> sent(ProjectId project, String form) {
        return jdbc.sql("select * from review_remarks where project_id = ? and form = ?")
                .params(project.value(), form)
                .query((row, n) -> read(row))
                .optional();
    }

    Optional<Remark> find(ProjectId project, RemarkId id) {
        return jdbc.sql("select * from review_remarks where project_id = ? and id = ?")
                .params(project.value(), id.value())
                .query((row, n) -> read(row))
                .optional();
    }

    Optional<Remark> find(ProjectId project, int number) {
        return jdbc.sql("select * from review_remarks where project_id = ? and number = ?")
                .params(project.value(), number)
                .query((row, n) -> read(row))
                .optional();
    }

    /**
     * Those that begin a thread, of versions up to one: of the last ones, oldest first.
     *
     * @param team also those of the team alone
     */
    List<Remark> threads(ProjectId project, int upTo, boolean team, int most) {
        return jdbc.sql("""
                        select * from (
                            select * from review_remarks
                            where project_id = :project and version <= :version and thread_id is null and (:team or not team)
                            order by number desc limit :most
                        ) newest order by number
                        """)
                .param("project", project.value())
                .param("version", upTo)
                .param("team", team)
                .param("most", most)
                .query((row, n) -> read(row))
                .list();
    }

    /** What was answered in them, oldest first. */
    List<Remark> replies(List<Remark> threads, boolean team) {
        if (threads.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select * from review_remarks where thread_id in (:threads) and (:team or not team) order by number
                        """)
                .param("threads", threads.stream().map(one -> one.id().value()).toList())
                .param("team", team)
                .query((row, n) -> read(row))
                .list();
    }

    /** How many came by a link since. */
    int countSince(ShareLinkId link, Instant since) {
        return jdbc.sql("select count(*) from review_remarks where link_id = ? and at > ?")
                .params(link.value(), since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    int count(ProjectId project) {
        return jdbc.sql("select count(*) from review_remarks where project_id = ?")
                .param(project.value())
                .query(Integer.class)
                .single();
    }

    int countReplies(RemarkId thread) {
        return jdbc.sql("select count(*) from review_remarks where thread_id = ?")
                .param(thread.value())
                .query(Integer.class)
                .single();
    }

    private static @Nullable Integer millis(@Nullable Duration at) {
        return at == null ? null : Math.toIntExact(at.toMillis());
    }

    private static Remark read(ResultSet row) throws SQLException {
        UUID thread = row.getObject("thread_id", UUID.class);
        UUID link = row.getObject("link_id", UUID.class);
        UUID user = row.getObject("user_id", UUID.class);
        UUID shot = row.getObject("shot_id", UUID.class);
        String drawing = row.getString("drawing");
        OffsetDateTime resolved = row.getObject("resolved_at", OffsetDateTime.class);
        return new Remark(
                new RemarkId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                row.getInt("version"),
                thread == null ? null : new RemarkId(thread),
                link == null ? null : new ShareLinkId(link),
                row.getString("guest"),
                user == null ? null : new UserId(user),
                row.getString("name"),
                row.getBoolean("team"),
                new RemarkPlace(
                        row.getObject("shot", Integer.class),
                        shot == null ? null : new ShotId(shot),
                        row.getObject("last_shot", Integer.class),
                        duration(row, "from_millis"),
                        duration(row, "to_millis")),
                drawing == null ? null : FrameSketch.read(drawing).orElse(null),
                row.getString("words"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                resolved == null ? null : resolved.toInstant());
    }

    private static @Nullable Duration duration(ResultSet row, String column) throws SQLException {
        Integer millis = row.getObject(column, Integer.class);
        return millis == null ? null : Duration.ofMillis(millis);
    }
}
