package app.photoplay.assets;

import app.photoplay.base.Ids;
import app.photoplay.base.UserId;
import app.photoplay.media.AssetId;
import app.photoplay.project.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was done to many files, each with what takes it back: the latest of each person, and none that is old. */
@Repository
class AssetActRows {

    static final Duration KEPT = Duration.ofDays(30);
    static final int MOST = 100;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<List<Step>> STEPS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    AssetActRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param revision that it made of the document */
    record Step(UUID project, long revision) {

        ProjectId film() {
            return new ProjectId(project);
        }
    }

    /**
     * What an act changed.
     *
     * @param marked files whose mark it changed
     * @param steps what it told documents, in their order
     */
    record Changed(List<AssetId> marked, List<Step> steps) {}

    /** An act as it is taken back. */
    record Held(AssetAct act, long number, Changed changed) {}

    UUID add(UserId owner, AssetAct.Kind kind, Instant now, int changed, int left, Changed what) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into asset_acts (id, owner_id, kind, done_at, changed, left_alone, marked, steps)
                        values (:id, :owner, :kind, :now, :changed, :left, :marked, cast(:steps as jsonb))
                        """)
                .param("id", id)
                .param("owner", owner.value())
                .param("kind", kind.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("changed", changed)
                .param("left", left)
                .param("marked", AssetMarkRows.array(what.marked()))
                .param("steps", MAPPER.writerFor(STEPS).writeValueAsString(what.steps()))
                .update();
        jdbc.sql("""
                        delete from asset_acts where owner_id = :owner and number <= (
                          select number from asset_acts where owner_id = :owner order by number desc offset :most limit 1)
                        """).param("owner", owner.value()).param("most", MOST).update();
        return id;
    }

    /** Newest first. */
    List<AssetAct> of(UserId owner, int limit) {
        return jdbc.sql("""
                        select id, number, kind, done_at, changed, left_alone, undone_at from asset_acts
                        where owner_id = ? order by number desc limit ?
                        """)
                .params(owner.value(), limit)
                .query((row, n) -> act(row))
                .list();
    }

    /** Holds it until the transaction ends. */
    Optional<Held> hold(UUID id, UserId owner) {
        return jdbc.sql("""
                        select id, number, kind, done_at, changed, left_alone, undone_at, marked, steps from asset_acts
                        where id = ? and owner_id = ? for update
                        """)
                .params(id, owner.value())
                .query((row, n) -> new Held(
                        act(row),
                        row.getLong("number"),
                        new Changed(
                                Arrays.stream((UUID[]) row.getArray("marked").getArray())
                                        .map(AssetId::new)
                                        .toList(),
                                MAPPER.readValue(row.getString("steps"), STEPS))))
                .optional();
    }

    /** Whether somebody has since marked one of its files in the same way or the opposite, and not taken it back. */
    boolean isMarkedSince(Held held, List<AssetAct.Kind> kinds) {
        return jdbc.sql("""
                        select exists (select 1 from asset_acts where number > :number and undone_at is null
                          and kind in (:kinds) and marked && :marked)
                        """)
                .param("number", held.number())
                .param("kinds", kinds.stream().map(Enum::name).toList())
                .param("marked", AssetMarkRows.array(held.changed().marked()))
                .query(Boolean.class)
                .single();
    }

    void undone(UUID id, Instant now) {
        jdbc.sql("update asset_acts set undone_at = ? where id = ?")
                .params(now.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    void deleteBefore(Instant limit) {
        jdbc.sql("delete from asset_acts where done_at < ?")
                .param(limit.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static AssetAct act(ResultSet row) throws SQLException {
        OffsetDateTime undone = row.getObject("undone_at", OffsetDateTime.class);
        return new AssetAct(
                row.getObject("id", UUID.class),
                AssetAct.Kind.valueOf(row.getString("kind")),
                row.getObject("done_at", OffsetDateTime.class).toInstant(),
                row.getInt("changed"),
                row.getInt("left_alone"),
                undone == null ? null : undone.toInstant());
    }
}
