package app.photoplay.screenplay.finaldraft;

import app.photoplay.screenplay.script.ScriptElement;
import app.photoplay.screenplay.script.Slugs;
import app.photoplay.screenplay.story.Strand;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of the document.
 *
 * @param type as the file names it, «Action» where it does not
 * @param alignment as the file names it, or empty
 * @param number of the scene, or null
 * @param second whether it stands in the second speech of a dual dialogue
 * @param titlePage whether it belongs to the title page
 * @param words entities resolved, each character where the source has it
 */
record DraftParagraph(
        String type, String alignment, @Nullable String number, boolean second, boolean titlePage, Strand words) {

    static ScriptElement.Kind kind(DraftParagraph paragraph) {
        var named = named(paragraph);
        boolean misnamed = named == ScriptElement.Kind.CUE || named == ScriptElement.Kind.ACTION;
        return misnamed && Slugs.isTransition(paragraph.words.trimmed().text()) ? ScriptElement.Kind.TRANSITION : named;
    }

    private static ScriptElement.Kind named(DraftParagraph paragraph) {
        return switch (paragraph.type.toLowerCase(Locale.ROOT)) {
            case "scene heading" -> ScriptElement.Kind.HEADING;
            case "character" -> ScriptElement.Kind.CUE;
            case "parenthetical" -> ScriptElement.Kind.PARENTHETICAL;
            case "dialogue" -> ScriptElement.Kind.DIALOGUE;
            case "singing", "lyrics" -> ScriptElement.Kind.LYRIC;
            case "transition" -> ScriptElement.Kind.TRANSITION;
            case "new act", "act" -> ScriptElement.Kind.CENTERED;
            default ->
                paragraph.alignment.equalsIgnoreCase("center")
                        ? ScriptElement.Kind.CENTERED
                        : ScriptElement.Kind.ACTION;
        };
    }
}
