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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who is met together with whom in a text, who is told of as one, and whom others call. */
final class Encounters {

    private static final int HEAD = 14;
    /** «Mrs. Pruett, the cook», «the cook, Mrs. Pruett». */
    private static final int APPOSED = 7;

    private static final Pattern NEW =
            Pattern.compile("(?iu)(?:^|\\P{L})(?:an?|eine?[mnrs]?|une?|una|uno|uma?|een)\\s+(?:\\p{L}+\\s+){0,2}$");
    private final String language;
    private final Roster roster;
    private final PersonNouns nouns;
    private final KnownNames known;
    private final Set<String> determiners;
    private final Set<Set<Person>> apart = new HashSet<>();
    private final Map<Set<Person>, Integer> joined = new HashMap<>();
    private final Map<Person, Integer> called = new HashMap<>();
    private final Map<Person, Integer> told = new HashMap<>();
    private final Set<Person> introduced = new HashSet<>();
    private int beats;

    Encounters(Roster roster, String language) {
        this.roster = roster;
        this.language = language;
        nouns = new PersonNouns(language);
        known = new KnownNames(language);
        determiners = WordLists.words("grammar", language, "determiner");
    }

    void read(List<ProseParagraph> paragraphs) {
        Set<Person> last = Set.of();
        Set<Person> lastCalled = Set.of();
        Set<Person> above = Set.of();
        for (var paragraph : paragraphs) {
            var tagged = tagged(paragraph);
            var calls = called(paragraph);
            tell(paragraph, tagged);
            tagged.forEach(person -> told.merge(person, 1, Integer::sum));
            part(last, tagged);
            part(tagged, calls);
            join(lastCalled, tagged, 1);
            address(tagged, lastCalled);
            address(last, calls);
            join(calls, last, 2);
            join(above, tagged, 2);
            boolean speech = paragraph.beats().stream().anyMatch(beat -> beat.kind() == BeatKind.DIALOGUE);
            last = speech ? tagged : Set.of();
            lastCalled = speech ? calls : Set.of();
            above = speech ? Set.of() : only(paragraph);
        }
    }

    /** Beats of telling. */
    int beats() {
        return beats;
    }

    /** Whether two are told of side by side, or answer each other. */
    boolean areApart(Person one, Person other) {
        return apart.contains(Set.of(one, other));
    }

    /** How strongly the text joins two. */
    int joined(Person one, Person other) {
        return joined.getOrDefault(Set.of(one, other), 0);
    }

    /** Whether the text brings somebody in as new: «a woman». */
    boolean isIntroduced(Person person) {
        return introduced.contains(person);
    }

    boolean isTold(Person person) {
        return told.getOrDefault(person, 0) > 0;
    }

    /** Whether somebody goes by a noun, as «the cook» does. */
    boolean isNoun(Person person) {
        String lower = person.name().toLowerCase(Locale.ROOT);
        return person.aliases().contains(lower) || lower.equals(person.name()) || nouns.has(lower) && !known.has(lower);
    }

    /** The one whom others call and whom nobody tells of: whoever tells the story. Null where that is nobody or several. */
    @Nullable
    Person addressed() {
        var addressed = called.entrySet().stream()
                .filter(entry -> !isNoun(entry.getKey()) && !Recollection.isNarrator(entry.getKey()))
                .filter(entry -> told.getOrDefault(entry.getKey(), 0) == 0)
                .toList();
        return addressed.size() == 1 ? addressed.getFirst().getKey() : null;
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
        if (isNoun(person)
                && NEW.matcher(beat.text().substring(0, mention.start())).find()) {
            introduced.add(person);
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

    /** Whom others call right before or behind words of the narrator. */
    private void address(Set<Person> speakers, Set<Person> calls) {
        if (speakers.size() == 1 && Recollection.isNarrator(speakers.iterator().next())) {
            calls.forEach(person -> called.merge(person, 1, Integer::sum));
        }
    }
}
