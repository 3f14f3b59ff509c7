package app.photoplay.storyboard;

import app.photoplay.plan.Resolution;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.FilmFace;
import app.photoplay.project.Look;
import app.photoplay.project.ProjectId;
import app.photoplay.project.StyleJson;
import app.photoplay.screenplay.CameraMove;
import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.InteriorExterior;
import app.photoplay.screenplay.Location;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.screenplay.SlugLine;
import app.photoplay.screenplay.TimeOfDay;
import app.photoplay.storyboard.document.FilmEntry;
import app.photoplay.storyboard.document.LocationEntry;
import app.photoplay.storyboard.document.LocationId;
import app.photoplay.storyboard.document.PersonEntry;
import app.photoplay.storyboard.document.PersonId;
import app.photoplay.storyboard.document.SceneEntry;
import app.photoplay.storyboard.document.ShotEntry;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How entries lie in columns: the one place that knows both. */
final class EntryColumns {

    static final String PUT_SCENE = """
            insert into scenes (id, project_id, rank, source_number, chapter, title, heading, interior_exterior, place,
                                time_of_day, binned)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set rank = excluded.rank, source_number = excluded.source_number,
                chapter = excluded.chapter, title = excluded.title, heading = excluded.heading,
                interior_exterior = excluded.interior_exterior, place = excluded.place,
                time_of_day = excluded.time_of_day, binned = excluded.binned, gone = false
            """;

    static final String PUT_SHOT = """
            insert into shots (id, project_id, scene_id, rank, size, move, mood, duration_millis, action, dialogue,
                               cast_names, title_card, ranges, seed, still_take, clip_take, binned, negative,
                               still_model, clip_model, aside, opening, ends_on_next)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb), ?, cast(? as jsonb), ?, ?, ?, ?, ?,
                    ?, ?, cast(? as uuid[]), ?, ?)
            on conflict (id) do update set scene_id = excluded.scene_id, rank = excluded.rank, size = excluded.size,
                move = excluded.move, mood = excluded.mood, duration_millis = excluded.duration_millis,
                action = excluded.action, dialogue = excluded.dialogue, cast_names = excluded.cast_names,
                title_card = excluded.title_card, ranges = excluded.ranges, seed = excluded.seed,
                still_take = excluded.still_take, clip_take = excluded.clip_take, binned = excluded.binned,
                negative = excluded.negative, still_model = excluded.still_model, clip_model = excluded.clip_model,
                aside = excluded.aside, opening = excluded.opening, ends_on_next = excluded.ends_on_next,
                gone = false
            """;

    static final String PUT_PERSON = """
            insert into cast_members (id, project_id, position, name, aliases, sex, description, mentions, age, nature,
                                      figure, looks, reference_assets, voice, apart, drawn_as)
            values (?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb), cast(? as jsonb), ?,
                    cast(? as jsonb), ?)
            on conflict (id) do update set position = excluded.position, name = excluded.name,
                aliases = excluded.aliases, sex = excluded.sex, description = excluded.description,
                mentions = excluded.mentions, age = excluded.age, nature = excluded.nature, figure = excluded.figure,
                looks = excluded.looks, reference_assets = excluded.reference_assets, voice = excluded.voice,
                apart = excluded.apart, drawn_as = excluded.drawn_as
            """;

    static final String PUT_LOCATION = """
            insert into locations (id, project_id, position, name, interior_exterior, scenes, description,
                                   reference_assets)
            values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))
            on conflict (id) do update set position = excluded.position, name = excluded.name,
                interior_exterior = excluded.interior_exterior, scenes = excluded.scenes,
                description = excluded.description, reference_assets = excluded.reference_assets
            """;

    private EntryColumns() {}

    static SceneEntry scene(ResultSet row) throws SQLException {
        return new SceneEntry(
                new SceneId(id(row, "id")),
                row.getString("rank"),
                row.getInt("chapter"),
                row.getString("source_number"),
                row.getString("title"),
                row.getString("heading"),
                new SlugLine(
                        InteriorExterior.valueOf(row.getString("interior_exterior")),
                        row.getString("place"),
                        TimeOfDay.valueOf(row.getString("time_of_day"))),
                row.getBoolean("binned"));
    }

    static @Nullable Object[] values(ProjectId project, SceneEntry scene) {
        return new @Nullable Object[] {
            scene.id().value(),
            project.value(),
            scene.rank(),
            scene.sourceNumber(),
            scene.chapter(),
            scene.title(),
            scene.heading(),
            scene.slug().interiorExterior().name(),
            scene.slug().place(),
            scene.slug().time().name(),
            scene.binned()
        };
    }

    /** @param names that were read before, by their JSON: a film has many shots and few people */
    static ShotEntry shot(ResultSet row, Map<String, List<String>> names) throws SQLException {
        return new ShotEntry(
                new ShotId(id(row, "id")),
                new SceneId(id(row, "scene_id")),
                row.getString("rank"),
                ShotSize.valueOf(row.getString("size")),
                CameraMove.valueOf(row.getString("move")),
                Mood.valueOf(row.getString("mood")),
                Duration.ofMillis(row.getInt("duration_millis")),
                row.getString("action"),
                StoryboardJson.dialogue(row.getString("dialogue")),
                names.computeIfAbsent(row.getString("cast_names"), StoryboardJson::names),
                row.getBoolean("title_card"),
                StoryboardJson.ranges(row.getString("ranges")),
                row.getInt("seed"),
                take(row, "still_take"),
                take(row, "clip_take"),
                row.getBoolean("binned"),
                row.getString("negative"),
                row.getString("still_model"),
                row.getString("clip_model"),
                takes(row.getArray("aside")),
                row.getObject("opening", Boolean.class),
                row.getObject("ends_on_next", Boolean.class));
    }

    static @Nullable Object[] values(ProjectId project, ShotEntry shot) {
        return new @Nullable Object[] {
            shot.id().value(),
            project.value(),
            shot.scene().value(),
            shot.rank(),
            shot.size().name(),
            shot.move().name(),
            shot.mood().name(),
            Math.toIntExact(shot.duration().toMillis()),
            shot.action(),
            StoryboardJson.dialogue(shot.dialogue()),
            StoryboardJson.names(shot.cast()),
            shot.title(),
            StoryboardJson.ranges(shot.ranges()),
            shot.seed(),
            value(shot.still()),
            value(shot.clip()),
            shot.binned(),
            shot.negative(),
            shot.stillModel(),
            shot.clipModel(),
            shot.aside() == null ? null : array(shot.aside()),
            shot.opening(),
            shot.endsOnNext()
        };
    }

    static PersonEntry person(ResultSet row) throws SQLException {
        String age = row.getString("age");
        String nature = row.getString("nature");
        return new PersonEntry(
                new PersonId(id(row, "id")),
                row.getInt("position"),
                new CastMember(
                        row.getString("name"),
                        StoryboardJson.names(row.getString("aliases")),
                        CastMember.Sex.valueOf(row.getString("sex")),
                        row.getString("description"),
                        row.getInt("mentions"),
                        age == null ? null : CastMember.AgeGroup.valueOf(age),
                        nature == null ? null : CastMember.Nature.valueOf(nature),
                        CastJson.figure(row.getString("figure"))),
                CastJson.looks(row.getString("looks")),
                CastJson.assets(row.getString("reference_assets")),
                row.getString("voice"),
                CastJson.people(row.getString("apart")),
                row.getString("drawn_as"));
    }

    static @Nullable Object[] values(ProjectId project, PersonEntry person) {
        CastMember member = person.member();
        return new @Nullable Object[] {
            person.id().value(),
            project.value(),
            person.position(),
            member.name(),
            StoryboardJson.names(member.aliases()),
            member.sex().name(),
            member.description(),
            member.mentions(),
            name(member.age()),
            name(member.nature()),
            CastJson.text(member.figure()),
            CastJson.text(person.looks()),
            CastJson.text(person.references()),
            person.voice(),
            CastJson.text(person.apart()),
            person.drawnAs()
        };
    }

    static LocationEntry location(ResultSet row) throws SQLException {
        return new LocationEntry(
                new LocationId(id(row, "id")),
                row.getInt("position"),
                new Location(
                        row.getString("name"),
                        InteriorExterior.valueOf(row.getString("interior_exterior")),
                        row.getInt("scenes")),
                row.getString("description"),
                CastJson.assets(row.getString("reference_assets")));
    }

    static @Nullable Object[] values(ProjectId project, LocationEntry entry) {
        Location location = entry.location();
        return new @Nullable Object[] {
            entry.id().value(),
            project.value(),
            entry.position(),
            location.name(),
            location.interiorExterior().name(),
            location.scenes(),
            entry.description(),
            CastJson.text(entry.references())
        };
    }

    static FilmEntry film(ResultSet row) throws SQLException {
        UUID poster = row.getObject("poster", UUID.class);
        return FilmEntry.of(new FilmFace(
                Look.valueOf(row.getString("look")),
                AspectRatio.valueOf(row.getString("aspect")),
                Resolution.valueOf(row.getString("resolution")),
                StyleJson.read(row.getString("style")),
                poster));
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    static @Nullable TakeId take(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new TakeId(id);
    }

    private static @Nullable List<TakeId> takes(@Nullable Array ids) throws SQLException {
        return ids == null
                ? null
                : Arrays.stream((UUID[]) ids.getArray()).map(TakeId::new).toList();
    }

    private static String array(List<TakeId> takes) {
        return takes.stream().map(take -> take.value().toString()).collect(Collectors.joining(",", "{", "}"));
    }

    private static @Nullable UUID value(@Nullable TakeId take) {
        return take == null ? null : take.value();
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
