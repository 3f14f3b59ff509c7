package app.photoplay.screenplay.document;

import app.photoplay.screenplay.reading.ReadOutcome;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a Word document, of the ordinary and of the strict edition of its format. */
final class DocxReader {

    private DocxReader() {}

    static ReadOutcome read(byte[] bytes, int longest) throws IOException {
        try (var parts = new ZipParts(bytes)) {
            String main = related(parts, "_rels/.rels", "").getOrDefault("officeDocument", "word/document.xml");
            int slash = main.lastIndexOf('/') + 1;
            String folder = main.substring(0, slash);
            var related = related(parts, folder + "_rels/" + main.substring(slash) + ".rels", folder);
            var notes = new HashMap<String, List<String>>();
            WordNotes.read(parts.open(related.getOrDefault("footnotes", "")), "footnote", longest, notes);
            WordNotes.read(parts.open(related.getOrDefault("endnotes", "")), "endnote", longest, notes);
            var writer = new TextWriter(longest);
            var styles = WordStyles.of(parts.open(related.getOrDefault("styles", "")));
            var text = new WordText(styles, notes, writer);
            Markup.walk(parts.open(main), text);
            text.close();
            return new ReadOutcome.Readable(writer.text(), DocumentTitle.in(parts.open("docProps/core.xml")));
        }
    }

    /** The parts that a part names, by what they are to it. */
    private static Map<String, String> related(ZipParts parts, String list, String folder) throws IOException {
        var related = new HashMap<String, String>();
        var part = parts.open(list);
        if (part.available() > 0) {
            Markup.walk(part, at -> {
                String kind = at.attribute("Type", "");
                String target = at.attribute("Target", "");
                if (at.name().equals("Relationship")
                        && !at.attribute("TargetMode", "").equals("External")) {
                    related.putIfAbsent(
                            kind.substring(kind.lastIndexOf('/') + 1),
                            target.startsWith("/") ? target.substring(1) : folder + target);
                }
                return true;
            });
        }
        return related;
    }
}
