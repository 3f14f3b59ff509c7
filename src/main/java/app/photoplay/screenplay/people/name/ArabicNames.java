package app.photoplay.screenplay.people.name;

import app.photoplay.screenplay.language.Lemmas;
import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the subject of an Arabic verb, which follows it: «قالت مريم», «سأل الرجل العجوز», «قال السيد حسن». */
public final class ArabicNames {

    private static final String LANGUAGE = "ar";

    private static final Set<String> CALLED_BY_SURNAME =
            Set.of("السيد", "السيدة", "الآنسة", "الدكتور", "الدكتورة", "الأستاذ", "الأستاذة", "الحاج");

    private final Verbs verbs = new Verbs(LANGUAGE);
    private final PersonNouns nouns = new PersonNouns(LANGUAGE);
    private final KnownNames known = new KnownNames(LANGUAGE);
    private final Set<String> skipped = WordLists.words("grammar", LANGUAGE, "adverb");
    private final Set<String> titles = WordLists.words("grammar", LANGUAGE, "title");
    private final Set<String> noNames = WordLists.words("grammar", LANGUAGE, "noname");

    /** The subject of the verb at that word, as the text has it, or null. */
    public @Nullable String subject(List<Token> tokens, int verb) {
        int at = verb + 1;
        while (at < tokens.size() && skipped.contains(tokens.get(at).lower())) {
            at++;
        }
        String behind = at < tokens.size() ? somebody(tokens, at) : null;
        return behind != null ? behind : verb > 0 ? surely(tokens, verb - 1) : null;
    }

    private @Nullable String somebody(List<Token> tokens, int at) {
        String sure = surely(tokens, at);
        if (sure != null) {
            return sure;
        }
        return null;
    }

    private @Nullable String surely(List<Token> tokens, int at) {
        String word = tokens.get(at).lower();
        if (titles.contains(word)
                && at + 1 < tokens.size()
                && isNameBehind(word, tokens.get(at + 1).lower())) {
            return word + " " + tokens.get(at + 1).lower();
        }
        if (known.has(word)) {
            return word;
        }
        boolean joined = word.startsWith("و") && known.has(word.substring(1));
        if (joined) {
            return word.substring(1);
        }
        return nouns.of(word) != null && !noNames.contains(word) && !word.startsWith("ب") && !word.startsWith("لل")
                ? bare(word)
                : null;
    }

    /** The noun with its article, without the «and» before it. */
    private String bare(String word) {
        return Lemmas.of(word, LANGUAGE).stream()
                .filter(form -> form.startsWith("ال") && nouns.of(form) != null)
                .findFirst()
                .orElse(word);
    }

    /** Whether a word behind a title is a name: one that is known, or behind «Mr» what is no verb, noun or particle. */
    private boolean isNameBehind(String title, String word) {
        return known.has(word)
                || CALLED_BY_SURNAME.contains(title)
                        && word.matches("[^وفبليت].{2,}")
                        && !verbs.isListed(word)
                        && isName(word);
    }

    private boolean isName(String word) {
        return !noNames.contains(word) && nouns.of(word) == null && !word.endsWith("ا") && !word.startsWith("ال")
                || known.has(word);
    }

    public boolean isNoun(String name) {
        return nouns.of(name) != null && !known.has(name);
    }
}
