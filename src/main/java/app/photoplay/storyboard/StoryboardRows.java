package app.photoplay.storyboard;

import app.photoplay.project.ProjectId;
import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.TextRange;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Scenes, shots and cast, read in sets; a shot’s words may change. */
@Repository
class StoryboardRows {

    private final JdbcClient jdbc;

    StoryboardRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SceneRow> scenes(ProjectId project) {
        return jdbc.sql("""
                        select id, number, title, heading, interior_exterior, place, time_of_day from scenes
                        where project_id = ? order by number
                        """)
                .param(project.value())
                .query((row, n) -> SceneRow.of(row))
                .list();
    }

    Map<SceneId, SceneTone> tones(Collection<SceneId> scenes) {
        return jdbc
                .sql("""
                        select id, words, array(
                            select mood from shots where scene_id = scenes.id and not title_card) moods
                        from scenes where id in (:ids)
                        """)
                .param("ids", scenes.stream().map(SceneId::value).toList())
                .query((row, n) -> Map.entry(
                        new SceneId(row.getObject("id", UUID.class)),
                        SceneTone.of(
                                row.getString("words"),
                                Stream.of((String[]) row.getArray("moods").getArray())
                                        .map(Mood::valueOf)
                                        .toList())))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<ShotRow> shots(ProjectId project) {
        return jdbc.sql("select * from shots where project_id = ? order by number")
                .param(project.value())
                .query((row, n) -> ShotRow.of(row))
                .list();
    }

    List<ShotRow> shots(Collection<ShotId> ids) {
        return jdbc.sql("select * from shots where id in (:ids) order by number")
                .param("ids", ids.stream().map(ShotId::value).toList())
                .query((row, n) -> ShotRow.of(row))
                .list();
    }

    ShotRow shot(ShotId id) {
        return shots(List.of(id)).getFirst();
    }

    void reword(ShotId id, String action, String stillFingerprint, String clipFingerprint) {
        jdbc.sql("update shots set action = ?, still_fingerprint = ?, clip_fingerprint = ? where id = ?")
                .params(action, stillFingerprint, clipFingerprint, id.value())
                .update();
    }

    Map<UUID, List<ShotOutline>> outlines(Collection<UUID> projects) {
        return jdbc
                .sql("""
                        select project_id, id, number, duration_millis, still_fingerprint, clip_fingerprint from shots
                        where project_id in (:projects) order by project_id, number
                        """)
                .param("projects", projects)
                .query((row, n) -> Map.entry(
                        row.getObject("project_id", UUID.class),
                        new ShotOutline(
                                new ShotId(row.getObject("id", UUID.class)),
                                row.getInt("number"),
                                Duration.ofMillis(row.getInt("duration_millis")),
                                row.getString("still_fingerprint"),
                                row.getString("clip_fingerprint"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    Map<ShotId, List<TextRange>> ranges(ProjectId project) {
        return jdbc
                .sql("select id, ranges from shots where project_id = ?")
                .param(project.value())
                .query((row, n) -> Map.entry(
                        new ShotId(row.getObject("id", UUID.class)), StoryboardJson.ranges(row.getString("ranges"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    boolean exists(ProjectId project) {
        return jdbc.sql("select exists (select 1 from shots where project_id = ?)")
                .param(project.value())
                .query(Boolean.class)
                .single();
    }

    /** Most mentioned first. */
    List<CastMember> cast(ProjectId project) {
        return jdbc.sql("select * from cast_members where project_id = ? order by position")
                .param(project.value())
                .query((row, n) -> new CastMember(
                        row.getString("name"),
                        StoryboardJson.names(row.getString("aliases")),
                        CastMember.Sex.valueOf(row.getString("sex")),
                        row.getString("description"),
                        row.getInt("mentions")))
                .list();
    }
}
