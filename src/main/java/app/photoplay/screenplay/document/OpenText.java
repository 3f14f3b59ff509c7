package app.photoplay.screenplay.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * The text of an OpenDocument as it reads with every change accepted: without what was deleted or hidden, without remarks
 * and tables of contents. A note stands as a paragraph of its own behind the one that it belongs to.
 */
final class OpenText implements Markup.Visitor {

    private static final int LOWEST_HEADING = 3;
    private static final int MOST_SPACES = 1_000;
    private static final Set<String> SKIPPED = Set.of(
            "tracked-changes",
            "annotation",
            "note-citation",
            "table-of-content",
            "ruby-text",
            "title",
            "desc",
            "hidden-text",
            "hidden-paragraph",
            "sequence-decls",
            "forms",
            "scripts",
            "automatic-styles",
            "font-face-decls");

    private final Set<String> hidden;
    private final TextWriter writer;
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private int notes;

    /** @param notes that belong to it */
    private record Paragraph(StringBuilder words, boolean heading, List<String> notes) {}

    /** @param hidden the names of styles whose text is not shown */
    OpenText(Set<String> hidden, TextWriter writer) {
        this.hidden = hidden;
        this.writer = writer;
    }

    @Override
    public boolean start(Markup at) {
        String name = at.name();
        if (SKIPPED.contains(name) || hidden.contains(at.attribute("style-name", "")) || isHiddenSection(at)) {
            return false;
        }
        switch (name) {
            case "p" -> begin(false);
            case "h" -> begin(WordStyles.level(at.attribute("outline-level", "1")) <= LOWEST_HEADING);
            case "note" -> notes++;
            case "s" -> add(" ".repeat(spaces(at.attribute("c", "1"))));
            case "tab" -> add(" ");
            case "line-break" -> add("\n");
            default -> {}
        }
        return true;
    }

    private static boolean isHiddenSection(Markup at) {
        return at.name().equals("section") && at.attribute("display", "true").equals("none");
    }

    private static int spaces(String count) {
        return count.matches("\\d{1,3}") ? Math.min(Integer.parseInt(count), MOST_SPACES) : 1;
    }

    @Override
    public void text(String words) {
        // line ends of the XML are blanks
        add(words.replaceAll("\\s+", " "));
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "note" -> notes--;
            case "p", "h" -> finish();
            default -> {}
        }
    }

    private void begin(boolean heading) {
        open.push(new Paragraph(new StringBuilder(), heading, new ArrayList<>()));
    }

    private void finish() {
        var paragraph = open.poll();
        if (paragraph == null) {
            return;
        }
        var host = open.peek();
        if (notes > 0 && host != null) {
            host.notes.add(paragraph.words.toString());
            return;
        }
        writer.paragraph(paragraph.words, paragraph.heading);
        paragraph.notes.forEach(note -> writer.paragraph(note, false));
    }

    private void add(String words) {
        var paragraph = open.peek();
        if (paragraph != null) {
            paragraph.words.append(words);
        }
    }
}
