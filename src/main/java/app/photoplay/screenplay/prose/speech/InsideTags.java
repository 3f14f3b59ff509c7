package app.photoplay.screenplay.prose.speech;

import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.story.Span;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parts a tag from the line that it stands in, as French prints it: «Mon ami, dit l'évêque, voici …». */
final class InsideTags {

    /** The tag goes on behind its comma: «dit Hugo, qui regardait la mer.» */
    private static final Pattern FURTHER = Pattern.compile(
            "\\s*(?:qui|que|en|avec|sans|d'une?|d’une?|puis|tout|et (?:il|elle|personne|la|le|les))(?!\\p{L}).*");

    private final @Nullable Pattern tag;

    InsideTags(String language) {
        tag = language.equals("fr") ? DashedSpeech.tag(WordLists.words("grammar", language, "speech"), language) : null;
    }

    /** Adds the quote from {@code open} to before {@code end}, in pieces where a tag stands in it. */
    void add(List<Segment> segments, String text, int open, int end) {
        var found = tag == null ? null : tag.matcher(text).region(open, end).useTransparentBounds(true);
        if (found == null || !found.find()) {
            segments.add(new Segment(new Span(open, end), true));
            return;
        }
        int stop = stop(text, found.end(), end);
        segments.add(new Segment(new Span(open, found.start()), true));
        segments.add(new Segment(new Span(found.start(), stop), false));
        if (stop < end) {
            segments.add(new Segment(new Span(stop, end), true));
        }
    }

    private static int stop(String text, int from, int end) {
        int at = from;
        while (at < end) {
            char mark = text.charAt(at);
            boolean pause =
                    mark == ',' && !FURTHER.matcher(text.substring(at + 1, end)).matches();
            if (pause || ".!?;:".indexOf(mark) >= 0) {
                boolean closes =
                        at + 1 < end && text.substring(at + 1, end).strip().equals("»");
                return closes ? end : at + 1;
            }
            at++;
        }
        return end;
    }
}
