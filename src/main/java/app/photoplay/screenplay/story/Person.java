package app.photoplay.screenplay.story;

import java.util.List;

/**
 * Somebody in the story.
 *
 * @param name what they are called
 * @param aliases what else they are called
 * @param nature man, woman, beast
 * @param description words spent on their looks, possibly empty
 * @param mentions how often the text names them
 */
public record Person(String name, List<String> aliases, Nature nature, String description, int mentions) {

    /** What the text lets us see in somebody. */
    public enum Nature {
        FEMALE,
        MALE,
        ANIMAL,
        UNKNOWN
    }
}
