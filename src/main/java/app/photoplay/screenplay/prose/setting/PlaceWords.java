package app.photoplay.screenplay.prose.setting;

import app.photoplay.screenplay.language.Lemmas;
import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.prose.speech.Grammar;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells which words of a sentence are places, and how far their names reach. */
final class PlaceWords {

    private static final Set<String> PARTS = Set.of(
            "door", "doors", "gate", "gates", "wall", "walls", "window", "windows", "table", "floor", "light", "lights",
            "life", "side", "key", "bell", "chair", "clock", "man", "woman", "keeper", "bed", "house", "room", "master",
            "party");
    /** What is under the feet wherever one is. */
    private static final Set<String> NO_PLACES = Set.of("floor");

    private static final int LONGEST_NAME = 4;
    /** No word of the lists is longer. */
    private static final int LONGEST_TAIL = 40;

    private final Grammar grammar;
    private final Map<String, String> places;
    private final Map<String, String> further;
    private final Set<String> idioms;

    PlaceWords(Grammar grammar) {
        this.grammar = grammar;
        this.places = WordLists.categories("places", grammar.language());
        this.idioms = WordLists.words("grammar", grammar.language(), "idiom");
        this.further = WordLists.categories("wordnet", grammar.language());
    }

    /** «en train de lire», «on the way»: no place is meant. */
    boolean isIdiom(List<Token> tokens, int noun) {
        var around = tokens.subList(Math.max(0, noun - 4), Math.min(tokens.size(), noun + 3)).stream()
                .map(Token::lower)
                .collect(Collectors.joining(" ", " ", " "));
        return idioms.stream()
                .anyMatch(idiom -> around.contains(" " + idiom + " ")
                        && (" " + idiom + " ").contains(" " + tokens.get(noun).lower() + " "));
    }

    /** «as flat as a table», «like a lake»: nothing is there. */
    static boolean isCompared(List<Token> tokens, int lead) {
        return tokens.subList(Math.max(0, lead - 2), Math.max(0, lead + 1)).stream()
                .anyMatch(word -> word.lower().equals("like") || word.lower().equals("as"));
    }

    /** «the garden door» is no garden. */
    boolean isCompound(String sentence, List<Token> tokens, int noun) {
        return noun + 1 < tokens.size()
                && (PARTS.contains(tokens.get(noun + 1).lower())
                        || english() && places.containsKey(tokens.get(noun + 1).lower()))
                && sentence.substring(
                                tokens.get(noun).end(), tokens.get(noun + 1).start())
                        .equals(" ");
    }

    @Nullable
    String where(Token token) {
        if (NO_PLACES.contains(token.lower())) {
            return null;
        }
        String where = Lemmas.categoryOf(token.lower(), grammar.language(), places);
        if (where != null) {
            return where.equals("none") ? null : where;
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
    int firstOfName(String sentence, List<Token> tokens, int noun) {
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

    boolean isDeterminer(Token word) {
        return grammar.determiners().contains(word.lower());
    }

    boolean isPreposition(Token word) {
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

    boolean english() {
        return grammar.language().equals("en");
    }

    /** Where case or article change the word itself, the place goes by its plain noun. */
    boolean inflects() {
        return grammar.language().equals("ru") || grammar.language().equals("ar");
    }

    String head(Token noun) {
        return Lemmas.of(noun.lower(), grammar.language()).stream()
                .filter(places::containsKey)
                .findFirst()
                .orElse(noun.lower());
    }
}
