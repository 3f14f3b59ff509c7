package app.photoplay.assets;

import app.photoplay.base.KebabCase;
import app.photoplay.project.Look;
import app.photoplay.project.ProjectId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A filter as SQL over the one join of files with what made them. */
final class AssetQuestion {

    private static final String JOINED = """
             from assets a
             join projects p on p.id = a.project_id
             left join generations g on g.asset_id = a.id
             left join takes made on made.generation_id = g.id
             left join %s
             left join takes t on t.id = coalesce(made.id, own.id)
             left join shots s on s.id = t.shot_id
             left join scenes sc on sc.id = s.scene_id
             left join asset_marks m on m.asset_id = a.id
            """;

    /** Files with their film, take, shot, scene, request and marks: at most one of each. For thousands at once. */
    static final String FROM = JOINED.formatted("""
            (select distinct on (x.asset_id) x.asset_id, x.id from takes x
               where x.project_id = any (:projects) and x.asset_id is not null
               order by x.asset_id, x.number, x.id) own on own.asset_id = a.id""");

    /** The same for a few. */
    static final String FROM_FEW = JOINED.formatted("""
            lateral (select x.id from takes x where x.asset_id = a.id order by x.number, x.id limit 1) own on true""");

    static final String BINNED = "(m.binned_at is not null or coalesce(t.id = any (s.aside), false))";
    static final String CHOSEN = "coalesce(t.id in (s.still_take, s.clip_take), false)";

    private static final String FOUND = """
            a.id in (
              select coalesce(x.asset_id, y.asset_id) from takes x left join generations y on y.id = x.generation_id
              where x.project_id = any (:projects)
                and jsonb_to_tsvector('simple', x.made_from, '["string"]') @@ to_tsquery('simple', :words)
              union all
              select y.asset_id from generations y where y.subject = any (:projects)
                and to_tsvector('simple', coalesce(y.request #>> '{brief,prompt}', '')) @@ to_tsquery('simple', :words)
              union all
              select coalesce(x.asset_id, y.asset_id) from shots z join takes x on x.shot_id = z.id
              left join generations y on y.id = x.generation_id
              where z.project_id = any (:projects) and to_tsvector('simple', z.action) @@ to_tsquery('simple', :words))
            """;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    AssetQuestion(AssetFilter filter, Collection<ProjectId> projects, ZoneId zone) {
        put("projects", projects.stream().map(ProjectId::value).toArray(UUID[]::new));
        conditions.add("a.project_id = any (:projects)");
        conditions.add(
                filter.kind().map(kind -> "a.kind = '" + kind + "'").orElse("a.kind in ('STILL', 'CLIP', 'FILM')"));
        boolean bin = filter.state().filter(state -> state == AssetState.BIN).isPresent();
        conditions.add(bin ? BINNED : "not " + BINNED);
        filter.values().forEach((field, value) -> add(field, value, filter, zone));
    }

    private void add(AssetField field, String value, AssetFilter filter, ZoneId zone) {
        switch (field) {
            case PROJECT -> filter.id(field).ifPresent(id -> where("p.id = :project", "project", id));
            case SCENE -> filter.id(field).ifPresent(id -> where("sc.id = :scene", "scene", id));
            case PERSON -> where("s.cast_names @> jsonb_build_array(cast(:person as text))", "person", value);
            case PLACE -> where("sc.place = :place", "place", value);
            case STATE -> filter.state().ifPresent(this::add);
            case CHOSEN -> conditions.add((value.equals("yes") ? "" : "not ") + CHOSEN);
            case FAVOURITE -> conditions.add("m.favourite_at is not null");
            case LOOK -> {
                put("lookName", name(value));
                where("coalesce(t.made_from ->> 'look' = :look, p.look = :lookName)", "look", value);
            }
            case MODEL -> where("g.model = :model", "model", value);
            case SINCE ->
                filter.day(field).ifPresent(day -> where("a.created_at >= :since", "since", begin(day, zone)));
            case UNTIL ->
                filter.day(field)
                        .ifPresent(day -> where("a.created_at < :until", "until", begin(day.plusDays(1), zone)));
            case WORDS -> {
                String words = tsquery(value);
                if (words.isEmpty()) {
                    conditions.add("false");
                } else {
                    where(FOUND, "words", words);
                }
            }
            case KIND, SORT -> {}
        }
    }

    private void add(AssetState state) {
        String own = "(t.id is not null and t.generation_id is null and t.made_from = '{}')";
        switch (state) {
            case MADE ->
                conditions.add("(g.id is not null or a.kind = 'FILM' or (t.id is not null and not " + own + "))");
            case BROUGHT -> conditions.add("(g.id is null and a.kind <> 'FILM' and (t.id is null or " + own + "))");
            case BIN -> {}
        }
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        put(name, value);
    }

    private void put(String name, Object value) {
        parameters.put(name, value);
    }

    String where() {
        return " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private static java.time.OffsetDateTime begin(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toOffsetDateTime();
    }

    private static String name(String look) {
        return Arrays.stream(Look.values())
                .filter(one -> one.id().equals(look))
                .map(Look::name)
                .findFirst()
                .orElse("");
    }

    /** Every word, each as the beginning of one: what somebody types is found before they have typed it all. */
    static String tsquery(String words) {
        return Arrays.stream(words.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(20)
                .map(word -> "'" + word + "':*")
                .collect(Collectors.joining(" & "));
    }

    static String order(AssetOrder order) {
        return switch (order) {
            case NEWEST -> " order by a.created_at desc, a.id desc";
            case OLDEST -> " order by a.created_at, a.id";
            case LARGEST -> " order by a.bytes desc, a.id";
            case SCENE ->
                " order by p.created_at desc, p.id, sc.rank, sc.id, s.rank, s.id, a.kind desc, t.number, a.created_at, a.id";
        };
    }

    /** For messages: «shadow-theatre» of {@code SHADOW_THEATRE}. */
    static String lookId(String stored) {
        return Arrays.stream(Look.values())
                .filter(look -> look.name().equals(stored))
                .map(KebabCase::of)
                .findFirst()
                .orElse(stored);
    }
}
