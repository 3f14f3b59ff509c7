package app.photoplay.film.subtitle;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks words into what a person reads at a glance: at most two lines of about 42 letters (half as many where letters
 * are as wide as they are high), whole sentences where they fit, and lines of about equal length.
 */
final class CueText {

    static final int LINE = 42;

    private CueText() {}

    /** Every word of the text, in order, as cues of one or two lines. */
    static List<List<String>> split(String text) {
        List<List<String>> cues = new ArrayList<>();
        String open = "";
        for (String sentence :
                pieces(text.replaceAll("\\s+", " ").strip(), BreakIterator.getSentenceInstance(Locale.ROOT))) {
            if (fits(open + sentence)) {
                open += sentence;
                continue;
            }
            close(open, cues);
            open = "";
            if (fits(sentence)) {
                open = sentence;
            } else {
                parts(sentence).forEach(part -> close(part, cues));
            }
        }
        close(open, cues);
        return cues;
    }

    /** How long a text is, in letters of the usual width. */
    static int length(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    private static boolean isWide(int c) {
        return c >= 0x1100
                && (Character.isIdeographic(c)
                        || (c >= 0x3040 && c <= 0x30FF)
                        || (c >= 0xAC00 && c <= 0xD7A3)
                        || (c >= 0xFF01 && c <= 0xFF60));
    }

    private static boolean fits(String text) {
        return length(text.strip()) <= LINE || lines(text.strip()).size() <= 2;
    }

    private static void close(String text, List<List<String>> cues) {
        if (!text.isBlank()) {
            cues.add(balanced(text.strip()));
        }
    }

    /** A sentence too long for one cue, in parts of about the same length. */
    private static List<String> parts(String sentence) {
        int wanted = Math.ceilDiv(lines(sentence).size(), 2);
        int share = Math.ceilDiv(length(sentence), wanted);
        List<String> parts = new ArrayList<>();
        String open = "";
        for (String word : words(sentence)) {
            if (!open.isBlank() && (length(open) >= share || !fits(open + word))) {
                parts.add(open);
                open = "";
            }
            open += word;
        }
        parts.add(open);
        return parts;
    }

    private static List<String> balanced(String text) {
        if (length(text) <= LINE) {
            return List.of(text);
        }
        List<String> best = lines(text);
        int bestLength = LINE + 1;
        String first = "";
        List<String> words = words(text);
        for (int i = 0; i < words.size() - 1; i++) {
            first += words.get(i);
            String second = String.join("", words.subList(i + 1, words.size()));
            int longest = Math.max(length(first.strip()), length(second.strip()));
            if (longest < bestLength) {
                best = List.of(first.strip(), second.strip());
                bestLength = longest;
            }
        }
        return best;
    }

    /** As few lines as there can be, filled one after the other. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        String open = "";
        for (String word : words(text)) {
            if (!open.isBlank() && length((open + word).strip()) > LINE) {
                lines.add(open.strip());
                open = "";
            }
            open += word;
        }
        lines.add(open.strip());
        return lines;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : pieces(text, BreakIterator.getLineInstance(Locale.ROOT))) {
            String rest = word;
            while (length(rest.strip()) > LINE) {
                int cut = rest.offsetByCodePoints(0, Math.min(LINE / 2, rest.codePointCount(0, rest.length())));
                words.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            words.add(rest);
        }
        return words;
    }

    private static List<String> pieces(String text, BreakIterator breaks) {
        List<String> pieces = new ArrayList<>();
        breaks.setText(text);
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            pieces.add(text.substring(from, to));
        }
        return pieces;
    }
}
