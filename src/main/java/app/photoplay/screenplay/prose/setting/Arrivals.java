package app.photoplay.screenplay.prose.setting;

import app.photoplay.screenplay.language.Lemmas;
import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.prose.speech.Grammar;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether a sentence takes somebody to a place, has them there, or only speaks of it. */
final class Arrivals {

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

    private final Grammar grammar;
    private final PlaceWords words;
    private final Map<String, String> times;

    Arrivals(Grammar grammar, PlaceWords words) {
        this.grammar = grammar;
        this.words = words;
        this.times = WordLists.categories("times", grammar.language());
    }

    boolean isDirectObject(List<Token> tokens, int lead) {
        int verb = lead;
        while (!words.english()
                && verb > 0
                && lead - verb < 2
                && tokens.get(verb).isCapitalized()) {
            verb--;
        }
        return verb >= 0
                && Lemmas.isIn(
                        tokens.get(verb).lower(),
                        grammar.language(),
                        WordLists.words("grammar", grammar.language(), "reach"));
    }

    /** German and Dutch put the verb last: «als sie die Küche betrat». */
    boolean isReachedBehind(List<Token> tokens, int noun) {
        if (!grammar.language().equals("de") && !grammar.language().equals("nl")) {
            return false;
        }
        return tokens.subList(noun + 1, Math.min(tokens.size(), noun + 5)).stream()
                .anyMatch(word ->
                        WordLists.words("grammar", grammar.language(), "reach").contains(word.lower()));
    }

    /** True where somebody gets there, false where they are there, null where the place is only spoken of. */
    @Nullable
    Boolean arrivalAt(String sentence, List<Token> tokens, int lead, int opened) {
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
                stays |= !arrives && !words.english() && index > 0 && grammar.stays(tokens.get(index - 1));
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
    int opening(List<Token> tokens) {
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
                || words.isPreposition(word)
                || words.isDeterminer(word)
                || times.containsKey(word.lower())
                || word.lower().equals("next");
    }

    /** «walked about on the beach» speaks of nothing. */
    private static boolean isWhereabouts(List<Token> tokens, int index, int lead) {
        return index == lead - 1 && tokens.get(index).lower().equals("about");
    }

    private static boolean commaBehind(String sentence, List<Token> tokens, int index) {
        return sentence.substring(tokens.get(index).end(), tokens.get(index + 1).start())
                .contains(",");
    }

    private boolean isSubject(List<Token> tokens, int index) {
        var word = tokens.get(index);
        return grammar.pronouns().contains(word.lower()) && !words.isDeterminer(word)
                || word.isCapitalized() && !word.isAllCapitals() && !word.possessive() && !isNoun(tokens, index);
    }

    /** German writes all nouns with a capital: «mit dem Hund in den Wald». */
    private boolean isNoun(List<Token> tokens, int index) {
        return index > 0
                && grammar.language().equals("de")
                && (words.isDeterminer(tokens.get(index - 1)) || words.isPreposition(tokens.get(index - 1)));
    }

    private static boolean ends(String sentence, List<Token> tokens, int index) {
        String between = sentence.substring(
                tokens.get(index).end(), tokens.get(index + 1).start());
        return between.chars().anyMatch(mark -> ";:.!?()".indexOf(mark) >= 0);
    }
}
