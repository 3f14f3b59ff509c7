package app.photoplay.screenplay.prose;

import app.photoplay.screenplay.prose.speech.Segment;
import app.photoplay.screenplay.story.Beat;
import app.photoplay.screenplay.story.Span;
import java.util.List;

/**
 * A paragraph, cut into beats.
 *
 * @param text on one line, each character where the source has it
 * @param span in the source
 * @param segments told and spoken, within the text
 * @param beats in order; their spans count the source's characters
 */
record ProseParagraph(String text, Span span, List<Segment> segments, List<Beat> beats) {}
