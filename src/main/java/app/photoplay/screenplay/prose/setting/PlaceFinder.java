package app.photoplay.screenplay.prose.setting;

import app.photoplay.screenplay.language.CjkScript;
import app.photoplay.screenplay.language.Lemmas;
import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.prose.speech.Grammar;
import app.photoplay.screenplay.story.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the story goes: «she found herself in a long, low hall», «In the kitchen …», «The rabbit-hole went straight
 * on». Places that are only wished for, seen or spoken of do not count.
 */
public final class PlaceFinder {

    private static final Set<String> PARTS = Set.of(
            "door", "doors", "gate", "gates", "wall", "walls", "window", "windows", "table", "floor", "light", "lights",
            "life", "side", "key", "bell", "chair", "clock", "man", "woman", "keeper", "bed", "house", "room", "master",
            "party");
    private static final Set<String> ENDS =
            Set.of("top", "foot", "bottom", "end", "edge", "middle", "centre", "center", "heart", "back", "mouth");

    /** «Rain fell on the roof» takes nobody to the roof. */
    private static final Set<String> FALLING = Set.of(
            "rain",
            "snow",
            "hail",
            "sleet",
            "light",
            "sunlight",
            "moonlight",
            "sunshine",
            "lamplight",
            "shadow",
            "shadows",
            "darkness",
            "silence",
            "fog",
            "mist",
            "dust",
            "ash",
            "leaves",
            "dew",
            "night",
            "dusk",
            "evening");

    private static final int CLAUSE = 9;
    private static final int LONGEST_NAME = 4;
    /** No word of the lists is longer. */
    private static final int LONGEST_TAIL = 40;

    private final Grammar grammar;
    private final Map<String, String> places;
    private final Map<String, String> further;
    private final Map<String, String> times;
    private final @Nullable CjkPlaces signs;
    private final Map<String, Place> known = new HashMap<>();
    private final Set<String> idioms;
    private @Nullable Place hint;
    private @Nullable Place named;

    public PlaceFinder(Grammar grammar) {
        this.grammar = grammar;
        this.places = WordLists.categories("places", grammar.language());
        this.idioms = WordLists.words("grammar", grammar.language(), "idiom");
        this.further = WordLists.categories("wordnet", grammar.language());
        this.times = WordLists.categories("times", grammar.language());
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
        int opened = opening(tokens);
        boolean blocked = hint == null && tokens.stream().anyMatch(grammar::blocks);
        for (int noun = 0; noun < tokens.size(); noun++) {
            String where = where(tokens.get(noun));
            if (where == null
                    || isIdiom(tokens, noun)
                    || tokens.get(noun).possessive()
                    || isCompound(sentence, tokens, noun)) {
                continue;
            }
            int first = firstOfName(sentence, tokens, noun);
            int before = first - 1;
            boolean determined = before >= 0 && isDeterminer(tokens.get(before));
            int part = determined && !isPreposition(tokens.get(before)) ? before - 1 : before;
            int lead = sightings.isEmpty() ? whole(tokens, part) : part;
            if (lead >= 0 && isPreposition(tokens.get(lead))
                    || isDirectObject(tokens, lead)
                    || isReachedBehind(tokens, noun)) {
                Boolean arrival =
                        isReachedBehind(tokens, noun) ? Boolean.TRUE : arrivalAt(sentence, tokens, lead, opened);
                if (arrival != null) {
                    sightings.add(sighting(sentence, tokens, first, noun, where, determined, arrival));
                } else if (hint == null && !blocked) {
                    hint = sighting(sentence, tokens, first, noun, where, determined, false)
                            .place();
                } else if (named == null && !isCompared(tokens, lead)) {
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
            } else if (named == null && determined && !isCompared(tokens, before)) {
                named = sighting(sentence, tokens, first, noun, where, true, false)
                        .place();
            }
        }
        return sightings;
    }

    /** «en train de lire», «on the way»: no place is meant. */
    private boolean isIdiom(List<Token> tokens, int noun) {
        var around = tokens.subList(Math.max(0, noun - 4), Math.min(tokens.size(), noun + 3)).stream()
                .map(Token::lower)
                .collect(Collectors.joining(" ", " ", " "));
        return idioms.stream()
                .anyMatch(idiom -> around.contains(" " + idiom + " ")
                        && (" " + idiom + " ").contains(" " + tokens.get(noun).lower() + " "));
    }

    /** «as flat as a table», «like a lake»: nothing is there. */
    private static boolean isCompared(List<Token> tokens, int lead) {
        return tokens.subList(Math.max(0, lead - 2), Math.max(0, lead + 1)).stream()
                .anyMatch(word -> word.lower().equals("like") || word.lower().equals("as"));
    }

    /** «the garden door» is no garden. */
    private boolean isCompound(String sentence, List<Token> tokens, int noun) {
        return noun + 1 < tokens.size()
                && (PARTS.contains(tokens.get(noun + 1).lower())
                        || english() && places.containsKey(tokens.get(noun + 1).lower()))
                && sentence.substring(
                                tokens.get(noun).end(), tokens.get(noun + 1).start())
                        .equals(" ");
    }

    private @Nullable String where(Token token) {
        String where = Lemmas.categoryOf(token.lower(), grammar.language(), places);
        if (where != null) {
            return where;
        }
        String known = further.get(token.lower());
        if ("in".equals(known) || "out".equals(known) || "both".equals(known)) {
            return known;
        }
        if (grammar.language().equals("de") && token.lower().length() > 6) {
            return germanCompound(token.lower());
        }
        int hyphen = token.lower().lastIndexOf('-');
        return hyphen > 0 ? places.get(token.lower().substring(hyphen + 1)) : null;
    }

    private @Nullable String germanCompound(String word) {
        for (int from = Math.max(3, word.length() - LONGEST_TAIL); from <= word.length() - 4; from++) {
            String where = places.get(word.substring(from));
            if (where != null) {
                return where;
            }
        }
        return null;
    }

    /** Walks back over adjectives, separated by blanks or single commas, to the first word of the name. */
    private int firstOfName(String sentence, List<Token> tokens, int noun) {
        int first = noun;
        while (first > 0 && noun - first < LONGEST_NAME) {
            var word = tokens.get(first - 1);
            String between = sentence.substring(word.end(), tokens.get(first).start());
            boolean near = between.isBlank() || between.equals(", ") && noun - first < 3 || word.possessive();
            if (!near || isDeterminer(word) && !word.possessive() || isPreposition(word) || isVerb(word)) {
                break;
            }
            first--;
            if (word.possessive()) {
                break;
            }
        }
        return first;
    }

    /** «at the top of the lighthouse» is at the lighthouse. */
    private int whole(List<Token> tokens, int lead) {
        if (lead < 2
                || !tokens.get(lead).lower().equals("of")
                || !ENDS.contains(tokens.get(lead - 1).lower())) {
            return lead;
        }
        return isDeterminer(tokens.get(lead - 2)) ? lead - 3 : lead - 2;
    }

    private boolean isDeterminer(Token word) {
        return grammar.determiners().contains(word.lower());
    }

    private boolean isPreposition(Token word) {
        return grammar.prepositions().contains(word.lower());
    }

    private boolean isVerb(Token word) {
        return grammar.arrives(word)
                || grammar.stays(word)
                || grammar.pronouns().contains(word.lower()) && !isDeterminer(word)
                || word.lower().equals("and")
                || word.lower().equals("of")
                || word.lower().equals("or");
    }

    private boolean isDirectObject(List<Token> tokens, int lead) {
        int verb = lead;
        while (!english() && verb > 0 && lead - verb < 2 && tokens.get(verb).isCapitalized()) {
            verb--;
        }
        return verb >= 0
                && Lemmas.isIn(
                        tokens.get(verb).lower(),
                        grammar.language(),
                        WordLists.words("grammar", grammar.language(), "reach"));
    }

    /** German and Dutch put the verb last: «als sie die Küche betrat». */
    private boolean isReachedBehind(List<Token> tokens, int noun) {
        if (!grammar.language().equals("de") && !grammar.language().equals("nl")) {
            return false;
        }
        return tokens.subList(noun + 1, Math.min(tokens.size(), noun + 5)).stream()
                .anyMatch(word ->
                        WordLists.words("grammar", grammar.language(), "reach").contains(word.lower()));
    }

    private static boolean followsVerb(Token word) {
        return word.lower().endsWith("ed")
                || List.of("was", "is", "were", "went", "lay", "stood", "ran", "grew", "had", "smelled", "fell", "rose")
                        .contains(word.lower());
    }

    /** True where somebody gets there, false where they are there, null where the place is only spoken of. */
    private @Nullable Boolean arrivalAt(String sentence, List<Token> tokens, int lead, int opened) {
        if (lead <= opened) {
            return Boolean.TRUE;
        }
        boolean arrives = grammar.arrives(tokens.get(lead)) || isDirectObject(tokens, lead);
        boolean stays = false;
        for (int index = lead; index >= Math.max(0, lead - CLAUSE); index--) {
            var word = tokens.get(index);
            if (index < lead && ends(sentence, tokens, index)) {
                break;
            }
            boolean verb = arrives || stays;
            if (verb
                    && index < lead
                    && (word.lower().equals("and")
                            || word.lower().equals("but")
                            || commaBehind(sentence, tokens, index))) {
                break;
            }
            if (grammar.blocks(word) && !isWhereabouts(tokens, index, lead)
                    || word.lower().endsWith("n't")) {
                return null;
            }
            if (isSubject(tokens, index)) {
                boolean inverted = index > 0 && grammar.arrives(tokens.get(index - 1));
                arrives |= !arrives && !stays && inverted;
                stays |= !arrives && !english() && index > 0 && grammar.stays(tokens.get(index - 1));
                break;
            }
            if (grammar.arrives(word)
                    && index > 0
                    && FALLING.contains(tokens.get(index - 1).lower())) {
                return null;
            }
            arrives |= grammar.arrives(word);
            stays |= grammar.stays(word);
        }
        return arrives ? Boolean.TRUE : stays ? Boolean.FALSE : null;
    }

    /**
     * With how many words that only lead to a place the sentence opens: «In the kitchen …», «Far out at sea …», «That
     * evening, in her kitchen, …»; -1 where it opens with something else.
     */
    private int opening(List<Token> tokens) {
        if (tokens.isEmpty() || tokens.getFirst().start() > 1) {
            return -1;
        }
        int words = 0;
        while (words < tokens.size() && leadsToPlace(tokens.get(words))) {
            words++;
        }
        return words;
    }

    private boolean leadsToPlace(Token word) {
        return grammar.afar().contains(word.lower())
                || isPreposition(word)
                || isDeterminer(word)
                || times.containsKey(word.lower())
                || word.lower().equals("next");
    }

    /** «walked about on the beach» speaks of nothing. */
    private static boolean isWhereabouts(List<Token> tokens, int index, int lead) {
        return index == lead - 1 && tokens.get(index).lower().equals("about");
    }

    private boolean english() {
        return grammar.language().equals("en");
    }

    /** Where case or article change the word itself, the place goes by its plain noun. */
    private boolean inflects() {
        return grammar.language().equals("ru") || grammar.language().equals("ar");
    }

    private String head(Token noun) {
        return Lemmas.of(noun.lower(), grammar.language()).stream()
                .filter(places::containsKey)
                .findFirst()
                .orElse(noun.lower());
    }

    private static boolean commaBehind(String sentence, List<Token> tokens, int index) {
        return sentence.substring(tokens.get(index).end(), tokens.get(index + 1).start())
                .contains(",");
    }

    private boolean isSubject(List<Token> tokens, int index) {
        var word = tokens.get(index);
        return grammar.pronouns().contains(word.lower()) && !isDeterminer(word)
                || word.isCapitalized() && !word.isAllCapitals() && !word.possessive() && !isNoun(tokens, index);
    }

    /** German writes all nouns with a capital: «mit dem Hund in den Wald». */
    private boolean isNoun(List<Token> tokens, int index) {
        return index > 0
                && grammar.language().equals("de")
                && (isDeterminer(tokens.get(index - 1)) || isPreposition(tokens.get(index - 1)));
    }

    private static boolean ends(String sentence, List<Token> tokens, int index) {
        String between = sentence.substring(
                tokens.get(index).end(), tokens.get(index + 1).start());
        return between.chars().anyMatch(mark -> ";:.!?()".indexOf(mark) >= 0);
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
        String head = head(tokens.get(noun));
        String name = inflects()
                ? head
                : sentence.substring(tokens.get(from).start(), tokens.get(noun).end());
        var before = known.get(head);
        boolean definite = first == noun && determined;
        var place = before != null && (definite || before.name().equals(name)) ? before : new Place(name, head, where);
        known.put(head, place);
        return new Sighting(place, tokens.get(noun).start(), arrival);
    }
}
