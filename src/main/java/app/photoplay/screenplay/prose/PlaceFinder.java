package app.photoplay.screenplay.prose;

import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
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
final class PlaceFinder {

    private static final Set<String> PARTS = Set.of(
            "door", "doors", "gate", "gates", "wall", "walls", "window", "windows", "table", "floor", "light", "lights",
            "life", "side", "key", "bell", "chair", "clock", "man", "woman", "keeper", "bed", "house", "room", "master",
            "party");
    private static final int CLAUSE = 9;
    private static final int LONGEST_NAME = 4;

    private final Grammar grammar;
    private final Map<String, String> places;
    private final boolean eastern;
    private final Map<String, Place> known = new HashMap<>();

    PlaceFinder(Grammar grammar) {
        this.grammar = grammar;
        this.places = WordLists.categories("places", grammar.language());
        this.eastern = grammar.language().equals("zh") || grammar.language().equals("ja");
    }

    /**
     * A place in a sentence.
     *
     * @param place what it is
     * @param at index of its noun in the sentence
     * @param arrival whether the story goes there, or opens there; otherwise it only happens to be there
     */
    record Sighting(Place place, int at, boolean arrival) {}

    /** @param opening whether the sentence opens a paragraph */
    List<Sighting> in(String sentence, boolean opening) {
        return eastern ? eastern(sentence) : western(sentence, opening);
    }

    private List<Sighting> western(String sentence, boolean opening) {
        var sightings = new ArrayList<Sighting>();
        var tokens = Token.of(sentence);
        for (int noun = 0; noun < tokens.size(); noun++) {
            String where = where(tokens.get(noun));
            if (where == null || tokens.get(noun).possessive() || isCompound(sentence, tokens, noun)) {
                continue;
            }
            int first = firstOfName(sentence, tokens, noun);
            int before = first - 1;
            boolean determined = before >= 0 && isDeterminer(tokens.get(before));
            int lead = determined ? before - 1 : before;
            if (lead >= 0 && isPreposition(tokens.get(lead)) || isDirectObject(tokens, lead)) {
                Boolean arrival = arrivalAt(sentence, tokens, lead);
                if (arrival != null) {
                    sightings.add(sighting(sentence, tokens, first, noun, where, determined, arrival));
                }
            } else if (opening
                    && determined
                    && before == 0
                    && tokens.get(before).lower().equals("the")
                    && noun + 1 < tokens.size()
                    && followsVerb(tokens.get(noun + 1))) {
                sightings.add(sighting(sentence, tokens, first, noun, where, true, true));
            }
        }
        return sightings;
    }

    /** «the garden door» is no garden. */
    private static boolean isCompound(String sentence, List<Token> tokens, int noun) {
        return noun + 1 < tokens.size()
                && PARTS.contains(tokens.get(noun + 1).lower())
                && sentence.substring(
                                tokens.get(noun).end(), tokens.get(noun + 1).start())
                        .equals(" ");
    }

    private @Nullable String where(Token token) {
        String where = places.get(token.lower());
        if (where != null) {
            return where;
        }
        if (grammar.language().equals("de") && token.lower().length() > 6) {
            return germanCompound(token.lower());
        }
        int hyphen = token.lower().lastIndexOf('-');
        return hyphen > 0 ? places.get(token.lower().substring(hyphen + 1)) : null;
    }

    private @Nullable String germanCompound(String word) {
        for (int from = 3; from <= word.length() - 4; from++) {
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

    private boolean isDeterminer(Token word) {
        return grammar.determiners().contains(word.lower());
    }

    private boolean isPreposition(Token word) {
        return grammar.prepositions().contains(word.lower());
    }

    private boolean isVerb(Token word) {
        return grammar.arrivals().contains(word.lower())
                || grammar.stays().contains(word.lower())
                || grammar.pronouns().contains(word.lower()) && !isDeterminer(word)
                || word.lower().equals("and")
                || word.lower().equals("of")
                || word.lower().equals("or");
    }

    private boolean isDirectObject(List<Token> tokens, int lead) {
        return lead >= 0
                && List.of(
                                "entered",
                                "enters",
                                "reached",
                                "reaches",
                                "crossed",
                                "left",
                                "betrat",
                                "erreichte",
                                "atteignit",
                                "traversa",
                                "alcanzó",
                                "cruzó",
                                "raggiunse")
                        .contains(tokens.get(lead).lower())
                && !tokens.get(lead).lower().equals("left");
    }

    private static boolean followsVerb(Token word) {
        return word.lower().endsWith("ed")
                || List.of("was", "is", "were", "went", "lay", "stood", "ran", "grew", "had", "smelled", "fell", "rose")
                        .contains(word.lower());
    }

    /** True where somebody gets there, false where they are there, null where the place is only spoken of. */
    private @Nullable Boolean arrivalAt(String sentence, List<Token> tokens, int lead) {
        if (opensSentence(tokens, lead)) {
            return Boolean.TRUE;
        }
        boolean arrives = grammar.arrivals().contains(tokens.get(lead).lower());
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
            if (grammar.blockers().contains(word.lower()) && !isWhereabouts(tokens, index, lead)
                    || word.lower().endsWith("n't")) {
                return null;
            }
            if (isSubject(word)) {
                boolean inverted = index > 0
                        && grammar.arrivals().contains(tokens.get(index - 1).lower());
                arrives |= !arrives && !stays && inverted;
                break;
            }
            arrives |= grammar.arrivals().contains(word.lower());
            stays |= grammar.stays().contains(word.lower());
        }
        return arrives ? Boolean.TRUE : stays ? Boolean.FALSE : null;
    }

    /** «In the kitchen …», «Far out at sea …» */
    private boolean opensSentence(List<Token> tokens, int lead) {
        return tokens.getFirst().start() <= 1
                && tokens.subList(0, lead).stream()
                        .allMatch(word -> grammar.afar().contains(word.lower()) || isPreposition(word));
    }

    /** «walked about on the beach» speaks of nothing. */
    private static boolean isWhereabouts(List<Token> tokens, int index, int lead) {
        return index == lead - 1 && tokens.get(index).lower().equals("about");
    }

    private static boolean commaBehind(String sentence, List<Token> tokens, int index) {
        return sentence.substring(tokens.get(index).end(), tokens.get(index + 1).start())
                .contains(",");
    }

    private boolean isSubject(Token word) {
        return grammar.pronouns().contains(word.lower()) && !isDeterminer(word)
                || word.isCapitalized() && !word.isAllCapitals() && !word.possessive();
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
        String head = tokens.get(noun).lower();
        String name =
                sentence.substring(tokens.get(from).start(), tokens.get(noun).end());
        var before = known.get(head);
        boolean definite = first == noun && determined;
        var place = before != null && (definite || before.name().equals(name)) ? before : new Place(name, head, where);
        known.put(head, place);
        return new Sighting(place, tokens.get(noun).start(), arrival);
    }

    private List<Sighting> eastern(String sentence) {
        var sightings = new ArrayList<Sighting>();
        for (var entry : places.entrySet()) {
            int at = sentence.indexOf(entry.getKey());
            if (at < 0) {
                continue;
            }
            int end = at + entry.getKey().length();
            boolean led = at > 0 && "在到来來进進入".indexOf(sentence.charAt(at - 1)) >= 0;
            boolean marked = end < sentence.length() && "にでへのを".indexOf(sentence.charAt(end)) >= 0;
            if (led || marked) {
                sightings.add(new Sighting(new Place(entry.getKey(), entry.getKey(), entry.getValue()), at, true));
            }
        }
        sightings.sort(java.util.Comparator.comparingInt(Sighting::at)
                .thenComparing(sighting -> -sighting.place().noun().length()));
        return sightings;
    }
}
