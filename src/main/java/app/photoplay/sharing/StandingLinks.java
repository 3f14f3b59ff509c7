package app.photoplay.sharing;

import app.photoplay.base.GatheredLookup;
import app.photoplay.base.UserId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Links as they stand, each with the version that it leads to, read anew for each request: one statement for all that ask
 * at once, since a thousand guests of a film ask for the same row.
 */
@Repository
class StandingLinks {

    private final JdbcClient jdbc;
    private final GatheredLookup<String, Standing> lookup = new GatheredLookup<>(this::look);

    StandingLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param owner of the work
     * @param version null where that was never published
     */
    record Standing(LinkRow row, UserId owner, @Nullable PublishedVersion version) {}

    /** Only of works that do not lie in the bin. */
    Optional<Standing> find(String hash) {
        return lookup.find(hash);
    }

    private Map<String, Standing> look(Set<String> hashes) {
        Map<String, Standing> found = new HashMap<>();
        jdbc.sql("""
                        select l.*, p.owner_id as p_owner, v.id as v_id, v.project_id as v_project_id, v.number as v_number,
                          v.revision as v_revision, v.title as v_title, v.byline as v_byline, v.aspect as v_aspect,
                          v.film_id as v_film_id, v.published_at as v_published_at
                        from share_links l join projects p on p.id = l.project_id and p.removed_at is null
                        left join lateral (
                          select * from share_versions
                          where project_id = l.project_id and (l.version is null or number = l.version)
                          order by number desc limit 1) v on true
                        where l.token_sha256 = any(?)""").param(hashes.toArray(String[]::new)).query(row -> {
            LinkRow link = LinkColumns.read(row);
            found.put(
                    link.hash(),
                    new Standing(
                            link,
                            new UserId(row.getObject("p_owner", UUID.class)),
                            row.getString("v_id") == null ? null : VersionRows.read(row, "v_")));
        });
        return found;
    }
}
