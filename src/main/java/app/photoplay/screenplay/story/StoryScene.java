package app.photoplay.screenplay.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of story in one place and time, before it is cut into shots.
 *
 * @param chapter index of its chapter
 * @param number the number that the screenplay gives it, or null
 * @param heading the slug line as the source writes it, without markup, or null in prose
 * @param place where prose says it plays, or null
 * @param time the time of day that the prose names, as a word of {@code times}, or null
 * @param later whether it follows a break in time at the same place
 * @param beats at least one
 */
public record StoryScene(
        int chapter,
        @Nullable String number,
        @Nullable String heading,
        @Nullable Place place,
        @Nullable String time,
        boolean later,
        List<Beat> beats) {}
