package app.photoplay.screenplay.prose.speech;

import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb: a name, a pronoun, or a noun for a person. */
interface Subjects {

    /**
     * @param verb index of the verb
     * @param tag whether it opens the words behind a line, as in «said Anna»
     * @return the subject as the text has it, nouns and pronouns in small letters; null where none can be told
     */
    @Nullable
    String of(List<Token> tokens, int verb, boolean tag);

    /** Who opens the sentence and goes on to the verb: «Anna lachte und sagte:». */
    default @Nullable String first(List<Token> tokens, int verb) {
        return null;
    }

    /** Whether a word may be part of a name, stand for one, or say how something is said. */
    boolean mayName(Token token);

    static Subjects in(Grammar grammar) {
        String language = grammar.language();
        if (language.equals("en")
                || WordLists.words("grammar", language, "speech").isEmpty()) {
            return new EnglishSubjects(grammar);
        }
        return language.equals("ar") ? new ArabicSubjects() : new CasedScriptSubjects(grammar);
    }
}
