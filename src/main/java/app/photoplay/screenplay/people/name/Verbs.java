package app.photoplay.screenplay.people.name;

import app.photoplay.screenplay.language.Lemmas;
import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The verbs that show somebody doing something, by lists and by the endings that a language gives them. */
public final class Verbs {

    private static final int SHORTEST = 4;
    private static final int MOST_BETWEEN = 2;

    private final String language;
    private final Set<String> listed = new HashSet<>();
    private final Set<String> inverting = new HashSet<>();
    private final Set<String> endings;
    private final Set<String> between;

    public Verbs(String language) {
        this.language = language;
        for (String category : List.of("speech", "arrive", "stay")) {
            inverting.addAll(WordLists.words("grammar", language, category));
        }
        listed.addAll(inverting);
        listed.addAll(WordLists.words("grammar", language, "act"));
        listed.addAll(WordLists.words("grammar", language, "reach"));
        endings = WordLists.words("grammar", language, "act_end");
        between = WordLists.words("grammar", language, "adverb");
    }

    public boolean isListed(String word) {
        return Lemmas.isIn(word, language, listed);
    }

    /** Whether a verb stands at that word, small pronouns and adverbs before it aside. */
    public boolean follow(List<Token> tokens, int index) {
        int at = index;
        while (at < tokens.size()
                && at - index < MOST_BETWEEN
                && between.contains(tokens.get(at).lower())
                && !isListed(tokens.get(at).lower())) {
            at++;
        }
        if (at >= tokens.size() || tokens.get(at).isCapitalized()) {
            return false;
        }
        String word = tokens.get(at).lower();
        return isListed(word) || word.length() >= SHORTEST && endings.stream().anyMatch(word::endsWith);
    }

    /** Whether the word before is a verb whose subject may follow: «Da kam Anna». */
    public boolean precede(List<Token> tokens, int index) {
        return index > 0 && Lemmas.isIn(tokens.get(index - 1).lower(), language, inverting);
    }
}
