package app.photoplay.screenplay.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the notes of a Word document: each by the name of the element that refers to it, and its number. */
final class WordNotes implements Markup.Visitor {

    private final String kind;
    private final int longest;
    private final Map<String, List<String>> notes;
    private String key = "";
    private @Nullable TextWriter writer;
    private @Nullable WordText note;

    private WordNotes(String kind, int longest, Map<String, List<String>> notes) {
        this.kind = kind;
        this.longest = longest;
        this.notes = notes;
    }

    /**
     * @param kind «footnote» or «endnote»
     * @param notes where they go
     */
    static void read(InputStream part, String kind, int longest, Map<String, List<String>> notes) throws IOException {
        if (part.available() > 0) {
            Markup.walk(part, new WordNotes(kind, longest, notes));
        }
    }

    @Override
    public boolean start(Markup at) {
        if (note != null) {
            return note.start(at);
        }
        if (at.name().equals(kind)) {
            // lines between text and notes are kept among the notes
            if (at.attribute("type", "normal").matches(".*[sS]eparator|continuationNotice")) {
                return false;
            }
            key = kind + "Reference" + at.attribute("id", "");
            writer = new TextWriter(longest);
            note = new WordText(WordStyles.NONE, new HashMap<>(), writer);
        }
        return true;
    }

    @Override
    public void text(String words) {
        if (note != null) {
            note.text(words);
        }
    }

    @Override
    public void end(String name) {
        if (note == null || writer == null) {
            return;
        }
        if (name.equals(kind)) {
            note.close();
            notes.put(key, List.of(writer.text()));
            note = null;
        } else {
            note.end(name);
        }
    }
}
