package app.photoplay.screenplay.people.name;

import app.photoplay.screenplay.language.CjkScript;
import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.people.name.CjkNames.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chinese names at the head of a clause: known ones, those with a title, and a surname with one or two signs behind. */
final class ChineseNames implements CjkNames {

    private static final int LONGEST_OPENING = 3;
    private static final String PARTICLES = "的了着著在是不没沒一就也都又才地得和与與把被从從向对對给給说說道问問这這那有个個们們里裡上下中来來去";

    private final List<String> pronouns = byLength(words("pronoun"));
    private final List<String> openers = byLength(words("opener"));
    private final List<String> followers = byLength(words("act"));
    private final List<String> surnames = byLength(words("surname"));
    private final List<String> titles = byLength(words("honorific"));
    private final List<String> known =
            byLength(WordLists.categories("firstnames", "zh").keySet());
    private final List<String> nouns =
            byLength(WordLists.categories("people", "zh").keySet());
    private final Set<String> noNames = words("noname");

    private static Set<String> words(String category) {
        return WordLists.words("grammar", "zh", category);
    }

    static List<String> byLength(Set<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    @Override
    public @Nullable Subject in(String clause) {
        int from = 0;
        for (int opening = 0; opening < LONGEST_OPENING; opening++) {
            String opener = at(openers, clause, from);
            if (opener == null) {
                break;
            }
            from += opener.length();
        }
        return subjectAt(clause, from);
    }

    private @Nullable Subject subjectAt(String clause, int from) {
        String name = at(known, clause, from);
        if (name != null && isFollowed(clause, from + name.length())) {
            String title = at(titles, clause, from + name.length());
            String whole = title == null ? name : name + title;
            return new Subject(whole, Surety.SURE, from + whole.length());
        }
        var called = surnamed(clause, from);
        if (called != null) {
            return called;
        }
        String pronoun = at(pronouns, clause, from);
        if (pronoun != null) {
            return new Subject(pronoun, Surety.PRONOUN, from + pronoun.length());
        }
        String noun = at(nouns, clause, from);
        if (noun != null && isFollowed(clause, from + noun.length())) {
            return new Subject(noun, Surety.NOUN, from + noun.length());
        }
        return null;
    }

    private @Nullable Subject surnamed(String clause, int from) {
        String surname = at(surnames, clause, from);
        String prefix = surname == null && from < clause.length() && "小老阿".indexOf(clause.charAt(from)) >= 0
                ? clause.substring(from, from + 1)
                : null;
        String head = surname != null ? surname : prefix;
        if (head == null) {
            return null;
        }
        int given = from + head.length();
        if (clause.length() >= from + 2 && noNames.contains(clause.substring(from, from + 2))) {
            return null;
        }
        String title = at(titles, clause, given);
        if (title != null && title.length() > 1 && surname != null && isFollowed(clause, given + title.length())) {
            return new Subject(head + title, Surety.SURE, given + title.length());
        }
        for (int length = 1; length <= 2; length++) {
            int end = given + length;
            if (end > clause.length() || !isGiven(clause, given, end)) {
                return null;
            }
            String behind = at(titles, clause, end);
            if (behind != null && behind.length() > 1 && isFollowed(clause, end + behind.length())) {
                return new Subject(clause.substring(from, end) + behind, Surety.SURE, end + behind.length());
            }
            if (isFollowed(clause, end) && (end < clause.length() || length == 2)) {
                return new Subject(clause.substring(from, end), Surety.LIKELY, end);
            }
        }
        return null;
    }

    private static boolean isGiven(String clause, int from, int to) {
        for (int index = from; index < to; index++) {
            if (!CjkScript.isHan(clause.charAt(index)) || PARTICLES.indexOf(clause.charAt(index)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isFollowed(String clause, int end) {
        return end == clause.length() || at(followers, clause, end) != null;
    }

    static @Nullable String at(List<String> words, String text, int index) {
        for (String word : words) {
            if (text.startsWith(word, index)) {
                return word;
            }
        }
        return null;
    }
}
