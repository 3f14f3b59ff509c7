package app.photoplay.screenplay.prose.speech;

import app.photoplay.screenplay.language.CjkScript;
import app.photoplay.screenplay.language.Lemmas;
import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells quoted words that nobody says, such as the inscription of a bottle, from speech. */
final class QuotedLabels {

    private static final Set<String> NAMING = Set.of(
            "labelled",
            "labeled",
            "marked",
            "words",
            "word",
            "called",
            "named",
            "titled",
            "entitled",
            "read",
            "term",
            "written",
            "inscribed",
            "so-called",
            "name",
            "title",
            "as",
            "like");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}’'-]+");
    private static final int FEW = 3;

    private static final int SIGNS_BEHIND = 12;
    /** How far from a quote the word or mark before it is looked for, in {@code char}s. */
    private static final int NEAR = 60;
    /** A label is never longer, in {@code char}s. */
    private static final int LONGEST = 400;

    private final Set<String> speech;
    private final boolean signs;
    private final String language;

    QuotedLabels(String language) {
        speech = WordLists.words("grammar", language, "speech");
        this.language = language;
        signs = CjkScript.areUsedBy(language);
    }

    /** Whether the quote from {@code open} to before {@code end} names something instead of being said. */
    boolean isLabel(String text, int open, int end) {
        if (open == 0 && end == text.length() || text.charAt(open) == '「') {
            return false;
        }
        if (signs) {
            return open > 0 && isSignLabel(text, open, end);
        }
        if (end - open > LONGEST) {
            return false;
        }
        String quoted = text.substring(open, end);
        long words = WORDS.matcher(quoted).results().limit(12).count();
        if (words > 6) {
            return false;
        }
        String before = wordBefore(text, open);
        boolean paused = open > 1 && ",:".indexOf(lastMark(text, open)) >= 0;
        boolean ends = endsLikeSpeech(
                language.equals("fr")
                        ? quoted.replaceAll("(?<![\\s\u00a0\u202f])[\\s\u00a0\u202f]++(?=.$)", "")
                        : quoted);
        if (!paused && NAMING.contains(before) && words <= FEW + 1) {
            return true;
        }
        if (!paused && open > 0 && words <= FEW && (before.equals("say") || before.equals("word"))) {
            return true;
        }
        boolean capitals = quoted.chars().noneMatch(Character::isLowerCase)
                && quoted.chars().anyMatch(Character::isUpperCase);
        boolean attributed = paused || speech.contains(before) || saidBehind(text, end);
        return !attributed
                && (capitals && !ends
                        || words <= FEW
                                && !ends
                                && open > 0
                                && Character.isLetter(before.isEmpty() ? ' ' : before.charAt(0)));
    }

    /** A few signs without a mark that hang on the word before them, and that nobody says: 名叫“海鸥”的船. */
    private boolean isSignLabel(String text, int open, int end) {
        if (end - open > SIGNS_BEHIND) {
            return false;
        }
        boolean marked = text.substring(open + 1, Math.max(open + 1, end - 1))
                .chars()
                .anyMatch(mark -> "，。！？、…—：；,.!?".indexOf(mark) >= 0);
        boolean led = !Character.isLetter(text.charAt(open - 1))
                || speech.stream().anyMatch(text.substring(Math.max(0, open - NEAR), open)::endsWith);
        String behind = text.substring(end, Math.min(text.length(), end + SIGNS_BEHIND));
        return !marked && !led && speech.stream().noneMatch(behind::contains);
    }

    private boolean saidBehind(String text, int end) {
        if (!language.equals("en")) {
            return Token.of(text.substring(end, Math.min(text.length(), end + 60)), language).stream()
                    .limit(FEW)
                    .anyMatch(word -> Lemmas.isIn(word.lower(), language, speech));
        }
        var matcher = WORDS.matcher(text).region(end, Math.min(text.length(), end + 60));
        for (int word = 0; word < FEW && matcher.find(); word++) {
            if (speech.contains(matcher.group().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsLikeSpeech(String quoted) {
        return quoted.length() > 1 && ",.!?…-—;。！？、".indexOf(quoted.charAt(quoted.length() - 2)) >= 0;
    }

    private static char lastMark(String text, int open) {
        int index = open - 1;
        while (index > Math.max(0, open - NEAR) && Character.isWhitespace(text.charAt(index))) {
            index--;
        }
        return text.charAt(index);
    }

    private static String wordBefore(String text, int open) {
        int end = open;
        int first = Math.max(0, open - NEAR);
        while (end > first && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > first && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
