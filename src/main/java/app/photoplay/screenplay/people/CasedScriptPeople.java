package app.photoplay.screenplay.people;

import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.people.name.KnownNames;
import app.photoplay.screenplay.people.name.NameEndings;
import app.photoplay.screenplay.people.name.PersonNouns;
import app.photoplay.screenplay.story.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The people of a text whose language writes names with a capital. A capital alone makes nobody: a name has to speak, or to
 * act more than once, or be one that people are called by; where every noun has a capital, it must not have an article.
 */
final class CasedScriptPeople implements PeopleFinder {

    private final String language;
    private final boolean nounsHaveCapitals;
    private final PersonNouns kinds;
    private final KnownNames known;
    private final Set<String> noNames;
    private final Set<String> titles;
    private final ToldText telling;
    private final CasedNameReader reader;
    private final Map<String, Candidate> names = new LinkedHashMap<>();
    private final Map<String, Candidate> nouns = new LinkedHashMap<>();

    CasedScriptPeople(String language) {
        this.language = language;
        nounsHaveCapitals = language.equals("de");
        kinds = new PersonNouns(language);
        known = new KnownNames(language);
        noNames = words("noname");
        titles = words("title");
        telling = new ToldText(language);
        reader = new CasedNameReader(language, telling.smallWords(), names, nouns);
    }

    private Set<String> words(String category) {
        return WordLists.words("grammar", language, category);
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
        boolean noun = kinds.has(lower) && !known.has(lower);
        if (name.equals(lower) || noun) {
            nouns.computeIfAbsent(lower, Candidate::new).speaks++;
        } else if (!noNames.contains(lower) && !reader.isSmall(lower)) {
            names.computeIfAbsent(name, Candidate::new).speaks++;
        }
    }

    @Override
    public List<Person> people() {
        telling.each(reader);
        new NameForms(language, known).merge(names);
        reader.sameAs().forEach((loose, exact) -> {
            var one = nouns.get(loose);
            var other = nouns.get(exact);
            if (one != null && other != null && one != other) {
                other.take(one);
                nouns.remove(loose);
            }
        });
        var titled = titled();
        nouns.values().removeIf(noun -> isTitleOfOne(noun, titled));
        var chosen = new ArrayList<Candidate>();
        names.values().stream().filter(this::isPerson).forEach(chosen::add);
        var tails = new NameEndings();
        chosen.forEach(name -> tails.add(name.name.toLowerCase(Locale.ROOT)));
        nouns.values().stream().filter(noun -> isPersonNoun(noun, tails)).forEach(chosen::add);
        return telling.people(chosen, Comparator.comparingInt(one -> -one.mentions), person -> person);
    }

    /** «der Hauptmann» where there is one «Hauptmann Berger»: the same person. */
    private static boolean isTitleOfOne(Candidate noun, Map<String, List<Candidate>> titled) {
        var called = titled.getOrDefault(noun.name.toLowerCase(Locale.ROOT), List.of());
        if (called.size() != 1) {
            return false;
        }
        called.getFirst().take(noun);
        return true;
    }

    /** Everybody by the words that their name begins with. */
    private Map<String, List<Candidate>> titled() {
        var titled = new HashMap<String, List<Candidate>>();
        for (var name : names.values()) {
            String lower = name.name.toLowerCase(Locale.ROOT);
            for (int blank = lower.indexOf(' '); blank > 0; blank = lower.indexOf(' ', blank + 1)) {
                titled.computeIfAbsent(lower.substring(0, blank), key -> new ArrayList<>())
                        .add(name);
            }
        }
        return titled;
    }

    private boolean isPerson(Candidate name) {
        String[] words = name.name.toLowerCase(Locale.ROOT).split(" ");
        boolean called = known.has(words[0]);
        boolean titled = name.titled > 0 || words.length > 1 && titles.contains(words[0]);
        boolean alone = nounsHaveCapitals ? name.determined == 0 : name.determined * 2 <= name.mentions;
        if (titled || name.speaks > 0) {
            return called || titled || alone && (name.speaks > 1 || isNoSmallWord(name));
        }
        if (called) {
            boolean plain = name.inside > 0 || !words("ambiguous").contains(words[0]);
            return name.acts > 0 && alone && plain;
        }
        boolean brief = telling.isBrief() && !nounsHaveCapitals;
        boolean often = name.inside > 0 && name.mentions > 1 && name.acts > (brief ? 0 : 1);
        return alone
                && often
                && name.acts * 3 >= name.places * 2
                && isNoSmallWord(name)
                && (!nounsHaveCapitals || name.deeds.size() > 1 && !looksLikeNoun(name.name));
    }

    private boolean isNoSmallWord(Candidate name) {
        return !telling.smallWords().containsKey(name.name.toLowerCase(Locale.ROOT));
    }

    private static boolean looksLikeNoun(String name) {
        return name.matches(".*(ung|heit|keit|schaft|tion|tät|nis|tum|ismus|licht|wasser|wind|zeit)(en|s)?");
    }

    private boolean isPersonNoun(Candidate noun, NameEndings people) {
        boolean named = people.count(noun.name) > 0;
        boolean vague = words("generic").contains(noun.name) || "animal".equals(kinds.kind(noun.name));
        return !named && (noun.speaks > 0 || noun.acts > (vague ? 1 : 0));
    }
}
