package app.photoplay.assets;

import app.photoplay.media.AssetId;
import app.photoplay.media.MediaKind;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.ShotId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads assets with all that they belong to. Whoever calls says of which films. */
@Repository
class AssetRows {

    private final JdbcClient jdbc;

    AssetRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One query, whatever it finds. */
    AssetList list(AssetFilter filter, Collection<ProjectId> projects, ZoneId zone) {
        AssetQuestion question = new AssetQuestion(filter, projects, zone);
        boolean scenes = filter.order() == AssetOrder.SCENE;
        String key = switch (filter.order()) {
            case NEWEST, OLDEST -> "cast(cast(a.created_at at time zone :zone as date) as text)";
            case SCENE -> "coalesce(sc.title, '')";
            case LARGEST -> "''";
        };
        Gathered gathered = new Gathered(scenes);
        jdbc.sql("select a.id, a.width, a.height, p.title, sc.id as scene, " + key + " as heading" + AssetQuestion.FROM
                        + question.where() + AssetQuestion.order(filter.order()))
                .params(question.parameters())
                .param("zone", zone.getId())
                .query(gathered::add);
        return gathered.list();
    }

    /** How many there are of it. */
    int count(AssetQuestion question) {
        return jdbc.sql("select count(*)" + AssetQuestion.FROM + question.where())
                .params(question.parameters())
                .query(Integer.class)
                .single();
    }

    /** How many of them are of those films. */
    int count(Collection<AssetId> ids, Collection<ProjectId> projects) {
        return jdbc.sql("select count(*) from assets where id = any (:ids) and project_id = any (:projects)")
                .param("ids", ids.stream().map(AssetId::value).toArray(UUID[]::new))
                .param("projects", projects.stream().map(ProjectId::value).toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    /** A stretch of it, in order. */
    List<AssetId> ids(AssetQuestion question, AssetOrder order, int from, int limit) {
        return jdbc
                .sql("select a.id" + AssetQuestion.FROM + question.where() + AssetQuestion.order(order)
                        + " offset :from limit :limit")
                .params(question.parameters())
                .param("from", from)
                .param("limit", limit)
                .query(UUID.class)
                .list()
                .stream()
                .map(AssetId::new)
                .toList();
    }

    /** Takes the rows in as they come. */
    private static final class Gathered {

        private final boolean scenes;
        private long[] ids = new long[256];
        private int[] ratios = new int[128];
        private int size;
        private final List<AssetList.Section> sections = new ArrayList<>();
        private String at = "";
        private String heading = "";
        private @Nullable String film = "";
        private int begun;

        Gathered(boolean scenes) {
            this.scenes = scenes;
        }

        void add(ResultSet row) throws SQLException {
            String key = row.getString("heading");
            String title = row.getString("title");
            String place = scenes ? title + "\0" + row.getString("scene") : key;
            if (size == 0 || !place.equals(at)) {
                end();
                at = place;
                heading = key;
                film = title;
                begun = size;
            } else if (!title.equals(film)) {
                film = null;
            }
            if (size == ratios.length) {
                ratios = Arrays.copyOf(ratios, 2 * size);
                ids = Arrays.copyOf(ids, 4 * size);
            }
            UUID id = row.getObject("id", UUID.class);
            ids[2 * size] = id.getMostSignificantBits();
            ids[2 * size + 1] = id.getLeastSignificantBits();
            int width = Math.max(1, row.getInt("width"));
            int height = Math.max(1, row.getInt("height"));
            ratios[size++] = Math.clamp(Math.round(1_000.0 * width / height), 250, 4_000);
        }

        private void end() {
            if (size > begun) {
                sections.add(new AssetList.Section(heading, Objects.requireNonNullElse(film, ""), size - begun));
            }
        }

        AssetList list() {
            end();
            return new AssetList(Arrays.copyOf(ids, 2 * size), Arrays.copyOf(ratios, size), sections);
        }
    }

    /** By id; without those that are of another film. One query. */
    Map<AssetId, AssetCard> cards(Collection<AssetId> ids, Collection<ProjectId> projects) {
        Map<AssetId, AssetCard> cards = new LinkedHashMap<>();
        if (ids.isEmpty()) {
            return cards;
        }
        jdbc.sql("""
                        with wanted as materialized (
                          select a.id, a.kind, a.project_id, a.width, a.height, a.bytes, a.duration_ms, a.created_at, a.content_type,
                            a.sha256, p.title,
                            case when a.kind = 'FILM' then (select max(cast(f.poster_asset as text)) from films f
                              where f.project_id = a.project_id and f.film_asset = a.id) end as poster,
                            s.id as shot, t.number as take, sc.title as scene, m.favourite_at is not null as favourite,
                        """ + AssetQuestion.BINNED + " as binned, " + AssetQuestion.CHOSEN + " as chosen"
                        + AssetQuestion.FROM_FEW + """
                           where a.id = any (:ids) and a.project_id = any (:projects)
                        ), numbers as (
                          select s.id, row_number() over (partition by s.project_id order by sc.rank, sc.id, s.rank, s.id) as number
                          from shots s join scenes sc on sc.id = s.scene_id
                          where s.project_id in (select project_id from wanted where shot is not null)
                            and not (s.binned or s.gone or sc.binned or sc.gone)
                        )
                        select w.*, coalesce(n.number, 0) as number from wanted w left join numbers n on n.id = w.shot
                        """)
                .param("ids", ids.stream().map(AssetId::value).toArray(UUID[]::new))
                .param("projects", projects.stream().map(ProjectId::value).toArray(UUID[]::new))
                .query((row, n) -> card(row))
                .list()
                .forEach(card -> cards.put(card.id(), card));
        return cards;
    }

    private static AssetCard card(ResultSet row) throws SQLException {
        UUID shot = row.getObject("shot", UUID.class);
        long millis = row.getLong("duration_ms");
        return new AssetCard(
                new AssetId(row.getObject("id", UUID.class)),
                MediaKind.valueOf(row.getString("kind")),
                new ProjectId(row.getObject("project_id", UUID.class)),
                row.getString("title"),
                shot == null ? null : new ShotId(shot),
                row.getInt("number"),
                row.getInt("take"),
                row.getString("scene"),
                row.getBoolean("chosen"),
                row.getBoolean("favourite"),
                row.getBoolean("binned"),
                row.getInt("width"),
                row.getInt("height"),
                row.getLong("bytes"),
                millis == 0 ? null : Duration.ofMillis(millis),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("content_type"),
                row.getString("sha256"),
                poster(row));
    }

    private static @Nullable AssetId poster(ResultSet row) throws SQLException {
        String id = row.getString("poster");
        return id == null ? null : AssetId.of(id);
    }

    /** What those films have to be narrowed by: the kind of a value, and the value. One query. */
    Map<String, List<String>> facets(Collection<ProjectId> projects) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        jdbc.sql("""
                        select distinct 'person' as facet, name as value from cast_members
                        where project_id = any (:projects)
                        union select 'place', place from scenes
                        where project_id = any (:projects) and place <> '' and not (binned or gone)
                        union select 'look', coalesce(t.made_from ->> 'look', p.look) from takes t
                        join projects p on p.id = t.project_id where t.project_id = any (:projects)
                        union select 'model', g.model from generations g
                        where g.subject = any (:projects) and g.asset_id is not null
                        order by facet, value
                        """)
                .param("projects", projects.stream().map(ProjectId::value).toArray(UUID[]::new))
                .query(row -> {
                    String value = row.getString("value");
                    if (value != null) {
                        values.computeIfAbsent(row.getString("facet"), facet -> new ArrayList<>())
                                .add(value);
                    }
                });
        return values;
    }

    /** Titles of the scenes of a film by id, in their order. */
    Map<UUID, String> scenes(UUID project) {
        Map<UUID, String> scenes = new LinkedHashMap<>();
        jdbc.sql("select id, title from scenes where project_id = ? and not (binned or gone) order by rank, id")
                .param(project)
                .query(row -> {
                    scenes.put(row.getObject("id", UUID.class), row.getString("title"));
                });
        return scenes;
    }
}
