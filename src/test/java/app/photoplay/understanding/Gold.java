package app.photoplay.understanding;

import app.photoplay.screenplay.story.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A text with what a careful reader understands of it.
 *
 * @param name of the file without its ending; begins with the language
 * @param text as it is handed to the product
 * @param people everybody who is there
 * @param lines what is said, in order
 * @param passages paragraphs whose place or time is known, in order
 */
public record Gold(String name, String text, List<Person> people, List<Line> lines, List<Passage> passages) {

    /** How the text says who speaks. */
    public enum Tag {
        NAME,
        NOUN,
        PRONOUN,
        NONE;

        static Tag of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * Somebody.
     *
     * @param names all that they go by, the first included
     * @param nature words such as female, old, animal
     */
    public record Person(String name, Set<String> names, Set<String> nature) {}

    /** @param speaker as in {@link Person#name()} */
    public record Line(Span span, String speaker, Tag tag) {}

    /**
     * Where and when.
     *
     * @param number in the text, from 0
     * @param side INT, EXT or ANY
     * @param places words of which the place has one; empty where the text names none
     * @param times the lights that are right; empty where any is
     */
    public record Setting(int number, String side, List<String> places, Set<String> times) {}

    /**
     * A paragraph.
     *
     * @param present who has to be in one of its pictures
     * @param props what has to be in one of them
     */
    public record Passage(Span span, Setting setting, Set<String> present, Set<String> props) {}

    public String language() {
        return name.substring(0, 2);
    }
}
