package app.photoplay.screenplay.people.name;

import app.photoplay.screenplay.language.CjkScript;
import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.people.name.CjkNames.Subject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Japanese names before the particles of the subject: with an honorific, known ones, and runs of one kind of signs. */
final class JapaneseNames implements CjkNames {

    private static final String SUBJECT = "はがも";
    private static final int FARTHEST = 24;
    private static final int SHORTEST = 2;
    private static final int LONGEST_KANJI = 4;
    private static final int LONGEST_KATAKANA = 8;

    private final List<String> pronouns = ChineseNames.byLength(words("pronoun"));
    private final List<String> honorifics = ChineseNames.byLength(words("honorific"));
    private final List<String> nouns =
            ChineseNames.byLength(WordLists.categories("people", "ja").keySet());
    private final Map<String, String> known = WordLists.categories("firstnames", "ja");
    private final List<String> knownNames = ChineseNames.byLength(known.keySet());
    private final Set<String> noNames = words("noname");
    private final Map<String, String> places = WordLists.categories("places", "ja");
    private final Map<String, String> times = WordLists.categories("times", "ja");

    private static Set<String> words(String category) {
        return WordLists.words("grammar", "ja", category);
    }

    @Override
    public @Nullable Subject in(String clause) {
        for (int index = 1; index < Math.min(clause.length(), FARTHEST); index++) {
            if (SUBJECT.indexOf(clause.charAt(index)) >= 0) {
                var subject = before(clause, index);
                if (subject != null) {
                    return subject;
                }
            }
        }
        return null;
    }

    private @Nullable Subject before(String clause, int particle) {
        String phrase = clause.substring(0, particle);
        String noun = ending(nouns, phrase);
        String honorific = ending(honorifics, phrase);
        if (honorific != null && (noun == null || noun.length() <= honorific.length())) {
            String base = name(phrase.substring(0, phrase.length() - honorific.length()));
            if (base != null && !noNames.contains(base)) {
                return new Subject(base + honorific, Surety.SURE, particle + 1);
            }
        }
        String name = ending(knownNames, phrase);
        if (name != null && starts(phrase, name)) {
            return new Subject(full(phrase, name), Surety.SURE, particle + 1);
        }
        String pronoun = ending(pronouns, phrase);
        if (pronoun != null) {
            return new Subject(pronoun, Surety.PRONOUN, particle + 1);
        }
        if (noun != null && starts(phrase, noun)) {
            return new Subject(noun, Surety.NOUN, particle + 1);
        }
        String bare = name(phrase);
        boolean likely = bare != null
                && bare.length() >= SHORTEST
                && !noNames.contains(bare)
                && !places.containsKey(bare)
                && !times.containsKey(bare)
                && !endsLikeNoun(bare);
        return likely && bare != null ? new Subject(bare, Surety.LIKELY, particle + 1) : null;
    }

    /** A surname written before the name that is known: 山田太郎. */
    private static String full(String phrase, String name) {
        int from = phrase.length() - name.length();
        int first = from;
        while (first > 0
                && from - first < SHORTEST
                && CjkScript.isHan(phrase.charAt(first - 1))
                && CjkScript.isHan(name.charAt(0))) {
            first--;
        }
        return from - first == SHORTEST ? phrase.substring(first) : name;
    }

    private boolean endsLikeNoun(String bare) {
        String last = bare.substring(bare.length() - 1);
        return CjkScript.isHan(bare.charAt(0)) && (noNames.contains(last) || places.containsKey(last));
    }

    /** Whether the word is whole: no sign of the same writing goes before it. */
    private static boolean starts(String phrase, String word) {
        int from = phrase.length() - word.length();
        if (from == 0) {
            return true;
        }
        char first = word.charAt(0);
        char before = phrase.charAt(from - 1);
        if (CjkScript.isHan(first)) {
            return !CjkScript.isHan(before) || word.length() > 1;
        }
        return CjkScript.isKatakana(first)
                ? !CjkScript.isKatakana(before)
                : !CjkScript.isHiragana(before) || before == 'の';
    }

    private @Nullable String name(String phrase) {
        if (phrase.isEmpty()) {
            return null;
        }
        char last = phrase.charAt(phrase.length() - 1);
        if (CjkScript.isHan(last)) {
            return run(phrase, CjkScript::isHan, LONGEST_KANJI);
        }
        if (CjkScript.isKatakana(last)) {
            String run = run(phrase, CjkScript::isKatakana, LONGEST_KATAKANA);
            int from = phrase.length() - (run == null ? 0 : run.length());
            int first = from;
            while (run != null && first > 0 && CjkScript.isHan(phrase.charAt(first - 1))) {
                first--;
            }
            return run == null || from - first > SHORTEST ? null : phrase.substring(first);
        }
        String name = ending(knownNames, phrase);
        return name != null && CjkScript.isHiragana(name.charAt(0)) ? name : null;
    }

    private static @Nullable String run(String phrase, IntPredicate writing, int longest) {
        int from = phrase.length();
        while (from > 0 && writing.test(phrase.charAt(from - 1))) {
            from--;
        }
        if (from == phrase.length()) {
            return null;
        }
        boolean mixed =
                from > 0 && CjkScript.isKatakana(phrase.charAt(from - 1)) && CjkScript.isHan(phrase.charAt(from));
        return phrase.length() - from <= longest && !mixed ? phrase.substring(from) : null;
    }

    private static @Nullable String ending(List<String> words, String phrase) {
        for (String word : words) {
            if (phrase.endsWith(word)) {
                return word;
            }
        }
        return null;
    }
}
