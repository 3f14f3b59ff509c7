package app.photoplay.screenplay.people;

import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.people.name.KnownNames;
import app.photoplay.screenplay.people.name.PersonNouns;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds names and nouns of persons in English sentences, and counts what speaks for each. */
final class NameReader {

    private static final int LONGEST_NAME = 4;
    private static final Set<String> WHERE =
            Set.of("in", "at", "of", "from", "to", "near", "into", "through", "towards");
    private static final Set<String> CALLED = Set.of("called", "named");

    private final Evidence evidence;
    private final Map<String, Integer> smallWords;
    private final NounLinks links;
    private final PersonNouns kinds;
    private final KnownNames known;
    private final Set<String> determiners;
    private final Set<String> titles;
    private final Set<String> common = new HashSet<>();

    NameReader(String language, Evidence evidence, Map<String, Integer> smallWords, NounLinks links) {
        this.evidence = evidence;
        this.smallWords = smallWords;
        this.links = links;
        kinds = new PersonNouns(language);
        known = new KnownNames(language);
        determiners = WordLists.words("grammar", language, "determiner");
        titles = WordLists.words("grammar", language, "title");
        for (String category : List.of("pronoun", "opener", "name_filler", "preposition", "blocker", "reflexive")) {
            common.addAll(WordLists.words("grammar", language, category));
        }
        common.addAll(determiners);
        common.addAll(WordLists.words("stopwords", language, "stop"));
    }

    void read(
            String sentence,
            List<Token> tokens,
            boolean telling,
            Map<String, Candidate> names,
            Map<String, Candidate> nouns) {
        int index = 0;
        while (index < tokens.size()) {
            if (!isNameWord(tokens.get(index))) {
                noun(tokens, index, telling, nouns);
                index++;
                continue;
            }
            int end = endOfName(sentence, tokens, index);
            name(sentence, tokens, index, end, telling, names, nouns);
            index = end;
        }
    }

    private int endOfName(String sentence, List<Token> tokens, int from) {
        int end = from + 1;
        while (end < tokens.size()
                && end - from < LONGEST_NAME
                && isNameWord(tokens.get(end))
                && !tokens.get(end - 1).possessive()
                && isAdjacent(sentence, tokens, end)) {
            end++;
        }
        return end;
    }

    private void noun(List<Token> tokens, int index, boolean telling, Map<String, Candidate> nouns) {
        String word = tokens.get(index).lower();
        if (!telling
                || tokens.get(index).isCapitalized()
                || tokens.get(index).possessive()
                || kinds.kind(word) == null) {
            return;
        }
        int article = index - 1;
        while (article >= Math.max(0, index - 4)
                && !determiners.contains(tokens.get(article).lower())
                && !tokens.get(article).possessive()) {
            article--;
        }
        if (article < Math.max(0, index - 4)) {
            return;
        }
        var noun = nouns.computeIfAbsent(word, Candidate::new);
        noun.mentions++;
        String first = tokens.get(article).lower();
        noun.introduced += first.equals("a") || first.equals("an") ? 1 : 0;
        boolean led = article > 0
                && evidence.prepositions().contains(tokens.get(article - 1).lower());
        int verb = index + 1;
        while (verb < tokens.size()
                && verb < index + 3
                && (tokens.get(verb).lower().endsWith("ly")
                        || tokens.get(verb).lower().equals("who"))) {
            verb++;
        }
        boolean acts = verb < tokens.size() && evidence.acts(tokens, verb);
        boolean opens = article == 0 && noun.introduced > 0;
        noun.acts += !led && (acts || opens) ? 1 : 0;
    }

    private void name(
            String sentence,
            List<Token> tokens,
            int from,
            int to,
            boolean telling,
            Map<String, Candidate> names,
            Map<String, Candidate> nouns) {
        boolean initial = startsSentence(sentence, tokens, from);
        int first = from;
        while (first < to
                && (initial && first == from && isCommon(tokens.get(first), to - first)
                        || !evidence.isName(tokens.get(first).lower())
                                && !titles.contains(tokens.get(first).lower()))) {
            first++;
        }
        if (first == to) {
            return;
        }
        boolean capital = smallWords.getOrDefault(tokens.get(first).lower(), 0) < 2;
        if (first + 1 == to
                && titles.contains(tokens.get(first).lower())
                && !(capital && telling)
                && !known.has(tokens.get(first).lower())) {
            if (kinds.kind(tokens.get(first).lower()) != null && (telling || isCalled(sentence, tokens, first, to))) {
                var noun = nouns.computeIfAbsent(tokens.get(first).lower(), Candidate::new);
                noun.mentions++;
                noun.acts += telling
                                && to < tokens.size()
                                && evidence.isAct(tokens.get(to).lower())
                        ? 1
                        : 0;
            }
            return;
        }
        var words = new ArrayList<String>();
        tokens.subList(first, to).forEach(token -> words.add(token.word()));
        String called = String.join(" ", words);
        var candidate = names.computeIfAbsent(called, Candidate::new);
        candidate.mentions++;
        candidate.inside += initial && first == from ? 0 : 1;
        boolean possessive = tokens.get(to - 1).possessive();
        String before = first > 0 ? tokens.get(first - 1).lower() : "";
        if (telling && !possessive) {
            candidate.told++;
            boolean acts = to < tokens.size() && evidence.acts(tokens, to);
            boolean inverted = evidence.speech().contains(before) || before.equals("with");
            candidate.acts += acts || inverted || CALLED.contains(before) ? 1 : 0;
            links.study(sentence, tokens, first, to, called);
        }
        candidate.called += !telling && isCalled(sentence, tokens, first, to) ? 1 : 0;
        candidate.determined += determiners.contains(before) ? 1 : 0;
        candidate.places += WHERE.contains(before) ? 1 : 0;
    }

    /** «Late, Mother.», «Tom, come here!»: set apart by marks on both sides. */
    private static boolean isCalled(String sentence, List<Token> tokens, int from, int to) {
        String left = from == 0
                ? ","
                : sentence.substring(
                                tokens.get(from - 1).end(), tokens.get(from).start())
                        .strip();
        String right = to == tokens.size()
                ? sentence.substring(tokens.get(to - 1).end()).strip()
                : sentence.substring(tokens.get(to - 1).end(), tokens.get(to).start())
                        .strip();
        boolean comma = left.endsWith(",") || from == 0;
        return comma
                && !right.isEmpty()
                && ",!?.”\"’;".indexOf(right.charAt(0)) >= 0
                && !(from == 0 && to == tokens.size());
    }

    private static boolean startsSentence(String sentence, List<Token> tokens, int index) {
        if (index == 0) {
            return true;
        }
        String between = sentence.substring(
                tokens.get(index - 1).end(), tokens.get(index).start());
        return between.chars().anyMatch(mark -> ".!?:;“‘\"(—".indexOf(mark) >= 0)
                && !app.photoplay.screenplay.language.Abbreviations.contains(
                        tokens.get(index - 1).word());
    }

    /** Whether a word is one of the small ones, which are no name though a capital stands at their head. */
    boolean isSmall(String lower) {
        return common.contains(lower) && !known.has(lower);
    }

    private boolean isCommon(Token token, int words) {
        String lower = token.lower();
        if (known.has(lower) || titles.contains(lower) && words > 1) {
            return false;
        }
        return smallWords.containsKey(lower)
                || common.contains(lower)
                || lower.endsWith("ing")
                || lower.endsWith("ly") && lower.length() > 4;
    }

    private static boolean isNameWord(Token token) {
        return token.isCapitalized() && !token.isAllCapitals() && token.word().length() > 1;
    }

    private static boolean isAdjacent(String sentence, List<Token> tokens, int index) {
        String between = sentence.substring(
                tokens.get(index - 1).end(), tokens.get(index).start());
        return between.equals(" ")
                || between.equals(". ")
                        && (tokens.get(index - 1).word().length() == 1
                                || app.photoplay.screenplay.language.Abbreviations.contains(
                                        tokens.get(index - 1).word()));
    }
}
