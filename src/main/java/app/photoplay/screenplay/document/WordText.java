package app.photoplay.screenplay.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text of a Word document as it reads with every change accepted: without what was deleted, moved away or hidden. A
 * note stands as a paragraph of its own behind the one that it belongs to.
 */
final class WordText implements Markup.Visitor {

    /** What was there before, what is there for other programs, codes of fields, and phonetic signs. */
    private static final Set<String> SKIPPED = Set.of(
            "del",
            "moveFrom",
            "pPrChange",
            "rPrChange",
            "sectPr",
            "tblPrChange",
            "Fallback",
            "instrText",
            "delInstrText",
            "delText",
            "rt",
            "docPr");

    private final WordStyles styles;
    private final Map<String, List<String>> notes;
    private final TextWriter writer;
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private boolean inParagraphProperties;
    private boolean inRunProperties;
    private boolean inText;
    private boolean hidden;

    private static final class Paragraph {
        private final StringBuilder words = new StringBuilder();
        private final List<String> notes = new ArrayList<>();
        private @Nullable String style;
        private int level = Integer.MAX_VALUE;
        private boolean goesOn;
    }

    private @Nullable Paragraph joined;

    /** @param notes their paragraphs by kind and number */
    WordText(WordStyles styles, Map<String, List<String>> notes, TextWriter writer) {
        this.styles = styles;
        this.notes = notes;
        this.writer = writer;
    }

    @Override
    public boolean start(Markup at) {
        String name = at.name();
        if (inParagraphProperties || inRunProperties) {
            return property(at, name);
        }
        if (SKIPPED.contains(name)) {
            return false;
        }
        switch (name) {
            case "p" -> begin();
            case "pPr" -> inParagraphProperties = true;
            case "rPr" -> inRunProperties = true;
            case "r" -> hidden = false;
            case "t" -> inText = true;
            case "tab", "ptab" -> add(" ");
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("-");
            case "footnoteReference", "endnoteReference" -> note(name + at.attribute("id", ""));
            default -> {}
        }
        return true;
    }

    private boolean property(Markup at, String name) {
        var paragraph = open.peek();
        if (SKIPPED.contains(name)) {
            // a mark of a paragraph that is deleted, or moved away: what follows is the same paragraph
            if (paragraph != null && inParagraphProperties && (name.equals("del") || name.equals("moveFrom"))) {
                paragraph.goesOn = true;
            }
            return false;
        }
        switch (name) {
            case "pStyle" -> {
                if (paragraph != null) {
                    paragraph.style = at.attribute("val");
                }
            }
            case "outlineLvl" -> {
                if (paragraph != null) {
                    paragraph.level = WordStyles.level(at.attribute("val", ""));
                }
            }
            case "rStyle" -> hidden |= inRunProperties && styles.isHidden(at.attribute("val"));
            case "vanish" -> {
                if (!inParagraphProperties) {
                    hidden = WordStyles.isOn(at);
                }
            }
            default -> {}
        }
        return true;
    }

    @Override
    public void text(String words) {
        if (inText) {
            add(words);
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "pPr" -> inParagraphProperties = false;
            case "rPr" -> inRunProperties = false;
            case "t" -> inText = false;
            case "r" -> hidden = false;
            case "p" -> finish();
            default -> {}
        }
    }

    private void begin() {
        var paragraph = new Paragraph();
        if (joined != null && open.isEmpty()) {
            paragraph.words.append(joined.words);
            paragraph.notes.addAll(joined.notes);
            joined = null;
        }
        open.push(paragraph);
    }

    private void finish() {
        var paragraph = open.poll();
        if (paragraph == null) {
            return;
        }
        if (paragraph.goesOn && open.isEmpty()) {
            joined = paragraph;
        } else {
            write(paragraph);
        }
    }

    private void write(Paragraph paragraph) {
        boolean heading = paragraph.level == Integer.MAX_VALUE
                ? styles.isHeading(paragraph.style)
                : WordStyles.isHeading(paragraph.level);
        writer.paragraph(paragraph.words, heading);
        paragraph.notes.forEach(note -> writer.paragraph(note, false));
    }

    /** Writes what a last paragraph without an end of its own left. */
    void close() {
        if (joined != null) {
            write(joined);
            joined = null;
        }
    }

    private void add(String words) {
        var paragraph = open.peek();
        if (paragraph != null && !hidden && !styles.isHidden(paragraph.style)) {
            paragraph.words.append(words);
        }
    }

    private void note(String key) {
        var paragraph = open.peek();
        if (paragraph != null && !hidden) {
            paragraph.notes.addAll(notes.getOrDefault(key, List.of()));
        }
    }
}
