package app.photoplay.screenplay.prose;

import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.people.Roster;
import app.photoplay.screenplay.people.Roster.Mention;
import app.photoplay.screenplay.people.name.KnownNames;
import app.photoplay.screenplay.people.name.PersonNouns;
import app.photoplay.screenplay.story.Beat;
import app.photoplay.screenplay.story.BeatKind;
import app.photoplay.screenplay.story.Person;
import app.photoplay.screenplay.story.Person.Nature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes one of «Mrs. Pruett» and «the cook», where the text lets them be one: they are never told of side by side, never
 * answer each other, and either the text joins them or nobody else can be meant.
 */
final class Identities {

    private static final int HEAD = 14;
    /** Beats of telling. */
    private static final int BRIEF = 60;
    /** «Mrs. Pruett, the cook», «the cook, Mrs. Pruett». */
    private static final int APPOSED = 7;

    private static final Set<String> YOUNG = Set.of(
            "girl", "boy", "lad", "lass", "child", "mädchen", "junge", "fille", "garçon", "niña", "niño", "ragazza",
            "ragazzo", "bambina", "bambino", "menina", "menino", "meisje", "jongen", "kind");

    private static final Pattern NEW =
            Pattern.compile("(?iu)(?:^|\\P{L})(?:an?|eine?[mnrs]?|une?|una|uno|uma?|een)\\s+(?:\\p{L}+\\s+){0,2}$");
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
    private final PersonNouns nouns;
    private final KnownNames known;
    private final Set<String> titles;
    private final Set<String> kin;
    private final Set<String> generic;
    private final Set<String> determiners;
    private final Set<Set<Person>> apart = new HashSet<>();
    private final Map<Set<Person>, Integer> joined = new HashMap<>();
    private final Map<Person, Integer> called = new HashMap<>();
    private final Map<Person, Integer> told = new HashMap<>();
    private int beats;

    private Identities(List<Person> people, String language) {
        this.language = language;
        roster = new Roster(people, language);
        nouns = new PersonNouns(language);
        known = new KnownNames(language);
        titles = WordLists.words("grammar", language, "title");
        determiners = WordLists.words("grammar", language, "determiner");
        generic = WordLists.words("grammar", language, "generic");
        kin = new HashSet<>(WordLists.words("grammar", language, "kin"));
        kin.addAll(WordLists.words("grammar", language, "relative"));
    }

    /** Everybody once. */
    static List<Person> of(List<Person> people, List<ProseParagraph> paragraphs, String language) {
        var identities = new Identities(people, language);
        Set<Person> last = Set.of();
        Set<Person> lastCalled = Set.of();
        Set<Person> above = Set.of();
        for (var paragraph : paragraphs) {
            var tagged = identities.tagged(paragraph);
            var calls = identities.called(paragraph);
            identities.tell(paragraph, tagged);
            tagged.forEach(person -> identities.told.merge(person, 1, Integer::sum));
            identities.part(last, tagged);
            identities.part(tagged, calls);
            identities.join(lastCalled, tagged, 1);
            identities.address(tagged, lastCalled);
            identities.address(last, calls);
            identities.join(calls, last, 2);
            identities.join(above, tagged, 2);
            boolean speech = paragraph.beats().stream().anyMatch(beat -> beat.kind() == BeatKind.DIALOGUE);
            last = speech ? tagged : Set.of();
            lastCalled = speech ? calls : Set.of();
            above = speech ? Set.of() : identities.only(paragraph);
        }
        return identities.merged();
    }

    private Set<Person> tagged(ProseParagraph paragraph) {
        var tagged = new HashSet<Person>();
        for (var beat : paragraph.beats()) {
            if (beat.kind() == BeatKind.DIALOGUE && beat.speaker() != null) {
                roster.named(beat.speaker()).ifPresent(tagged::add);
            }
        }
        return tagged;
    }

    private Set<Person> called(ProseParagraph paragraph) {
        var here = new HashSet<Person>();
        for (var beat : paragraph.beats()) {
            if (beat.kind() == BeatKind.DIALOGUE) {
                roster.mentions(beat.text()).stream()
                        .filter(mention -> Calls.isCalled(beat.text(), mention))
                        .forEach(mention -> here.add(mention.person()));
            }
        }
        return here;
    }

    /** The one person of a told paragraph, where its first sentence begins with them. */
    private Set<Person> only(ProseParagraph paragraph) {
        var here = new HashSet<Person>();
        boolean opens = false;
        for (var beat : paragraph.beats()) {
            for (var mention : roster.mentions(beat.text())) {
                opens |= here.isEmpty() && mention.start() < HEAD && !mention.possessive();
                here.add(mention.person());
            }
        }
        return opens && here.size() == 1 ? here : Set.of();
    }

    private void tell(ProseParagraph paragraph, Set<Person> tagged) {
        boolean first = true;
        for (var beat : paragraph.beats()) {
            if (beat.kind() != BeatKind.ACTION) {
                first = false;
                continue;
            }
            beats++;
            var mentions = roster.mentions(beat.text());
            for (int index = 0; index < mentions.size(); index++) {
                boolean doubled = index + 1 < mentions.size()
                        && mentions.get(index + 1)
                                .person()
                                .equals(mentions.get(index).person())
                        && mentions.get(index + 1).start() - mentions.get(index).end() < 2;
                enter(beat, mentions.get(index), doubled);
                for (int other = index + 1; other < mentions.size(); other++) {
                    meet(beat, mentions.get(index), mentions.get(other), other == index + 1);
                }
            }
            if (first && !mentions.isEmpty() && mentions.getFirst().start() < HEAD && tagged.size() == 1) {
                join(Set.of(mentions.getFirst().person()), tagged, 2);
            }
        }
    }

    /** «A fisherman came», «the old fisherman came»: nobody of those who were there before. */
    private void enter(Beat beat, Mention mention, boolean doubled) {
        var person = mention.person();
        if (!told.containsKey(person)
                && isNoun(person)
                && (doubled || isNew(beat.text().substring(0, mention.start())))) {
            part(Set.of(person), told.keySet());
        }
        told.merge(person, 1, Integer::sum);
    }

    /** «A fisherman», «the old fisherman». */
    private boolean isNew(String before) {
        if (NEW.matcher(before).find()) {
            return true;
        }
        var words = Token.of(before, language);
        if (words.isEmpty()) {
            return false;
        }
        var last = words.getLast();
        return last.lower().length() > 2
                && !determiners.contains(last.lower())
                && words.size() > 1
                && determiners.contains(words.get(words.size() - 2).lower());
    }

    private void meet(Beat beat, Mention one, Mention other, boolean next) {
        String between = beat.text().substring(one.end(), other.start());
        boolean apposed = next
                && !one.possessive()
                && between.length() < APPOSED
                && between.matches("(?:, (?:\\p{L}{1,3} )?| )")
                && isNoun(one.person()) != isNoun(other.person());
        if (apposed) {
            joined.merge(Set.of(one.person(), other.person()), 3, Integer::sum);
        } else {
            part(Set.of(one.person()), Set.of(other.person()));
        }
    }

    private void part(Set<Person> some, Set<Person> others) {
        for (var one : some) {
            for (var other : others) {
                if (!one.equals(other)) {
                    apart.add(Set.of(one, other));
                }
            }
        }
    }

    private void join(Set<Person> some, Set<Person> others, int weight) {
        if (some.size() == 1 && others.size() == 1 && !some.equals(others)) {
            joined.merge(Set.of(some.iterator().next(), others.iterator().next()), weight, Integer::sum);
        }
    }

    private List<Person> merged() {
        var people = new ArrayList<>(roster.people());
        var bearers = new HashMap<Person, Person>();
        for (var person : roster.people()) {
            var whole = isNoun(person) && beats < BRIEF ? bearer(person) : null;
            if (whole != null && !bearers.containsValue(whole)) {
                bearers.put(person, whole);
            }
        }
        bearers.forEach((noun, whole) -> {
            people.remove(noun);
            people.set(people.indexOf(whole), united(whole, noun));
        });
        var narrator = people.stream().filter(Recollection::isNarrator).findFirst();
        var addressed = addressed();
        if (narrator.isPresent() && addressed != null && people.contains(addressed)) {
            people.remove(addressed);
            people.set(people.indexOf(narrator.get()), united(narrator.get(), addressed));
        }
        people.sort(Comparator.comparingInt(person -> -person.mentions()));
        return List.copyOf(people);
    }

    /** Whom others call right before or behind words of the narrator. */
    private void address(Set<Person> speakers, Set<Person> calls) {
        if (speakers.size() == 1 && Recollection.isNarrator(speakers.iterator().next())) {
            calls.forEach(person -> called.merge(person, 1, Integer::sum));
        }
    }

    /** The one whom others call and whom nobody tells of: whoever tells the story. Null where that is nobody or several. */
    private @Nullable Person addressed() {
        var addressed = called.entrySet().stream()
                .filter(entry -> !isNoun(entry.getKey()) && !Recollection.isNarrator(entry.getKey()))
                .filter(entry -> told.getOrDefault(entry.getKey(), 0) == 0)
                .toList();
        return addressed.size() == 1 ? addressed.getFirst().getKey() : null;
    }

    /** Who the noun is, or null. */
    private @Nullable Person bearer(Person noun) {
        var possible = roster.people().stream()
                .filter(one -> !isNoun(one) && !Recollection.isNarrator(one) && fits(noun, one))
                .filter(one -> !apart.contains(Set.of(noun, one)))
                .toList();
        var evident = possible.stream()
                .filter(one -> joined.getOrDefault(Set.of(noun, one), 0)
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
                .filter(one -> told.getOrDefault(one, 0) > 0)
                .filter(one -> noun.nature() == Nature.UNKNOWN || one.nature() == noun.nature())
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

    private boolean isNoun(Person person) {
        String lower = person.name().toLowerCase(Locale.ROOT);
        return person.aliases().contains(lower) || lower.equals(person.name()) || nouns.has(lower) && !known.has(lower);
    }
}
