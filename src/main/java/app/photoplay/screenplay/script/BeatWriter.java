package app.photoplay.screenplay.script;

import app.photoplay.screenplay.language.Clauses;
import app.photoplay.screenplay.language.ReadingSpeed;
import app.photoplay.screenplay.language.Sentences;
import app.photoplay.screenplay.people.Roster;
import app.photoplay.screenplay.story.Beat;
import app.photoplay.screenplay.story.BeatKind;
import app.photoplay.screenplay.story.Checkpoint;
import app.photoplay.screenplay.story.CutPoint;
import app.photoplay.screenplay.story.Person;
import app.photoplay.screenplay.story.Span;
import app.photoplay.screenplay.story.Strand;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the elements of a screenplay down as beats. */
final class BeatWriter {

    private static final double LONG_SENTENCE = 6;
    private static final double LONGEST_PIECE = 9.5;

    private final Sentences sentences;
    private final Roster roster;
    private @Nullable String speaker;
    private @Nullable String parenthetical;
    private boolean dual;
    private boolean openSentence;

    BeatWriter(String language, Roster roster) {
        this.sentences = Sentences.in(language);
        this.roster = roster;
    }

    void write(ScriptElement element, List<Beat> beats) {
        Checkpoint.pass();
        var words = element.words();
        var span = words.span();
        String text = words.text();
        switch (element.kind()) {
            case TITLE_PAGE, CENTERED -> beats.add(Beat.card(span, text, ReadingSpeed.secondsOf(text)));
            case SECTION -> {}
            case IMPRINT -> beats.add(Beat.direction(span, text, CutPoint.NONE));
            case HEADING -> beats.add(Beat.direction(span, text, CutPoint.PARAGRAPH));
            case TRANSITION -> beats.add(Beat.direction(span, text, CutPoint.NONE));
            case CUE -> {
                String name = Cues.name(text);
                speaker = roster.named(name).map(Person::name).orElse(name);
                parenthetical = null;
                dual = element.dual();
                openSentence = false;
                beats.add(Beat.direction(span, text, dual ? CutPoint.NONE : CutPoint.TURN));
            }
            case PARENTHETICAL -> {
                parenthetical = text.strip().replaceAll("^[(（]|[)）]$", "").strip();
                beats.add(Beat.direction(span, text, sameSpeech(beats) ? CutPoint.SENTENCE : CutPoint.NONE));
            }
            case ACTION -> {
                speaker = null;
                action(words, element.fresh(), beats);
            }
            case DIALOGUE, LYRIC -> {
                speaker = element.fresh() ? null : speaker;
                dialogue(words, element.kind() == ScriptElement.Kind.LYRIC, beats);
            }
        }
    }

    /** A hint amid a speech may open a shot, one right behind the name may not. */
    private static boolean sameSpeech(List<Beat> beats) {
        return !beats.isEmpty() && beats.getLast().kind() == BeatKind.DIALOGUE;
    }

    private void dialogue(Strand words, boolean line, List<Beat> beats) {
        boolean first = true;
        for (var sentence : sentences.of(words.text().replace('\n', ' '))) {
            var joint = first && (openSentence || follows(beats)) ? CutPoint.NONE : CutPoint.SENTENCE;
            String text = sentence.of(words.text());
            beats.add(Beat.dialogue(
                            words.span(sentence.start(), sentence.end()),
                            text,
                            joint,
                            speaker,
                            ReadingSpeed.secondsOf(text))
                    .said(parenthetical, dual)
                    .onNewLine(first && line));
            parenthetical = null;
            first = false;
        }
        openSentence = !endsSentence(words.text());
    }

    private static boolean follows(List<Beat> beats) {
        return !beats.isEmpty() && beats.getLast().kind() == BeatKind.DIRECTION;
    }

    static boolean endsSentence(String text) {
        String end = text.stripTrailing();
        int last = end.length() - 1;
        while (last > 0 && "\"'’”»)".indexOf(end.charAt(last)) >= 0) {
            last--;
        }
        return last < 0 || ".!?…-—:。！？".indexOf(end.charAt(last)) >= 0;
    }

    private void action(Strand words, boolean fresh, List<Beat> beats) {
        int from = 0;
        String text = words.text();
        for (int index = 0; index <= text.length(); index++) {
            if (index == text.length() || text.charAt(index) == '\n') {
                actionLine(words.part(from, index).trimmed(), fresh && from == 0, beats);
                from = index + 1;
            }
        }
    }

    private void actionLine(Strand line, boolean fresh, List<Beat> beats) {
        boolean first = true;
        for (var sentence : sentences.of(line.text())) {
            String text = sentence.of(line.text());
            double seconds = ReadingSpeed.secondsOf(text);
            var joint = first && fresh ? CutPoint.PARAGRAPH : CutPoint.SENTENCE;
            if (seconds <= LONG_SENTENCE) {
                add(beats, line, sentence, joint, first && !fresh);
            } else {
                boolean start = true;
                for (var clause : Clauses.of(text, LONGEST_PIECE)) {
                    add(
                            beats,
                            line,
                            clause.span().shifted(sentence.start()),
                            start ? joint : clause.joint(),
                            start && first && !fresh);
                    start = false;
                }
            }
            first = false;
        }
    }

    private static void add(List<Beat> beats, Strand line, Span span, CutPoint joint, boolean newLine) {
        String text = span.of(line.text());
        beats.add(Beat.action(line.span(span.start(), span.end()), text, joint, ReadingSpeed.secondsOf(text))
                .onNewLine(newLine));
    }
}
