package app.photoplay.screenplay;

import java.util.List;

/**
 * A person of the story, collected once, so that every picture of them can be the same person.
 *
 * @param name the name that identifies them in this screenplay
 * @param aliases other spellings found in the text
 * @param sex as far as the text tells
 * @param description the words that the text spends on their looks, possibly empty
 * @param mentions how often the text names them
 */
public record CastMember(String name, List<String> aliases, Sex sex, String description, int mentions) {

    /** What the text tells of somebody's sex; ANIMAL for beasts and creatures. */
    public enum Sex {
        FEMALE,
        MALE,
        ANIMAL,
        UNKNOWN
    }
}
