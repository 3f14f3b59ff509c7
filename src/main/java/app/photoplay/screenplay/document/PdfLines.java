package app.photoplay.screenplay.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Takes the lines of each page with their places, in the order of reading. */
final class PdfLines extends PDFTextStripper {

    /** How far apart, in points, two baselines may be that are one. */
    private static final float SAME = 2;

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
        line = line == null ? word : line.and(word);
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
        pages.add(new Page(ordered(lines, page), page.getCropBox().getHeight()));
        lines = new ArrayList<>();
    }

    /** From top to bottom, as one column; more columns than one stay in the order in which they were written. */
    private static List<PageLine> ordered(List<PageLine> lines, PDPage page) {
        float middle = page.getCropBox().getWidth() / 2;
        for (int index = 1; index < lines.size(); index++) {
            var before = lines.get(index - 1);
            var after = lines.get(index);
            boolean column = before.right() < middle * 1.1
                    && after.left() > middle * 0.9
                    && after.baseline() < before.baseline() - page.getCropBox().getHeight() / 3
                    && lines.size() - index > 5;
            if (column) {
                return lines;
            }
        }
        var sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(PageLine::baseline));
        return joined(sorted);
    }

    /** What stands on one baseline is one line. */
    private static List<PageLine> joined(List<PageLine> sorted) {
        var joined = new ArrayList<PageLine>();
        for (int index = 0; index < sorted.size(); ) {
            var row = new ArrayList<PageLine>();
            float baseline = sorted.get(index).baseline();
            while (index < sorted.size() && sorted.get(index).baseline() - baseline <= SAME) {
                row.add(sorted.get(index++));
            }
            row.sort(Comparator.comparingDouble(PageLine::left));
            joined.add(row.stream().reduce(PageLine::and).orElseThrow());
        }
        return joined;
    }
}
