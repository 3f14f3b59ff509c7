package app.photoplay.departure;

import app.photoplay.base.FileNames;
import app.photoplay.base.UserId;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLibrary;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Somebody’s films as folders: the text, the storyboard in words, the film itself, and each picture by scene and shot. */
@Component
class ExportFilms {

    private static final String FILES = """
            with numbers as (
              select s.id, dense_rank() over (order by sc.rank, sc.id) as scene,
                row_number() over (order by sc.rank, sc.id, s.rank, s.id) as shot
              from shots s join scenes sc on sc.id = s.scene_id
              where s.project_id = :film and not (s.binned or s.gone or sc.binned or sc.gone)
            )
            select a.id, a.kind, a.content_type, a.sha256, n.scene, n.shot, t.number as take
            from assets a
            left join lateral (select x.shot_id, x.number from takes x left join generations g on g.id = x.generation_id
              where x.project_id = :film and a.id in (x.asset_id, g.asset_id) order by x.number, x.id limit 1) t on true
            left join numbers n on n.id = t.shot_id
            where a.project_id = :film order by n.shot nulls last, t.number, a.created_at, a.id""";

    private static final String SHOTS = """
            select sc.id as scene, sc.title, s.action,
              coalesce((select string_agg(coalesce(line ->> 'speaker', '') || ': ' || coalesce(line ->> 'text', ''), E'\\n')
                from jsonb_array_elements(s.dialogue) line), '') as said
            from shots s join scenes sc on sc.id = s.scene_id
            where s.project_id = ? and not (s.binned or s.gone or sc.binned or sc.gone)
            order by sc.rank, sc.id, s.rank, s.id""";

    private final JdbcClient jdbc;
    private final MediaLibrary media;

    ExportFilms(JdbcClient jdbc, MediaLibrary media) {
        this.jdbc = jdbc;
        this.media = media;
    }

    private record Film(
            UUID id,
            String title,
            @Nullable String format,
            @Nullable String text) {

        String ending() {
            return switch (format == null ? "" : format) {
                case "FOUNTAIN" -> ".fountain";
                case "FINAL_DRAFT" -> ".fdx";
                default -> ".txt";
            };
        }
    }

    private record Item(UUID id, String kind, String type, String sha256, int scene, int shot, int take) {

        static Item of(ResultSet row) throws SQLException {
            return new Item(
                    row.getObject("id", UUID.class),
                    row.getString("kind"),
                    row.getString("content_type"),
                    row.getString("sha256"),
                    row.getInt("scene"),
                    row.getInt("shot"),
                    row.getInt("take"));
        }

        /** Below the folder of its film. */
        String name(String title) {
            String what = kind.toLowerCase(Locale.ROOT);
            String ending = FileNames.ending(type);
            if (shot > 0) {
                return "scene %02d/shot %03d %s take %d%s".formatted(scene, shot, what, take, ending);
            }
            return switch (kind) {
                case "FILM", "SUBTITLES" -> title + ending;
                case "POSTER" -> title + " poster" + ending;
                default -> "not in the film/" + what + ending;
            };
        }

        Map<String, Object> about(String title) {
            Map<String, Object> about = new LinkedHashMap<>();
            about.put("kind", kind.toLowerCase(Locale.ROOT));
            about.put("film", title);
            if (shot > 0) {
                about.put("scene", scene);
                about.put("shot", shot);
                about.put("take", take);
            }
            about.put("id", id.toString());
            about.put("sha256", sha256);
            return about;
        }
    }

    /** @return the folders, one a film */
    List<String> write(UserId person, ExportArchive archive) throws IOException {
        List<Film> films = jdbc.sql("""
                        select p.id, p.title, s.format, s.content from projects p
                        left join project_sources s on s.project_id = p.id where p.owner_id = ? order by p.created_at, p.id""")
                .param(person.value())
                .query((row, n) -> new Film(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("format"),
                        row.getString("content")))
                .list();
        List<String> folders = new ArrayList<>();
        for (Film film : films) {
            String folder = archive.folder(FileNames.plain(film.title()));
            folders.add(folder);
            write(film, folder, archive);
        }
        return folders;
    }

    private void write(Film film, String folder, ExportArchive archive) throws IOException {
        String title = FileNames.plain(film.title());
        if (film.text() != null) {
            archive.text(
                    folder + "/" + title + film.ending(), film.text(), Map.of("kind", "text", "film", film.title()));
        }
        archive.text(folder + "/storyboard.txt", storyboard(film), Map.of("kind", "storyboard", "film", film.title()));
        List<Item> items = jdbc.sql(FILES)
                .param("film", film.id())
                .query((row, n) -> Item.of(row))
                .list();
        for (Item item : items) {
            Path content = media.path(new AssetId(item.id()));
            archive.file(folder + "/" + item.name(title), content, item.about(film.title()));
        }
    }

    private String storyboard(Film film) {
        record Said(UUID scene, String title, String action, String said) {}
        StringBuilder words = new StringBuilder();
        UUID scene = null;
        int scenes = 0;
        int shots = 0;
        for (Said shot : jdbc.sql(SHOTS)
                .param(film.id())
                .query((row, n) -> new Said(
                        row.getObject("scene", UUID.class),
                        row.getString("title"),
                        row.getString("action"),
                        row.getString("said")))
                .list()) {
            if (!shot.scene().equals(scene)) {
                scene = shot.scene();
                scenes++;
                words.append(scenes > 1 ? "\n" : "")
                        .append(scenes)
                        .append(". ")
                        .append(shot.title())
                        .append("\n\n");
            }
            shots++;
            words.append("[")
                    .append(shots)
                    .append("] ")
                    .append(shot.action().strip())
                    .append("\n");
            if (!shot.said().isEmpty()) {
                words.append(shot.said().replaceAll("(?m)^: ", "")).append("\n");
            }
        }
        return words.toString();
    }
}
