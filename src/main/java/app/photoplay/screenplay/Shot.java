package app.photoplay.screenplay;

import java.time.Duration;
import java.util.List;

/**
 * One shot of the breakdown.
 *
 * @param size how much of the world it takes in
 * @param move what the camera does
 * @param mood what it feels like
 * @param duration 2 to 10 s, from reading speed
 * @param action the words of the text that are not dialogue, without markup; may be empty
 * @param dialogue what is said, in order; may be empty
 * @param cast names of the people in the picture, the main one first
 * @param title whether this is a card with words on it (a title, a chapter heading) instead of a picture
 * @param ranges the characters of the source that this shot stands for, ordered and disjoint
 */
public record Shot(
        ShotSize size,
        CameraMove move,
        Mood mood,
        Duration duration,
        String action,
        List<DialogueLine> dialogue,
        List<String> cast,
        boolean title,
        List<TextRange> ranges) {}
