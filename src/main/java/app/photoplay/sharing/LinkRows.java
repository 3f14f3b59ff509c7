package app.photoplay.sharing;

import app.photoplay.base.UserId;
import app.photoplay.project.ProjectId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All links. */
@Repository
class LinkRows {

    private final JdbcClient jdbc;

    LinkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(LinkRow link) {
        jdbc.sql("""
                        insert into share_links (id, project_id, owner_id, nonce, token_sha256, name, version, shows, allows,
                            watermark, indexed, frames, expires_at, zone, password, created_at)
                        values (:id, :project, :owner, :nonce, :hash, :name, :version, :shows, :allows,
                            :watermark, :indexed, :frames, :expires, :zone, :password, :created)
                        """)
                .param("id", link.id().value())
                .param("project", link.project().value())
                .param("owner", link.owner().value())
                .param("nonce", link.nonce())
                .param("hash", link.hash())
                .param("name", link.options().name())
                .param("version", link.options().version())
                .param("shows", LinkColumns.joined(link.options().shows()))
                .param("allows", LinkColumns.joined(link.options().allows()))
                .param("watermark", link.options().watermark())
                .param("indexed", link.options().indexed())
                .param("frames", String.join(" ", link.options().frames()))
                .param("expires", time(link.options().expiresAt()))
                .param("zone", link.options().zone().getId())
                .param("password", link.password())
                .param("created", time(link.createdAt()))
                .update();
    }

    void change(ShareLinkId id, ShareOptions options, @Nullable String password) {
        jdbc.sql("""
                        update share_links set name = :name, version = :version, shows = :shows, allows = :allows,
                            watermark = :watermark, indexed = :indexed, frames = :frames, expires_at = :expires,
                            zone = :zone, password = :password
                        where id = :id
                        """)
                .param("id", id.value())
                .param("name", options.name())
                .param("version", options.version())
                .param("shows", LinkColumns.joined(options.shows()))
                .param("allows", LinkColumns.joined(options.allows()))
                .param("watermark", options.watermark())
                .param("indexed", options.indexed())
                .param("frames", String.join(" ", options.frames()))
                .param("expires", time(options.expiresAt()))
                .param("zone", options.zone().getId())
                .param("password", password)
                .update();
    }

    void address(ShareLinkId id, byte[] nonce, String hash) {
        jdbc.sql("update share_links set nonce = ?, token_sha256 = ? where id = ?")
                .params(nonce, hash, id.value())
                .update();
    }

    /** @param since null for not in the gallery */
    void list(ShareLinkId id, @Nullable Instant since) {
        jdbc.sql("update share_links set listed_at = :since where id = :id")
                .param("since", time(since))
                .param("id", id.value())
                .update();
    }

    /** One more guest said who they are. */
    void named(ShareLinkId id) {
        jdbc.sql("update share_links set named = named + 1 where id = ?")
                .param(id.value())
                .update();
    }

    /** Its creator does not see it in lists any more; it leads nowhere for good. */
    void putAway(ShareLinkId id, Instant now) {
        jdbc.sql("update share_links set put_away_at = :now, revoked_at = coalesce(revoked_at, :now) where id = :id")
                .param("now", time(now))
                .param("id", id.value())
                .update();
    }

    void revoke(ShareLinkId id, Instant now) {
        jdbc.sql("update share_links set revoked_at = :now where id = :id and revoked_at is null")
                .param("now", time(now))
                .param("id", id.value())
                .update();
    }

    /** @return the works of those that led somewhere until now, one for each link */
    List<ProjectId> revokeAll(UserId owner, @Nullable ProjectId project, Instant now) {
        return jdbc.sql("""
                        update share_links set revoked_at = :now
                        where owner_id = :owner and revoked_at is null and (expires_at is null or expires_at > :now)
                          and (cast(:project as uuid) is null or project_id = :project)
                        returning project_id
                        """)
                .param("now", time(now))
                .param("owner", owner.value())
                .param("project", project == null ? null : project.value())
                .query((row, n) -> new ProjectId(row.getObject(1, UUID.class)))
                .list();
    }

    Optional<LinkRow> find(ShareLinkId id) {
        return jdbc.sql("select * from share_links where id = ?")
                .param(id.value())
                .query((row, n) -> LinkColumns.read(row))
                .optional();
    }

    /** Those of the gallery that lead somewhere, listed last first. */
    List<LinkRow> listed(Instant now, int from, int most) {
        return jdbc.sql("""
                        select l.* from share_links l join projects p on p.id = l.project_id
                        where l.listed_at is not null and l.revoked_at is null and l.taken_down_at is null
                          and l.password is null and not l.watermark and l.shows like '%FILM%' and p.removed_at is null
                          and (l.expires_at is null or l.expires_at > :now)
                        order by l.listed_at desc, l.id desc offset :from limit :most
                        """)
                .param("now", time(now))
                .param("from", from)
                .param("most", most)
                .query((row, n) -> LinkColumns.read(row))
                .list();
    }

    /** Newest first. */
    List<LinkRow> of(ProjectId project) {
        return jdbc.sql("""
                        select * from share_links where project_id = ? and put_away_at is null
                        order by created_at desc, id desc
                        """)
                .param(project.value())
                .query((row, n) -> LinkColumns.read(row))
                .list();
    }

    /** Of works that do not lie in the bin, newest first. */
    List<LinkRow> of(UserId owner, int from, int most) {
        return jdbc.sql("""
                        select l.* from share_links l join projects p on p.id = l.project_id
                        where l.owner_id = ? and p.removed_at is null and l.put_away_at is null
                        order by l.created_at desc, l.id desc offset ? limit ?
                        """)
                .params(owner.value(), from, most)
                .query((row, n) -> LinkColumns.read(row))
                .list();
    }

    Map<ProjectId, String> titles(Set<ProjectId> works) {
        Map<ProjectId, String> titles = new HashMap<>();
        jdbc.sql("select id, title from projects where id = any(?)")
                .param(works.stream().map(ProjectId::value).toArray(UUID[]::new))
                .query(row -> {
                    titles.put(new ProjectId(row.getObject("id", UUID.class)), row.getString("title"));
                });
        return titles;
    }

    private static @Nullable Object time(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
