package app.photoplay.screenplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.photoplay.screenplay.UnreadableManuscriptException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of every kind become text, or are refused by name of what is wrong. */
class ManuscriptReaderTests {

    private static final String STORY = "Änne opened the door. “Who’s there?” she asked.";

    private final ManuscriptReader reader = new ManuscriptReader();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "windows-1252"})
    void everyEncodingGivesTheSameText(String charset) {
        assertThat(reader.read(STORY.getBytes(Charset.forName(charset)), "story.txt")
                        .text())
                .isEqualTo(STORY);
    }

    @Test
    void otherScriptsAreDetectedByTheirLetters() {
        String russian = "Анна открыла дверь и вошла в тёмную комнату. Кто здесь, спросила она. Никто не ответил ей.";
        assertThat(reader.read(russian.getBytes(Charset.forName("windows-1251")), "a.txt")
                        .text())
                .isEqualTo(russian);
        String japanese = "吾輩は猫である。名前はまだ無い。どこで生れたかとんと見当がつかぬ。何でも薄暗いじめじめした所で泣いていた。";
        assertThat(reader.read(japanese.getBytes(Charset.forName("Shift_JIS")), "a.txt")
                        .text())
                .isEqualTo(japanese);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void wideTextNeedsNoMarkInAnyScript(String order) {
        for (String text : new String[] {
            "Анна открыла дверь. Кто здесь?",
            "فتحت آنا الباب. من هنا؟",
            "安娜打开了门。\n谁在那里？",
            "Η Άννα άνοιξε.",
            "Anna went home."
        }) {
            assertThat(reader.read(text.getBytes(Charset.forName(order)), "a.txt")
                            .text())
                    .isEqualTo(text);
        }
    }

    @Test
    void oneWholeSlugLineAtTheTopMakesAScreenplay() {
        assertThat(reader.read("INT. TRAIN - NIGHT\n\nIda counts the lamps.").format())
                .isEqualTo(TextFormat.FOUNTAIN);
        assertThat(reader.read("INT. He wrote it on the board. Nobody knew why.")
                        .format())
                .isEqualTo(TextFormat.PROSE);
    }

    @Test
    void aByteOrderMarkIsNoText() {
        var bytes = ("\uFEFF" + STORY).getBytes(StandardCharsets.UTF_8);
        assertThat(reader.read(bytes, "story.md").text()).isEqualTo(STORY);
    }

    @Test
    void lineEndsStayAsTheyAre() {
        assertThat(reader.read("One.\r\nTwo.\rThree.".getBytes(StandardCharsets.UTF_8), "a.txt")
                        .text())
                .isEqualTo("One.\r\nTwo.\rThree.");
    }

    @Test
    void aWordDocumentGivesItsParagraphs() throws IOException {
        assertThat(reader.read(docx(), "story.docx").text()).isEqualTo("First paragraph.\n\nSecond paragraph.");
        assertThat(reader.read(docx(), "wrongly-named.txt").text()).startsWith("First");
    }

    @Test
    void aPdfGivesItsText() throws IOException {
        assertThat(reader.read(pdf(null), "story.pdf").text()).contains("Anna went into the hall.");
    }

    @Test
    void richTextGivesItsText() {
        var rtf = "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\f0 Anna went \\b home\\b0 .\\par She slept.\\par}"
                .getBytes(StandardCharsets.US_ASCII);
        assertThat(reader.read(rtf, "a.rtf").text()).contains("Anna went home.").contains("She slept.");
    }

    @Test
    void openDocumentGivesItsText() throws IOException {
        String content =
                "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
                        + "<office:body><office:text><text:p>Anna went home.</text:p><text:p>She slept.</text:p></office:text></office:body></office:document-content>";
        var odt = zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", content);
        assertThat(reader.read(odt, "a.odt").text()).isEqualTo("Anna went home.\n\nShe slept.");
    }

    @Test
    void anEpubGivesItsChapters() throws IOException {
        var epub = zip(
                "mimetype",
                "application/epub+zip",
                "META-INF/container.xml",
                "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\" version=\"1.0\"><rootfiles><rootfile full-path=\"c.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>",
                "c.opf",
                "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\"><metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>The Book</dc:title></metadata>"
                        + "<manifest><item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/></manifest><spine><itemref idref=\"a\"/></spine></package>",
                "a.xhtml",
                "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body><h1>The Storm</h1><p>Anna went home.</p></body></html>");
        var manuscript = reader.read(epub, "a.epub");
        assertThat(manuscript.text()).contains("# The Storm\n\nAnna went home.");
        assertThat(manuscript.title()).isEqualTo("The Book");
    }

    @Test
    void whatIsWrongIsNamed() throws IOException {
        assertRefused(new byte[0], "a.txt", Reason.EMPTY);
        assertRefused(" \n\t ".getBytes(StandardCharsets.UTF_8), "a.txt", Reason.EMPTY);
        assertRefused("* * *".getBytes(StandardCharsets.UTF_8), "a.txt", Reason.EMPTY);
        assertRefused(new byte[ManuscriptReader.MAX_BYTES + 1], "a.txt", Reason.TOO_LARGE);
        assertRefused(
                "a".repeat(ManuscriptReader.MAX_CHARACTERS + 1).getBytes(StandardCharsets.UTF_8),
                "a.txt",
                Reason.TOO_LONG);
        assertRefused(pdf("secret"), "a.pdf", Reason.ENCRYPTED);
        assertRefused(lockedDocx(), "a.docx", Reason.ENCRYPTED);
        assertRefused("some\0thing".getBytes(StandardCharsets.UTF_8), "a.txt", Reason.BINARY);
        assertRefused(noise(), "a.txt", Reason.BINARY);
        assertRefused("%PDF-1.7 and nothing more".getBytes(StandardCharsets.UTF_8), "a.pdf", Reason.MALFORMED);
        assertRefused("just words".getBytes(StandardCharsets.UTF_8), "a.docx", Reason.MALFORMED);
        assertRefused("<FinalDraft><Content>".getBytes(StandardCharsets.UTF_8), "a.fdx", Reason.MALFORMED);
        assertRefused(zip("readme.txt", "hello"), "a.zip", Reason.UNSUPPORTED);
        assertRefused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}, "a.png", Reason.UNSUPPORTED);
    }

    @Test
    void pastedTextIsCheckedToo() {
        assertRefusedText("", Reason.EMPTY);
        assertRefusedText("a\0b", Reason.BINARY);
        assertRefusedText("half \ud83d a character", Reason.MALFORMED);
        assertRefusedText("x".repeat(ManuscriptReader.MAX_CHARACTERS + 1), Reason.TOO_LONG);
        assertThat(reader.read("whole \ud83d\ude80 character").text()).contains("🚀");
    }

    @Test
    void aPackageThatInflatesBeyondMeasureIsRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var zeros = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte < 200; megabyte++) {
                zip.write(zeros);
            }
        }
        assertRefused(bytes.toByteArray(), "bomb.docx", Reason.TOO_LARGE);
    }

    @Test
    void finalDraftReadsNothingFromOutside() {
        String entity =
                "<!DOCTYPE FinalDraft [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><FinalDraft><Content><Paragraph><Text>&x;</Text></Paragraph></Content></FinalDraft>";
        assertRefusedText(entity, Reason.MALFORMED);
    }

    private void assertRefused(byte[] bytes, String name, Reason reason) {
        assertThatExceptionOfType(UnreadableManuscriptException.class)
                .as(name)
                .isThrownBy(() -> reader.read(bytes, name))
                .extracting(UnreadableManuscriptException::reason)
                .isEqualTo(reason);
    }

    private void assertRefusedText(String text, Reason reason) {
        assertThatExceptionOfType(UnreadableManuscriptException.class)
                .isThrownBy(() -> reader.read(text))
                .extracting(UnreadableManuscriptException::reason)
                .isEqualTo(reason);
    }

    private static byte[] noise() {
        var noise = new byte[4000];
        new java.util.Random(7).nextBytes(noise);
        return noise;
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

    private static byte[] docx() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("First paragraph.");
            document.createParagraph().createRun().setText("Second paragraph.");
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] lockedDocx() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(docx());
            } catch (java.security.GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf(String password) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText("Anna went into the hall.");
                content.endText();
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
