package app.photoplay.screenplay.fountain;

import app.photoplay.screenplay.script.ScriptElement;
import app.photoplay.screenplay.script.ScriptElement.Kind;
import app.photoplay.screenplay.script.ScriptStory;
import app.photoplay.screenplay.story.Checkpoint;
import app.photoplay.screenplay.story.Span;
import app.photoplay.screenplay.story.Story;
import app.photoplay.screenplay.story.Strand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a screenplay in Fountain 1.1. */
public final class FountainReader {

    private static final Pattern NUMBER = Pattern.compile("#([^#\\s][^#]*+)#\\s*+$");

    private final String source;
    private final List<Span> markup = new ArrayList<>();
    private final List<ScriptElement> elements = new ArrayList<>();
    private final List<Line> lines;
    private boolean speech;
    private boolean paragraph;
    /** Whether the line before said how the scene ends, so that the next one begins right behind it. */
    private boolean turned;

    private FountainReader(String source) {
        this.source = source;
        var remarks = Remarks.in(source);
        markup.addAll(remarks);
        this.lines = Line.of(source, remarks);
    }

    /** @param source not blank */
    public static Story read(String source) {
        return new FountainReader(source).story();
    }

    private Story story() {
        var page = TitlePage.of(lines, markup);
        page.words().forEach(words -> elements.add(ScriptElement.of(Kind.TITLE_PAGE, words, true)));
        page.imprint().forEach(words -> elements.add(ScriptElement.of(Kind.IMPRINT, words, true)));
        elements.sort(Comparator.comparingInt(element -> element.words().span().start()));
        for (int index = page.lines(); index < lines.size(); index++) {
            read(index, page.lines());
        }
        markup.sort((one, other) -> one.start() - other.start());
        return ScriptStory.of(source, elements, page.title(), page.author(), markup);
    }

    private void read(int index, int first) {
        Checkpoint.pass();
        var line = lines.get(index);
        if (line.isBlank()) {
            speech &= line.isHeldOpen();
            paragraph = false;
            return;
        }
        boolean afterBlank = index == first || lines.get(index - 1).isBlank() || turned;
        turned = false;
        boolean beforeBlank = index + 1 == lines.size() || lines.get(index + 1).isBlank();
        if (!speech || isSectionLike(line.stripped())) {
            open(line, afterBlank, beforeBlank);
        } else {
            say(line);
        }
    }

    private static boolean isSectionLike(String text) {
        return text.startsWith("#") || text.matches("={3,}");
    }

    private void open(Line line, boolean afterBlank, boolean beforeBlank) {
        var words = line.trimmed();
        String text = words.text();
        var kind = Syntax.kind(text, afterBlank, beforeBlank);
        boolean goesOn = paragraph;
        paragraph = kind == Syntax.ACTION;
        switch (kind) {
            case PAGE_BREAK, SYNOPSIS -> markup.add(words.span());
            case SECTION -> section(words);
            case FORCED_HEADING -> heading(drop(words, 1));
            case HEADING -> heading(words);
            case FORCED_ACTION -> {
                paragraph = true;
                add(Kind.ACTION, drop(line.words(), line.text().indexOf('!') + 1), !goesOn);
            }
            case ACTION -> add(Kind.ACTION, words, !goesOn);
            case FORCED_CUE -> cue(drop(words, 1));
            case CUE -> cue(words);
            case LYRIC -> add(Kind.LYRIC, drop(words, 1), true);
            case CENTERED -> {
                markup.add(words.span(words.length() - 1, words.length()));
                add(Kind.CENTERED, drop(words.part(0, words.length() - 1), 1), true);
            }
            case FORCED_TRANSITION -> {
                turned = true;
                add(Kind.TRANSITION, drop(words, 1), true);
            }
            case TRANSITION -> {
                turned = true;
                add(Kind.TRANSITION, words, true);
            }
        }
    }

    private void say(Line line) {
        var words = line.trimmed();
        String text = words.text();
        if ("(（".indexOf(text.charAt(0)) >= 0 && ")）".indexOf(text.charAt(text.length() - 1)) >= 0) {
            add(Kind.PARENTHETICAL, words, false);
        } else if (text.startsWith("~")) {
            add(Kind.LYRIC, drop(words, 1), false);
        } else {
            add(Kind.DIALOGUE, words, false);
        }
    }

    private void section(Strand words) {
        int depth = 0;
        while (depth < words.length() && words.charAt(depth) == '#') {
            depth++;
        }
        markup.add(words.span());
        speech = false;
        var title = Emphasis.cleaned(words.part(depth, words.length()).trimmed(), markup)
                .trimmed();
        if (depth == 1 && title.length() > 0) {
            elements.add(ScriptElement.of(Kind.SECTION, title, true));
        }
    }

    private void heading(Strand words) {
        var number = NUMBER.matcher(words.text());
        var slug = words;
        String found = null;
        if (number.find() && number.start() > 0) {
            found = number.group(1).strip();
            slug = words.part(0, number.start());
            markup.add(words.span(number.start(1) - 1, number.end(1) + 1));
        }
        var clean = Emphasis.cleaned(slug.trimmed(), markup).trimmed();
        if (clean.length() > 0) {
            elements.add(new ScriptElement(Kind.HEADING, clean, found, false, true));
        }
    }

    private void cue(Strand words) {
        boolean dual = words.charAt(words.length() - 1) == '^';
        var name = words;
        if (dual) {
            markup.add(words.span(words.length() - 1, words.length()));
            name = words.part(0, words.length() - 1).trimmed();
        }
        speech = true;
        var clean = Emphasis.cleaned(name, markup).trimmed();
        if (clean.length() > 0) {
            elements.add(new ScriptElement(Kind.CUE, clean, null, dual, true));
        }
    }

    private Strand drop(Strand words, int count) {
        markup.add(words.span(0, count));
        return words.part(count, words.length());
    }

    private void add(Kind kind, Strand words, boolean fresh) {
        var clean = Emphasis.cleaned(words.trimmed(), markup).trimmed();
        if (clean.length() > 0) {
            elements.add(ScriptElement.of(kind, clean, fresh));
        }
    }
}
