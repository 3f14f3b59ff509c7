package app.photoplay.screenplay.document;

import app.photoplay.screenplay.reading.ReadOutcome;
import app.photoplay.screenplay.reading.ReadOutcome.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Reads the text of a PDF: its lines by their place on the page, then what a reader makes of them. */
final class PdfReader {

    private static final int END = 4096;

    private PdfReader() {}

    static ReadOutcome read(byte[] bytes, int longest) throws IOException {
        if (isCutOff(bytes)) {
            return new ReadOutcome.Refused(Problem.MALFORMED);
        }
        FontMappers.set(new OneFont());
        try (var document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.getNumberOfPages() == 0) {
                return new ReadOutcome.Refused(Problem.MALFORMED);
            }
            var pages = new PdfLines(longest).of(document);
            if (pages.stream().allMatch(page -> page.lines().isEmpty())) {
                return new ReadOutcome.Refused(hasPictures(document) ? Problem.SCANNED : Problem.EMPTY);
            }
            String text = new PageText(PageFurniture.cleared(pages)).text();
            String title = document.getDocumentInformation().getTitle();
            return new ReadOutcome.Readable(text, DocumentTitle.sensible(title));
        } catch (InvalidPasswordException locked) {
            return new ReadOutcome.Refused(Problem.ENCRYPTED);
        }
    }

    /** A whole file ends with its table of contents and a mark; a few programs write blanks or a little more behind it. */
    private static boolean isCutOff(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] <= ' ' && bytes[end - 1] >= 0) {
            end--;
        }
        int start = Math.max(0, end - END);
        return !new String(bytes, start, end - start, StandardCharsets.ISO_8859_1).contains("startxref");
    }

    private static boolean hasPictures(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            PDResources resources = page.getResources();
            if (resources != null) {
                for (var name : resources.getXObjectNames()) {
                    if (resources.isImageXObject(name)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
