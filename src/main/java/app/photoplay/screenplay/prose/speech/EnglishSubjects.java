package app.photoplay.screenplay.prose.speech;

import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.people.name.PersonNouns;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Subjects of English verbs: «said Mrs. Finch», «the old sailor said», «cried his wife», «Tom, who had been silent, said». */
final class EnglishSubjects implements Subjects {

    private static final int LONGEST_NAME = 4;
    /** Between an article and its noun. */
    private static final int MOST_BETWEEN = 4;

    private static final Set<String> NOBODY = Set.of("that", "this", "it", "there", "what", "which", "nothing");

    private final TagWords words;
    private final PersonNouns nouns;
    private final Set<String> reflexive;
    private final Set<String> oblique;

    EnglishSubjects(Grammar grammar) {
        String language = grammar.language();
        words = new TagWords(grammar);
        nouns = new PersonNouns(language);
        reflexive = WordLists.words("grammar", language, "reflexive");
        oblique = WordLists.words("grammar", language, "oblique");
    }

    @Override
    public @Nullable String of(List<Token> tokens, int verb, boolean tag) {
        if (tag) {
            return behind(tokens, verb);
        }
        String before = before(tokens, verb);
        return before != null || verb > 1 ? before : behind(tokens, verb);
    }

    /** «said the old man quietly», «said, after a while, Tom». */
    private @Nullable String behind(List<Token> tokens, int verb) {
        int at = verb + 1;
        while (at < tokens.size() && words.isAdverb(tokens.get(at))) {
            at++;
        }
        return at < tokens.size() ? somebody(tokens, at) : null;
    }

    /** The person whose phrase begins there, or null. */
    private @Nullable String somebody(List<Token> tokens, int at) {
        var first = tokens.get(at);
        boolean owner = first.possessive()
                || words.isDeterminer(first)
                        && (!words.isPronoun(first)
                                || nounBehind(tokens, at + 1) != null
                                        && !first.lower().equals("her")
                                || first.lower().equals("her") && nounBehind(tokens, at + 1) != null);
        if (!owner && words.isPronoun(first)) {
            return oblique.contains(first.lower()) ? null : first.lower();
        }
        if (reflexive.contains(first.lower()) || NOBODY.contains(first.lower())) {
            return null;
        }
        if (owner) {
            String named = words.isNameWord(first) ? null : nameBehind(tokens, at + 1);
            String noun = named != null ? named : nounBehind(tokens, at + 1);
            return noun != null ? noun : head(tokens, at + 1);
        }
        if (words.isNameWord(first)) {
            int end = words.endOfName(tokens, at);
            if (tokens.get(end - 1).possessive()) {
                return nounBehind(tokens, end);
            }
            return joined(tokens, at, end);
        }
        boolean described = first.lower().equals("poor")
                || first.lower().equals("old")
                || first.lower().equals("little")
                || first.lower().equals("young");
        if (described && at + 1 < tokens.size() && words.isNameWord(tokens.get(at + 1))) {
            return joined(tokens, at + 1, words.endOfName(tokens, at + 1));
        }
        return first.lower().equals("one") || nouns.kind(first.lower()) != null && at + 1 == tokens.size()
                ? first.lower()
                : null;
    }

    /** «the Rabbit», «the White Rabbit», «her dear Jane»: a name right behind an article and small words. */
    private @Nullable String nameBehind(List<Token> tokens, int from) {
        for (int word = from; word < Math.min(tokens.size(), from + 3); word++) {
            if (words.isNameWord(tokens.get(word))) {
                int end = words.endOfName(tokens, word);
                return tokens.get(end - 1).possessive() ? null : joined(tokens, word, end);
            }
            if (nouns.kind(tokens.get(word).lower()) != null) {
                return null;
            }
        }
        return null;
    }

    /** The noun for a person within a few words; the last of two: «the farm boy». */
    private @Nullable String nounBehind(List<Token> tokens, int from) {
        for (int word = from; word < Math.min(tokens.size(), from + MOST_BETWEEN); word++) {
            var token = tokens.get(word);
            if (nouns.kind(token.lower()) != null && !token.possessive()) {
                boolean more = word + 1 < tokens.size()
                        && nouns.kind(tokens.get(word + 1).lower()) != null
                        && !words.isSpeech(tokens.get(word + 1))
                        && tokens.get(word + 1).start() - token.end() == 1;
                return tokens.get(more ? word + 1 : word).lower();
            }
            int hyphen = token.lower().lastIndexOf('-');
            if (hyphen > 0 && nouns.kind(token.lower().substring(hyphen + 1)) != null) {
                return token.lower();
            }
            if (words.isPreposition(token) || words.isSpeech(token) && word > from || words.isPronoun(token)) {
                return null;
            }
        }
        return null;
    }

    /** Whatever speaks is somebody: «said the ship's computer in their ears». */
    private @Nullable String head(List<Token> tokens, int from) {
        String head = null;
        for (int word = from; word < Math.min(tokens.size(), from + MOST_BETWEEN); word++) {
            var token = tokens.get(word);
            boolean near = word == from || token.start() - tokens.get(word - 1).end() <= 3;
            if (!near
                    || words.isPreposition(token)
                    || words.isAdverb(token)
                    || TagWords.isAuxiliary(token)
                    || words.isPronoun(token)) {
                break;
            }
            head = token.possessive() ? head : token.lower();
        }
        return head;
    }

    /** «Mr. Tarrant said», «the old man at last said», «and so she said». */
    private @Nullable String before(List<Token> tokens, int verb) {
        int last = verb - 1;
        while (last >= 0 && (words.isAdverb(tokens.get(last)) || TagWords.isAuxiliary(tokens.get(last)))) {
            last--;
        }
        if (last < 0) {
            return null;
        }
        var token = tokens.get(last);
        if (words.isPronoun(token) && !oblique.contains(token.lower())) {
            return token.lower();
        }
        if (words.isNameWord(token) && !token.possessive()) {
            int first = last;
            while (first > 0
                    && last - first < LONGEST_NAME
                    && (words.isNameWord(tokens.get(first - 1)) || words.isInitialTitle(tokens.get(first - 1)))
                    && !tokens.get(first - 1).possessive()
                    && tokens.get(first).start() - tokens.get(first - 1).end() <= 2) {
                first--;
            }
            boolean led = first > 0 && words.isPreposition(tokens.get(first - 1));
            return led || first == 0 && last == 0 && words.isOpener(token) ? null : joined(tokens, first, last + 1);
        }
        if (nouns.kind(token.lower()) != null && !token.possessive()) {
            for (int word = last - 1; word >= Math.max(0, last - MOST_BETWEEN); word--) {
                if (words.isDeterminer(tokens.get(word)) || tokens.get(word).possessive()) {
                    boolean led = word > 0 && words.isPreposition(tokens.get(word - 1));
                    return led ? null : token.lower();
                }
            }
        }
        return null;
    }

    @Override
    public @Nullable String first(List<Token> tokens, int verb) {
        int limit = Math.min(verb, tokens.size());
        int from = 0;
        while (from < limit && !words.isNameWord(tokens.get(from)) && words.opens(tokens.get(from))) {
            from++;
        }
        for (int index = from; index < limit; index++) {
            var token = tokens.get(index);
            boolean led = index > 0 && words.isPreposition(tokens.get(index - 1));
            boolean opener = index == 0 && words.isOpener(token);
            if (led || opener) {
                continue;
            }
            if (words.isPronoun(token) && !words.isDeterminer(token) && !oblique.contains(token.lower())
                    || words.isNameWord(token) && !token.possessive()
                    || words.isDeterminer(token) && !isObject(tokens, index)) {
                String found = somebody(tokens, index);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Whether a verb of saying or another small word right before makes it no subject: «and gave the man». */
    private boolean isObject(List<Token> tokens, int index) {
        return index > 1;
    }

    private static String joined(List<Token> tokens, int from, int to) {
        var name = new StringBuilder();
        for (var token : tokens.subList(from, to)) {
            name.append(name.isEmpty() ? "" : " ").append(token.word());
        }
        return name.toString();
    }

    @Override
    public boolean mayName(Token token) {
        return token.isCapitalized()
                || words.isPronoun(token)
                || words.isDeterminer(token)
                || nouns.kind(token.lower()) != null
                || token.lower().endsWith("ly");
    }
}
