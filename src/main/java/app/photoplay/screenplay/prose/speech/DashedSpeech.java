package app.photoplay.screenplay.prose.speech;

import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.story.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A paragraph that a dash opens as speech, as Spanish, French and Russian print it; further dashes switch to telling and back. */
final class DashedSpeech {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]\\s+(?=\\p{Lu})");
    private static final Set<String> TELLING =
            Set.of("ils", "elles", "puis", "alors", "et", "poi", "allora", "depois", "então", "e");
    private static final Set<String> TAGGED_WITHOUT_DASH = Set.of("fr", "it", "pt");

    private static final int FIRST_WORDS = 6;

    private final String text;
    private final String language;
    private final Set<String> speech;
    private final @Nullable Pattern tag;

    DashedSpeech(String text, String language) {
        this.text = text;
        this.language = language;
        this.speech = language.equals("en") ? Set.of() : WordLists.words("grammar", language, "speech");
        this.tag = TAGGED_WITHOUT_DASH.contains(language) ? tag(speech, language) : null;
    }

    /** «, dit Paul», «, répondit-elle»: a verb of saying behind a mark, though no dash parts it from the line. */
    static Pattern tag(Set<String> speech, String language) {
        String verbs = speech.stream()
                .filter(word -> !word.equals("continua") && word.length() > 2)
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        String pronouns =
                language.equals("fr") ? "(?:s['’])?\\p{Ll}+(?:-t)?-(?:il|elle|on|ils|elles|je)(?!\\p{L})|" : "";
        return Pattern.compile("(?<=[,!?…]) (?:" + pronouns + "(?:s['’])?(?:" + verbs + ")(?!\\p{L}))");
    }

    List<Segment> segments() {
        var segments = new ArrayList<Segment>();
        boolean spoken = true;
        int start = 0;
        int closed = text.indexOf('»');
        if (closed > 0 && text.lastIndexOf('«', closed) < 0) {
            segments.add(new Segment(new Span(0, closed + 1), true));
            segments.add(new Segment(new Span(closed + 1, text.length()), false));
            segments.removeIf(segment -> segment.span().isEmpty());
            return segments;
        }
        for (int index = 1; index < text.length(); index++) {
            if (Quotes.isDash(text.charAt(index)) && switches(index, spoken)) {
                int cut = spoken ? index : afterDash(index);
                add(segments, start, cut, spoken);
                start = cut;
                spoken = !spoken;
            }
        }
        add(segments, start, text.length(), spoken);
        return segments;
    }

    /** A dash between words that has a blank at exactly one side, or at both where a comma or a stop stands before it. */
    private boolean switches(int index, boolean spoken) {
        if (text.charAt(index) == '-' && index + 1 < text.length() && text.charAt(index + 1) != ' ') {
            return false;
        }
        boolean before = Character.isWhitespace(text.charAt(index - 1));
        boolean after = index + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(index + 1));
        char mark = text.charAt(before && index > 1 ? index - 2 : index - 1);
        if (before != after || before && ",.!?…".indexOf(mark) >= 0) {
            return true;
        }
        return before && (spoken ? speaks(index + 1) : !speech.isEmpty());
    }

    /** Whether the next word is a verb of saying: «— Sono io — disse lei». */
    private boolean speaks(int index) {
        var words = Token.of(text.substring(index, Math.min(text.length(), index + 40)), language);
        return !words.isEmpty() && speech.contains(words.getFirst().lower());
    }

    private int afterDash(int index) {
        int next = index + 1;
        while (next < text.length() && (",.;: ".indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        return next;
    }

    private void add(List<Segment> segments, int from, int to, boolean spoken) {
        if (from >= to) {
            return;
        }
        var found = spoken && tag != null ? tag.matcher(text).region(from, to).useTransparentBounds(true) : null;
        if (found != null && found.find()) {
            int resumed = resumed(found.end(), to);
            segments.add(new Segment(new Span(from, found.start()), true));
            segments.add(new Segment(new Span(found.start(), resumed), false));
            if (resumed < to) {
                segments.add(new Segment(new Span(resumed, to), true));
            }
            return;
        }
        segments.add(new Segment(new Span(from, to), spoken));
    }

    /** Where the line goes on behind «dit Paul.»; the end where the telling does. */
    private int resumed(int tagEnd, int end) {
        var stop = SENTENCE_END.matcher(text).region(tagEnd, end);
        if (!stop.find()) {
            return end;
        }
        var words = Token.of(text.substring(stop.end(), end), language);
        boolean tells = words.isEmpty()
                || WordLists.words("grammar", language, "determiner")
                        .contains(words.getFirst().lower())
                || words.stream().limit(FIRST_WORDS).anyMatch(word -> isThird(word.lower()) || isVerb(word.lower()));
        return tells ? end : stop.end();
    }

    private boolean isThird(String word) {
        return WordLists.words("grammar", language, "she").contains(word)
                || WordLists.words("grammar", language, "he").contains(word)
                || TELLING.contains(word);
    }

    private boolean isVerb(String word) {
        return word.length() > 3
                && Stream.of("speech", "arrive", "stay", "act")
                        .anyMatch(category ->
                                WordLists.words("grammar", language, category).contains(word));
    }
}
