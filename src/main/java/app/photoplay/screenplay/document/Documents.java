package app.photoplay.screenplay.document;

import app.photoplay.screenplay.reading.FileKind;
import app.photoplay.screenplay.reading.Reading;
import app.photoplay.screenplay.reading.Reading.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads documents with Tika's own parsers and nothing else: no character recognition, no programs, nothing embedded. */
final class Documents {

    private static final int LONGEST_TITLE = 120;

    private Documents() {}

    /**
     * @param longest how many characters the text may have
     */
    static Reading read(byte[] bytes, int longest) {
        var kind = FileKind.of(bytes);
        return switch (kind) {
            case PDF, RTF, DOCX, ODT, EPUB -> read(kind, bytes, longest);
            case ENCRYPTED -> new Reading.Refused(Problem.ENCRYPTED);
            case BOMB -> new Reading.Refused(Problem.TOO_LARGE);
            case MALFORMED -> new Reading.Refused(Problem.MALFORMED);
            case TEXT, PACKAGE, UNSUPPORTED -> new Reading.Refused(Problem.UNSUPPORTED);
        };
    }

    private static Reading read(FileKind kind, byte[] bytes, int longest) {
        var text = new DocumentText(longest);
        var metadata = new Metadata();
        try (var stream = TikaInputStream.get(bytes)) {
            parser(kind).parse(stream, text, metadata, context());
        } catch (DocumentText.TooLong tooLong) {
            return new Reading.Refused(Problem.TOO_LONG);
        } catch (EncryptedDocumentException locked) {
            return new Reading.Refused(Problem.ENCRYPTED);
        } catch (StackOverflowError tooDeep) {
            return new Reading.Refused(Problem.TOO_COMPLEX);
        } catch (SAXException | TikaException | IOException | RuntimeException broken) {
            return new Reading.Refused(problem(broken));
        }
        return new Reading.Readable(text.text(), title(metadata));
    }

    private static Problem problem(Throwable broken) {
        for (var cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof DocumentText.TooLong) {
                return Problem.TOO_LONG;
            }
            String kind = cause.getClass().getSimpleName();
            if (kind.contains("Encrypted") || kind.contains("InvalidPassword")) {
                return Problem.ENCRYPTED;
            }
        }
        return Problem.MALFORMED;
    }

    private static Parser parser(FileKind kind) {
        return switch (kind) {
            case PDF -> new PDFParser();
            case RTF -> new RTFParser();
            case DOCX -> new OOXMLParser();
            case ODT -> new OpenDocumentParser();
            case EPUB -> new EpubParser();
            case TEXT, PACKAGE, ENCRYPTED, BOMB, MALFORMED, UNSUPPORTED ->
                throw new IllegalArgumentException(kind.name());
        };
    }

    private static ParseContext context() {
        var pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractInlineImages(false);
        pdf.setExtractAnnotationText(false);
        pdf.setExtractBookmarksText(false);
        var context = new ParseContext();
        context.set(PDFParserConfig.class, pdf);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }

    private static @Nullable String title(Metadata metadata) {
        String title = metadata.get(TikaCoreProperties.TITLE);
        boolean sensible = title != null
                && !title.isBlank()
                && title.length() <= LONGEST_TITLE
                && !title.matches("(?i).*\\.(?:docx?|pdf|odt|rtf|txt)$|microsoft word.*|untitled.*|document\\d*")
                && !Set.of("word", "document").contains(title.toLowerCase(Locale.ROOT));
        return sensible && title != null ? title.strip() : null;
    }

    /** Pictures and attachments of a document are not part of its text. */
    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
    }
}
