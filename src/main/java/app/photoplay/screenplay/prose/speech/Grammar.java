package app.photoplay.screenplay.prose.speech;

import app.photoplay.screenplay.language.Lemmas;
import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import java.util.Set;

/** The small words of one language that the readers of prose lean on. */
public record Grammar(
        String language,
        Set<String> speech,
        Set<String> pronouns,
        Set<String> determiners,
        Set<String> prepositions,
        Set<String> arrivals,
        Set<String> stays,
        Set<String> blockers,
        Set<String> vague,
        Set<String> afar,
        Set<String> people) {

    /** Whether a word, in any of its forms, says that somebody gets somewhere. */
    public boolean arrives(Token word) {
        return Lemmas.isIn(word.lower(), language, arrivals);
    }

    public boolean stays(Token word) {
        return Lemmas.isIn(word.lower(), language, stays);
    }

    public boolean blocks(Token word) {
        return Lemmas.isIn(word.lower(), language, blockers);
    }

    public static Grammar of(String language) {
        return new Grammar(
                language,
                words(language, "speech"),
                words(language, "pronoun"),
                words(language, "determiner"),
                words(language, "preposition"),
                words(language, "arrive"),
                words(language, "stay"),
                words(language, "blocker"),
                words(language, "vague"),
                words(language, "afar"),
                WordLists.categories("people", language).keySet());
    }

    private static Set<String> words(String language, String category) {
        return WordLists.words("grammar", language, category);
    }
}
