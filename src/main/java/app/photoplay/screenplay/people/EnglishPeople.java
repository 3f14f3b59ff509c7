package app.photoplay.screenplay.people;

import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.people.name.PersonNouns;
import app.photoplay.screenplay.story.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people of an English text: names that act or speak, and persons known by a common noun such as «the old man». */
final class EnglishPeople implements PeopleFinder {

    private static final Set<String> VOICES = Set.of(
            "voice",
            "reply",
            "others",
            "other",
            "words",
            "question",
            "answer",
            "rest",
            "one",
            "people",
            "somebody",
            "someone",
            "nobody",
            "anybody",
            "everybody",
            "everyone",
            "anyone",
            "figure",
            "hand",
            "speaker",
            "both",
            "crowd");

    private final String language;
    private final Evidence evidence;
    private final PersonNouns kinds;
    private final NounLinks links;
    private final NameReader reader;
    private final EnglishNames forms = new EnglishNames();
    private final Map<String, Candidate> names = new LinkedHashMap<>();
    private final Map<String, Candidate> nouns = new LinkedHashMap<>();
    private final ToldText telling;
    private final Map<String, String> linked = new LinkedHashMap<>();

    EnglishPeople(String language) {
        this.language = language;
        this.evidence = Evidence.in(language);
        this.telling = new ToldText(language);
        this.kinds = new PersonNouns(language);
        this.links = new NounLinks(kinds, WordLists.words("grammar", language, "determiner"));
        this.reader = new NameReader(language, evidence, telling.smallWords(), links);
    }

    @Override
    public void told(String sentence) {
        telling.told(sentence);
    }

    @Override
    public void spoken(String sentence) {
        telling.spoken(sentence);
    }

    @Override
    public void speaker(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (name.equals(lower)) {
            nouns.computeIfAbsent(lower, Candidate::new).speaks++;
        } else if (evidence.isName(lower) && !reader.isSmall(lower)) {
            name(name).speaks++;
        }
    }

    @Override
    public void same(String noun, String name) {
        linked.put(noun, name);
    }

    private Candidate name(String name) {
        String key = name.replace(".", "");
        return names.computeIfAbsent(key, Candidate::new);
    }

    @Override
    public List<Person> people() {
        telling.each((sentence, tokens, told) -> reader.read(sentence, tokens, told, names, nouns));
        linked.forEach((noun, name) -> {
            if (links.of(noun) == null) {
                links.add(noun, name.replace(".", ""));
            }
        });
        forms.merge(names);
        capitalized();
        var chosen = new ArrayList<Candidate>();
        var judge = new NameJudge(language, evidence, telling.smallWords(), telling.isBrief());
        names.values().stream().filter(judge::isPerson).forEach(chosen::add);
        link(chosen);
        nouns.values().stream()
                .filter(noun -> isPersonNoun(noun, chosen))
                .toList()
                .forEach(chosen::add);
        return telling.people(
                chosen, Comparator.comparingInt(one -> -one.mentions - one.speaks), EnglishPeople::titled);
    }

    /** «the King» and «the king» are one. */
    private void capitalized() {
        for (var name : names.values()) {
            var noun = nouns.remove(name.name.toLowerCase(Locale.ROOT));
            if (noun != null) {
                name.take(noun);
                name.aliases.remove(noun.name);
            }
        }
    }

    private static Person titled(Person person) {
        var aliases = person.aliases().stream().map(EnglishPeople::titled).toList();
        return new Person(titled(person.name()), aliases, person.nature(), person.description(), person.mentions());
    }

    /** With the full stop that American print gives «Mr.»; names are compared without it. */
    private static String titled(String name) {
        return name.replaceFirst("^(Mr|Mrs|Ms|Dr|Prof|Rev|Capt|Col|Gen|Lt|Sgt|St) ", "$1. ");
    }

    /** Gives everybody the nouns that stand for them. */
    private void link(List<Candidate> people) {
        for (var noun : List.copyOf(nouns.values())) {
            var person = bearer(noun, people);
            if (person != null) {
                boolean kin = WordLists.words("grammar", language, "kin").contains(noun.name);
                person.take(noun);
                if (!kin) {
                    person.kinds.add(noun.name);
                }
                nouns.remove(noun.name);
            }
        }
    }

    private @Nullable Candidate bearer(Candidate noun, List<Candidate> people) {
        String name = links.of(noun.name);
        boolean taken = people.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.name), one.aliases.stream()))
                .anyMatch(each -> each.equalsIgnoreCase(noun.name));
        if (taken) {
            return null;
        }
        if (name != null) {
            var called = people.stream()
                    .filter(one -> one.name.equals(name) || one.aliases.contains(name))
                    .toList();
            if (called.size() == 1) {
                return called.getFirst();
            }
        }
        boolean generic = WordLists.words("grammar", language, "generic").contains(noun.name)
                || List.of("lady", "lord", "master", "mistress", "nurse").contains(noun.name);
        var titled = people.stream()
                .filter(one -> !generic)
                .filter(one -> Stream.concat(Stream.of(one.name), one.aliases.stream())
                        .anyMatch(each -> forms.isTitle(noun.name, forms.parts(each))))
                .toList();
        if (titled.size() == 1) {
            return titled.getFirst();
        }
        return spouse(noun, people);
    }

    /** «his wife» is Mrs. Tarrant where there is one, and Mr. Tarrant too. */
    private @Nullable Candidate spouse(Candidate noun, List<Candidate> people) {
        String title = noun.name.equals("wife") ? "mrs" : noun.name.equals("husband") ? "mr" : null;
        if (title == null) {
            return null;
        }
        var bearers = people.stream()
                .filter(one -> title.equals(forms.parts(one.name).title()))
                .filter(one -> people.stream()
                        .anyMatch(other -> other != one
                                && forms.parts(other.name)
                                        .last()
                                        .equals(forms.parts(one.name).last())))
                .toList();
        return bearers.size() == 1 ? bearers.getFirst() : null;
    }

    private boolean isPersonNoun(Candidate noun, List<Candidate> people) {
        if (VOICES.contains(noun.name) || links.of(noun.name) != null && noun.speaks == 0) {
            return false;
        }
        boolean brief = telling.isBrief();
        boolean generic = WordLists.words("grammar", language, "generic").contains(noun.name);
        if (WordLists.words("grammar", language, "kin").contains(noun.name)) {
            if (!brief && noun.speaks < 2 && fits(noun, people)) {
                return false;
            }
            return noun.speaks > 0 || brief && noun.acts > 0;
        }
        if (generic) {
            boolean fresh = noun.introduced > 0 || !fits(noun, people);
            return noun.speaks > 0 && fresh || brief && noun.introduced > 0 && noun.acts > 0;
        }
        return noun.speaks > 0 || noun.acts > (brief ? 0 : 1);
    }

    /** Whether somebody with a name may be meant. */
    private boolean fits(Candidate noun, List<Candidate> people) {
        String kind = kinds.kind(noun.name);
        return people.stream().anyMatch(one -> {
            String sex = forms.sex(forms.parts(one.name));
            return sex == null || kind == null || kind.equals("person") || sex.equals(kind);
        });
    }
}
