package app.photoplay.screenplay.prose.speech;

import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.people.name.KnownNames;
import java.util.List;
import java.util.Set;

/** What each word of an English tag is: a name, a small word before it, an adverb behind the verb. */
final class TagWords {

    private static final int LONGEST_NAME = 4;
    private static final Set<String> JOINED = Set.of("of", "de", "von", "van", "del", "della");

    private final Grammar grammar;
    private final KnownNames names;
    private final Set<String> titles;
    private final Set<String> openers;
    private final Set<String> stops;

    TagWords(Grammar grammar) {
        this.grammar = grammar;
        names = new KnownNames(grammar.language());
        titles = WordLists.words("grammar", grammar.language(), "title");
        openers = WordLists.words("grammar", grammar.language(), "opener");
        stops = WordLists.words("stopwords", grammar.language(), "stop");
    }

    /** Whether a clause may open with the word before its subject. */
    boolean opens(Token token) {
        return openers.contains(token.lower()) || isAdverb(token);
    }

    boolean isOpener(Token token) {
        String lower = token.lower();
        return !names.has(lower)
                && (openers.contains(lower)
                        || stops.contains(lower)
                        || isDeterminer(token)
                        || isPreposition(token)
                        || lower.endsWith("ing")
                        || lower.endsWith("ly"));
    }

    int endOfName(List<Token> tokens, int from) {
        int end = from + 1;
        while (end < tokens.size()
                && end - from < LONGEST_NAME
                && !tokens.get(end - 1).possessive()
                && tokens.get(end).start() - tokens.get(end - 1).end() <= 2
                && (isNameWord(tokens.get(end))
                        || JOINED.contains(tokens.get(end).lower())
                                && titles.contains(tokens.get(from).lower())
                                && end + 1 < tokens.size()
                                && isNameWord(tokens.get(end + 1)))) {
            end++;
        }
        return end;
    }

    boolean isAdverb(Token token) {
        String lower = token.lower();
        return !token.isCapitalized()
                && (lower.endsWith("ly") && lower.length() > 3
                        || Set.of(
                                        "at", "last", "then", "also", "only", "just", "again", "quickly", "soon", "too",
                                        "first")
                                .contains(lower));
    }

    static boolean isAuxiliary(Token token) {
        return Set.of("had", "has", "have", "would", "was", "is", "could", "did", "to", "and", "even", "still", "now")
                .contains(token.lower());
    }

    boolean isInitialTitle(Token token) {
        return token.isCapitalized() && titles.contains(token.lower());
    }

    boolean isSpeech(Token token) {
        return grammar.speech().contains(token.lower());
    }

    boolean isPronoun(Token token) {
        return grammar.pronouns().contains(token.lower());
    }

    boolean isDeterminer(Token token) {
        return grammar.determiners().contains(token.lower());
    }

    boolean isPreposition(Token token) {
        return grammar.prepositions().contains(token.lower())
                || Set.of("of", "from", "with", "for", "behind", "between", "against", "about", "before", "after")
                        .contains(token.lower());
    }

    boolean isNameWord(Token token) {
        boolean initial = token.word().length() == 1
                && !token.lower().equals("i")
                && !token.lower().equals("a");
        return token.isCapitalized()
                && (!token.isAllCapitals() || token.word().length() > 3 && titles.contains(token.lower()))
                && (token.word().length() > 1 || initial)
                && !isPronoun(token)
                && !isDeterminer(token);
    }
}
