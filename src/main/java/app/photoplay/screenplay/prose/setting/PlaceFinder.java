package app.photoplay.screenplay.prose.setting;

import app.photoplay.screenplay.language.CjkScript;
import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.prose.speech.Grammar;
import app.photoplay.screenplay.story.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the story goes: «she found herself in a long, low hall», «In the kitchen …», «The rabbit-hole went straight
 * on». Places that are only wished for, seen or spoken of do not count.
 */
public final class PlaceFinder {

    private static final Set<String> ENDS = Set.of(
            "top", "foot", "bottom", "end", "edge", "middle", "centre", "center", "heart", "back", "mouth", "front");

    /** Places only to those who are in them: one that drives up is none. */
    private static final Set<String> ROAD_VEHICLES =
            Set.of("car", "taxi", "cab", "wagon", "bus", "truck", "van", "carriage", "coach");

    private final Grammar grammar;
    private final PlaceWords words;
    private final Arrivals arrivals;
    private final @Nullable CjkPlaces signs;
    private final Map<String, Place> known = new HashMap<>();
    private @Nullable Place hint;
    private @Nullable Place named;

    public PlaceFinder(Grammar grammar) {
        this.grammar = grammar;
        this.words = new PlaceWords(grammar);
        this.arrivals = new Arrivals(grammar, words);
        this.signs = CjkScript.areUsedBy(grammar.language()) ? new CjkPlaces(grammar.language()) : null;
    }

    /**
     * A place in a sentence.
     *
     * @param place what it is
     * @param at index of its noun in the sentence
     * @param arrival whether the story goes there, or opens there; otherwise it only happens to be there
     */
    public record Sighting(Place place, int at, boolean arrival) {}

    /** The first place that was only spoken of since the last call, or null: better than none at all. */
    @Nullable
    public Place hint() {
        Place first = hint;
        hint = null;
        return first;
    }

    /** The first place that stood anywhere in the sentences since the last call, or null: better than nothing. */
    @Nullable
    public Place named() {
        Place first = named;
        named = null;
        return first;
    }

    /** @param opening whether the sentence opens a paragraph */
    public List<Sighting> in(String sentence, boolean opening) {
        return signs != null ? signs.in(sentence) : western(sentence, opening);
    }

    private List<Sighting> western(String sentence, boolean opening) {
        var sightings = new ArrayList<Sighting>();
        var tokens = Token.of(sentence, grammar.language());
        int opened = arrivals.opening(tokens);
        boolean blocked = hint == null && tokens.stream().anyMatch(grammar::blocks);
        for (int noun = 0; noun < tokens.size(); noun++) {
            String where = words.where(tokens.get(noun));
            if (where == null
                    || words.isIdiom(tokens, noun)
                    || tokens.get(noun).possessive()
                    || words.isCompound(sentence, tokens, noun)) {
                continue;
            }
            int first = words.firstOfName(sentence, tokens, noun);
            int before = first - 1;
            boolean determined = before >= 0 && words.isDeterminer(tokens.get(before));
            int part = determined && !words.isPreposition(tokens.get(before)) ? before - 1 : before;
            int lead = sightings.isEmpty() ? whole(tokens, part) : part;
            if (lead >= 0 && words.isPreposition(tokens.get(lead))
                    || arrivals.isDirectObject(tokens, lead)
                    || arrivals.isReachedBehind(tokens, noun)) {
                Boolean arrival = arrivals.isReachedBehind(tokens, noun)
                        ? Boolean.TRUE
                        : arrivals.arrivalAt(sentence, tokens, lead, opened);
                if (arrival != null) {
                    sightings.add(sighting(sentence, tokens, first, noun, where, determined, arrival));
                } else if (ROAD_VEHICLES.contains(tokens.get(noun).lower())) {
                    continue;
                } else if (hint == null && !blocked) {
                    hint = sighting(sentence, tokens, first, noun, where, determined, false)
                            .place();
                } else if (named == null && !PlaceWords.isCompared(tokens, lead)) {
                    named = sighting(sentence, tokens, first, noun, where, determined, false)
                            .place();
                }
            } else if (opening
                    && determined
                    && before == 0
                    && tokens.get(before).lower().equals("the")
                    && noun + 1 < tokens.size()
                    && followsVerb(tokens.get(noun + 1))) {
                sightings.add(sighting(sentence, tokens, first, noun, where, true, true));
            } else if (named == null
                    && determined
                    && !ROAD_VEHICLES.contains(tokens.get(noun).lower())
                    && !PlaceWords.isCompared(tokens, before)) {
                named = sighting(sentence, tokens, first, noun, where, true, false)
                        .place();
            }
        }
        return sightings;
    }

    /** «at the top of the lighthouse» is at the lighthouse, «on the steps of the church» at the church. */
    private int whole(List<Token> tokens, int lead) {
        if (lead < 2 || !tokens.get(lead).lower().equals("of")) {
            return lead;
        }
        boolean part = lead > 2
                && words.isDeterminer(tokens.get(lead - 2))
                && words.isPreposition(tokens.get(lead - 3))
                && words.where(tokens.get(lead - 1)) == null;
        if (!part && !ENDS.contains(tokens.get(lead - 1).lower())) {
            return lead;
        }
        return words.isDeterminer(tokens.get(lead - 2)) ? lead - 3 : lead - 2;
    }

    private static boolean followsVerb(Token word) {
        return word.lower().endsWith("ed")
                || List.of("was", "is", "were", "went", "lay", "stood", "ran", "grew", "had", "smelled", "fell", "rose")
                        .contains(word.lower());
    }

    private Sighting sighting(
            String sentence,
            List<Token> tokens,
            int first,
            int noun,
            String where,
            boolean determined,
            boolean arrival) {
        int from = first;
        while (from < noun && grammar.vague().contains(tokens.get(from).lower())) {
            from++;
        }
        String head = words.head(tokens.get(noun));
        String name = words.inflects()
                ? head
                : sentence.substring(tokens.get(from).start(), tokens.get(noun).end());
        var before = known.get(head);
        boolean definite = first == noun && determined;
        var place = before != null && (definite || before.name().equals(name)) ? before : new Place(name, head, where);
        known.put(head, place);
        return new Sighting(place, tokens.get(noun).start(), arrival);
    }
}
