package app.photoplay.sharing;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Outbox;
import app.photoplay.base.Refusal;
import app.photoplay.base.audit.AuditAct;
import app.photoplay.base.audit.AuditLog;
import app.photoplay.base.audit.AuditSubject;
import app.photoplay.project.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is said against works that are shown, and what administrators decide about it (decision 031). */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class GalleryDesk {

    private final JdbcClient jdbc;
    private final LinkRows links;
    private final VersionRows versions;
    private final TakeDownRows takeDowns;
    private final ShareKey key;
    private final AuditLog audit;
    private final Outbox outbox;
    private final Clock clock;

    GalleryDesk(
            JdbcClient jdbc,
            LinkRows links,
            VersionRows versions,
            TakeDownRows takeDowns,
            ShareKey key,
            AuditLog audit,
            Outbox outbox,
            Clock clock) {
        this.jdbc = jdbc;
        this.links = links;
        this.versions = versions;
        this.takeDowns = takeDowns;
        this.key = key;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * A link that something is, or was, to be decided about.
     *
     * @param link null where the work that was taken down has none any more
     * @param path of its page; null where it leads nowhere, or wants a password
     * @param reports that are open, oldest first
     */
    public record Case(
            ProjectId work,
            @Nullable ShareLinkId link,
            String title,
            @Nullable String path,
            boolean listed,
            @Nullable Instant takenDownAt,
            List<Report> reports) {

        Case with(List<Report> said) {
            return new Case(work, link, title, path, listed, takenDownAt, said);
        }
    }

    /**
     * What somebody says, or several in the same words.
     *
     * @param words may be empty
     * @param count how many
     * @param at when it was said last
     */
    public record Report(ReportReason reason, String words, int count, Instant at) {}

    /**
     * Links with open reports, the oldest first, then those that were taken down, the latest first.
     *
     * @param page 0-based
     * @param size most of a page
     */
    @Transactional(readOnly = true)
    public List<Case> cases(int page, int size) {
        Instant now = clock.instant();
        List<Case> cases = new ArrayList<>();
        jdbc.sql("""
                        select d.taken_down, p.id as work, p.title as work_title, l.*,
                          (select v.title from share_versions v where v.project_id = l.project_id
                           and (l.version is null or v.number = l.version) order by v.number desc limit 1) as shown_title
                        from (select link_id, null::uuid as work, min(at) as since, null::timestamptz as taken_down
                              from share_reports where closed_at is null group by link_id
                              union all
                              select one.link_id, one.work, null, t.at from share_takedowns t cross join lateral (
                                select p.id as work, l.id as link_id from projects p left join share_links l on l.project_id = p.id
                                where t.origin in (p.id, p.origin)
                                order by l.id is null, (l.id = t.link_id) is true desc, l.created_at desc, p.id limit 1) one) d
                        left join share_links l on l.id = d.link_id
                        join projects p on p.id = coalesce(l.project_id, d.work)
                        order by d.since nulls last, d.taken_down desc, p.id offset ? limit ?
                        """).params((long) page * size, size).query(row -> {
            cases.add(found(row, now));
        });
        Map<UUID, List<Report>> reports = reports(cases.stream()
                .flatMap(one -> Stream.ofNullable(one.link()))
                .map(ShareLinkId::value)
                .toList());
        return cases.stream()
                .map(one -> one.link() == null
                        ? one
                        : one.with(reports.getOrDefault(one.link().value(), List.of())))
                .toList();
    }

    private Case found(ResultSet row, Instant now) throws SQLException {
        ProjectId work = new ProjectId(row.getObject("work", UUID.class));
        Instant takenDown = LinkColumns.instant(row, "taken_down");
        if (row.getString("id") == null) {
            return new Case(work, null, row.getString("work_title"), null, false, takenDown, List.of());
        }
        LinkRow link = LinkColumns.read(row);
        return new Case(
                work,
                link.id(),
                Objects.requireNonNullElse(row.getString("shown_title"), row.getString("work_title")),
                link.password() == null ? link.shown(key, now).path() : null,
                link.listedAt() != null,
                takenDown,
                List.of());
    }

    /** How many links {@link #cases} has. */
    @Transactional(readOnly = true)
    public long count() {
        return jdbc.sql("""
                        select (select count(distinct link_id) from share_reports where closed_at is null)
                          + (select count(*) from share_takedowns t
                             where exists (select 1 from projects p where t.origin in (p.id, p.origin)))
                        """).query(Long.class).single();
    }

    /**
     * The work behind it is shown to nobody from now on, by this link or any other, and no copy of it; their reports are
     * closed.
     *
     * @throws Refusal with NOT_FOUND where there is no such link
     */
    @Transactional
    public void takeDown(ShareLinkId link, @Nullable String why) {
        ProjectId project = decide(link, "gallery.take-down", why);
        List<ProjectId> family = takeDowns.family(project);
        family.forEach(versions::hold);
        takeDowns.add(project, link, clock.instant());
        close(
                "link_id in (select id from share_links where project_id = any(?))",
                family.stream().map(ProjectId::value).toArray(UUID[]::new));
        family.forEach(work -> outbox.hint(work.value()));
    }

    /**
     * What was taken down leads where it led before, with every link to the same work and its copies.
     *
     * @throws Refusal with NOT_FOUND where there is no such work
     */
    @Transactional
    public void putBack(ProjectId work) {
        write("gallery.put-back", new AuditSubject("work", work.toString(), title(work)), null);
        takeDowns.remove(work);
        takeDowns.family(work).forEach(one -> outbox.hint(one.value()));
    }

    /** There is nothing wrong with it: its reports are closed. */
    @Transactional
    public void keep(ShareLinkId link) {
        outbox.hint(decide(link, "gallery.keep", null).value());
    }

    private void close(String which, Object ids) {
        jdbc.sql("update share_reports set closed_at = ? where closed_at is null and " + which)
                .params(clock.instant().atOffset(ZoneOffset.UTC), ids)
                .update();
    }

    private ProjectId decide(ShareLinkId id, String act, @Nullable String why) {
        LinkRow link = links.find(id).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
        close("link_id = ?", id.value());
        write(act, new AuditSubject("link", id.toString(), title(link.project())), why);
        return link.project();
    }

    private void write(String act, AuditSubject subject, @Nullable String why) {
        audit.write(AuditAct.of(act, subject).because(why));
    }

    private String title(ProjectId work) {
        return jdbc.sql("select title from projects where id = ?")
                .param(work.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
    }

    private Map<UUID, List<Report>> reports(List<UUID> links) {
        Map<UUID, List<Report>> all = new HashMap<>();
        if (links.isEmpty()) {
            return all;
        }
        jdbc.sql("""
                        select link_id, reason, words, count(*) as count, max(at) as at from share_reports
                        where link_id in (:ids) and closed_at is null
                        group by link_id, reason, words order by min(at), reason, words
                        """).param("ids", links).query(row -> {
            all.computeIfAbsent(row.getObject("link_id", UUID.class), link -> new ArrayList<>())
                    .add(report(row));
        });
        return all;
    }

    private static Report report(ResultSet row) throws SQLException {
        return new Report(
                ReportReason.valueOf(row.getString("reason")),
                row.getString("words"),
                row.getInt("count"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
