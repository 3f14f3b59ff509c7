package app.photoplay.storyboard;

import app.photoplay.project.ProjectSummary;
import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.DialogueLine;
import app.photoplay.screenplay.Location;
import app.photoplay.screenplay.Scene;
import app.photoplay.screenplay.Screenplay;
import app.photoplay.screenplay.Shot;
import jakarta.annotation.security.PermitAll;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes a screenplay down as a project's storyboard, for the step that broke its text down. */
@Service
@PermitAll
public class StoryboardWriting {

    private static final int BATCH = 100;
    private static final int LONGEST_WORDS = 4_000;

    private final JdbcTemplate jdbc;
    private final StoryboardRows rows;

    StoryboardWriting(JdbcTemplate jdbc, StoryboardRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** In the caller's transaction; a project that has a storyboard keeps it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(ProjectSummary project, Screenplay screenplay) {
        if (rows.exists(project.id())) {
            return;
        }
        UUID id = project.id().value();
        BriefWriting briefs = new BriefWriting(project.look(), project.aspect(), screenplay.cast());
        List<PlacedScene> scenes = new ArrayList<>();
        List<PlacedShot> shots = new ArrayList<>();
        for (Scene scene : screenplay.scenes()) {
            PlacedScene placed = new PlacedScene(SceneId.next(), scenes.size() + 1, scene);
            scenes.add(placed);
            scene.shots().forEach(shot -> shots.add(new PlacedShot(placed, shots.size() + 1, shot)));
        }
        writeScenes(id, scenes);
        writeShots(id, shots, briefs);
        writeCast(id, screenplay.cast());
        writeLocations(id, screenplay.locations());
    }

    private void writeScenes(UUID project, List<PlacedScene> scenes) {
        jdbc.batchUpdate("""
                insert into scenes (id, project_id, number, source_number, chapter, title, heading,
                                    interior_exterior, place, time_of_day, words)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, scenes, BATCH, (statement, placed) -> {
            Scene scene = placed.scene();
            set(
                    statement,
                    placed.id().value(),
                    project,
                    placed.number(),
                    scene.number(),
                    scene.chapter(),
                    scene.title(),
                    scene.heading(),
                    scene.slug().interiorExterior().name(),
                    scene.slug().place(),
                    scene.slug().time().name(),
                    words(scene));
        });
    }

    private void writeShots(UUID project, List<PlacedShot> shots, BriefWriting briefs) {
        jdbc.batchUpdate("""
                insert into shots (id, project_id, scene_id, number, size, move, mood, duration_millis, action,
                                   dialogue, cast_names, title_card, ranges, still_fingerprint, clip_fingerprint)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb), ?, cast(? as jsonb), ?, ?)
                """, shots, BATCH, (statement, placed) -> {
            Shot shot = placed.shot();
            var slug = placed.scene().scene().slug();
            set(
                    statement,
                    ShotId.next().value(),
                    project,
                    placed.scene().id().value(),
                    placed.number(),
                    shot.size().name(),
                    shot.move().name(),
                    shot.mood().name(),
                    Math.toIntExact(shot.duration().toMillis()),
                    shot.action(),
                    StoryboardJson.dialogue(shot.dialogue()),
                    StoryboardJson.names(shot.cast()),
                    shot.title(),
                    StoryboardJson.ranges(shot.ranges()),
                    briefs.stillFingerprint(shot, slug, placed.number()),
                    briefs.clipFingerprint(shot, slug, placed.number()));
        });
    }

    private void writeCast(UUID project, List<CastMember> cast) {
        jdbc.batchUpdate("""
                insert into cast_members (project_id, position, name, aliases, sex, description, mentions)
                values (?, ?, ?, cast(? as jsonb), ?, ?, ?) on conflict do nothing
                """, numbered(cast), BATCH, (statement, entry) -> {
            CastMember member = entry.value();
            set(
                    statement,
                    project,
                    entry.position(),
                    member.name(),
                    StoryboardJson.names(member.aliases()),
                    member.sex().name(),
                    member.description(),
                    member.mentions());
        });
    }

    private void writeLocations(UUID project, List<Location> locations) {
        jdbc.batchUpdate("""
                insert into locations (project_id, position, name, interior_exterior, scenes) values (?, ?, ?, ?, ?)
                """, numbered(locations), BATCH, (statement, entry) -> {
            Location location = entry.value();
            set(
                    statement,
                    project,
                    entry.position(),
                    location.name(),
                    location.interiorExterior().name(),
                    location.scenes());
        });
    }

    private static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static <T> List<Numbered<T>> numbered(List<T> values) {
        List<Numbered<T>> numbered = new ArrayList<>();
        values.forEach(value -> numbered.add(new Numbered<>(numbered.size(), value)));
        return numbered;
    }

    private static String words(Scene scene) {
        String words = scene.shots().stream()
                .flatMap(shot -> Stream.concat(
                        Stream.of(shot.action()), shot.dialogue().stream().map(DialogueLine::text)))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
        return words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS);
    }

    private record PlacedScene(SceneId id, int number, Scene scene) {}

    private record PlacedShot(PlacedScene scene, int number, Shot shot) {}

    private record Numbered<T>(int position, T value) {}
}
