package app.photoplay.screenplay.prose;

import app.photoplay.screenplay.story.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A paragraph that a dash opens as speech, as Spanish, French and Russian print it; further dashes switch to telling and back. */
final class DashedSpeech {

    private static final Pattern FRENCH_TAG = Pattern.compile(
            "(?<=[,!?…]) (?:(?:s['’])?\\p{Ll}+(?:-t)?-(?:il|elle|on|ils|elles|je)\\b|(?:dit|demanda|répondit|cria|murmura|reprit|fit|ajouta|pensa|répliqua|disse|chiese|rispose|сказал|сказала|спросил|спросила|ответил|ответила)\\b)");

    private final String text;

    DashedSpeech(String text) {
        this.text = text;
    }

    List<Segment> segments() {
        var segments = new ArrayList<Segment>();
        boolean spoken = true;
        int start = 0;
        for (int index = 1; index < text.length(); index++) {
            if (Quotes.isDash(text.charAt(index)) && switches(index)) {
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
    private boolean switches(int index) {
        if (text.charAt(index) == '-' && index + 1 < text.length() && text.charAt(index + 1) != ' ') {
            return false;
        }
        boolean before = Character.isWhitespace(text.charAt(index - 1));
        boolean after = index + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(index + 1));
        char mark = text.charAt(before && index > 1 ? index - 2 : index - 1);
        return before != after || before && ",.!?…".indexOf(mark) >= 0;
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
        if (spoken) {
            var tag = FRENCH_TAG.matcher(text).region(from, to).useTransparentBounds(true);
            if (tag.find()) {
                segments.add(new Segment(new Span(from, tag.start()), true));
                segments.add(new Segment(new Span(tag.start(), to), false));
                return;
            }
        }
        segments.add(new Segment(new Span(from, to), spoken));
    }
}
