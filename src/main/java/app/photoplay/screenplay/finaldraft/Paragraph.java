package app.photoplay.screenplay.finaldraft;

import app.photoplay.screenplay.script.Element;
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
record Paragraph(
        String type, String alignment, @Nullable String number, boolean second, boolean titlePage, Strand words) {

    static Element.Kind kind(Paragraph paragraph) {
        var named = named(paragraph);
        boolean misnamed = named == Element.Kind.CUE || named == Element.Kind.ACTION;
        return misnamed && Slugs.isTransition(paragraph.words.trimmed().text()) ? Element.Kind.TRANSITION : named;
    }

    private static Element.Kind named(Paragraph paragraph) {
        return switch (paragraph.type.toLowerCase(Locale.ROOT)) {
            case "scene heading" -> Element.Kind.HEADING;
            case "character" -> Element.Kind.CUE;
            case "parenthetical" -> Element.Kind.PARENTHETICAL;
            case "dialogue" -> Element.Kind.DIALOGUE;
            case "singing", "lyrics" -> Element.Kind.LYRIC;
            case "transition" -> Element.Kind.TRANSITION;
            case "new act", "act" -> Element.Kind.CENTERED;
            default -> paragraph.alignment.equalsIgnoreCase("center") ? Element.Kind.CENTERED : Element.Kind.ACTION;
        };
    }
}
