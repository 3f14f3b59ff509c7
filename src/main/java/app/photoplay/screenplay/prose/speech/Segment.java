package app.photoplay.screenplay.prose.speech;

import app.photoplay.screenplay.story.Span;

/**
 * A stretch of a paragraph that is either told or spoken.
 *
 * @param span within the paragraph, quotation marks included
 * @param spoken whether somebody says it
 */
public record Segment(Span span, boolean spoken) {}
