package app.photoplay.storyboard;

import app.photoplay.project.ProjectFaces;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.document.FilmEntry;
import app.photoplay.storyboard.document.LocationEntry;
import app.photoplay.storyboard.document.PersonEntry;
import app.photoplay.storyboard.document.SceneEntry;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.SourceEntry;
import app.photoplay.storyboard.document.Storyboard;
import app.photoplay.storyboard.document.StoryboardEntry;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The document as it stands: read whole, written entry by entry. */
@Repository
class StoryboardRows {

    private static final int BATCH = 100;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final ProjectFaces faces;

    StoryboardRows(JdbcClient jdbc, JdbcTemplate batches, ProjectFaces faces) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.faces = faces;
    }

    /** Empty where nothing was written yet. */
    OptionalLong revision(ProjectId project) {
        return revision(project, "");
    }

    /** The same, and nobody else changes the document until this transaction ends. */
    OptionalLong lock(ProjectId project) {
        return revision(project, " for update");
    }

    private OptionalLong revision(ProjectId project, String suffix) {
        return jdbc.sql("select revision from storyboards where project_id = ?" + suffix)
                .param(project.value())
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    /** @return whether it is new */
    boolean begin(ProjectId project) {
        return jdbc.sql("insert into storyboards (project_id, revision) values (?, 1) on conflict do nothing")
                        .param(project.value())
                        .update()
                == 1;
    }

    void advance(ProjectId project, long revision) {
        jdbc.sql("update storyboards set revision = ? where project_id = ?")
                .params(revision, project.value())
                .update();
    }

    Storyboard document(ProjectId project) {
        AtomicReference<@Nullable SourceEntry> source = new AtomicReference<>();
        AtomicReference<@Nullable FilmEntry> film = new AtomicReference<>();
        List<LocationEntry> locations = new ArrayList<>();
        jdbc.sql("""
                        select s.source_text, p.look, p.aspect, p.resolution, p.style, p.poster, l.*
                        from storyboards s join projects p on p.id = s.project_id
                        left join locations l on l.project_id = s.project_id
                        where s.project_id = ?
                        """).param(project.value()).query(row -> {
            UUID text = row.getObject("source_text", UUID.class);
            source.set(text == null ? null : new SourceEntry(text));
            film.set(EntryColumns.film(row));
            if (row.getObject("id", UUID.class) != null) {
                locations.add(EntryColumns.location(row));
            }
        });
        Map<String, List<String>> names = new HashMap<>();
        return Storyboard.of(
                        jdbc.sql("select * from scenes where project_id = ? and not gone")
                                .param(project.value())
                                .query((row, n) -> EntryColumns.scene(row))
                                .list(),
                        jdbc.sql("select * from shots where project_id = ? and not gone")
                                .param(project.value())
                                .query((row, n) -> EntryColumns.shot(row, names))
                                .list(),
                        jdbc.sql("select * from cast_members where project_id = ?")
                                .param(project.value())
                                .query((row, n) -> EntryColumns.person(row))
                                .list(),
                        locations)
                .on(source.get())
                .of(film.get());
    }

    /** The shots of each film in order, without their words. */
    Map<UUID, List<ShotOutline>> outlines(Collection<UUID> projects) {
        return jdbc
                .sql("""
                        select s.project_id, s.id, s.duration_millis, s.still_take, s.clip_take,
                               row_number() over (partition by s.project_id order by c.rank, c.id, s.rank, s.id) as number
                        from shots s join scenes c on c.id = s.scene_id
                        where s.project_id in (:projects) and not (s.gone or s.binned or c.gone or c.binned)
                        order by s.project_id, number
                        """)
                .param("projects", projects)
                .query((row, n) -> Map.entry(
                        row.getObject("project_id", UUID.class),
                        new ShotOutline(
                                new ShotId(row.getObject("id", UUID.class)),
                                row.getInt("number"),
                                Duration.ofMillis(row.getInt("duration_millis")),
                                EntryColumns.take(row, "still_take"),
                                EntryColumns.take(row, "clip_take"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Writes entries as they are now, be they new or not. */
    void put(ProjectId project, Collection<? extends StoryboardEntry> entries) {
        List<SceneEntry> scenes = new ArrayList<>();
        List<ShotEntry> shots = new ArrayList<>();
        List<PersonEntry> people = new ArrayList<>();
        List<LocationEntry> locations = new ArrayList<>();
        for (StoryboardEntry entry : entries) {
            switch (entry) {
                case SceneEntry scene -> scenes.add(scene);
                case ShotEntry shot -> shots.add(shot);
                case PersonEntry person -> people.add(person);
                case LocationEntry location -> locations.add(location);
                case SourceEntry source -> stand(project, source);
                case FilmEntry film -> faces.show(project, film.face());
            }
        }
        // Scenes first: shots stand in them.
        batch(EntryColumns.PUT_SCENE, scenes, scene -> EntryColumns.values(project, scene));
        batch(EntryColumns.PUT_SHOT, shots, shot -> EntryColumns.values(project, shot));
        batch(EntryColumns.PUT_PERSON, people, person -> EntryColumns.values(project, person));
        batch(EntryColumns.PUT_LOCATION, locations, location -> EntryColumns.values(project, location));
    }

    private void stand(ProjectId project, SourceEntry source) {
        jdbc.sql("update storyboards set source_text = ? where project_id = ?")
                .params(source.text(), project.value())
                .update();
    }

    /** Takes entries out; what others may point at, such as the shot of a take, stays as a row that is gone. */
    void remove(ProjectId project, Collection<? extends StoryboardEntry> entries) {
        for (StoryboardEntry entry : entries) {
            String statement = switch (entry) {
                case SceneEntry scene -> "update scenes set gone = true where id = ?";
                case ShotEntry shot -> "update shots set gone = true where id = ?";
                case PersonEntry person -> "delete from cast_members where id = ?";
                case LocationEntry location -> "delete from locations where id = ?";
                case SourceEntry source -> "update storyboards set source_text = null where project_id = ?";
                case FilmEntry film -> throw new IllegalArgumentException("A film always has a face");
            };
            UUID id = entry instanceof SourceEntry ? project.value() : entry.key();
            jdbc.sql(statement).param(id).update();
        }
    }

    private <E> void batch(String statement, List<E> entries, Values<E> values) {
        if (!entries.isEmpty()) {
            batches.batchUpdate(statement, entries, BATCH, (prepared, entry) -> set(prepared, values.of(entry)));
        }
    }

    private static void set(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    /** The columns of an entry, in the order of its statement. */
    private interface Values<E> {
        @Nullable
        Object[] of(E entry);
    }
}
