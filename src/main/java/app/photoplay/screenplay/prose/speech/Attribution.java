package app.photoplay.screenplay.prose.speech;

import app.photoplay.screenplay.language.CjkScript;
import org.jspecify.annotations.Nullable;

/**
 * Reads who speaks from the words around a line. What it finds is as the text has it, a name, a noun in small letters or a
 * pronoun, to be resolved when everybody is known.
 */
public interface Attribution {

    /** Who the told words behind a line name as its speaker. */
    @Nullable
    String behind(String told);

    /** Who the told words that lead into a line name as its speaker. */
    @Nullable
    String before(String told);

    /** Whether the told words behind a line say that it is said. */
    boolean tags(String told);

    /** Whether told words say who speaks and nothing else: «said the old man quietly.» */
    boolean isMere(String told);

    /** Whether told words end in the mark that leads into a line, so that they come before those behind it. */
    default boolean announces(String told) {
        return false;
    }

    /** Who the words inside a line name as its speaker, as French prints it: «Mon ami, dit l'évêque, voici …». */
    default @Nullable String inside(String line) {
        return null;
    }

    /** Whether a line goes on behind the words that said who spoke it, so that the next line is of the same person too. */
    default boolean resumes(String told) {
        return true;
    }

    /** The reader for the language of a text; that of English where no words of the language are known. */
    static Attribution in(Grammar grammar) {
        String language = grammar.language();
        return CjkScript.areUsedBy(language) ? new CjkAttribution(language) : new WordAttribution(grammar);
    }
}
