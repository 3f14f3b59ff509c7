package app.photoplay.screenplay.finaldraft;

import app.photoplay.screenplay.script.ScriptElement;
import app.photoplay.screenplay.script.ScriptStory;
import app.photoplay.screenplay.script.Slugs;
import app.photoplay.screenplay.story.Span;
import app.photoplay.screenplay.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a screenplay in Final Draft's XML. The JDK's parser proves the document well-formed, without document types or
 * anything from outside; the words are then found by {@link Paragraphs}, which knows where in the source they stand.
 */
public final class FinalDraftReader {

    private static final Pattern BY = Pattern.compile("(?i)(?:written )?by");

    private final String source;
    private final List<ScriptElement> elements = new ArrayList<>();
    private @Nullable String title;
    private @Nullable String author;
    private boolean credited;

    private FinalDraftReader(String source) {
        this.source = source;
    }

    /**
     * @param source the XML
     * @throws IllegalArgumentException where it is not well-formed or declares a document type
     */
    public static Story read(String source) {
        WellFormed.require(source);
        return new FinalDraftReader(source).story();
    }

    private Story story() {
        var paragraphs = Paragraphs.in(source);
        for (var paragraph : paragraphs) {
            if (paragraph.titlePage()) {
                titleLine(paragraph);
            } else {
                add(paragraph);
            }
        }
        elements.sort((one, other) ->
                one.words().span().start() - other.words().span().start());
        return ScriptStory.of(source, elements, title, author, markup());
    }

    private void titleLine(DraftParagraph paragraph) {
        var words = paragraph.words().trimmed();
        if (words.length() == 0) {
            return;
        }
        if (title == null) {
            title = words.text();
        } else if (author == null && credited) {
            author = words.text();
        }
        credited |= BY.matcher(words.text()).matches();
        elements.add(ScriptElement.of(ScriptElement.Kind.TITLE_PAGE, words, true));
    }

    private void add(DraftParagraph paragraph) {
        var words = paragraph.words().trimmed();
        if (words.length() == 0) {
            return;
        }
        var kind = behindTransition(DraftParagraph.kind(paragraph), words.text());
        boolean dual = kind == ScriptElement.Kind.CUE && paragraph.second();
        if (kind == ScriptElement.Kind.CENTERED) {
            addLines(paragraph, kind);
        } else {
            elements.add(new ScriptElement(
                    kind,
                    words,
                    paragraph.number(),
                    dual,
                    kind != ScriptElement.Kind.DIALOGUE && kind != ScriptElement.Kind.LYRIC));
        }
    }

    /** What stands as a speech behind a «CUT TO:» that stood as a name is nobody's: a heading, or what is seen. */
    private ScriptElement.Kind behindTransition(ScriptElement.Kind kind, String words) {
        boolean spoken = kind == ScriptElement.Kind.DIALOGUE || kind == ScriptElement.Kind.PARENTHETICAL;
        if (!spoken || elements.isEmpty() || elements.getLast().kind() != ScriptElement.Kind.TRANSITION) {
            return kind;
        }
        return Slugs.isHeading(words) ? ScriptElement.Kind.HEADING : ScriptElement.Kind.ACTION;
    }

    private void addLines(DraftParagraph paragraph, ScriptElement.Kind kind) {
        int from = 0;
        String text = paragraph.words().text();
        for (int index = 0; index <= text.length(); index++) {
            if (index == text.length() || text.charAt(index) == '\n') {
                var line = paragraph.words().part(from, index).trimmed();
                if (line.length() > 0) {
                    elements.add(ScriptElement.of(kind, line, true));
                }
                from = index + 1;
            }
        }
    }

    /** Everything between the words. */
    private List<Span> markup() {
        var markup = new ArrayList<Span>();
        int from = 0;
        for (var words : Paragraphs.wordsIn(source)) {
            if (words.start() > from) {
                markup.add(new Span(from, words.start()));
            }
            from = words.end();
        }
        if (from < source.length()) {
            markup.add(new Span(from, source.length()));
        }
        return markup;
    }
}
