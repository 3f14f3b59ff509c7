package app.photoplay.screenplay.prose.speech;

import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.people.name.KnownNames;
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
    private static final Set<String> JOINED = Set.of("of", "de", "von", "van", "del", "della");

    private final Grammar grammar;
    private final PersonNouns nouns;
    private final KnownNames names;
    private final Set<String> titles;
    private final Set<String> openers;
    private final Set<String> stops;
    private final Set<String> reflexive;
    private final Set<String> oblique;

    EnglishSubjects(Grammar grammar) {
        this.grammar = grammar;
        String language = grammar.language();
        nouns = new PersonNouns(language);
        names = new KnownNames(language);
        titles = WordLists.words("grammar", language, "title");
        openers = WordLists.words("grammar", language, "opener");
        stops = WordLists.words("stopwords", language, "stop");
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
        while (at < tokens.size() && isAdverb(tokens.get(at))) {
            at++;
        }
        return at < tokens.size() ? somebody(tokens, at) : null;
    }

    /** The person whose phrase begins there, or null. */
    private @Nullable String somebody(List<Token> tokens, int at) {
        var first = tokens.get(at);
        boolean owner = first.possessive()
                || isDeterminer(first)
                        && (!isPronoun(first)
                                || nounBehind(tokens, at + 1) != null
                                        && !first.lower().equals("her")
                                || first.lower().equals("her") && nounBehind(tokens, at + 1) != null);
        if (!owner && isPronoun(first)) {
            return oblique.contains(first.lower()) ? null : first.lower();
        }
        if (reflexive.contains(first.lower()) || NOBODY.contains(first.lower())) {
            return null;
        }
        if (owner) {
            String named = isNameWord(first) ? null : nameBehind(tokens, at + 1);
            String noun = named != null ? named : nounBehind(tokens, at + 1);
            return noun != null ? noun : head(tokens, at + 1);
        }
        if (isNameWord(first)) {
            int end = endOfName(tokens, at);
            if (tokens.get(end - 1).possessive()) {
                return nounBehind(tokens, end);
            }
            return joined(tokens, at, end);
        }
        boolean described = first.lower().equals("poor")
                || first.lower().equals("old")
                || first.lower().equals("little")
                || first.lower().equals("young");
        if (described && at + 1 < tokens.size() && isNameWord(tokens.get(at + 1))) {
            return joined(tokens, at + 1, endOfName(tokens, at + 1));
        }
        return first.lower().equals("one") || nouns.kind(first.lower()) != null && at + 1 == tokens.size()
                ? first.lower()
                : null;
    }

    /** «the Rabbit», «the White Rabbit», «her dear Jane»: a name right behind an article and small words. */
    private @Nullable String nameBehind(List<Token> tokens, int from) {
        for (int word = from; word < Math.min(tokens.size(), from + 3); word++) {
            if (isNameWord(tokens.get(word))) {
                int end = endOfName(tokens, word);
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
                        && !isSpeech(tokens.get(word + 1))
                        && tokens.get(word + 1).start() - token.end() == 1;
                return tokens.get(more ? word + 1 : word).lower();
            }
            int hyphen = token.lower().lastIndexOf('-');
            if (hyphen > 0 && nouns.kind(token.lower().substring(hyphen + 1)) != null) {
                return token.lower();
            }
            if (isPreposition(token) || isSpeech(token) && word > from || isPronoun(token)) {
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
            if (!near || isPreposition(token) || isAdverb(token) || isAuxiliary(token) || isPronoun(token)) {
                break;
            }
            head = token.possessive() ? head : token.lower();
        }
        return head;
    }

    /** «Mr. Tarrant said», «the old man at last said», «and so she said». */
    private @Nullable String before(List<Token> tokens, int verb) {
        int last = verb - 1;
        while (last >= 0 && (isAdverb(tokens.get(last)) || isAuxiliary(tokens.get(last)))) {
            last--;
        }
        if (last < 0) {
            return null;
        }
        var token = tokens.get(last);
        if (isPronoun(token) && !oblique.contains(token.lower())) {
            return token.lower();
        }
        if (isNameWord(token) && !token.possessive()) {
            int first = last;
            while (first > 0
                    && last - first < LONGEST_NAME
                    && (isNameWord(tokens.get(first - 1)) || isInitialTitle(tokens.get(first - 1)))
                    && !tokens.get(first - 1).possessive()
                    && tokens.get(first).start() - tokens.get(first - 1).end() <= 2) {
                first--;
            }
            boolean led = first > 0 && isPreposition(tokens.get(first - 1));
            return led || first == 0 && last == 0 && isOpener(token) ? null : joined(tokens, first, last + 1);
        }
        if (nouns.kind(token.lower()) != null && !token.possessive()) {
            for (int word = last - 1; word >= Math.max(0, last - MOST_BETWEEN); word--) {
                if (isDeterminer(tokens.get(word)) || tokens.get(word).possessive()) {
                    boolean led = word > 0 && isPreposition(tokens.get(word - 1));
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
        while (from < limit
                && !isNameWord(tokens.get(from))
                && (openers.contains(tokens.get(from).lower()) || isAdverb(tokens.get(from)))) {
            from++;
        }
        for (int index = from; index < limit; index++) {
            var token = tokens.get(index);
            boolean led = index > 0 && isPreposition(tokens.get(index - 1));
            boolean opener = index == 0 && isOpener(token);
            if (led || opener) {
                continue;
            }
            if (isPronoun(token) && !isDeterminer(token) && !oblique.contains(token.lower())
                    || isNameWord(token) && !token.possessive()
                    || isDeterminer(token) && !isObject(tokens, index)) {
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

    private boolean isOpener(Token token) {
        String lower = token.lower();
        return !names.has(lower)
                && (openers.contains(lower)
                        || stops.contains(lower)
                        || isDeterminer(token)
                        || isPreposition(token)
                        || lower.endsWith("ing")
                        || lower.endsWith("ly"));
    }

    private int endOfName(List<Token> tokens, int from) {
        int end = from + 1;
        while (end < tokens.size()
                && end - from < LONGEST_NAME
                && !tokens.get(end - 1).possessive()
                && tokens.get(end).start() - tokens.get(end - 1).end() <= 2
                && (isNameWord(tokens.get(end))
                        || JOINED.contains(tokens.get(end).lower())
                                && titles.contains(tokens.get(from).lower())
                                && end + 1 < tokens.size()
                                && isNameWord(tokens.get(end + 1)))) {
            end++;
        }
        return end;
    }

    private static String joined(List<Token> tokens, int from, int to) {
        var name = new StringBuilder();
        for (var token : tokens.subList(from, to)) {
            name.append(name.isEmpty() ? "" : " ").append(token.word());
        }
        return name.toString();
    }

    private boolean isAdverb(Token token) {
        String lower = token.lower();
        return !token.isCapitalized()
                && (lower.endsWith("ly") && lower.length() > 3
                        || Set.of(
                                        "at", "last", "then", "also", "only", "just", "again", "quickly", "soon", "too",
                                        "first")
                                .contains(lower));
    }

    private static boolean isAuxiliary(Token token) {
        return Set.of("had", "has", "have", "would", "was", "is", "could", "did", "to", "and", "even", "still", "now")
                .contains(token.lower());
    }

    private boolean isInitialTitle(Token token) {
        return token.isCapitalized() && titles.contains(token.lower());
    }

    private boolean isSpeech(Token token) {
        return grammar.speech().contains(token.lower());
    }

    private boolean isPronoun(Token token) {
        return grammar.pronouns().contains(token.lower());
    }

    private boolean isDeterminer(Token token) {
        return grammar.determiners().contains(token.lower());
    }

    private boolean isPreposition(Token token) {
        return grammar.prepositions().contains(token.lower())
                || Set.of("of", "from", "with", "for", "behind", "between", "against", "about", "before", "after")
                        .contains(token.lower());
    }

    private boolean isNameWord(Token token) {
        boolean initial = token.word().length() == 1
                && !token.lower().equals("i")
                && !token.lower().equals("a");
        return token.isCapitalized()
                && (!token.isAllCapitals() || token.word().length() > 3 && titles.contains(token.lower()))
                && (token.word().length() > 1 || initial)
                && !isPronoun(token)
                && !isDeterminer(token);
    }

    @Override
    public boolean mayName(Token token) {
        return token.isCapitalized()
                || isPronoun(token)
                || isDeterminer(token)
                || nouns.kind(token.lower()) != null
                || token.lower().endsWith("ly");
    }
}
