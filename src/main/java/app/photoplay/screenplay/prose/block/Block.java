package app.photoplay.screenplay.prose.block;

import app.photoplay.screenplay.story.Span;
import java.util.List;

/**
 * A paragraph, a heading, a rule: what stands between two blank lines.
 *
 * @param kind what it is
 * @param span from its first to behind its last visible character
 * @param lines its lines, without blanks at their ends
 */
public record Block(Kind kind, Span span, List<Span> lines) {

    /** What it is; a list, a letter and a footnote are read, but nothing of them happens. */
    public enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH,
        VERSE,
        LIST,
        LETTER,
        NOTE,
        RULE
    }

    public Block as(Kind other) {
        return new Block(other, span, lines);
    }

    public String text(String source) {
        return span.of(source);
    }
}
