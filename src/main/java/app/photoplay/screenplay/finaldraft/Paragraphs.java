package app.photoplay.screenplay.finaldraft;

import app.photoplay.screenplay.story.Checkpoint;
import app.photoplay.screenplay.story.Span;
import app.photoplay.screenplay.story.Strand;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Walks through the tags of a document and gathers its paragraphs: the words in «Text», notes and summaries left out. */
final class Paragraphs {

    private static final Set<String> REMARKS =
            Set.of("ScriptNote", "SceneProperties", "Summary", "HeaderAndFooter", "Header", "Footer", "AltCollection");

    private final String source;
    private final List<DraftParagraph> paragraphs = new ArrayList<>();
    private final List<Span> words = new ArrayList<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int speeches;

    private static final class Open {
        private final Tag tag;
        private final Strand words = new Strand();
        private boolean second;
        private String number;

        private Open(Tag tag) {
            this.tag = tag;
            this.number = tag.attribute("Number");
        }
    }

    private Paragraphs(String source) {
        this.source = source;
    }

    static List<DraftParagraph> in(String source) {
        return walked(source).paragraphs;
    }

    /** Where words of paragraphs stand. */
    static List<Span> wordsIn(String source) {
        return walked(source).words;
    }

    private static Paragraphs walked(String source) {
        var paragraphs = new Paragraphs(source);
        paragraphs.walk();
        return paragraphs;
    }

    private void walk() {
        int index = 0;
        while (index < source.length()) {
            Checkpoint.pass();
            int tag = source.indexOf('<', index);
            int end = tag < 0 ? source.length() : tag;
            text(index, end);
            if (tag < 0) {
                return;
            }
            index = special(tag);
            if (index < 0) {
                int close = endOfTag(tag);
                var read = Tag.of(source.substring(tag, close));
                if (read != null) {
                    step(read);
                }
                index = close;
            }
        }
    }

    /** Behind a comment, a CDATA section, an instruction; -1 where a tag begins. */
    private int special(int at) {
        if (source.startsWith("<!--", at)) {
            return behind("-->", at);
        }
        if (source.startsWith("<![CDATA[", at)) {
            int end = behind("]]>", at);
            if (takesText() && end - 3 > at + 9) {
                literal(at + 9, end - 3);
            }
            return end;
        }
        return source.startsWith("<?", at) ? behind("?>", at) : source.startsWith("<!", at) ? behind(">", at) : -1;
    }

    private int behind(String sign, int at) {
        int end = source.indexOf(sign, at);
        return end < 0 ? source.length() : end + sign.length();
    }

    private int endOfTag(int at) {
        char quote = 0;
        for (int index = at; index < source.length(); index++) {
            char character = source.charAt(index);
            if (quote != 0) {
                quote = character == quote ? 0 : quote;
            } else if (character == '"' || character == '\'') {
                quote = character;
            } else if (character == '>') {
                return index + 1;
            }
        }
        return source.length();
    }

    private void literal(int from, int to) {
        var paragraph = open.peek();
        if (paragraph != null) {
            words.add(new Span(from, to));
            for (int index = from; index < to; index++) {
                paragraph.words.append(source.charAt(index), index, index + 1);
            }
        }
    }

    private boolean takesText() {
        return "Text".equals(path.peek())
                && !open.isEmpty()
                && path.stream().noneMatch(REMARKS::contains)
                && path.contains("Content");
    }

    private void text(int from, int to) {
        var paragraph = open.peek();
        if (paragraph != null && from < to && takesText()) {
            words.add(new Span(from, to));
            Entities.append(paragraph.words, source, from, to, 0);
        }
    }

    private void step(Tag tag) {
        if (!tag.opening()) {
            if (tag.name().equals("Paragraph")) {
                close();
            }
            if (tag.name().equals(path.peek())) {
                path.pop();
            }
            return;
        }
        if (tag.name().equals("SceneProperties")
                && !open.isEmpty()
                && open.getFirst().number.isEmpty()) {
            open.getFirst().number = tag.attribute("Number");
        }
        if (tag.alone()) {
            return;
        }
        path.push(tag.name());
        if (tag.name().equals("DualDialogue")) {
            speeches = 0;
        }
        if (tag.name().equals("Paragraph")) {
            var paragraph = new Open(tag);
            if (path.contains("DualDialogue")) {
                speeches += tag.attribute("Type").equals("Character") ? 1 : 0;
                paragraph.second = speeches > 1;
            }
            open.push(paragraph);
        }
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        var done = open.pop();
        String type = done.tag.attribute("Type");
        boolean remark = path.stream().anyMatch(REMARKS::contains);
        if (!remark && done.words.length() > 0) {
            paragraphs.add(new DraftParagraph(
                    type.isEmpty() ? "Action" : type,
                    done.tag.attribute("Alignment"),
                    done.number.isEmpty() ? null : done.number,
                    done.second,
                    path.contains("TitlePage"),
                    done.words));
        }
    }
}
