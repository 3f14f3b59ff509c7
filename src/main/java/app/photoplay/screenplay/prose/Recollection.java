package app.photoplay.screenplay.prose;

import app.photoplay.screenplay.story.Person;
import app.photoplay.screenplay.story.Person.Nature;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who was told of lately, and how prominently: whom a pronoun can mean, and who is about. */
final class Recollection {

    private static final int PARAGRAPHS = 6;
    /** By how much the likeliest has to be ahead of the next. */
    private static final double AHEAD = 0.6;

    /** What is told of them, not only that they are there. */
    private static final double PROMINENT = 1;
    /** What the last of all is ahead by. */
    private static final double LATEST = 0.7;

    private @Nullable Person latest;
    private @Nullable Person lastSpeaker;
    private @Nullable Person speakerBefore;

    private final Deque<Map<Person, Double>> paragraphs = new ArrayDeque<>();

    /** A paragraph begins. */
    void open() {
        paragraphs.addFirst(new LinkedHashMap<>());
        if (paragraphs.size() > PARAGRAPHS) {
            paragraphs.removeLast();
        }
    }

    /** Somebody is told of, or speaks. */
    void note(Person person, double weight) {
        paragraphs.getFirst().merge(person, weight, Math::max);
        if (weight >= PROMINENT) {
            latest = person;
        } else if (weight > PROMINENT / 2 && !person.equals(latest)) {
            latest = null;
        }
    }

    /** Everybody told of in the last so many paragraphs, this one included. */
    Set<Person> around(int count) {
        var around = new LinkedHashSet<Person>();
        paragraphs.stream().limit(count).forEach(paragraph -> around.addAll(paragraph.keySet()));
        return around;
    }

    /** Everybody told of lately, the latest first. */
    List<Person> lately() {
        var lately = new LinkedHashSet<Person>();
        for (var paragraph : paragraphs) {
            paragraph.entrySet().stream()
                    .sorted(Map.Entry.<Person, Double>comparingByValue().reversed())
                    .forEach(entry -> lately.add(entry.getKey()));
        }
        return List.copyOf(lately);
    }

    /** Whoever is told of in this paragraph. */
    Set<Person> here() {
        return around(1);
    }

    /** Somebody speaks, or somebody who is not known. */
    void spoke(@Nullable Person person) {
        speakerBefore = lastSpeaker;
        lastSpeaker = person;
    }

    @Nullable
    Person lastSpeaker() {
        return lastSpeaker;
    }

    /** The one whom a pronoun of the telling means, or null where two can be meant. */
    @Nullable
    Person meant(Nature nature) {
        return meant(nature, Set.of(), null, null);
    }

    /** The one whom a pronoun in a tag means: not who is called, and rather not who spoke last. */
    @Nullable
    Person meant(Nature nature, Collection<Person> excluded) {
        return meant(nature, excluded, lastSpeaker, speakerBefore);
    }

    /**
     * @param unlikely who speaks to whoever is meant
     * @param likely who spoke before that
     */
    private @Nullable Person meant(
            Nature nature, Collection<Person> excluded, @Nullable Person unlikely, @Nullable Person likely) {
        var scores = new HashMap<Person, Double>();
        double worth = 5;
        for (var paragraph : paragraphs) {
            double base = worth;
            paragraph.forEach((person, weight) -> scores.merge(person, base + weight, Math::max));
            worth -= worth > 4 ? 1.5 : 1;
        }
        Person best = null;
        double most = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (var entry : scores.entrySet()) {
            var person = entry.getKey();
            if (excluded.contains(person) || !fits(person, nature)) {
                continue;
            }
            double score = entry.getValue()
                    + (person.nature() == nature ? 0.8 : 0)
                    + (person.equals(latest) ? LATEST : 0)
                    - (person.equals(unlikely) ? 2.5 : 0)
                    + (person.equals(likely) ? 1 : 0);
            if (score > most) {
                second = most;
                most = score;
                best = person;
            } else {
                second = Math.max(second, score);
            }
        }
        return most - second >= AHEAD ? best : null;
    }

    private static boolean fits(Person person, Nature nature) {
        return !isNarrator(person)
                && (person.nature() == nature
                        || nature == Nature.UNKNOWN
                        || person.nature() == Nature.UNKNOWN && nature != Nature.ANIMAL);
    }

    /** Whoever says «I» is neither «he» nor «she». */
    static boolean isNarrator(Person person) {
        return person.name().equals("I");
    }
}
