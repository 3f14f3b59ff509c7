package app.photoplay.screenplay.prose.speech;

import app.photoplay.screenplay.story.Checkpoint;
import app.photoplay.screenplay.story.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what is spoken from what is told by the quotation marks and dashes of many languages. */
public final class Quotes {

    private static final Pattern STRAIGHT_SINGLE = Pattern.compile("(?<![\\p{L}\\p{N}])'[^'\\n]{2,}?[,.!?]'(?!\\p{L})");
    private static final Pattern CURLY_SINGLE = Pattern.compile("(?<![\\p{L}\\p{N}])‘[^‘]{2,400}?[,.!?;—-]’");
    private static final Pattern DOUBLE = Pattern.compile("[“„«\"「『]");
    private static final Pattern DASH_START =
            Pattern.compile("(?m)^[ \\t]*[—–―-][ \\t]?[\\p{L}¿¡«…0-9].*[.!?…»”\"’:,]\\s*$");
    /** A dash behind the end of a sentence, before another. */
    private static final Pattern OPENED = Pattern.compile("(?<=[.!?…] )[—–―] ?(?=[\\p{Lu}¿¡])");

    private static final Pattern QUOTED = Pattern.compile("[“„«»\"]");
    private static final Set<String> DASH_LANGUAGES = Set.of(
            "fr", "es", "pt", "it", "ru", "uk", "pl", "cs", "sv", "da", "no", "fi", "tr", "ro", "el", "hu", "bg", "sr",
            "ca", "gl", "eu");
    private static final int SAMPLE = 60_000;

    private final boolean curlySingle;
    private final boolean straightSingle;
    private final boolean dashes;
    private final QuotedLabels labels;
    private final String language;
    private final InsideTags inside;

    private Quotes(boolean curlySingle, boolean straightSingle, boolean dashes, String language) {
        this.curlySingle = curlySingle;
        this.straightSingle = straightSingle;
        this.dashes = dashes;
        this.labels = new QuotedLabels(language);
        this.language = language;
        this.inside = new InsideTags(language);
    }

    /** Learns from the text which marks it uses. */
    public static Quotes usedIn(String source, String language) {
        String sample = source.substring(0, Math.min(source.length(), SAMPLE));
        long doubles = DOUBLE.matcher(sample).results().count();
        long singles = CURLY_SINGLE.matcher(sample).results().limit(200).count();
        long straight = STRAIGHT_SINGLE.matcher(sample).results().limit(200).count();
        long dashed = DASH_START.matcher(sample).results().limit(200).count();
        boolean dashes = dashed > 0 && DASH_LANGUAGES.contains(language) || dashed > 2 && doubles == 0;
        return new Quotes(singles * 2 > doubles, straight > doubles, dashes, language);
    }

    /**
     * @param paragraph its text on one line
     * @return told and spoken segments in turn, together the whole paragraph
     */
    public List<Segment> segments(String paragraph) {
        if (dashes
                && !paragraph.isEmpty()
                && isDash(paragraph.charAt(0))
                && paragraph.length() > 2
                && !isItem(paragraph)) {
            return new DashedSpeech(paragraph, language).segments();
        }
        var opened =
                dashes && QUOTED.matcher(paragraph).results().findAny().isEmpty() ? OPENED.matcher(paragraph) : null;
        if (opened != null && opened.find()) {
            return openedLate(paragraph, opened.start());
        }
        var segments = new ArrayList<Segment>();
        int told = 0;
        int index = 0;
        while (index < paragraph.length()) {
            String closers = closersAt(paragraph, index);
            if (closers.isEmpty()) {
                index++;
                continue;
            }
            Checkpoint.pass();
            int end = endOfQuote(paragraph, index, closers);
            if (!labels.isLabel(paragraph, index, end)) {
                if (index > told) {
                    segments.add(new Segment(new Span(told, index), false));
                }
                inside.add(segments, paragraph, index, end);
                told = end;
            }
            index = end;
        }
        if (told < paragraph.length()) {
            segments.add(new Segment(new Span(told, paragraph.length()), false));
        }
        return segments;
    }

    /** «Él se quitó el sombrero. —Mi hermano —murmuró.»: a line that begins behind a sentence. */
    private List<Segment> openedLate(String paragraph, int dash) {
        var segments = new ArrayList<Segment>();
        segments.add(new Segment(new Span(0, dash), false));
        new DashedSpeech(paragraph.substring(dash), language)
                .segments()
                .forEach(segment -> segments.add(new Segment(segment.span().shifted(dash), segment.spoken())));
        return segments;
    }

    /** «- a lamp»: an entry of a list, which nobody says. */
    private static boolean isItem(String paragraph) {
        String words = paragraph.strip();
        boolean ends = ".!?…»”\"’:,".indexOf(words.charAt(words.length() - 1)) >= 0;
        return words.charAt(0) == '-' && !ends && words.indexOf('-', 1) < 0;
    }

    /** The characters that can close a quote that opens here; empty where none does. */
    private String closersAt(String text, int index) {
        char mark = text.charAt(index);
        boolean fresh = index == 0 || !Character.isLetterOrDigit(text.charAt(index - 1));
        boolean word = index + 1 < text.length() && !Character.isWhitespace(text.charAt(index + 1));
        return switch (mark) {
            case '“' -> "”\"";
            case '„' -> "“”\"";
            case '«' -> "»";
            case '»' -> fresh && word ? "«" : "";
            case '「' -> "」";
            case '『' -> "』";
            case '"' -> fresh && word ? "\"" : "";
            case '‘' -> curlySingle && fresh && word ? "’" : "";
            case '‚' -> fresh && word ? "‘’" : "";
            case '\'' -> straightSingle && fresh && word ? "'" : "";
            default -> "";
        };
    }

    /** Behind the closing mark, or the end of the paragraph where none closes. */
    private static int endOfQuote(String text, int open, String closers) {
        char opening = text.charAt(open);
        boolean single = closers.equals("’") || closers.equals("'");
        int depth = 0;
        for (int index = open + 1; index < text.length(); index++) {
            char mark = text.charAt(index);
            if (mark == opening && mark != '"' && mark != '\'') {
                depth++;
            } else if (closers.indexOf(mark) >= 0 && (!single || isClosing(text, index, opening))) {
                if (depth == 0 || single) {
                    return index + 1;
                }
                depth--;
            }
        }
        return text.length();
    }

    /** An apostrophe that ends a quote: not inside a word, not the mark of a plural or of a swallowed letter. */
    private static boolean isClosing(String text, int index, char opening) {
        if (index + 1 < text.length() && Character.isLetterOrDigit(text.charAt(index + 1))) {
            return false;
        }
        char before = text.charAt(index - 1);
        if (!Character.isLetterOrDigit(before)) {
            return !Character.isWhitespace(before);
        }
        char mark = text.charAt(index);
        for (int next = index + 1; next < Math.min(text.length(), index + 400); next++) {
            char later = text.charAt(next);
            if (later == opening && next > 0 && !Character.isLetterOrDigit(text.charAt(next - 1)) && opening != mark) {
                return true;
            }
            boolean ends = next + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(next + 1));
            if (later == mark && ends && ",.!?;—-".indexOf(text.charAt(next - 1)) >= 0) {
                return before != 's' && before != 'n';
            }
        }
        return true;
    }

    static boolean isDash(char mark) {
        return mark == '—' || mark == '–' || mark == '―' || mark == '-';
    }
}
