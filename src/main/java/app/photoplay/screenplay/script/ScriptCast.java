package app.photoplay.screenplay.script;

import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.people.GenderInference;
import app.photoplay.screenplay.people.Roster;
import app.photoplay.screenplay.story.Checkpoint;
import app.photoplay.screenplay.story.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The people of a screenplay: everybody who speaks, with the longer names under which the action introduces them. */
final class ScriptCast {

    private static final Set<String> NOT_NAMES =
            Set.of("AKA", "THE", "A", "AN", "AND", "OF", "AT", "IN", "ON", "TO", "OUR", "HIS", "HER");

    /** Of a name that a longer one may hold, in {@code char}s. */
    private static final int SHORTEST = 3;

    private final String language;
    private final List<ScriptElement> elements;
    private final Map<String, Integer> cues = new LinkedHashMap<>();
    private final Set<String> cueWords = new HashSet<>();
    private final Map<String, Set<String>> aliases = new HashMap<>();

    ScriptCast(String language, List<ScriptElement> elements) {
        this.language = language;
        this.elements = elements;
    }

    List<Person> people() {
        for (var element : elements) {
            if (element.kind() == ScriptElement.Kind.CUE) {
                cues.merge(Cues.name(element.words().text()), 1, Integer::sum);
            }
        }
        cues.keySet().forEach(name -> cueWords.addAll(List.of(name.split(" "))));
        elements.stream()
                .filter(this::isTold)
                .forEach(element -> introduce(element.words().text()));
        var people = new ArrayList<Person>();
        cues.forEach((name, count) -> people.add(
                new Person(name, List.copyOf(aliases.getOrDefault(name, Set.of())), Person.Nature.UNKNOWN, "", count)));
        return studied(people);
    }

    private boolean isTold(ScriptElement element) {
        return element.kind() == ScriptElement.Kind.ACTION || element.kind() == ScriptElement.Kind.CENTERED;
    }

    /** Runs of capitals in the action that hold a speaker's name: «BRICK BRADDOCK». */
    private void introduce(String text) {
        var tokens = Token.of(text);
        int index = 0;
        while (index < tokens.size()) {
            int end = index;
            while (end < tokens.size()
                    && tokens.get(end).isAllCapitals()
                    && !tokens.get(end).possessive()
                    && (end == index
                            || text.substring(
                                            tokens.get(end - 1).end(),
                                            tokens.get(end).start())
                                    .equals(" "))) {
                end++;
            }
            while (index < end && NOT_NAMES.contains(tokens.get(index).word())) {
                index++;
            }
            if (end - index > 1 && end - index < 5) {
                String run = text.substring(
                        tokens.get(index).start(), tokens.get(end - 1).end());
                var owners = Stream.of(run.substring(0, run.indexOf(' ')), run.substring(run.lastIndexOf(' ') + 1))
                        .distinct()
                        .filter(name -> name.length() >= SHORTEST && cues.containsKey(name))
                        .toList();
                if (owners.size() == 1 && !cues.containsKey(run)) {
                    alias(owners.getFirst(), run);
                    firstNames(owners.getFirst(), run);
                }
            }
            index = Math.max(end, index + 1);
        }
    }

    /** A lone first name of a longer name means the same person where nobody else is called so. */
    private void firstNames(String owner, String run) {
        for (String word : run.split(" ")) {
            boolean taken = cueWords.contains(word);
            boolean known = WordLists.categories("firstnames", "en").containsKey(word.toLowerCase(Locale.ROOT));
            if (!taken && known) {
                alias(owner, word);
            }
        }
    }

    private void alias(String name, String alias) {
        aliases.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(alias);
    }

    private List<Person> studied(List<Person> people) {
        var roster = new Roster(people);
        var natures = new GenderInference(language);
        var mentions = new HashMap<String, Integer>();
        for (var element : elements) {
            Checkpoint.pass();
            String text = element.words().text().replace('\n', ' ');
            if (element.kind() == ScriptElement.Kind.ACTION) {
                natures.study(roster, Token.of(text), text);
            }
            if (element.kind() != ScriptElement.Kind.CUE) {
                roster.mentions(text)
                        .forEach(mention -> mentions.merge(mention.person().name(), 1, Integer::sum));
            }
        }
        return people.stream()
                .map(person -> new Person(
                        person.name(),
                        person.aliases(),
                        person.nature(),
                        "",
                        person.mentions() + mentions.getOrDefault(person.name(), 0)))
                .map(natures::finished)
                .sorted(Comparator.comparingInt((Person person) -> -person.mentions()))
                .toList();
    }
}
