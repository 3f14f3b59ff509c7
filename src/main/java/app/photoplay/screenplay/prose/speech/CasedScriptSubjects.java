package app.photoplay.screenplay.prose.speech;

import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.people.name.KnownNames;
import app.photoplay.screenplay.people.name.PersonNouns;
import app.photoplay.screenplay.people.name.RussianCase;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Subjects in languages that write names with a capital. German writes every noun so: a name has no article there. */
final class CasedScriptSubjects implements Subjects {

    private static final int LONGEST_NAME = 3;

    private final Grammar grammar;
    private final String language;
    private final PersonNouns nouns;
    private final KnownNames names;
    private final Set<String> adverbs;
    private final Set<String> openers;
    private final Set<String> noNames;
    private final Set<String> relations;
    private final Set<String> titles;
    private final Set<String> nominatives;

    CasedScriptSubjects(Grammar grammar) {
        this.grammar = grammar;
        language = grammar.language();
        nouns = new PersonNouns(language);
        names = new KnownNames(language);
        adverbs = words("adverb");
        openers = words("opener");
        noNames = words("noname");
        relations = words("relation");
        titles = words("title");
        nominatives = words("she").isEmpty() ? Set.of() : both("she", "he");
    }

    private Set<String> words(String category) {
        return WordLists.words("grammar", language, category);
    }

    private Set<String> both(String one, String other) {
        var all = new java.util.HashSet<>(words(one));
        all.addAll(words(other));
        return Set.copyOf(all);
    }

    @Override
    public @Nullable String of(List<Token> tokens, int verb, boolean tag) {
        if (tag) {
            String behind = behind(tokens, verb);
            return behind != null ? behind : implied(tokens, verb);
        }
        String before = before(tokens, verb);
        if (before != null) {
            return before;
        }
        String behind = behind(tokens, verb);
        return behind != null ? behind : implied(tokens, verb);
    }

    /** Russian and the like say the sex by the verb: «сказала». */
    private @Nullable String implied(List<Token> tokens, int verb) {
        boolean alone = verb + 1 == tokens.size()
                || isPreposition(tokens.get(verb + 1))
                || adverbs.contains(tokens.get(verb + 1).lower());
        if (!language.equals("ru") || !alone) {
            return null;
        }
        String said = tokens.get(verb).lower();
        return said.matches(".*(ла|лась)") ? "она" : said.matches(".*(л|лся)") ? "он" : null;
    }

    private @Nullable String behind(List<Token> tokens, int verb) {
        int at = verb + 1;
        while (at < tokens.size() && isSkipped(tokens, at)) {
            at++;
        }
        if (at == tokens.size()) {
            return null;
        }
        String pronoun = pronoun(tokens.get(at));
        if (pronoun != null) {
            return pronoun;
        }
        boolean determined = isDeterminer(tokens.get(at));
        int first = determined ? at + 1 : at;
        for (int word = first; word < Math.min(tokens.size(), first + LONGEST_NAME); word++) {
            var token = tokens.get(word);
            String noun = token.possessive() || token.isCapitalized() && names.has(token.lower())
                    ? null
                    : nouns.of(token.lower());
            if (isTitle(token)
                    && token.isCapitalized()
                    && word + 2 < tokens.size()
                    && isPreposition(tokens.get(word + 1))
                    && isNameWord(tokens.get(word + 2))
                    && tokens.get(word + 1).lower().length() < 4) {
                return token.word() + " " + tokens.get(word + 1).word() + " "
                        + tokens.get(word + 2).word();
            }
            if (isTitle(token) && word + 1 < tokens.size() && isNameWord(tokens.get(word + 1))) {
                return named(tokens, token.isCapitalized() ? word : word + 1, verb);
            }
            if (noun != null) {
                String next =
                        word + 1 < tokens.size() ? nouns.of(tokens.get(word + 1).lower()) : null;
                return next != null ? next : noun;
            }
            if (isNameWord(token)) {
                return determined && language.equals("de") && !names.has(token.lower())
                        ? noun
                        : named(tokens, word, verb);
            }
            if (!determined || isPreposition(token) || pronoun(token) != null) {
                return null;
            }
        }
        return null;
    }

    private boolean isSkipped(List<Token> tokens, int at) {
        var token = tokens.get(at);
        boolean russianAdverb = language.equals("ru")
                && token.lower().endsWith("о")
                && token.lower().length() > 3;
        boolean adverb = adverbs.contains(token.lower())
                || russianAdverb
                || token.lower().endsWith("mente")
                || token.lower().endsWith("ment") && token.lower().length() > 6;
        return adverb
                && !token.isCapitalized()
                && !nominatives.contains(token.lower())
                && !(isDeterminer(token)
                        && at + 1 < tokens.size()
                        && nouns.of(tokens.get(at + 1).lower()) != null);
    }

    private @Nullable String before(List<Token> tokens, int verb) {
        int last = verb - 1;
        while (last >= 0 && isSkipped(tokens, last)) {
            last--;
        }
        if (last < 0) {
            return null;
        }
        var token = tokens.get(last);
        String pronoun = pronoun(token);
        if (pronoun != null) {
            return pronoun;
        }
        int first = last;
        while (first > 0 && isNameWord(tokens.get(first - 1)) && last - first < LONGEST_NAME && isNameWord(token)) {
            first--;
        }
        boolean led = first > 0 && (isPreposition(tokens.get(first - 1)) || isDeterminer(tokens.get(first - 1)));
        if (isNameWord(token) && !led) {
            boolean opens = first == 0;
            return opens && isOpener(tokens.getFirst()) ? null : named(tokens, first, verb);
        }
        String noun = nouns.of(token.lower());
        return noun != null && isDetermined(tokens, last) ? noun : null;
    }

    @Override
    public @Nullable String first(List<Token> tokens, int verb) {
        var opening = tokens.getFirst();
        if (verb < 2) {
            return null;
        }
        String pronoun = pronoun(opening);
        if (pronoun != null) {
            return pronoun;
        }
        if (isDeterminer(opening)) {
            for (int word = 1; word < Math.min(verb, LONGEST_NAME + 1); word++) {
                if (nouns.of(tokens.get(word).lower()) != null) {
                    return tokens.get(word).lower();
                }
            }
            return null;
        }
        boolean name = isNameWord(opening) && !isOpener(opening) && !isPreposition(opening);
        return name && names.has(opening.lower()) ? named(tokens, 0, verb) : null;
    }

    private boolean isDetermined(List<Token> tokens, int noun) {
        for (int before = noun - 1; before >= Math.max(0, noun - LONGEST_NAME); before--) {
            if (isDeterminer(tokens.get(before))) {
                return before == 0 || !isPreposition(tokens.get(before - 1));
            }
            if (isPreposition(tokens.get(before))) {
                return false;
            }
        }
        return language.equals("ru");
    }

    private @Nullable String named(List<Token> tokens, int from, int verb) {
        int end = from;
        var name = new StringBuilder();
        while (end < tokens.size()
                && end - from < LONGEST_NAME
                && end != verb
                && isNameWord(tokens.get(end))
                && !(end > from
                        && language.equals("ru")
                        && RussianCase.isOblique(tokens.get(end).lower()))
                && (end == from || tokens.get(end).start() - tokens.get(end - 1).end() <= 2)) {
            name.append(name.isEmpty() ? "" : " ").append(tokens.get(end).word());
            end++;
        }
        if (name.isEmpty()
                || end == from + 1 && noNames.contains(tokens.get(from).lower())) {
            return null;
        }
        return language.equals("ru")
                        && !RussianCase.agrees(
                                tokens.get(verb).lower(), tokens.get(from).lower(), names)
                ? null
                : name.toString();
    }

    private boolean isOpener(Token token) {
        return !names.has(token.lower())
                && (openers.contains(token.lower())
                        || grammar.determiners().contains(token.lower())
                        || token.lower().endsWith("mente")
                        || language.equals("de") && token.lower().matches(".*(lich|ig|weise|end|sam|los)")
                        || language.equals("fr") && token.lower().endsWith("ment")
                        || language.equals("ru") && token.lower().endsWith("о"));
    }

    private @Nullable String pronoun(Token token) {
        return nominatives.contains(token.lower()) || grammar.pronouns().contains(token.lower()) && !isDeterminer(token)
                ? token.lower()
                : null;
    }

    private boolean isDeterminer(Token token) {
        return grammar.determiners().contains(token.lower());
    }

    private boolean isPreposition(Token token) {
        return grammar.prepositions().contains(token.lower()) || relations.contains(token.lower());
    }

    private boolean isTitle(Token token) {
        return titles.contains(token.lower());
    }

    private boolean isNameWord(Token token) {
        return token.isCapitalized() && !token.isAllCapitals() && token.word().length() > 1 && pronoun(token) == null;
    }

    @Override
    public boolean mayName(Token token) {
        return isNameWord(token)
                || pronoun(token) != null
                || isDeterminer(token)
                || isTitle(token)
                || adverbs.contains(token.lower())
                || nouns.of(token.lower()) != null
                || token.lower().endsWith("mente");
    }
}
