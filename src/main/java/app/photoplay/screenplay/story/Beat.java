package app.photoplay.screenplay.story;

import org.jspecify.annotations.Nullable;

/**
 * The smallest piece of a story that is never cut.
 *
 * @param kind what it is to the film
 * @param span its characters in the source, markup at its ends excluded
 * @param text its words without markup
 * @param joint how well the text bears a cut before it
 * @param speaker who says it, as the text names them, or null
 * @param parenthetical how it is said, or null
 * @param dual whether it is said at the same time as the line before
 * @param newLine whether its words start a line of their own, as in verse
 * @param tag whether it says nothing but who speaks: «said Marta.»
 * @param seconds how long it takes to read or say
 */
public record Beat(
        BeatKind kind,
        Span span,
        String text,
        CutPoint joint,
        @Nullable String speaker,
        @Nullable String parenthetical,
        boolean dual,
        boolean newLine,
        boolean tag,
        double seconds) {

    public static Beat card(Span span, String text, double seconds) {
        return new Beat(BeatKind.CARD, span, text, CutPoint.PARAGRAPH, null, null, false, true, false, seconds);
    }

    public static Beat action(Span span, String text, CutPoint joint, double seconds) {
        return new Beat(BeatKind.ACTION, span, text, joint, null, null, false, false, false, seconds);
    }

    public static Beat direction(Span span, String text, CutPoint joint) {
        return new Beat(BeatKind.DIRECTION, span, text, joint, null, null, false, false, false, 0);
    }

    public static Beat dialogue(Span span, String text, CutPoint joint, @Nullable String speaker, double seconds) {
        return new Beat(BeatKind.DIALOGUE, span, text, joint, speaker, null, false, false, false, seconds);
    }

    public Beat spokenBy(@Nullable String name) {
        return new Beat(kind, span, text, joint, name, parenthetical, dual, newLine, tag, seconds);
    }

    public Beat said(@Nullable String how, boolean together) {
        return new Beat(kind, span, text, joint, speaker, how, together, newLine, tag, seconds);
    }

    public Beat joined(CutPoint other) {
        return new Beat(kind, span, text, other, speaker, parenthetical, dual, newLine, tag, seconds);
    }

    public Beat onNewLine(boolean line) {
        return new Beat(kind, span, text, joint, speaker, parenthetical, dual, line, tag, seconds);
    }

    /** A tag: its words are read but are nothing to be seen. */
    public Beat asTag() {
        return new Beat(kind, span, text, joint, speaker, parenthetical, dual, newLine, true, seconds);
    }
}
