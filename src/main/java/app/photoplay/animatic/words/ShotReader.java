package app.photoplay.animatic.words;

import app.photoplay.generation.ShotBrief;
import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.InteriorExterior;
import app.photoplay.screenplay.TimeOfDay;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a shot: the slug line counts most, then what happens in the shot, then the scene around it. Deterministic, and
 * never without an answer.
 */
public final class ShotReader {

    private static final double SLUG = 12;
    private static final double ACTION = 3;
    private static final double SCENE = .7;
    /** However often a scene says a word, what the shot itself says weighs more. */
    private static final double MOST_FROM_SCENE = 2.6;

    /** Words that name places and things that stand in other places. */
    private static final Set<String> NOT_ONLY_PLACES = Set.of(
            "submarine",
            "ship",
            "boat",
            "planet",
            "rocket",
            "spaceship",
            "tent",
            "campfire",
            "well",
            "train",
            "car",
            "lighthouse",
            "space station",
            "spacecraft",
            "airlock",
            "rowboat",
            "sailboat",
            "space-station");

    private static final Pattern HOUR = Pattern.compile(
            "(?iu)(?:^|[.!?] )(?:(?:in|on|at|by|that|one|every|the next|early|late|before|until|all|around|just before)(?: in)?(?: the| that| this| same| next| cold| hot| warm| dark| stormy)*) "
                    + "(dawn|sunrise|morning|noon|midday|afternoon|evening|dusk|sunset|night|midnight)\\b");
    private final Lexicon lexicon;
    private final Whereabouts whereabouts;
    private final NounReader nouns = new NounReader(NounTable.house());

    public ShotReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        whereabouts = new Whereabouts(lexicon);
    }

    public Sight of(ShotBrief brief) {
        Map<PlaceKind, Double> places = new EnumMap<>(PlaceKind.class);
        Set<Weather> weather = EnumSet.noneOf(Weather.class);
        Map<Thing, Integer> things = new LinkedHashMap<>();
        Map<PlaceKind, Double> background = new EnumMap<>(PlaceKind.class);
        String slug = brief.slug().place();
        lexicon.find(slug, (meaning, at) -> place(meaning).ifPresent(p -> places.merge(p, SLUG + at * .2, Math::max)));
        if (places.isEmpty()) {
            Lexicon.slugs()
                    .find(
                            slug,
                            (meaning, at) -> place(meaning).ifPresent(p -> places.merge(p, SLUG + at * .2, Math::max)));
        }
        lexicon.find(brief.action(), (meaning, at) -> {
            place(meaning).ifPresent(p -> places.merge(p, at < 4 ? ACTION : ACTION * .9, Double::sum));
            thing(meaning).ifPresent(t -> things.putIfAbsent(t, at));
        });
        lexicon.find(
                brief.sceneWords(),
                (meaning, at) -> place(meaning)
                        .ifPresent(p -> background.merge(p, SCENE, (a, b) -> Math.min(MOST_FROM_SCENE, a + b))));
        for (String text : List.of(slug, brief.action(), before(brief))) {
            lexicon.find(text, (meaning, at) -> weather(meaning).ifPresent(weather::add));
        }
        background.forEach((p, weight) -> places.merge(p, weight, Double::sum));
        boolean interior = brief.slug().interiorExterior() == InteriorExterior.INTERIOR;
        boolean exterior = brief.slug().interiorExterior() == InteriorExterior.EXTERIOR;
        PlaceKind chosen = choose(places, interior, exterior);
        PlaceKind entered = whereabouts.entered(brief.action(), slug).orElse(chosen);
        boolean moved = entered != chosen;
        boolean said =
                !slug.isBlank() && brief.action().toLowerCase(Locale.ROOT).contains(slug.toLowerCase(Locale.ROOT));
        if (entered.isInterior() && !moved && !said && !shownEitherWay(entered) && Whereabouts.isOpen(brief.action())) {
            places.keySet().removeIf(PlaceKind::isInterior);
            entered = choose(places, false, true);
            interior = false;
            moved = true;
        }
        PlaceKind place = Whereabouts.byEvidence(entered, brief);
        boolean roofed = interior && !moved && shownEitherWay(place) && place != PlaceKind.SPACE;
        boolean inside = roofed || place.isInterior() && (!exterior || moved);
        if (weather.contains(Weather.SNOWFALL)) {
            weather.remove(Weather.RAIN);
        }
        if (inside || weather.contains(Weather.STORM)) {
            weather.remove(Weather.DUST);
        }
        return new Sight(
                place,
                inside,
                time(brief),
                brief.sceneMood(),
                weather,
                List.copyOf(things.keySet()),
                aperture(brief.action() + " " + brief.prompt()),
                things(brief, nouns.read(brief.action()), place));
    }

    /** The scene up to the shot: a storm that comes later does not rain yet. */
    private static String before(ShotBrief brief) {
        String action = brief.action().strip();
        int at = action.isEmpty() ? -1 : brief.sceneWords().indexOf(action);
        return at < 0 ? brief.sceneWords() : brief.sceneWords().substring(0, at);
    }

    /** What the shot itself says goes before what the scene's slug line says. */
    private static TimeOfDay time(ShotBrief brief) {
        Matcher said = HOUR.matcher(brief.action());
        if (!said.find()) {
            return brief.slug().time();
        }
        return switch (said.group(1).toLowerCase(Locale.ROOT)) {
            case "dawn", "sunrise" -> TimeOfDay.DAWN;
            case "morning" -> TimeOfDay.MORNING;
            case "noon", "midday" -> TimeOfDay.DAY;
            case "afternoon" -> TimeOfDay.AFTERNOON;
            case "evening", "dusk", "sunset" -> TimeOfDay.DUSK;
            default -> TimeOfDay.NIGHT;
        };
    }

    /** Without what is a place to be in, and without names that happen to be words, such as a dog called Biscuit. */
    private List<Noun> things(ShotBrief brief, List<Noun> found, PlaceKind here) {
        String names = Stream.concat(brief.cast().stream(), brief.leads().stream())
                .map(CastMember::name)
                .collect(Collectors.joining(" "));
        return found.stream()
                .filter(noun -> noun.shown().isPerson() || !isSomebody(brief, noun.word()))
                .filter(noun -> here != PlaceKind.CARRIAGE || noun.shown().where() != Silhouette.Where.ROAD)
                .filter(noun -> noun.shown().isPerson()
                        || noun.shown().where() == Silhouette.Where.ROAD
                        || NOT_ONLY_PLACES.contains(noun.shown().id())
                        || !isPlace(noun.word())
                        || noun.shown().where() == Silhouette.Where.FAR
                                && !here.isInterior()
                                && whereabouts
                                        .named(noun.word())
                                        .filter(place -> place != here)
                                        .isPresent())
                .filter(noun -> {
                    String first = brief.action().substring(noun.at(), noun.at() + 1);
                    String name = first + noun.word().substring(1);
                    return noun.shown().isPerson()
                            || !Character.isUpperCase(first.charAt(0))
                            || !Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                                    .matcher(names)
                                    .find();
                })
                .toList();
    }

    /** The coach who shouts is no coach with horses. */
    private static boolean isSomebody(ShotBrief brief, String word) {
        return Stream.concat(brief.cast().stream(), brief.leads().stream())
                .anyMatch(member ->
                        member.sex() != CastMember.Sex.ANIMAL && member.name().equalsIgnoreCase(word));
    }

    private boolean isPlace(String word) {
        boolean[] place = {false};
        lexicon.find(word, (meaning, at) -> place[0] |= meaning.startsWith("place."));
        return place[0] && !NOT_ONLY_PLACES.contains(word);
    }

    private static PlaceKind choose(Map<PlaceKind, Double> places, boolean interior, boolean exterior) {
        PlaceKind best = interior ? PlaceKind.STAGE : PlaceKind.LAND;
        double most = .3;
        for (Map.Entry<PlaceKind, Double> entry : places.entrySet()) {
            PlaceKind place = entry.getKey();
            double weight = entry.getValue();
            if (interior && !place.isInterior() || exterior && place.isInterior()) {
                weight *= shownEitherWay(place) ? .9 : .08;
            }
            if (weight > most) {
                most = weight;
                best = place;
            }
        }
        return best;
    }

    /** Places whose stage serves under a roof and in the open. */
    private static boolean shownEitherWay(PlaceKind place) {
        return switch (place) {
            case CAVE,
                    STAIRS,
                    FALLING,
                    VOID,
                    UNDERWATER,
                    SPACE,
                    STATION,
                    POOL,
                    TRAILER,
                    GARAGE,
                    CHURCH,
                    PRISON,
                    THEATRE,
                    MARKET,
                    SPACESHIP,
                    DECK -> true;
            default -> false;
        };
    }

    private static Sight.Aperture aperture(String words) {
        String text = words.toLowerCase(Locale.ROOT);
        if (text.contains("keyhole") || text.contains("schlüsselloch")) {
            return Sight.Aperture.KEYHOLE;
        }
        if (text.contains("binocular") || text.contains("field glass") || text.contains("fernglas")) {
            return Sight.Aperture.BINOCULARS;
        }
        if (text.contains("scope") || text.contains("crosshair") || text.contains("spyglass")) {
            return Sight.Aperture.SCOPE;
        }
        if (text.contains("opens her eyes") || text.contains("opens his eyes") || text.contains("wakes")) {
            return Sight.Aperture.EYES;
        }
        return Sight.Aperture.NONE;
    }

    static Optional<PlaceKind> place(String meaning) {
        return value(meaning, "place.", PlaceKind.values());
    }

    private static Optional<Weather> weather(String meaning) {
        return value(meaning, "weather.", Weather.values());
    }

    private static Optional<Thing> thing(String meaning) {
        return value(meaning, "thing.", Thing.values());
    }

    private static <E extends Enum<E>> Optional<E> value(String meaning, String prefix, E[] values) {
        if (!meaning.startsWith(prefix)) {
            return Optional.empty();
        }
        String name =
                meaning.substring(prefix.length()).toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values).filter(v -> v.name().equals(name)).findFirst();
    }
}
