package app.photoplay.screenplay.document;

import app.photoplay.screenplay.reading.FileKind;
import app.photoplay.screenplay.reading.ReadOutcome;
import app.photoplay.screenplay.reading.ReadOutcome.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads documents: DOCX and ODT by their XML, PDF by what stands where on its pages, the others with Tika's own parsers. No
 * character recognition, no programs, nothing embedded.
 */
final class Documents {

    private static final byte[] CLOSING = "\\par}".getBytes(StandardCharsets.US_ASCII);

    private Documents() {}

    /**
     * @param longest how many characters the text may have
     */
    static ReadOutcome read(byte[] bytes, int longest) {
        var kind = FileKind.of(bytes);
        return switch (kind) {
            case PDF, RTF, DOCX, ODT, EPUB -> read(kind, bytes, longest);
            case ENCRYPTED -> new ReadOutcome.Refused(Problem.ENCRYPTED);
            case BOMB -> new ReadOutcome.Refused(Problem.TOO_LARGE);
            case MALFORMED -> new ReadOutcome.Refused(Problem.MALFORMED);
            case TEXT, PACKAGE, UNSUPPORTED -> new ReadOutcome.Refused(Problem.UNSUPPORTED);
        };
    }

    private static ReadOutcome read(FileKind kind, byte[] bytes, int longest) {
        try {
            return switch (kind) {
                case DOCX -> DocxReader.read(bytes, longest);
                case ODT -> OdtReader.read(bytes, longest);
                case PDF -> PdfReader.read(bytes, longest);
                default -> parsed(kind, bytes, longest);
            };
        } catch (TextWriter.TooLongException tooLong) {
            return new ReadOutcome.Refused(Problem.TOO_LONG);
        } catch (ZipParts.TooLargeException tooLarge) {
            return new ReadOutcome.Refused(Problem.TOO_LARGE);
        } catch (ZipParts.LockedException | EncryptedDocumentException locked) {
            return new ReadOutcome.Refused(Problem.ENCRYPTED);
        } catch (Markup.NestedException | StackOverflowError tooDeep) {
            return new ReadOutcome.Refused(Problem.TOO_COMPLEX);
        } catch (SAXException | TikaException | IOException | RuntimeException broken) {
            return new ReadOutcome.Refused(problem(broken));
        }
    }

    private static ReadOutcome parsed(FileKind kind, byte[] bytes, int longest)
            throws IOException, SAXException, TikaException {
        var text = new DocumentText(longest);
        var metadata = new Metadata();
        try (var stream = TikaInputStream.get(kind == FileKind.RTF ? RichText.seen(closed(bytes)) : bytes)) {
            (kind == FileKind.RTF ? new RTFParser() : new EpubParser()).parse(stream, text, metadata, context());
        }
        return new ReadOutcome.Readable(text.text(), DocumentTitle.sensible(metadata.get(TikaCoreProperties.TITLE)));
    }

    /** The parser forgets a last paragraph that has no end of its own. */
    private static byte[] closed(byte[] rtf) {
        int end = rtf.length;
        while (end > 0 && rtf[end - 1] != '}') {
            end--;
        }
        var closed = new ByteArrayOutputStream(rtf.length + CLOSING.length);
        closed.write(rtf, 0, Math.max(0, end - 1));
        closed.writeBytes(CLOSING);
        return closed.toByteArray();
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

    private static ParseContext context() {
        var context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
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
