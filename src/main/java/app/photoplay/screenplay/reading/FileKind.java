package app.photoplay.screenplay.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

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

    private static final long MOST_INFLATED = 150L * 1024 * 1024;
    private static final int MOST_ENTRIES = 10_000;
    private static final int MOST_HEAD = 64 * 1024;

    /** Looks inside a package, which costs what it inflates to. */
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

    /** Inflates everything once, counting, before any parser may. */
    private static FileKind packaged(byte[] bytes) {
        var kind = UNSUPPORTED;
        long inflated = 0;
        int entries = 0;
        var buffer = new byte[16 * 1024];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var start = new StringBuilder();
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    inflated += read;
                    if (start.length() < MOST_HEAD) {
                        start.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
                    }
                    if (inflated > MOST_INFLATED) {
                        return BOMB;
                    }
                }
                if (++entries > MOST_ENTRIES) {
                    return BOMB;
                }
                String name = entry.getName();
                if (name.equals("META-INF/manifest.xml") && start.indexOf("encryption-data") >= 0
                        || name.equals("META-INF/rights.xml")) {
                    return ENCRYPTED;
                }
                kind = kind == UNSUPPORTED ? kind(name, start.toString()) : kind;
            }
        } catch (ZipException broken) {
            return String.valueOf(broken.getMessage()).contains("encrypted") ? ENCRYPTED : MALFORMED;
        } catch (IOException | IllegalArgumentException broken) {
            return MALFORMED;
        }
        return entries == 0 ? MALFORMED : kind;
    }

    private static FileKind kind(String name, String start) {
        if (name.equals("word/document.xml")) {
            return DOCX;
        }
        if (name.equals("mimetype")) {
            return start.contains("epub") ? EPUB : start.contains("opendocument.text") ? ODT : UNSUPPORTED;
        }
        return name.equals("META-INF/container.xml") ? EPUB : UNSUPPORTED;
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
