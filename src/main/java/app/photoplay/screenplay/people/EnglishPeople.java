package app.photoplay.screenplay.people;

import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.people.name.NameEndings;
import app.photoplay.screenplay.story.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The people of an English text: names that act or speak, and persons known by a common noun such as «the old man». */
final class EnglishPeople implements PeopleFinder {

    private static final int MOST = 60;
    /** Sentences of telling. */
    private static final int BRIEF = 60;

    private static final Set<String> VOICES =
            Set.of("voice", "reply", "others", "other", "words", "question", "answer", "rest", "one");

    private final String language;
    private final Evidence evidence;
    private final Set<String> determiners;
    private final Map<String, Candidate> names = new LinkedHashMap<>();
    private final Map<String, Candidate> nouns = new LinkedHashMap<>();
    private final Map<String, Integer> smallWords = new HashMap<>();
    private final List<List<Token>> told = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();

    EnglishPeople(String language) {
        this.language = language;
        this.evidence = Evidence.in(language);
        this.determiners = WordLists.words("grammar", language, "determiner");
    }

    @Override
    public void told(String sentence) {
        var tokens = Token.of(sentence, language);
        told.add(tokens);
        sentences.add(sentence);
        note(tokens);
    }

    @Override
    public void spoken(String sentence) {
        var tokens = Token.of(sentence, language);
        note(tokens);
        collect(sentence, tokens, false);
    }

    private void note(List<Token> tokens) {
        for (var token : tokens) {
            if (!token.isCapitalized()) {
                smallWords.merge(token.lower(), 1, Integer::sum);
            }
        }
    }

    @Override
    public void speaker(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (name.equals(lower)) {
            var noun = nouns.computeIfAbsent(lower, Candidate::new);
            noun.speaks++;
        } else if (evidence.isName(lower)) {
            names.computeIfAbsent(name, Candidate::new).speaks++;
        }
    }

    @Override
    public List<Person> people() {
        for (int index = 0; index < told.size(); index++) {
            collect(sentences.get(index), told.get(index), true);
        }
        merge();
        var natures = new GenderInference(language);
        var chosen = new ArrayList<Candidate>();
        names.values().stream()
                .filter(name -> name.isPerson(isFirstName(name), told.size() < BRIEF))
                .filter(this::isNoSmallWord)
                .filter(this::isNoThing)
                .forEach(chosen::add);
        var tails = new NameEndings();
        chosen.forEach(name -> tails.add(name.name.toLowerCase(Locale.ROOT)));
        nouns.values().stream().filter(noun -> isPersonNoun(noun, tails)).forEach(chosen::add);
        chosen.sort(Comparator.comparingInt((Candidate one) -> -one.mentions));
        var people = chosen.stream().limit(MOST).map(Candidate::person).toList();
        natures.study(new Roster(people, language), told, sentences);
        return people.stream().map(natures::finished).toList();
    }

    private boolean isFirstName(Candidate candidate) {
        String first = candidate.name.split(" ")[0].toLowerCase(Locale.ROOT);
        return WordLists.categories("firstnames", "en").containsKey(first);
    }

    /** A word that stands nowhere but at the head of sentences, and small elsewhere, is no name. */
    private boolean isNoSmallWord(Candidate candidate) {
        int small = smallWords.getOrDefault(candidate.name.toLowerCase(Locale.ROOT), 0);
        return small == 0 || candidate.inside > 0 && small <= candidate.mentions * 2;
    }

    /** «The Heron came round between the rocks»: what nobody knows by name alone, and what never speaks, is a ship. */
    private boolean isNoThing(Candidate candidate) {
        String last =
                candidate.name.substring(candidate.name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return candidate.determined < candidate.mentions
                || candidate.speaks > 0
                || evidence.people().contains(last);
    }

    private boolean isPersonNoun(Candidate noun, NameEndings people) {
        boolean named = people.count(noun.name) > 0;
        boolean animal = WordLists.words("people", language, "animal").contains(noun.name);
        boolean listed = evidence.people().contains(noun.name);
        boolean speaks = noun.speaks > (listed ? 0 : 1) && !VOICES.contains(noun.name);
        return !named && (speaks || listed && noun.mentions >= (animal ? 4 : 2));
    }

    private void collect(String sentence, List<Token> tokens, boolean telling) {
        int index = 0;
        while (index < tokens.size()) {
            var token = tokens.get(index);
            if (!isNameWord(token)) {
                if (evidence.people().contains(token.lower()) && index > 0 && isDetermined(tokens, index)) {
                    nouns.computeIfAbsent(token.lower(), Candidate::new).mentions++;
                }
                index++;
                continue;
            }
            int end = index + 1;
            while (end < tokens.size()
                    && end - index < 4
                    && isNameWord(tokens.get(end))
                    && !tokens.get(end - 1).possessive()
                    && adjacent(sentence, tokens, end)) {
                end++;
            }
            take(sentence, tokens, index, end, telling);
            index = end;
        }
    }

    private void take(String sentence, List<Token> tokens, int from, int to, boolean telling) {
        boolean initial = startsSentence(sentence, tokens, from);
        int first = from;
        while (first < to
                && (initial && first == from && isCommon(tokens.get(first))
                        || !evidence.isName(tokens.get(first).lower()))) {
            first++;
        }
        if (first == to) {
            return;
        }
        var words = new ArrayList<String>();
        tokens.subList(first, to).forEach(token -> words.add(token.word()));
        var candidate = names.computeIfAbsent(String.join(" ", words), Candidate::new);
        candidate.mentions++;
        candidate.inside += initial && first == from ? 0 : 1;
        if (telling
                && to < tokens.size()
                && evidence.isAct(tokens.get(to).lower())
                && !tokens.get(to - 1).possessive()) {
            candidate.acts++;
        }
        String before = first > 0 ? tokens.get(first - 1).lower() : "";
        if (evidence.speech().contains(before) || before.equals("with") || isSomebody(tokens, to)) {
            candidate.acts++;
        }
        if (determiners.contains(before)) {
            candidate.determined++;
        }
        if (List.of("in", "at", "of", "from", "to").contains(before)) {
            candidate.places++;
        }
    }

    /** «… was the cat». */
    private boolean isSomebody(List<Token> tokens, int verb) {
        return verb + 2 < tokens.size()
                && List.of("was", "is").contains(tokens.get(verb).lower())
                && determiners.contains(tokens.get(verb + 1).lower())
                && evidence.people().contains(tokens.get(verb + 2).lower());
    }

    private static boolean startsSentence(String sentence, List<Token> tokens, int index) {
        if (index == 0) {
            return true;
        }
        String between = sentence.substring(
                tokens.get(index - 1).end(), tokens.get(index).start());
        return between.chars().anyMatch(mark -> ".!?:;“‘\"(—".indexOf(mark) >= 0);
    }

    private boolean isCommon(Token token) {
        return smallWords.containsKey(token.lower())
                || WordLists.words("grammar", language, "pronoun").contains(token.lower())
                || determiners.contains(token.lower())
                || WordLists.words("grammar", language, "opener").contains(token.lower())
                || WordLists.words("grammar", language, "name_filler").contains(token.lower())
                || WordLists.words("stopwords", language, "stop").contains(token.lower())
                || evidence.prepositions().contains(token.lower())
                || evidence.blockers().contains(token.lower());
    }

    private static boolean isNameWord(Token token) {
        return token.isCapitalized() && !token.isAllCapitals() && token.word().length() > 1;
    }

    private boolean isDetermined(List<Token> tokens, int noun) {
        for (int before = noun - 1; before >= Math.max(0, noun - 3); before--) {
            if (determiners.contains(tokens.get(before).lower())
                    || tokens.get(before).possessive()) {
                return true;
            }
        }
        return false;
    }

    private static boolean adjacent(String sentence, List<Token> tokens, int index) {
        String between = sentence.substring(
                tokens.get(index - 1).end(), tokens.get(index).start());
        return between.equals(" ")
                || between.equals(". ") && tokens.get(index - 1).word().length() <= 3;
    }

    /** «Rabbit» is the «White Rabbit», «Tom» is «Tom Sawyer», where no two people share the word. */
    private void merge() {
        var byWord = new HashMap<String, List<Candidate>>();
        for (var candidate : names.values()) {
            String[] words = candidate.name.split(" ");
            if (words.length > 1) {
                for (String word : words) {
                    byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(candidate);
                }
            }
        }
        for (var candidate : List.copyOf(names.values())) {
            var longer = byWord.getOrDefault(candidate.name, List.of());
            if (!candidate.name.contains(" ") && !longer.isEmpty()) {
                var most = longer.stream()
                        .max(Comparator.comparingInt(name -> name.mentions + name.speaks * 2))
                        .orElseThrow();
                long strong = longer.stream()
                        .filter(name -> name.mentions + name.speaks > 1)
                        .count();
                if (longer.size() == 1 || strong == 1) {
                    most.take(candidate);
                    names.remove(candidate.name);
                }
            }
        }
    }
}
