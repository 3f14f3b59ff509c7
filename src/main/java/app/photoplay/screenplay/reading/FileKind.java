package app.photoplay.screenplay.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** What a file is by its first bytes and, for packages, by what they hold. */
public enum FileKind {
    TEXT,
    /** A package, of which only a look inside says what it is. */
    PACKAGE,
    PDF,
    RTF,
    DOCX,
    ODT,
    EPUB,
    ENCRYPTED,
    BOMB,
    MALFORMED,
    UNSUPPORTED;

    private static final int MOST_ENTRIES = 10_000;
    private static final int MOST_HEAD = 64 * 1024;

    /** Looks inside a package too. */
    public static FileKind of(byte[] bytes) {
        var kind = byFirstBytes(bytes);
        if (kind != PACKAGE) {
            return kind;
        }
        if (bytes[0] == 'P') {
            return packaged(bytes);
        }
        return contains(bytes, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE)) ? ENCRYPTED : UNSUPPORTED;
    }

    /** What the first bytes say: a text, a document, a package, or nothing that can be read. */
    public static FileKind byFirstBytes(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-") && head.indexOf("%PDF-") < 1000 && !head.startsWith("PK")) {
            return PDF;
        }
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return PACKAGE;
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return PACKAGE;
        }
        boolean known = head.startsWith("\u0089PNG")
                || head.startsWith("\u00ff\u00d8\u00ff")
                || head.startsWith("GIF8")
                || head.startsWith("Rar!")
                || head.startsWith("7z\u00bc\u00af")
                || head.startsWith("\u001f\u008b")
                || head.startsWith("ID3") && head.indexOf('\0') > 0
                || head.startsWith("\u007fELF")
                || head.startsWith("OggS");
        return known ? UNSUPPORTED : TEXT;
    }

    private static FileKind packaged(byte[] bytes) {
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            int entries = 0;
            for (var all = zip.getEntries(); all.hasMoreElements(); all.nextElement()) {
                if (++entries > MOST_ENTRIES) {
                    return BOMB;
                }
            }
            if (zip.getEntry("META-INF/rights.xml") != null) {
                return ENCRYPTED;
            }
            String type = start(zip, "mimetype");
            if (type.contains("opendocument.text")) {
                return ODT;
            }
            if (type.contains("epub") || zip.getEntry("META-INF/container.xml") != null) {
                return EPUB;
            }
            boolean word = zip.getEntry("word/document.xml") != null
                    || start(zip, "[Content_Types].xml").contains("wordprocessingml");
            return entries == 0 ? MALFORMED : word ? DOCX : UNSUPPORTED;
        } catch (IOException | IllegalArgumentException broken) {
            return MALFORMED;
        }
    }

    private static String start(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null || !zip.canReadEntryData(entry)) {
            return "";
        }
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(MOST_HEAD), StandardCharsets.ISO_8859_1);
        }
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        for (int index = 0; index + part.length <= bytes.length; index++) {
            int same = 0;
            while (same < part.length && bytes[index + same] == part[same]) {
                same++;
            }
            if (same == part.length) {
                return true;
            }
        }
        return false;
    }
}
