package app.photoplay.screenplay.story;

/**
 * A part of the text that can be told alone.
 *
 * @param title its heading, or a numbered part where it has none
 * @param span its characters
 */
public record StoryChapter(String title, Span span) {}
