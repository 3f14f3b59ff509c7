package app.photoplay.screenplay.prose;

import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.people.Roster;
import app.photoplay.screenplay.people.name.PersonNouns;
import app.photoplay.screenplay.story.Person;
import app.photoplay.screenplay.story.Person.Nature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes one of «Mrs. Pruett» and «the cook», where the text lets them be one: they are never told of side by side, never
 * answer each other, and either the text joins them or nobody else can be meant.
 */
final class Identities {

    /** Beats of telling. */
    private static final int BRIEF = 60;

    private static final Set<String> YOUNG = Set.of(
            "girl", "boy", "lad", "lass", "child", "mädchen", "junge", "fille", "garçon", "niña", "niño", "ragazza",
            "ragazzo", "bambina", "bambino", "menina", "menino", "meisje", "jongen", "kind");

    /** Titles that say nothing of what somebody does. */
    private static final Set<String> COURTESY = Set.of(
            "mr",
            "mrs",
            "miss",
            "ms",
            "herr",
            "frau",
            "fräulein",
            "madame",
            "monsieur",
            "mademoiselle",
            "mme",
            "señor",
            "señora",
            "don",
            "doña",
            "signor",
            "signora",
            "senhor",
            "senhora",
            "dona",
            "meneer",
            "mevrouw",
            "lady",
            "sir");

    private final String language;
    private final Roster roster;
    private final Encounters encounters;
    private final PersonNouns nouns;
    private final Set<String> titles;
    private final Set<String> kin;
    private final Set<String> generic;

    private Identities(List<Person> people, String language) {
        this.language = language;
        roster = new Roster(people, language);
        encounters = new Encounters(roster, language);
        nouns = new PersonNouns(language);
        titles = WordLists.words("grammar", language, "title");
        generic = WordLists.words("grammar", language, "generic");
        kin = new HashSet<>(WordLists.words("grammar", language, "kin"));
        kin.addAll(WordLists.words("grammar", language, "relative"));
    }

    /** Everybody once. */
    static List<Person> of(List<Person> people, List<ProseParagraph> paragraphs, String language) {
        var identities = new Identities(people, language);
        identities.encounters.read(paragraphs);
        return identities.merged();
    }

    private List<Person> merged() {
        var people = new ArrayList<>(roster.people());
        var bearers = new HashMap<Person, Person>();
        for (var person : roster.people()) {
            var whole = encounters.isNoun(person) && encounters.beats() < BRIEF ? bearer(person) : null;
            if (whole != null && !bearers.containsValue(whole)) {
                bearers.put(person, whole);
            }
        }
        people.removeIf(person -> !bearers.containsKey(person) && meansSomebodyNamed(person));
        bearers.forEach((noun, whole) -> {
            people.remove(noun);
            people.set(people.indexOf(whole), united(whole, noun));
        });
        var narrator = people.stream().filter(Recollection::isNarrator).findFirst();
        var addressed = encounters.addressed();
        if (narrator.isPresent() && addressed != null && people.contains(addressed)) {
            people.remove(addressed);
            people.set(people.indexOf(narrator.get()), united(narrator.get(), addressed));
        }
        people.sort(Comparator.comparingInt(person -> -person.mentions()));
        return List.copyOf(people);
    }

    /** «the woman», of whom the text never says «a woman», where women have names: it means one of them, as «she» does. */
    private boolean meansSomebodyNamed(Person noun) {
        String lower = noun.name().toLowerCase(Locale.ROOT);
        return encounters.isNoun(noun)
                && generic.contains(lower)
                && !kin.contains(lower)
                && !YOUNG.contains(lower)
                && noun.nature() != Nature.UNKNOWN
                && !encounters.isIntroduced(noun)
                && !language.equals("ru")
                && roster.people().stream().anyMatch(one -> !encounters.isNoun(one) && one.nature() == noun.nature());
    }

    /** Who the noun is, or null. */
    private @Nullable Person bearer(Person noun) {
        var possible = roster.people().stream()
                .filter(one -> !encounters.isNoun(one) && !Recollection.isNarrator(one) && fits(noun, one))
                .filter(one -> !encounters.areApart(noun, one))
                .toList();
        boolean alike = noun.nature() != Nature.UNKNOWN
                && roster.people().stream().anyMatch(one -> !encounters.isNoun(one) && one.nature() == noun.nature());
        if (alike) {
            possible = possible.stream()
                    .filter(one -> one.nature() == noun.nature())
                    .toList();
        }
        var evident = possible.stream()
                .filter(one -> encounters.joined(noun, one)
                        >= (noun.nature() == Nature.UNKNOWN || noun.nature() != one.nature() ? 2 : 1))
                .toList();
        if (!evident.isEmpty()) {
            return evident.size() == 1 ? evident.getFirst() : null;
        }
        String lower = noun.name().toLowerCase(Locale.ROOT);
        if (kin.contains(lower) || generic.contains(lower) && !YOUNG.contains(lower) || language.equals("ru")) {
            return null;
        }
        var likely = possible.stream()
                .filter(one -> encounters.isTold(one))
                .filter(one -> one.nature() == noun.nature() && noun.nature() != Nature.UNKNOWN)
                .toList();
        return likely.size() == 1 ? likely.getFirst() : null;
    }

    private boolean fits(Person noun, Person person) {
        boolean sex = noun.nature() == person.nature()
                || noun.nature() == Nature.UNKNOWN && person.nature() != Nature.ANIMAL
                || person.nature() == Nature.UNKNOWN && noun.nature() != Nature.ANIMAL;
        String called = noun.name().toLowerCase(Locale.ROOT);
        String first = person.name().toLowerCase(Locale.ROOT).split("[. ]")[0];
        boolean other = person.name().indexOf(' ') > 0
                && titles.contains(first)
                && !COURTESY.contains(first)
                && nouns.has(first)
                && !first.equals(called);
        boolean kind = nouns.kind(called) != null && (noun.nature() == person.nature() || !kin.contains(called));
        return sex && kind && !other;
    }

    private static Person united(Person whole, Person noun) {
        var aliases = Stream.concat(
                        whole.aliases().stream(), Stream.concat(Stream.of(noun.name()), noun.aliases().stream()))
                .distinct()
                .toList();
        var nature = whole.nature() == Nature.UNKNOWN ? noun.nature() : whole.nature();
        String description = Stream.of(whole.description(), noun.name().toLowerCase(Locale.ROOT), noun.description())
                .filter(words -> !words.isEmpty())
                .distinct()
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return new Person(whole.name(), aliases, nature, description, whole.mentions() + noun.mentions());
    }
}
