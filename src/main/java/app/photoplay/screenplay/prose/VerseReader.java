package app.photoplay.screenplay.prose;

import app.photoplay.screenplay.prose.block.Block;
import app.photoplay.screenplay.prose.block.TextEnds;
import app.photoplay.screenplay.story.Beat;
import app.photoplay.screenplay.story.CutPoint;
import app.photoplay.screenplay.story.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Reads verse: its lines stay lines, and are what is cut between. */
final class VerseReader {

    private final ParagraphReader lines;

    VerseReader(ParagraphReader lines) {
        this.lines = lines;
    }

    ProseParagraph read(String source, Block block) {
        return read(source, block, lines::read);
    }

    /** The same of a list or of the end of a letter, of which nothing is said. */
    ProseParagraph told(String source, Block block) {
        return read(source, block, lines::told);
    }

    private ProseParagraph read(String source, Block block, BiFunction<String, Span, ProseParagraph> reader) {
        var beats = new ArrayList<Beat>();
        boolean spoken = false;
        for (var line : block.lines()) {
            var read = reader.apply(source, line);
            for (int index = 0; index < read.beats().size(); index++) {
                var beat = read.beats().get(index);
                beats.add(index > 0 ? beat : beat.joined(joint(beats, spoken)).onNewLine(true));
            }
            spoken = !TextEnds.sentence(line.of(source));
        }
        return new ProseParagraph(ParagraphReader.onOneLine(block.text(source)), block.span(), List.of(), beats);
    }

    private static CutPoint joint(List<Beat> before, boolean openSentence) {
        return before.isEmpty() ? CutPoint.PARAGRAPH : openSentence ? CutPoint.CLAUSE : CutPoint.SENTENCE;
    }
}
