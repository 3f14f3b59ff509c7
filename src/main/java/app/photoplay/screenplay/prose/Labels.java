package app.photoplay.screenplay.prose;

import app.photoplay.screenplay.language.WordLists;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells quoted words that nobody says, such as the inscription of a bottle, from speech. */
final class Labels {

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

    private final Set<String> speech;

    Labels(String language) {
        speech = WordLists.words("grammar", language, "speech");
    }

    /** Whether the quote from {@code open} to before {@code end} names something instead of being said. */
    boolean isLabel(String text, int open, int end) {
        String quoted = text.substring(open, end);
        if (open == 0 && end == text.length()) {
            return false;
        }
        long words = WORDS.matcher(quoted).results().limit(12).count();
        if (words > 6) {
            return false;
        }
        String before = wordBefore(text, open);
        boolean paused = open > 1 && ",:".indexOf(lastMark(text, open)) >= 0;
        boolean ends = endsLikeSpeech(quoted);
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

    private boolean saidBehind(String text, int end) {
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
        while (index > 0 && Character.isWhitespace(text.charAt(index))) {
            index--;
        }
        return text.charAt(index);
    }

    private static String wordBefore(String text, int open) {
        int end = open;
        while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
