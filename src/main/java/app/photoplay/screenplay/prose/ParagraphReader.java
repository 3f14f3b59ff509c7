package app.photoplay.screenplay.prose;

import app.photoplay.screenplay.language.Clauses;
import app.photoplay.screenplay.language.ReadingSpeed;
import app.photoplay.screenplay.language.Sentences;
import app.photoplay.screenplay.prose.block.TextEnds;
import app.photoplay.screenplay.prose.speech.Attribution;
import app.photoplay.screenplay.prose.speech.Quotes;
import app.photoplay.screenplay.prose.speech.Segment;
import app.photoplay.screenplay.prose.speech.Unspoken;
import app.photoplay.screenplay.story.Beat;
import app.photoplay.screenplay.story.BeatKind;
import app.photoplay.screenplay.story.Checkpoint;
import app.photoplay.screenplay.story.CutPoint;
import app.photoplay.screenplay.story.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts one paragraph into beats: sentences of speech whole, sentences of telling by clauses where they are long. */
final class ParagraphReader {

    private static final Pattern TWO_SENTENCES = Pattern.compile("[.!?…。！？؟]\\s*[\\p{L}\\p{N}]");
    private static final double LONG_SENTENCE = 6;
    private static final double LONGEST_PIECE = 9.5;
    private static final double SHORT_TAG = 3.5;

    private final Quotes quotes;
    private final Unspoken unspoken;
    private final Sentences sentences;
    private final Attribution attribution;

    ParagraphReader(Quotes quotes, Unspoken unspoken, Sentences sentences, Attribution attribution) {
        this.unspoken = unspoken;
        this.quotes = quotes;
        this.sentences = sentences;
        this.attribution = attribution;
    }

    /** @param span the paragraph in the source, lines to be joined */
    ProseParagraph read(String source, Span span) {
        String text = onOneLine(span.of(source));
        return read(text, span, unspoken.told(text, quotes.segments(text)));
    }

    /** A paragraph that nobody says, whatever marks stand in it. */
    ProseParagraph told(String source, Span span) {
        String text = onOneLine(span.of(source));
        return read(text, span, List.of(new Segment(new Span(0, text.length()), false)));
    }

    private ProseParagraph read(String text, Span span, List<Segment> segments) {
        var beats = new ArrayList<Beat>();
        var speakers = new String[segments.size()];
        for (int index = 0; index < segments.size(); index++) {
            Checkpoint.pass();
            var segment = segments.get(index);
            int first = beats.size();
            if (segment.spoken()) {
                speakers[index] = speaker(text, segments, index, index < 2 ? null : speakers[index - 2]);
                addSpoken(beats, text, segment, span.start(), speakers[index], isClosed(text, segments, index));
                joinSpoken(beats, first, text, segments, index);
            } else {
                addTold(beats, text, segment, span.start());
                joinTold(beats, first, text, segments, index);
            }
        }
        if (!beats.isEmpty()) {
            beats.set(0, beats.getFirst().joined(CutPoint.PARAGRAPH));
        }
        return new ProseParagraph(text, span, segments, beats);
    }

    static String onOneLine(String text) {
        return text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }

    /** @param previous who speaks the line before */
    private @Nullable String speaker(String text, List<Segment> segments, int index, @Nullable String previous) {
        String lead = index > 0 ? segments.get(index - 1).span().of(text) : "";
        String announced = attribution.announces(lead) ? attribution.before(lead) : null;
        if (announced != null) {
            return announced;
        }
        if (index + 1 < segments.size()
                && !leadsOn(segments.get(index + 1).span().of(text))) {
            String behind = attribution.behind(segments.get(index + 1).span().of(text));
            if (behind != null) {
                return behind;
            }
        }
        String before = index > 0 ? attribution.before(lead) : null;
        String inside =
                before == null ? attribution.inside(segments.get(index).span().of(text)) : null;
        if (inside != null) {
            return inside;
        }
        return before == null && index > 1 && resumes(text, segments, index) ? previous : before;
    }

    /** «„Gregor!“ An der Tür klagte die Schwester: „…“»: a sentence of its own that leads into the next line. */
    private boolean leadsOn(String told) {
        String words = told.strip();
        return !words.isEmpty()
                && Character.isUpperCase(words.codePointAt(0))
                && attribution.announces(told)
                && sentences.of(told).size() == 1;
    }

    /** «„Guten Morgen“, rief Peter. „Wohin?“»: nothing but who spoke stands between the two lines. */
    private boolean resumes(String text, List<Segment> segments, int index) {
        String told = segments.get(index - 1).span().of(text);
        boolean parted = index + 1 < segments.size()
                && attribution.tags(segments.get(index + 1).span().of(text));
        return attribution.resumes(told)
                && !parted
                && attribution.tags(told)
                && sentences.of(told).size() == 1;
    }

    /** @param closed whether the sentence ends with it, though the telling goes on behind its comma */
    private void addSpoken(
            List<Beat> beats, String text, Segment segment, int offset, @Nullable String speaker, boolean closed) {
        String words = segment.span().of(text);
        var joint = CutPoint.TURN;
        for (var sentence : sentences.of(words)) {
            boolean last = sentence.end() >= words.stripTrailing().length();
            String said = last && closed ? ended(sentence.of(words)) : sentence.of(words);
            var span = sentence.shifted(segment.span().start() + offset);
            beats.add(Beat.dialogue(span, said, joint, speaker, ReadingSpeed.secondsOf(said)));
            joint = CutPoint.SENTENCE;
        }
    }

    /** «“He will come,” she said.»: the comma belongs to the telling, unless the line goes on behind it in small letters. */
    private boolean isClosed(String text, List<Segment> segments, int index) {
        if (index + 1 >= segments.size()) {
            return false;
        }
        String told = segments.get(index + 1).span().of(text);
        boolean goesOn = index + 2 < segments.size()
                && !startsAnew(segments.get(index + 2).span().of(text).replaceFirst("^\\W+", "") + " ");
        return attribution.tags(told) && !goesOn;
    }

    /** American print sets the comma of the tag into the quotes, for a full stop; elsewhere it is none of the line's. */
    private String ended(String said) {
        return said.codePoints().anyMatch(mark -> mark == '—' || mark == '–' || mark == '―')
                        && "—–―-".indexOf(said.codePointAt(0)) >= 0
                ? withoutComma(said)
                : endedByStop(said);
    }

    private static String withoutComma(String said) {
        return said.replaceFirst(",(\\s*»?)\\s*$", "$1");
    }

    private static String endedByStop(String said) {
        int tail = said.length();
        while (tail > 0
                && !Character.isLetterOrDigit(said.charAt(tail - 1))
                && !Character.isSurrogate(said.charAt(tail - 1))) {
            tail--;
        }
        int comma = said.indexOf(',', tail);
        return comma < 0 ? said : said.substring(0, comma) + "." + said.substring(comma + 1);
    }

    private void addTold(List<Beat> beats, String text, Segment segment, int offset) {
        String words = segment.span().of(text);
        for (var sentence : sentences.of(words)) {
            String told = sentence.of(words);
            double seconds = ReadingSpeed.secondsOf(told);
            if (seconds <= LONG_SENTENCE) {
                beats.add(action(told, sentence.shifted(segment.span().start() + offset), CutPoint.SENTENCE));
                continue;
            }
            for (var clause : Clauses.of(told, LONGEST_PIECE)) {
                var span =
                        clause.span().shifted(sentence.start() + segment.span().start() + offset);
                beats.add(action(clause.span().of(told), span, clause.joint()));
            }
        }
    }

    private static Beat action(String words, Span span, CutPoint joint) {
        return Beat.action(span, words, joint, ReadingSpeed.secondsOf(words));
    }

    /** How the first told beat behind a line hangs on it. */
    private void joinTold(List<Beat> beats, int first, String text, List<Segment> segments, int index) {
        if (index == 0 || first == beats.size()) {
            return;
        }
        var beat = beats.get(first);
        String told = segments.get(index).span().of(text);
        boolean tag = attribution.tags(told);
        boolean unspoken = beat.seconds() == 0;
        var joint = unspoken || tag && beat.seconds() <= SHORT_TAG
                ? CutPoint.NONE
                : tag ? CutPoint.LEAD_IN : startsAnew(beat.text()) ? CutPoint.TURN : CutPoint.PAUSE;
        var joined = beat.joined(joint);
        beats.set(first, attribution.isMere(beat.text()) ? joined.asTag() : joined);
    }

    private static boolean startsAnew(String told) {
        int first = told.codePointAt(0);
        return Character.isUpperCase(first) || Character.isLetter(first) && !Character.isLowerCase(first);
    }

    /** How the first beat of a line hangs on what was told before it, and on the line before that. */
    private void joinSpoken(List<Beat> beats, int first, String text, List<Segment> segments, int index) {
        if (first == 0 || first == beats.size()) {
            return;
        }
        int lastLine = first - 1;
        while (lastLine >= 0 && beats.get(lastLine).kind() != BeatKind.DIALOGUE) {
            lastLine--;
        }
        boolean toldOn = index > 0
                && beats.get(first - 1).kind() == BeatKind.ACTION
                && !TextEnds.sentence(segments.get(index - 1).span().of(text));
        if (lastLine >= 0
                && toldOn
                && TextEnds.open(beats.get(lastLine).text())
                && sameSentence(beats, lastLine + 1, first)) {
            for (int glued = lastLine + 1; glued <= first; glued++) {
                beats.set(glued, beats.get(glued).joined(CutPoint.NONE));
            }
        } else if (toldOn) {
            var leadIn = beats.get(first - 1);
            beats.set(first, beats.get(first).joined(leadIn.seconds() <= SHORT_TAG ? CutPoint.NONE : CutPoint.LEAD_IN));
        }
    }

    private static boolean sameSentence(List<Beat> beats, int from, int to) {
        for (int index = from + 1; index < to; index++) {
            if (beats.get(index).joint() == CutPoint.SENTENCE) {
                return false;
            }
        }
        return true;
    }
}
