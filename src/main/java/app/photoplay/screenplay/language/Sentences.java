package app.photoplay.screenplay.language;

import app.photoplay.screenplay.story.Blanks;
import app.photoplay.screenplay.story.Span;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.jspecify.annotations.Nullable;

/**
 * Finds sentences: the trained model for English, the Unicode rules with the language's abbreviations for all others.
 * An instance belongs to one thread.
 */
public final class Sentences {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "st", "prof", "rev", "hon", "capt", "col", "gen", "lt", "sgt", "jr", "sr",
            "messrs", "mme", "mlle", "vs", "no", "vol", "pp", "etc", "e.g", "i.e", "cf", "bzw", "z.b", "hr", "fr",
            "sra", "dra", "int", "ext", "est");

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
        for (int end : ends(text)) {
            if (end < text.length() && !mayEnd(text, end)) {
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
            for (var span : model.sentPosDetect(text)) {
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

    /** No end behind an abbreviation or an initial, none before a small letter unless the sentence calls or asks. */
    private static boolean mayEnd(String text, int end) {
        int last = end - 1;
        while (last >= 0 && (Blanks.isBlank(text.charAt(last)) || isClosing(text.charAt(last)))) {
            last--;
        }
        int next = end;
        while (next < text.length() && Blanks.isBlank(text.charAt(next))) {
            next++;
        }
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
        while (wordStart > 0 && (Character.isLetter(text.charAt(wordStart - 1)) || text.charAt(wordStart - 1) == '.')) {
            wordStart--;
        }
        String word = text.substring(wordStart, last);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
        return !initial && !ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
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
        if (end > start) {
            found.add(new Span(start, end));
        }
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
