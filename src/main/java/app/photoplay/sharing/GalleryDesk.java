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
import java.util.UUID;
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
    private final ShareKey key;
    private final AuditLog audit;
    private final Outbox outbox;
    private final Clock clock;

    GalleryDesk(
            JdbcClient jdbc,
            LinkRows links,
            VersionRows versions,
            ShareKey key,
            AuditLog audit,
            Outbox outbox,
            Clock clock) {
        this.jdbc = jdbc;
        this.links = links;
        this.versions = versions;
        this.key = key;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * A link that something is, or was, to be decided about.
     *
     * @param path of its page; null where it leads nowhere, or wants a password
     * @param reports that are open, oldest first
     */
    public record Case(
            ShareLinkId link,
            String title,
            @Nullable String path,
            boolean listed,
            @Nullable Instant takenDownAt,
            List<Report> reports) {}

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
        List<UUID> ids =
                jdbc.sql("""
                        select l.id from share_links l
                        left join (select link_id, min(at) as since from share_reports where closed_at is null
                                   group by link_id) r on r.link_id = l.id
                        where r.link_id is not null or exists (select 1 from share_takedowns t where t.link_id = l.id)
                        order by r.since nulls last, l.taken_down_at desc, l.id offset ? limit ?
                        """).params((long) page * size, size).query(UUID.class).list();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Report>> reports = reports(ids);
        Map<UUID, Case> cases = new HashMap<>();
        jdbc.sql("""
                        select l.*, (select v.title from share_versions v where v.project_id = l.project_id
                                     and (l.version is null or v.number = l.version) order by v.number desc limit 1) as title
                        from share_links l where l.id in (:ids)
                        """).param("ids", ids).query(row -> {
            LinkRow link = LinkColumns.read(row);
            cases.put(
                    link.id().value(),
                    new Case(
                            link.id(),
                            String.valueOf(row.getString("title")),
                            link.password() == null ? link.shown(key, now).path() : null,
                            link.listedAt() != null,
                            link.takenDownAt(),
                            reports.getOrDefault(link.id().value(), List.of())));
        });
        return ids.stream().filter(cases::containsKey).map(cases::get).toList();
    }

    /** How many links {@link #cases} has. */
    @Transactional(readOnly = true)
    public long count() {
        return jdbc.sql("""
                        select count(*) from share_links l where exists (select 1 from share_takedowns t where t.link_id = l.id)
                           or exists (select 1 from share_reports r where r.link_id = l.id and r.closed_at is null)
                        """).query(Long.class).single();
    }

    /**
     * The work behind it is shown to nobody from now on, by this link or any other; its reports are closed.
     *
     * @throws Refusal with NOT_FOUND where there is no such link
     */
    @Transactional
    public void takeDown(ShareLinkId link, @Nullable String why) {
        ProjectId project = decide(link, "gallery.take-down", why);
        versions.hold(project);
        links.takeDown(project, link, clock.instant());
        close("link_id in (select id from share_links where project_id = ?)", project.value());
    }

    /** What was taken down leads where it led before, with every link to the same work. */
    @Transactional
    public void putBack(ShareLinkId link) {
        links.putBack(decide(link, "gallery.put-back", null));
    }

    /** There is nothing wrong with it: its reports are closed. */
    @Transactional
    public void keep(ShareLinkId link) {
        decide(link, "gallery.keep", null);
    }

    private void close(String which, UUID id) {
        jdbc.sql("update share_reports set closed_at = ? where closed_at is null and " + which)
                .params(clock.instant().atOffset(ZoneOffset.UTC), id)
                .update();
    }

    private ProjectId decide(ShareLinkId id, String act, @Nullable String why) {
        LinkRow link = links.find(id).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
        String title = jdbc.sql("select title from projects where id = ?")
                .param(link.project().value())
                .query(String.class)
                .single();
        close("link_id = ?", id.value());
        audit.write(
                AuditAct.of(act, new AuditSubject("link", id.toString(), title)).because(why));
        outbox.hint(link.project().value());
        return link.project();
    }

    private Map<UUID, List<Report>> reports(List<UUID> links) {
        Map<UUID, List<Report>> all = new HashMap<>();
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
