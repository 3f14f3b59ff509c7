package app.photoplay.screenplay.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text, parsed and understood, before it is cut.
 *
 * @param title of the work, or null
 * @param author or null
 * @param language ISO 639-1
 * @param script whether it is written as a screenplay
 * @param chapters at least one, in order, together the whole text
 * @param scenes in order, each with beats in order of their spans
 * @param people everybody, most mentioned first
 * @param markup the characters that are neither blank nor words of the story, in order
 */
public record Story(
        @Nullable String title,
        @Nullable String author,
        String language,
        boolean script,
        List<StoryChapter> chapters,
        List<StoryScene> scenes,
        List<Person> people,
        List<Span> markup) {}
