package app.photoplay.screenplay.prose.speech;

import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.people.name.ArabicNames;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Subjects of Arabic verbs; where none is named, the verb says whether a woman or a man speaks. */
final class ArabicSubjects implements Subjects {

    private final ArabicNames names = new ArabicNames();

    @Override
    public @Nullable String of(List<Token> tokens, int verb, boolean tag) {
        String named = names.subject(tokens, verb);
        if (named != null) {
            return named;
        }
        String said = tokens.get(verb).lower();
        boolean alone = verb + 1 == tokens.size()
                || List.of("adverb", "preposition", "relation").stream()
                        .anyMatch(category -> WordLists.words("grammar", "ar", category)
                                .contains(tokens.get(verb + 1).lower()))
                || tokens.get(verb + 1).lower().startsWith("ب")
                || tokens.get(verb + 1).lower().startsWith("لل");
        if (!alone) {
            return null;
        }
        boolean plural = said.endsWith("وا") || said.endsWith("ن");
        return plural ? null : said.endsWith("ت") ? "هي" : "هو";
    }

    @Override
    public boolean mayName(Token token) {
        return WordLists.words("grammar", "ar", "adverb").contains(token.lower())
                || names.subject(List.of(token, token), 0) != null;
    }
}
