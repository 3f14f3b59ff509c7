package app.photoplay.screenplay.people;

import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.people.name.KnownNames;
import app.photoplay.screenplay.people.name.PersonNouns;
import app.photoplay.screenplay.people.name.RussianCase;
import app.photoplay.screenplay.people.name.Verbs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds names and nouns of persons in sentences of languages that write names with a capital, and counts what speaks for each. */
final class CasedNameReader implements ToldText.SentenceReader {

    private static final int LONGEST_NAME = 4;
    /** «Madame de Rênal», «Frau von Briest». */
    private static final Set<String> PARTICLES = Set.of("de", "du", "von", "van", "di", "da", "della", "do", "zu");

    private final String language;
    private final boolean nounsHaveCapitals;
    private final Map<String, Integer> smallWords;
    private final Map<String, Candidate> names;
    private final Map<String, Candidate> nouns;
    private final Verbs verbs;
    private final PersonNouns kinds;
    private final KnownNames known;
    private final Set<String> determiners;
    private final Set<String> prepositions;
    private final Set<String> common;
    private final Set<String> noNames;
    private final Set<String> titles;
    /** «the old one» by what else they are called: «the old fisherman». */
    private final Map<String, String> sameAs = new HashMap<>();

    CasedNameReader(
            String language,
            Map<String, Integer> smallWords,
            Map<String, Candidate> names,
            Map<String, Candidate> nouns) {
        this.language = language;
        this.smallWords = smallWords;
        this.names = names;
        this.nouns = nouns;
        nounsHaveCapitals = language.equals("de");
        verbs = new Verbs(language);
        kinds = new PersonNouns(language);
        known = new KnownNames(language);
        determiners = words("determiner");
        prepositions = words("preposition");
        noNames = words("noname");
        titles = words("title");
        common = new HashSet<>(words("opener"));
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

    /** Whether a word is one of the small ones, which are no name though a capital stands at their head. */
    boolean isSmall(String lower) {
        return common.contains(lower);
    }

    /** Nouns that stand for somebody who is called by another one too. */
    Map<String, String> sameAs() {
        return sameAs;
    }

    @Override
    public void read(String sentence, List<Token> tokens, boolean telling) {
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
        if (kinds.kind(token.lower()) == null || token.isCapitalized() && known.has(token.lower())) {
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
