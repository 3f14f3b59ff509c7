package app.photoplay.screenplay.people;

import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.people.name.PersonNouns;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which noun is whom, where an English text says so: «Biscuit the spaniel», «Tom, the miller», «a man called Tom». */
final class NounLinks {

    private static final Set<String> BEING = Set.of("was", "is", "were");
    private static final Set<String> CALLING = Set.of("called", "named", "nicknamed");
    private static final int REACH = 4;
    private static final int FAR = 8;

    private final PersonNouns nouns;
    private final Set<String> determiners;
    private final Map<String, Set<String>> names = new HashMap<>();

    NounLinks(PersonNouns nouns, Set<String> determiners) {
        this.nouns = nouns;
        this.determiners = determiners;
    }

    void add(String noun, String name) {
        names.computeIfAbsent(noun, key -> new HashSet<>()).add(name);
    }

    /** The one name that a noun stands for, or null. */
    @Nullable
    String of(String noun) {
        var linked = names.getOrDefault(noun, Set.of());
        return linked.size() == 1 ? linked.iterator().next() : null;
    }

    Set<String> nouns() {
        return names.keySet();
    }

    /** Looks around a name that stands from one word to before another. */
    void study(String sentence, List<Token> tokens, int from, int to, String name) {
        if (tokens.get(to - 1).possessive()) {
            return;
        }
        int at = to;
        boolean comma = at < tokens.size() && mark(sentence, tokens, at).equals(",");
        if (at + 1 < tokens.size() && tokens.get(at).lower().equals("who")) {
            at++;
            comma = false;
        }
        boolean is = at < tokens.size() && BEING.contains(tokens.get(at).lower());
        boolean the = at < tokens.size() && tokens.get(at).lower().equals("the");
        if (is || comma || the && mark(sentence, tokens, at).isEmpty()) {
            noun(sentence, tokens, is ? at + 1 : at, name, comma);
        }
        before(sentence, tokens, from, name);
    }

    private void noun(String sentence, List<Token> tokens, int at, String name, boolean closed) {
        if (at >= tokens.size() || !determiners.contains(tokens.get(at).lower())) {
            return;
        }
        String last = null;
        for (int word = at + 1; word < Math.min(tokens.size(), at + 1 + REACH); word++) {
            if (word > at + 1 && !mark(sentence, tokens, word).isEmpty()) {
                break;
            }
            if (tokens.get(word).isCapitalized()) {
                return;
            }
            if (nouns.kind(tokens.get(word).lower()) != null
                    && !tokens.get(word).possessive()) {
                boolean ends = word + 1 == tokens.size()
                        || !mark(sentence, tokens, word + 1).isEmpty();
                last = !closed || ends || true ? tokens.get(word).lower() : last;
            } else if (last != null) {
                break;
            }
        }
        if (last != null) {
            add(last, name);
        }
    }

    /** «the engineer Okafor», «a big quiet man called Okafor», «The engineer, a quiet man called Okafor», «his nephew, Tom,». */
    private void before(String sentence, List<Token> tokens, int from, String name) {
        if (from == 0) {
            return;
        }
        String mark = mark(sentence, tokens, from);
        var last = tokens.get(from - 1);
        if (CALLING.contains(last.lower()) && mark.isEmpty()) {
            for (int word = from - 2; word >= Math.max(0, from - FAR); word--) {
                if (nouns.kind(tokens.get(word).lower()) != null) {
                    add(tokens.get(word).lower(), name);
                    int article = word - 1;
                    while (article > 0
                            && !determiners.contains(tokens.get(article).lower())) {
                        article--;
                    }
                    boolean apposed = article > 0
                            && mark(sentence, tokens, article).equals(",")
                            && nouns.kind(tokens.get(article - 1).lower()) != null;
                    if (apposed) {
                        add(tokens.get(article - 1).lower(), name);
                    }
                    return;
                }
            }
        }
        boolean noun = nouns.kind(last.lower()) != null && !last.isCapitalized() && !last.possessive();
        boolean apposed = mark.isEmpty() || mark.equals(",") && isClosed(sentence, tokens, from);
        if (noun && apposed && isDetermined(tokens, from - 1)) {
            add(last.lower(), name);
        }
    }

    private boolean isDetermined(List<Token> tokens, int noun) {
        for (int word = noun - 1; word >= Math.max(0, noun - REACH); word--) {
            if (determiners.contains(tokens.get(word).lower())
                    || tokens.get(word).possessive()) {
                return true;
            }
        }
        return false;
    }

    /** «his nephew, Tom, …»: another comma or the end behind the name. */
    private static boolean isClosed(String sentence, List<Token> tokens, int name) {
        return name + 1 >= tokens.size() || !mark(sentence, tokens, name + 1).isEmpty();
    }

    /** What stands between a word and the one before it, without blanks. */
    private static String mark(String sentence, List<Token> tokens, int word) {
        return sentence.substring(
                        tokens.get(word - 1).end() + (tokens.get(word - 1).possessive() ? 2 : 0),
                        tokens.get(word).start())
                .strip();
    }
}
