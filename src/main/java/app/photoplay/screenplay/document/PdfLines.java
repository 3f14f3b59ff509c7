package app.photoplay.screenplay.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Takes the words of each page with their places, and has them put into the order of reading. */
final class PdfLines extends PDFTextStripper {

    /** How far apart, in points, two baselines may be that are one. */
    private static final float SAME = 2;

    /** In letters. */
    private static final float CLOSE = 1.4f;

    private final List<Page> pages = new ArrayList<>();
    private final int longest;
    private List<PageLine> lines = new ArrayList<>();
    private @Nullable PageLine line;
    private int length;

    PdfLines(int longest) {
        this.longest = longest;
    }

    List<Page> of(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        return pages;
    }

    @Override
    protected void writeString(String words, List<TextPosition> places) {
        if (places.isEmpty() || words.isBlank()) {
            return;
        }
        length += words.length();
        if (length > longest + 1000) {
            throw new TextWriter.TooLongException();
        }
        var first = places.getFirst();
        var last = places.getLast();
        var word = new PageLine(
                words.strip(),
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                first.getFontSizeInPt());
        if (line != null && !isClose(line, word)) {
            writeLineSeparator();
        }
        line = line == null ? word : line.and(word);
    }

    /** Whether a word stands right behind others; what is further off may belong to another column. */
    private static boolean isClose(PageLine line, PageLine word) {
        float gap = word.left() - line.right();
        return Math.abs(word.baseline() - line.baseline()) <= SAME
                && gap < CLOSE * line.letter()
                && gap > -line.letter();
    }

    @Override
    protected void writeLineSeparator() {
        if (line != null) {
            lines.add(line);
            line = null;
        }
    }

    @Override
    protected void writeParagraphSeparator() {
        writeLineSeparator();
    }

    @Override
    protected void endPage(PDPage page) {
        writeLineSeparator();
        pages.add(new Page(Columns.ordered(lines), page.getCropBox().getHeight()));
        lines = new ArrayList<>();
    }
}
