package app.photoplay.screenplay.language;

import app.photoplay.screenplay.story.Blanks;
import app.photoplay.screenplay.story.Checkpoint;
import app.photoplay.screenplay.story.Span;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.jspecify.annotations.Nullable;

/**
 * Finds sentences: the trained model for English, the Unicode rules with the language's abbreviations for all others.
 * An instance belongs to one thread.
 */
public final class Sentences {

    /** In {@code char}s: what is longer is cut between its words, so that nothing downstream meets a sentence without end. */
    private static final int LONGEST = 2_000;

    /** Longer than any word with the marks that touch it, in {@code char}s. */
    private static final int LONGEST_RUN = 60;
    /** How much of the end of a longer run is still looked at. */
    private static final int TAIL = 8;

    private static final int LONGEST_ABBREVIATION = 8;

    private final @Nullable SentenceDetectorME model;
    private final BreakIterator rules;

    private Sentences(@Nullable SentenceDetectorME model, BreakIterator rules) {
        this.model = model;
        this.rules = rules;
    }

    /** @param language ISO 639-1 */
    public static Sentences in(String language) {
        var model = language.equals("en") ? new SentenceDetectorME(English.MODEL) : null;
        return new Sentences(
                model, BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language + "-u-ss-standard")));
    }

    /**
     * @param text without hard line ends, unless they end a sentence
     * @return the sentences, without blanks at their ends, in order; together everything that is not blank
     */
    public List<Span> of(String text) {
        var found = new ArrayList<Span>();
        int start = 0;
        int last = -1;
        int next = 0;
        int looked = 0;
        for (int end : ends(text)) {
            Checkpoint.pass();
            for (; looked < end; looked++) {
                last = Blanks.isBlank(text.charAt(looked)) || isClosing(text.charAt(looked)) ? last : looked;
            }
            next = Math.max(next, end);
            while (next < text.length() && Blanks.isBlank(text.charAt(next))) {
                next++;
            }
            if (end < text.length() && !mayEnd(text, last, end, next)) {
                continue;
            }
            add(found, text, start, end);
            start = end;
        }
        add(found, text, start, text.length());
        return found;
    }

    private List<Integer> ends(String text) {
        var ends = new ArrayList<Integer>();
        if (model != null) {
            for (var span : model.sentPosDetect(shown(text))) {
                ends.add(span.getEnd());
            }
            return ends;
        }
        rules.setText(text);
        rules.first();
        for (int end = rules.next(); end != BreakIterator.DONE; end = rules.next()) {
            ends.add(end);
        }
        return ends;
    }

    /**
     * What the model is shown: from every mark it looks to the blanks around it, which takes time by the square where there
     * are none. Marks amid a run that is no word are hidden from it.
     */
    private static CharSequence shown(String text) {
        StringBuilder masked = null;
        int start = 0;
        for (int index = 0; index <= text.length(); index++) {
            if (index < text.length() && !Character.isWhitespace(text.charAt(index)) && !isSpace(text.charAt(index))) {
                continue;
            }
            if (index - start > LONGEST_RUN) {
                masked = masked == null ? new StringBuilder(text) : masked;
                for (int mark = start; mark < index - TAIL; mark++) {
                    if (!Character.isLetterOrDigit(text.charAt(mark))) {
                        masked.setCharAt(mark, '_');
                    }
                }
            }
            start = index + 1;
        }
        return new Looked(masked == null ? text : masked);
    }

    /** A text that the model looks at for long: now and then the reading may end. */
    private static final class Looked implements CharSequence {

        private static final int ROUND = 0xfff;

        private final CharSequence text;
        private int looks;

        private Looked(CharSequence text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if ((++looks & ROUND) == 0) {
                Checkpoint.pass();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    private static boolean isSpace(char character) {
        return Character.getType(character) == Character.SPACE_SEPARATOR;
    }

    /**
     * No end behind an abbreviation or an initial, none before a small letter unless the sentence calls or asks.
     *
     * @param last the last character before the end that is neither blank nor closing, -1 where there is none
     * @param next the first character behind the end that is not blank
     */
    private static boolean mayEnd(String text, int last, int end, int next) {
        if (next >= text.length()) {
            return true;
        }
        if (isClosing(text.charAt(next)) && next == end) {
            return false;
        }
        if (last < 0 || Character.isLowerCase(text.charAt(next))) {
            return last < 0;
        }
        if (text.charAt(last) != '.') {
            return true;
        }
        int wordStart = last;
        while (wordStart > 0
                && last - wordStart <= LONGEST_ABBREVIATION
                && (Character.isLetter(text.charAt(wordStart - 1)) || text.charAt(wordStart - 1) == '.')) {
            wordStart--;
        }
        String word = text.substring(wordStart, last);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
        return !initial && !Abbreviations.contains(word);
    }

    private static boolean isClosing(char character) {
        return "\"'’”»›」』)]".indexOf(character) >= 0;
    }

    private static void add(List<Span> found, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Blanks.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Blanks.isBlank(text.charAt(end - 1))) {
            end--;
        }
        while (end - start > LONGEST) {
            int cut = cut(text, start);
            found.add(new Span(start, trimmed(text, start, cut)));
            start = cut;
            while (Blanks.isBlank(text.charAt(start))) {
                start++;
            }
        }
        if (end > start) {
            found.add(new Span(start, end));
        }
    }

    /** Where the first piece of a sentence without end ends: behind a blank, or between any two whole characters. */
    private static int cut(String text, int start) {
        int latest = start + LONGEST;
        for (int cut = latest; cut > start + LONGEST / 2; cut--) {
            if (Blanks.isBlank(text.charAt(cut - 1))) {
                return cut;
            }
        }
        int cut = latest;
        while (cut > latest - TAIL && Character.getType(text.charAt(cut)) == Character.NON_SPACING_MARK) {
            cut--;
        }
        return Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
    }

    private static int trimmed(String text, int start, int end) {
        int last = end;
        while (last > start && Blanks.isBlank(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    /** Loaded on first use, kept: it is small and never changes. */
    private static final class English {
        private static final SentenceModel MODEL = load();

        private static SentenceModel load() {
            try (var stream = SentenceModel.class.getResourceAsStream("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin")) {
                if (stream == null) {
                    throw new IllegalStateException("The English sentence model is not on the class path");
                }
                return new SentenceModel(stream);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
