package app.photoplay.screenplay.people;

import app.photoplay.screenplay.story.Person;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A name on its way to become a person, with what speaks for it. */
final class Candidate {

    final String name;
    int mentions;
    /** How often an article stood before it. */
    int determined;

    int inside;
    int acts;
    int speaks;
    int places;
    /** How often a title stood before it. */
    int titled;

    /** The verbs of its acts. */
    final Set<String> deeds = new HashSet<>();

    final List<String> aliases = new ArrayList<>();

    Candidate(String name) {
        this.name = name;
    }

    /**
     * Whether it is somebody.
     *
     * @param known whether people are called that
     * @param brief whether the text is so short that nobody is told of twice
     */
    boolean isPerson(boolean known, boolean brief) {
        if (inside == 0 && speaks == 0 && !known) {
            return acts > 1;
        }
        return speaks > 0 || acts > 0 && (mentions > 1 || known || brief) && acts * 3 >= places;
    }

    void take(Candidate other) {
        mentions += other.mentions;
        determined += other.determined;
        acts += other.acts;
        speaks += other.speaks;
        inside += other.inside;
        if (!other.name.equals(name) && !aliases.contains(other.name)) {
            aliases.add(other.name);
        }
        aliases.addAll(other.aliases);
        titled += other.titled;
        deeds.addAll(other.deeds);
    }

    /** As a person of the story; a common noun gets a capital, and stays an alias as it is. */
    Person person() {
        boolean noun = Character.isLowerCase(name.codePointAt(0));
        String called = noun ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) : name;
        var others = new ArrayList<String>(aliases);
        if (noun) {
            others.addFirst(name);
        }
        return new Person(called, List.copyOf(others), Person.Nature.UNKNOWN, "", Math.max(1, mentions));
    }
}
