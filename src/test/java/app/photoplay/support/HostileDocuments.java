package app.photoplay.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small documents that ask their readers for more memory or time than any machine has. */
public final class HostileDocuments {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private HostileDocuments() {}

    /** All of them, by the name of a file. */
    public static Map<String, byte[]> all() {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("run-lengths.pdf", pdfOfRunLengths());
        all.put("paragraphs.docx", docxOfParagraphs());
        all.put("braces.rtf", rtfOfBraces());
        all.put("ranges.pdf", pdfOfRanges());
        all.put("itemrefs.epub", epubOfItemrefs());
        all.put("kids.pdf", pdfOfKids());
        all.put("styles.docx", docxOfStyles());
        all.put("nesting.odt", odtOfNesting());
        return all;
    }

    /** 39 kB that become 2.5 GB: runs of one byte, deflated. */
    public static byte[] pdfOfRunLengths() {
        var runs = new byte[40_000_000];
        for (int index = 0; index < runs.length; index++) {
            runs[index] = index % 2 == 0 ? (byte) 129 : (byte) ' ';
        }
        return pdf(
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                List.of(page(""), stream("/Filter [/FlateDecode /RunLengthDecode]", deflated(runs))));
    }

    /** A font whose table of characters claims all of them, again and again. */
    public static byte[] pdfOfRanges() {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def\n")
                .append("1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        for (int block = 0; block < 400; block++) {
            map.append("100 beginbfrange\n")
                    .append("<0000> <FFFF> <0000>\n".repeat(100))
                    .append("endbfrange\n");
        }
        map.append("endcmap end end");
        String font = "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /ToUnicode 6 0 R"
                + " /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X"
                + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>] >>";
        return pdf(
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                List.of(
                        page("/Resources << /Font << /F1 5 0 R >> >>"),
                        stream("", "BT /F1 12 Tf <00410042> Tj ET".getBytes(StandardCharsets.ISO_8859_1)),
                        font.getBytes(StandardCharsets.ISO_8859_1),
                        stream(
                                "/Filter /FlateDecode",
                                deflated(map.toString().getBytes(StandardCharsets.ISO_8859_1)))));
    }

    /** One page a million times. */
    public static byte[] pdfOfKids() {
        return pdf(
                "<< /Type /Pages /Count 1000000 /Kids [" + "3 0 R ".repeat(1_000_000) + "] >>",
                List.of(page(""), stream("", "BT ET".getBytes(StandardCharsets.ISO_8859_1))));
    }

    /** Millions of paragraphs with a property each and without a word. */
    public static byte[] docxOfParagraphs() {
        return docx(
                body("<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr></w:r></w:p>", 1_700_000),
                "");
    }

    /** Styles that lead to one another, each used by a paragraph. */
    public static byte[] docxOfStyles() {
        int count = 40_000;
        var styles = new StringBuilder();
        var body = new StringBuilder();
        for (int style = 0; style < count; style++) {
            styles.append("<w:style w:type=\"paragraph\" w:styleId=\"s%d\"><w:basedOn w:val=\"s%d\"/></w:style>"
                    .formatted(style, style + 1));
            body.append("<w:p><w:pPr><w:pStyle w:val=\"s0\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>");
        }
        return docx(body.toString(), styles.toString());
    }

    /** A group in a group in a group, 19 million deep. */
    public static byte[] rtfOfBraces() {
        return ("{\\rtf1 " + "{".repeat(19_000_000)).getBytes(StandardCharsets.US_ASCII);
    }

    /** A book whose one chapter is to be read 300,000 times. */
    public static byte[] epubOfItemrefs() {
        return zip(Map.of(
                "mimetype",
                "application/epub+zip",
                "META-INF/container.xml",
                "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\" version=\"1.0\"><rootfiles>"
                        + "<rootfile full-path=\"c.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>",
                "c.opf",
                "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\"><manifest>"
                        + "<item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/></manifest><spine>"
                        + "<itemref idref=\"a\"/>".repeat(300_000)
                        + "</spine></package>",
                "a.xhtml",
                "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>" + "<p> </p>".repeat(1_000) + "</body></html>"));
    }

    /** Spans in spans. */
    public static byte[] odtOfNesting() {
        return zip(Map.of(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text><text:p>"
                        + "<text:span>".repeat(2_000_000)
                        + "x"
                        + "</text:span>".repeat(2_000_000)
                        + "</text:p></office:text></office:body></office:document-content>"));
    }

    private static String body(String paragraph, int times) {
        return paragraph.repeat(times);
    }

    private static byte[] docx(String body, String styles) {
        String main = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        return zip(Map.of(
                "[Content_Types].xml",
                XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + WORD + "document.main+xml\"/>"
                        + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + WORD + "styles+xml\"/></Types>",
                "_rels/.rels",
                XML + "<Relationships xmlns=\"" + RELATIONSHIPS + "\"><Relationship Id=\"a\" Type=\"" + OFFICE
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>",
                "word/_rels/document.xml.rels",
                XML + "<Relationships xmlns=\"" + RELATIONSHIPS + "\"><Relationship Id=\"a\" Type=\"" + OFFICE
                        + "styles\" Target=\"styles.xml\"/></Relationships>",
                "word/styles.xml",
                XML + "<w:styles " + main + ">" + styles + "</w:styles>",
                "word/document.xml",
                XML + "<w:document " + main + "><w:body>" + body + "</w:body></w:document>"));
    }

    private static byte[] page(String resources) {
        return ("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R " + resources + " >>")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] stream(String filter, byte[] content) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("<< /Length " + content.length + " " + filter + " >>\nstream\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(content);
        bytes.writeBytes("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
        return bytes.toByteArray();
    }

    /** @param objects from the third; the first is the catalogue, the second these pages */
    private static byte[] pdf(String pages, List<byte[]> objects) {
        var all = new ArrayList<byte[]>();
        all.add("<< /Type /Catalog /Pages 2 0 R >>".getBytes(StandardCharsets.ISO_8859_1));
        all.add(pages.getBytes(StandardCharsets.ISO_8859_1));
        all.addAll(objects);
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("%PDF-1.4\n".getBytes(StandardCharsets.ISO_8859_1));
        var table = new StringBuilder("xref\n0 " + (all.size() + 1) + "\n0000000000 65535 f \n");
        for (int index = 0; index < all.size(); index++) {
            table.append("%010d 00000 n \n".formatted(bytes.size()));
            bytes.writeBytes(((index + 1) + " 0 obj\n").getBytes(StandardCharsets.ISO_8859_1));
            bytes.writeBytes(all.get(index));
            bytes.writeBytes("\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
        }
        int start = bytes.size();
        bytes.writeBytes(
                (table + "trailer << /Size " + (all.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF")
                        .getBytes(StandardCharsets.ISO_8859_1));
        return bytes.toByteArray();
    }

    private static byte[] deflated(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(bytes)) {
            deflater.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Map<String, String> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
