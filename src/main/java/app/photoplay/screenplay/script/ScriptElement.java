package app.photoplay.screenplay.script;

import app.photoplay.screenplay.story.Strand;
import org.jspecify.annotations.Nullable;

/**
 * One element of a screenplay, markup taken out.
 *
 * @param kind what it is
 * @param words not blank
 * @param number the scene number of a heading, or null
 * @param dual whether a cue speaks together with the one before
 * @param fresh whether it starts a paragraph, instead of being one more line of the element before
 */
public record ScriptElement(
        Kind kind, Strand words, @Nullable String number, boolean dual, boolean fresh) {

    /** The kinds of elements that carry words of the story. */
    public enum Kind {
        TITLE_PAGE,
        IMPRINT,
        SECTION,
        HEADING,
        ACTION,
        CUE,
        PARENTHETICAL,
        DIALOGUE,
        LYRIC,
        TRANSITION,
        CENTERED
    }

    public static ScriptElement of(Kind kind, Strand words, boolean fresh) {
        return new ScriptElement(kind, words, null, false, fresh);
    }
}
