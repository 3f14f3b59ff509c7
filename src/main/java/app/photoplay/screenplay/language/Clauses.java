package app.photoplay.screenplay.language;

import app.photoplay.screenplay.story.Blanks;
import app.photoplay.screenplay.story.Checkpoint;
import app.photoplay.screenplay.story.CutPoint;
import app.photoplay.screenplay.story.Span;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Splits a sentence that is too long for one shot where a reader takes breath, and between words where they cannot. */
public final class Clauses {

    private static final double SHORTEST = 1.4;
    private static final int SHORTEST_CHARACTERS = 12;
    private static final Set<String> ARTICLES =
            Set.of("a", "an", "the", "her", "his", "its", "their", "very", "so", "such");

    private Clauses() {}

    /**
     * One clause.
     *
     * @param span within the sentence, without blanks at its ends
     * @param joint how well a cut before it reads
     */
    public record Clause(Span span, CutPoint joint) {}

    /**
     * @param sentence the words
     * @param longest seconds that a clause may take at most
     * @return clauses in order, together everything in the sentence that is not blank
     */
    public static List<Clause> of(String sentence, double longest) {
        Checkpoint.pass();
        var clauses = new ArrayList<Clause>();
        int start = 0;
        var joint = CutPoint.SENTENCE;
        int depth = 0;
        int counted = 0;
        double seconds = 0;
        for (int index = 0; index < sentence.length(); index++) {
            char mark = sentence.charAt(index);
            depth += mark == '(' || mark == '[' ? 1 : mark == ')' || mark == ']' ? -1 : 0;
            var pause = pauseBehind(sentence, index, depth);
            if (pause == null || index + 1 - start < SHORTEST_CHARACTERS) {
                continue;
            }
            seconds += ReadingSpeed.secondsOf(sentence.substring(counted, index + 1));
            counted = index + 1;
            if (seconds < SHORTEST) {
                continue;
            }
            addPieces(clauses, sentence, start, index + 1, joint, longest);
            start = index + 1;
            seconds = 0;
            joint = pause;
        }
        addPieces(clauses, sentence, start, sentence.length(), joint, longest);
        return clauses;
    }

    private static @Nullable CutPoint pauseBehind(String text, int index, int depth) {
        char mark = text.charAt(index);
        boolean last = index + 1 == text.length();
        if (last) {
            return null;
        }
        char next = text.charAt(index + 1);
        if (spacedBracketFollows(text, index) && depth == 0) {
            return CutPoint.CLAUSE;
        }
        if ("，、，،".indexOf(mark) >= 0) {
            return CutPoint.CLAUSE;
        }
        if ("；：。！？…".indexOf(mark) >= 0) {
            return isClosing(next) ? null : CutPoint.PAUSE;
        }
        boolean spaced = Blanks.isBlank(next);
        if ((mark == ';' || mark == ':') && spaced) {
            return depth > 0 ? CutPoint.LEAD_IN : CutPoint.PAUSE;
        }
        if (mark == '—' || mark == '-' && index > 0 && text.charAt(index - 1) == '-' && next != '-') {
            return CutPoint.PAUSE;
        }
        if (mark == '–' && spaced) {
            return CutPoint.PAUSE;
        }
        if (mark == ')' && spaced) {
            return CutPoint.CLAUSE;
        }
        if (mark == ',' && isBetweenAdjectives(text, index)) {
            return null;
        }
        return mark == ',' && spaced ? depth > 0 ? CutPoint.LEAD_IN : CutPoint.CLAUSE : null;
    }

    /** «a long, low hall»: the word before the comma follows an article. */
    private static boolean isBetweenAdjectives(String text, int comma) {
        int word = comma;
        while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        int article = word - 1;
        while (article > 0 && Character.isLetter(text.charAt(article - 1))) {
            article--;
        }
        return article >= 0
                && word > article
                && ARTICLES.contains(
                        text.substring(article, Math.max(article, word - 1)).toLowerCase(Locale.ROOT));
    }

    private static boolean spacedBracketFollows(String text, int index) {
        return Blanks.isBlank(text.charAt(index)) && (text.charAt(index + 1) == '(' || text.charAt(index + 1) == '[');
    }

    private static boolean isClosing(char character) {
        return "\"'’”»›」』)]…！？。".indexOf(character) >= 0;
    }

    private static void addPieces(
            List<Clause> clauses, String sentence, int from, int to, CutPoint joint, double longest) {
        int start = from;
        while (start < to && Blanks.isBlank(sentence.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && Blanks.isBlank(sentence.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return;
        }
        if (ReadingSpeed.secondsOf(sentence.substring(start, end)) <= longest) {
            clauses.add(new Clause(new Span(start, end), joint));
            return;
        }
        var words = BreakIterator.getLineInstance(ULocale.ROOT);
        words.setText(sentence.substring(start, end));
        int piece = start;
        double seconds = 0;
        var pieceJoint = joint;
        int previous = 0;
        words.first();
        for (int next = words.next(); next != BreakIterator.DONE; next = words.next()) {
            double word = ReadingSpeed.secondsOf(sentence.substring(start + previous, start + next));
            if (seconds + word > longest * 0.8 && start + previous > piece) {
                addTrimmed(clauses, sentence, piece, start + previous, pieceJoint);
                piece = start + previous;
                pieceJoint = CutPoint.WORD;
                seconds = 0;
            }
            seconds += word;
            previous = next;
        }
        addTrimmed(clauses, sentence, piece, end, pieceJoint);
    }

    private static void addTrimmed(List<Clause> clauses, String sentence, int from, int to, CutPoint joint) {
        int start = from;
        int end = to;
        while (start < end && Blanks.isBlank(sentence.charAt(start))) {
            start++;
        }
        while (end > start && Blanks.isBlank(sentence.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            clauses.add(new Clause(new Span(start, end), joint));
        }
    }
}
