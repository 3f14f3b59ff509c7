package app.photoplay.filmography;

import app.photoplay.base.Ids;
import app.photoplay.project.ProjectId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Copies the rows of a project as PostgreSQL writes them in JSON, so that a new column is copied from the day it is
 * added. Every id of a copied row becomes another, wherever it stands: in keys, in takes, in the cut of a film, in the
 * log.
 */
@Repository
class CopiedRows {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    CopiedRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void copy(ProjectId original, ProjectId copy, String title) {
        Map<String, String> ids = new HashMap<>();
        ids.put(original.toString(), copy.toString());
        for (CopiedTable table : CopiedTable.values()) {
            if (table.keyed()) {
                ids(table, original)
                        .forEach(id -> ids.putIfAbsent(id, Ids.next().toString()));
            }
        }
        for (CopiedTable table : CopiedTable.values()) {
            List<String> rows = jdbc.sql("select cast(%s as text) from %s row where %s"
                            .formatted(table.written(), table.source(), table.condition()))
                    .param("project", original.value())
                    .param("title", title)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .query(String.class)
                    .list();
            for (int from = 0; from < rows.size(); from += AT_ONCE) {
                insert(table, rows.subList(from, Math.min(rows.size(), from + AT_ONCE)), ids);
            }
        }
        chooseTakes(original, ids);
        choosePoster(original, copy, ids);
        rememberOrigin(original, copy);
    }

    private List<String> ids(CopiedTable table, ProjectId project) {
        return jdbc.sql("select cast(row.id as text) from %s row where %s".formatted(table.source(), table.condition()))
                .param("project", project.value())
                .query(String.class)
                .list();
    }

    private void insert(CopiedTable table, List<String> rows, Map<String, String> ids) {
        String json = rows.stream().map(row -> renamed(row, ids)).collect(Collectors.joining(",", "[", "]"));
        jdbc.sql("insert into %1$s select * from jsonb_populate_recordset(cast(null as %1$s), cast(? as jsonb))"
                        .formatted(table.table()))
                .param(json)
                .update();
    }

    /** Shots come before their takes, and name them only now. */
    private void chooseTakes(ProjectId original, Map<String, String> ids) {
        List<Map<String, Object>> chosen =
                jdbc.sql("""
                        select cast(id as text) as shot, cast(still_take as text) as still, cast(clip_take as text) as clip
                        from shots where project_id = ? and (still_take is not null or clip_take is not null)
                        """).param(original.value()).query().listOfRows();
        String json = chosen.stream()
                .map(row -> "{\"shot\":%s,\"still\":%s,\"clip\":%s}"
                        .formatted(
                                quoted(row.get("shot"), ids),
                                quoted(row.get("still"), ids),
                                quoted(row.get("clip"), ids)))
                .collect(Collectors.joining(",", "[", "]"));
        jdbc.sql("""
                        update shots set still_take = chosen.still, clip_take = chosen.clip
                        from jsonb_to_recordset(cast(? as jsonb)) as chosen (shot uuid, still uuid, clip uuid)
                        where shots.id = chosen.shot
                        """).param(json).update();
    }

    private void choosePoster(ProjectId original, ProjectId copy, Map<String, String> ids) {
        jdbc.sql("select cast(poster as text) from projects where id = ? and poster is not null")
                .param(original.value())
                .query(String.class)
                .optional()
                .map(ids::get)
                .ifPresent(poster -> jdbc.sql("update projects set poster = cast(? as uuid) where id = ?")
                        .params(poster, copy.value())
                        .update());
    }

    /** The one of which all others are copies, whichever of them this one was made of. */
    private void rememberOrigin(ProjectId original, ProjectId copy) {
        jdbc.sql("update projects set origin = (select coalesce(origin, id) from projects where id = ?) where id = ?")
                .params(original.value(), copy.value())
                .update();
    }

    /** Null for what is not copied, such as a take that was never made. */
    private static String quoted(@Nullable Object id, Map<String, String> ids) {
        String other = id == null ? null : ids.get(id.toString());
        return other == null ? "null" : "\"" + other + "\"";
    }

    private static String renamed(String row, Map<String, String> ids) {
        return ID.matcher(row)
                .replaceAll(found ->
                        Matcher.quoteReplacement(Objects.requireNonNullElse(ids.get(found.group()), found.group())));
    }
}
