package app.photoplay.screenplay.document;

import app.photoplay.screenplay.reading.ReadOutcome;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a text of the OpenDocument format. */
final class OdtReader {

    private OdtReader() {}

    static ReadOutcome read(byte[] bytes, int longest) throws IOException {
        try (var parts = new ZipParts(bytes)) {
            if (isEncrypted(parts)) {
                throw new ZipParts.LockedException();
            }
            if (!parts.has("content.xml")) {
                throw new IOException("No content");
            }
            var hidden = new HashSet<String>();
            Markup.walk(parts.open("content.xml"), new HiddenStyles(hidden));
            var styles = parts.open("styles.xml");
            if (styles.available() > 0) {
                Markup.walk(styles, new HiddenStyles(hidden));
            }
            var writer = new TextWriter(longest);
            Markup.walk(parts.open("content.xml"), new OpenText(hidden, writer));
            return new ReadOutcome.Readable(writer.text(), DocumentTitle.in(parts.open("meta.xml")));
        }
    }

    /** Either each part is, and the list of parts says so, or all are in one that is. */
    private static boolean isEncrypted(ZipParts parts) throws IOException {
        if (parts.has("encrypted-package")) {
            return true;
        }
        var found = new boolean[1];
        var list = parts.open("META-INF/manifest.xml");
        if (list.available() > 0) {
            Markup.walk(list, at -> {
                found[0] |= at.name().equals("encryption-data");
                return true;
            });
        }
        return found[0];
    }

    /** Collects the names of styles that do not show their text. */
    private static final class HiddenStyles implements Markup.Visitor {

        private final Set<String> hidden;
        private @Nullable String style;

        private HiddenStyles(Set<String> hidden) {
            this.hidden = hidden;
        }

        @Override
        public boolean start(Markup at) {
            if (at.name().equals("style")) {
                style = at.attribute("name");
            } else if (at.name().equals("text-properties")
                    && style != null
                    && at.attribute("display", "").equals("none")) {
                hidden.add(style);
            }
            return !at.name().equals("body");
        }
    }
}
