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

    /** How often the telling names it. */
    int told;

    int inside;
    int acts;
    int speaks;
    int places;
    /** How often a title stood before it. */
    int titled;

    /** How often somebody calls it in speech: «Late, Mother.» */
    int called;
    /** How often it was brought in as new: «a girl». */
    int introduced;

    /** What it is said to be: «the spaniel». */
    final Set<String> kinds = new java.util.LinkedHashSet<>();

    /** The verbs of its acts. */
    final Set<String> deeds = new HashSet<>();

    final List<String> aliases = new ArrayList<>();

    Candidate(String name) {
        this.name = name;
    }

    void take(Candidate other) {
        mentions += other.mentions;
        determined += other.determined;
        told += other.told;
        acts += other.acts;
        speaks += other.speaks;
        inside += other.inside;
        if (!other.name.equals(name) && !aliases.contains(other.name)) {
            aliases.add(other.name);
        }
        aliases.addAll(other.aliases);
        titled += other.titled;
        called += other.called;
        introduced += other.introduced;
        kinds.addAll(other.kinds);
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
        return new Person(
                called, List.copyOf(others), Person.Nature.UNKNOWN, String.join(", ", kinds), Math.max(1, mentions));
    }
}
