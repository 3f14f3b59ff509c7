package app.photoplay.screenplay.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.screenplay.reading.ReadOutcome;
import app.photoplay.screenplay.reading.ReadOutcome.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Word and OpenDocument files give the text that their readers see. */
class OfficeTextTests {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    @Test
    void changesAreAcceptedAndWhatIsHiddenOrOfThePageIsLeftOut() throws IOException {
        try (var file = getClass().getResourceAsStream("tracked-changes.docx")) {
            assertThat(text(file.readAllBytes()))
                    .isEqualTo(
                            "INT. TRAIN - NIGHT\n\nIda counts twenty-four green lamps.\n\nFOOTNOTE: the lamps are gas."
                                    + "\n\nThe lamps go out.\n\nMOVED LINE.\n\nTABLE CELL: a ticket.");
        }
    }

    @Test
    void theStrictEditionIsReadLikeTheOrdinaryOne() throws IOException {
        assertThat(text(docx(STRICT_WORD, "<w:p><w:r><w:t>Anna went home.</w:t></w:r></w:p>", "")))
                .isEqualTo("Anna went home.");
    }

    @Test
    void aDeletedEndOfAParagraphJoinsTwo() throws IOException {
        String body =
                "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">Anna </w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>went home.</w:t></w:r></w:p>";
        assertThat(text(docx(WORD, body, ""))).isEqualTo("Anna went home.");
    }

    @Test
    void stylesMakeHeadingsAndHideText() throws IOException {
        String styles = "<w:style w:styleId=\"a\"><w:name w:val=\"heading 1\"/></w:style>"
                + "<w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>"
                + "<w:style w:styleId=\"c\"><w:rPr><w:vanish/></w:rPr></w:style>";
        String body = "<w:p><w:pPr><w:pStyle w:val=\"b\"/></w:pPr><w:r><w:t>One</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:pStyle w:val=\"c\"/></w:pPr><w:r><w:t>Secret</w:t></w:r></w:p>"
                + "<w:p><w:r><w:rPr><w:rStyle w:val=\"c\"/></w:rPr><w:t>Secret</w:t></w:r><w:r><w:t>Anna</w:t><w:tab/><w:t>slept.</w:t></w:r></w:p>";
        assertThat(text(docx(WORD, body, styles))).isEqualTo("# One\n\nAnna slept.");
    }

    @Test
    void aSpeechFollowsItsName() throws IOException {
        String body = paragraphs("INT. HUT - DAY", "Rain.", "ANNA (O.S.)", "(softly)", "Come in.", "The door opens.");
        assertThat(text(docx(WORD, body, "")))
                .isEqualTo("INT. HUT - DAY\n\nRain.\n\nANNA (O.S.)\n(softly)\nCome in.\n\nThe door opens.");
    }

    @Test
    void aTextBoxIsReadOnce() throws IOException {
        String box = "<w:txbxContent><w:p><w:r><w:t>A sign.</w:t></w:r></w:p></w:txbxContent>";
        String body =
                "<w:p><w:r><mc:AlternateContent xmlns:mc=\"urn:mc\"><mc:Choice>" + box + "</mc:Choice><mc:Fallback>"
                        + box + "</mc:Fallback></mc:AlternateContent><w:t>Anna reads.</w:t></w:r></w:p>";
        assertThat(text(docx(WORD, body, ""))).containsOnlyOnce("A sign.").contains("Anna reads.");
    }

    @Test
    void anOpenDocumentIsReadWithItsChangesAccepted() throws IOException {
        String body =
                "<text:tracked-changes><text:changed-region><text:deletion><text:p>Gone.</text:p></text:deletion></text:changed-region></text:tracked-changes>"
                        + "<text:h text:outline-level=\"1\">One</text:h>"
                        + "<text:p>Ida counts<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>By hand.</text:p></text:note-body></text:note>\n <text:span text:style-name=\"H\">secret</text:span>lamps.<office:annotation><text:p>Why?</text:p></office:annotation></text:p>"
                        + "<text:p>The<text:s text:c=\"2\"/>end<text:line-break/>comes.</text:p>";
        assertThat(text(odt(body))).isEqualTo("# One\n\nIda counts lamps.\n\nBy hand.\n\nThe  end\ncomes.");
    }

    @Test
    void anEncryptedOpenDocumentIsCalledThat() throws IOException {
        String list =
                "<manifest:manifest xmlns:manifest=\"urn:m\"><manifest:file-entry manifest:full-path=\"content.xml\">"
                        + "<manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
        assertThat(Documents.read(
                        zip(
                                "mimetype",
                                "application/vnd.oasis.opendocument.text",
                                "content.xml",
                                "\u0001\u0002 no XML",
                                "META-INF/manifest.xml",
                                list),
                        1000))
                .isEqualTo(new ReadOutcome.Refused(Problem.ENCRYPTED));
        assertThat(Documents.read(
                        zip("mimetype", "application/vnd.oasis.opendocument.text", "encrypted-package", "noise"), 1000))
                .isEqualTo(new ReadOutcome.Refused(Problem.ENCRYPTED));
    }

    @Test
    void aBookIsItsSpineWithoutWhatIsOnlyForFindingOnesWay() throws IOException {
        String head = "<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\">"
                + "<head><title>x</title></head><body>";
        var book = zip(
                "mimetype",
                "application/epub+zip",
                "META-INF/container.xml",
                "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\" version=\"1.0\"><rootfiles>"
                        + "<rootfile full-path=\"book.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>",
                "book.opf",
                "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\"><metadata/><manifest>"
                        + "<item id=\"n\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>"
                        + "<item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/>"
                        + "<item id=\"b\" href=\"b.xhtml\" media-type=\"application/xhtml+xml\"/>"
                        + "<item id=\"o\" href=\"o.xhtml\" media-type=\"application/xhtml+xml\"/></manifest>"
                        + "<spine><itemref idref=\"n\"/><itemref idref=\"b\"/><itemref idref=\"a\"/></spine></package>",
                "a.xhtml",
                head + "<h1>The Second</h1><p>She <span class=\"linenum\">15</span>slept.</p></body></html>",
                "b.xhtml",
                head + "<h1>The First</h1><p><ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby> was on the wall."
                        + "<a epub:type=\"noteref\" href=\"#n\">1</a> <span epub:type=\"pagebreak\" title=\"7\">7</span>"
                        + "It rained.</p></body></html>",
                "nav.xhtml",
                head
                        + "<nav epub:type=\"toc\"><h2>Contents</h2><ol><li><a href=\"b.xhtml\">The First</a></li></ol></nav></body></html>",
                "o.xhtml",
                head + "<p>Not in the spine.</p></body></html>");
        assertThat(text(book)).isEqualTo("# The First\n\n漢字 was on the wall. It rained.\n\n# The Second\n\nShe slept.");
    }

    @Test
    void richTextNeedsNoEndOfItsLastParagraph() {
        assertThat(text("{\\rtf1 Anna went home.}".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("Anna went home.");
    }

    private static String text(byte[] document) {
        assertThat(Documents.read(document, 100_000)).isInstanceOf(ReadOutcome.Readable.class);
        return ((ReadOutcome.Readable) Documents.read(document, 100_000)).text();
    }

    private static String paragraphs(String... lines) {
        var body = new StringBuilder();
        for (String line : lines) {
            body.append("<w:p><w:r><w:t>").append(line).append("</w:t></w:r></w:p>");
        }
        return body.toString();
    }

    private static byte[] docx(String edition, String body, String styles) throws IOException {
        boolean strict = edition.equals(STRICT_WORD);
        String office = strict
                ? "http://purl.oclc.org/ooxml/officeDocument/relationships/"
                : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        String list = "<Relationships><Relationship Type=\"%s\" Target=\"%s\"/></Relationships>";
        return zip(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>",
                "_rels/.rels",
                list.formatted(office + "officeDocument", "word/document.xml"),
                "word/_rels/document.xml.rels",
                list.formatted(office + "styles", "styles.xml"),
                "word/styles.xml",
                "<w:styles xmlns:w=\"" + edition + "\">" + styles + "</w:styles>",
                "word/document.xml",
                "<w:document xmlns:w=\"" + edition + "\"><w:body>" + body + "</w:body></w:document>");
    }

    private static byte[] odt(String body) throws IOException {
        return zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<office:document-content xmlns:office=\"urn:o\" xmlns:text=\"urn:t\" xmlns:style=\"urn:s\">"
                        + "<office:automatic-styles><style:style style:name=\"H\"><style:text-properties text:display=\"none\"/></style:style></office:automatic-styles>"
                        + "<office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>");
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int index = 0; index < namesAndTexts.length; index += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[index]));
                zip.write(namesAndTexts[index + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
