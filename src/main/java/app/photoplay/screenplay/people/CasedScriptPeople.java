package app.photoplay.screenplay.people;

import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.people.name.KnownNames;
import app.photoplay.screenplay.people.name.NameEndings;
import app.photoplay.screenplay.people.name.PersonNouns;
import app.photoplay.screenplay.people.name.RussianCase;
import app.photoplay.screenplay.people.name.Verbs;
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

    private static final int MOST = 60;
    private static final int LONGEST_NAME = 4;
    /** «Madame de Rênal», «Frau von Briest». */
    private static final Set<String> PARTICLES = Set.of("de", "du", "von", "van", "di", "da", "della", "do", "zu");

    private final String language;
    private final boolean nounsHaveCapitals;
    private final Verbs verbs;
    private final PersonNouns kinds;
    private final KnownNames known;
    private final Set<String> determiners;
    private final Set<String> prepositions;
    private final Set<String> common;
    private final Set<String> noNames;
    private final Set<String> titles;
    private final Map<String, Candidate> names = new LinkedHashMap<>();
    private final Map<String, Candidate> nouns = new LinkedHashMap<>();
    /** «the old one» by what else they are called: «the old fisherman». */
    private final Map<String, String> sameAs = new HashMap<>();

    private final Map<String, Integer> smallWords = new HashMap<>();
    private final List<List<Token>> told = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    CasedScriptPeople(String language) {
        this.language = language;
        nounsHaveCapitals = language.equals("de");
        verbs = new Verbs(language);
        kinds = new PersonNouns(language);
        known = new KnownNames(language);
        determiners = words("determiner");
        prepositions = words("preposition");
        noNames = words("noname");
        titles = words("title");
        common = new java.util.HashSet<>(words("opener"));
        for (String category :
                List.of("determiner", "preposition", "relation", "pronoun", "adverb", "blocker", "afar")) {
            common.addAll(words(category));
        }
        common.addAll(WordLists.words("stopwords", language, "stop"));
        common.addAll(WordLists.categories("places", language).keySet());
        common.addAll(WordLists.categories("times", language).keySet());
    }

    private Set<String> words(String category) {
        return WordLists.words("grammar", language, category);
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
        lines.add(sentence);
        note(Token.of(sentence, language));
    }

    private void note(List<Token> tokens) {
        tokens.stream()
                .filter(token -> !token.isCapitalized())
                .forEach(token -> smallWords.merge(token.lower(), 1, Integer::sum));
    }

    @Override
    public void speaker(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean noun = kinds.has(lower) && !known.has(lower);
        if (name.equals(lower) || noun) {
            nouns.computeIfAbsent(lower, Candidate::new).speaks++;
        } else if (!noNames.contains(lower) && !common.contains(lower)) {
            names.computeIfAbsent(name, Candidate::new).speaks++;
        }
    }

    @Override
    public List<Person> people() {
        for (int index = 0; index < told.size(); index++) {
            collect(sentences.get(index), told.get(index), true);
        }
        lines.forEach(line -> collect(line, Token.of(line, language), false));
        new NameForms(language, known).merge(names);
        sameAs.forEach((loose, exact) -> {
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
        chosen.sort(Comparator.comparingInt((Candidate one) -> -one.mentions));
        var people = chosen.stream().limit(MOST).map(Candidate::person).toList();
        var natures = new GenderInference(language);
        natures.study(new Roster(people, language), told, sentences);
        return people.stream().map(natures::finished).toList();
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
        boolean often = name.mentions > 1 && name.acts > 1 && name.inside > 0;
        return alone
                && often
                && name.acts * 3 >= name.places * 2
                && isNoSmallWord(name)
                && (!nounsHaveCapitals || name.deeds.size() > 1 && !looksLikeNoun(name.name));
    }

    private boolean isNoSmallWord(Candidate name) {
        return !smallWords.containsKey(name.name.toLowerCase(Locale.ROOT));
    }

    private static boolean looksLikeNoun(String name) {
        return name.matches(".*(ung|heit|keit|schaft|tion|tät|nis|tum|ismus|licht|wasser|wind|zeit)(en|s)?");
    }

    private boolean isPersonNoun(Candidate noun, NameEndings people) {
        boolean named = people.count(noun.name) > 0;
        boolean vague = words("generic").contains(noun.name) || "animal".equals(kinds.kind(noun.name));
        return !named && (noun.speaks > 0 || noun.acts > (vague ? 1 : 0));
    }

    private void collect(String sentence, List<Token> tokens, boolean telling) {
        int index = 0;
        while (index < tokens.size()) {
            var token = tokens.get(index);
            boolean described = index + 1 < tokens.size() && isPersonNoun(tokens, index + 1);
            if (!described && isPersonNoun(tokens, index)) {
                var noun = nouns.computeIfAbsent(token.lower(), Candidate::new);
                noun.mentions++;
                noun.acts += telling && verbs.follow(tokens, index + 1) ? 1 : 0;
                if (index > 0 && kinds.kind(tokens.get(index - 1).lower()) != null) {
                    sameAs.putIfAbsent(tokens.get(index - 1).lower(), token.lower());
                }
                index++;
                continue;
            }
            if (!isNameWord(token) || startsSentence(sentence, tokens, index) && isCommon(token)) {
                index++;
                continue;
            }
            int end = index + 1;
            while (end < tokens.size()
                    && end - index < LONGEST_NAME
                    && isNameWord(tokens.get(end))
                    && !isPersonNoun(tokens, end)
                    && !tokens.get(end - 1).possessive()
                    && isAdjacent(sentence, tokens, end)) {
                end++;
            }
            boolean noble = end == index + 1
                    && titles.contains(token.lower())
                    && end + 1 < tokens.size()
                    && PARTICLES.contains(tokens.get(end).lower())
                    && isNameWord(tokens.get(end + 1));
            end += noble ? 2 : 0;
            take(sentence, tokens, index, end, telling);
            index = end;
        }
    }

    private boolean isPersonNoun(List<Token> tokens, int index) {
        var token = tokens.get(index);
        if (kinds.kind(token.lower()) == null || known.has(token.lower())) {
            return false;
        }
        boolean title =
                titles.contains(token.lower()) && index + 1 < tokens.size() && isNameWord(tokens.get(index + 1));
        if (title) {
            return false;
        }
        if (nounsHaveCapitals) {
            boolean plain = kinds.has(token.lower()) || determiner(tokens, index) >= 0;
            boolean called = index > 0 && titles.contains(tokens.get(index - 1).lower());
            return token.isCapitalized() && plain && !called;
        }
        return !token.isCapitalized() && (language.equals("ru") || determiner(tokens, index) >= 0);
    }

    private void take(String sentence, List<Token> tokens, int from, int to, boolean telling) {
        boolean initial = startsSentence(sentence, tokens, from);
        int first = from;
        if (to == first + 1 && noNames.contains(tokens.get(first).lower())) {
            return;
        }
        var words = new ArrayList<String>();
        tokens.subList(first, to).forEach(token -> words.add(token.word()));
        var candidate = names.computeIfAbsent(String.join(" ", words), Candidate::new);
        candidate.mentions++;
        candidate.inside += initial && first == from ? 0 : 1;
        boolean possessive = tokens.get(to - 1).possessive();
        if (telling && !possessive && verbs.follow(tokens, to)) {
            candidate.acts++;
            candidate.deeds.add(tokens.get(to).lower());
        }
        if (first == 0) {
            return;
        }
        String before = tokens.get(first - 1).lower();
        if (telling && !possessive && verbs.precede(tokens, first)) {
            candidate.acts++;
            candidate.deeds.add(before);
        }
        candidate.titled += titles.contains(before) ? 1 : 0;
        candidate.determined += determiner(tokens, first) >= 0 && !titles.contains(before) ? 1 : 0;
        candidate.places += prepositions.contains(before) ? 1 : 0;
    }

    /** Where the article stands that a word has, perhaps with small words between; -1 where it has none. */
    private int determiner(List<Token> tokens, int index) {
        for (int before = index - 1; before >= Math.max(0, index - 3); before--) {
            if (tokens.get(before + 1).start() - tokens.get(before).end() > 1) {
                return -1;
            }
            if (determiners.contains(tokens.get(before).lower())) {
                return before;
            }
            if (tokens.get(before).isCapitalized()
                    || verbs.isListed(tokens.get(before).lower())
                    || prepositions.contains(tokens.get(before).lower())) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isCommon(Token token) {
        return !known.has(token.lower())
                && (common.contains(token.lower())
                        || smallWords.containsKey(token.lower())
                        || verbs.isListed(token.lower()));
    }

    private static boolean isNameWord(Token token) {
        return token.isCapitalized() && !token.isAllCapitals() && token.word().length() > 1;
    }

    private static boolean startsSentence(String sentence, List<Token> tokens, int index) {
        return index == 0
                || sentence.substring(
                                tokens.get(index - 1).end(), tokens.get(index).start())
                        .chars()
                        .anyMatch(mark -> ".!?:;“‘\"(—«„»¿¡…–".indexOf(mark) >= 0);
    }

    private boolean isAdjacent(String sentence, List<Token> tokens, int index) {
        if (language.equals("ru") && RussianCase.isOblique(tokens.get(index).lower())) {
            return false;
        }
        String between = sentence.substring(
                tokens.get(index - 1).end(), tokens.get(index).start());
        return between.equals(" ");
    }
}
