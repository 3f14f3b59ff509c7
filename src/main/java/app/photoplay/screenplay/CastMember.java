package app.photoplay.screenplay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of the story, collected once, so that every picture of them can be the same person.
 *
 * @param name the name that identifies them in this screenplay
 * @param aliases other spellings found in the text
 * @param sex as far as the text tells
 * @param description the words that the text spends on their looks, possibly empty
 * @param mentions how often the text names them
 * @param age as the creator chose it; null leaves it to the words
 * @param nature as the creator chose it; null leaves it to the words
 * @param figure how they are drawn where pictures are drawn, as the creator chose it; null leaves it to the words
 */
public record CastMember(
        String name,
        List<String> aliases,
        Sex sex,
        String description,
        int mentions,
        @Nullable AgeGroup age,
        @Nullable Nature nature,
        @Nullable Figure figure) {

    /** As the text tells of them, with nothing chosen. */
    public CastMember(String name, List<String> aliases, Sex sex, String description, int mentions) {
        this(name, aliases, sex, description, mentions, null, null, null);
    }

    /** The same person under another name. */
    public CastMember named(String name) {
        return new CastMember(name, aliases, sex, description, mentions, age, nature, figure);
    }

    /** What the text tells of somebody's sex; ANIMAL for beasts and creatures. */
    public enum Sex {
        FEMALE,
        MALE,
        ANIMAL,
        UNKNOWN
    }

    /** How old somebody is. */
    public enum AgeGroup {
        CHILD,
        ADULT,
        OLD
    }

    /** What somebody is. */
    public enum Nature {
        PERSON,
        ANIMAL,
        CREATURE,
        MACHINE
    }
}
