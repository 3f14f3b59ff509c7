package app.photoplay.screenplay.script;

import app.photoplay.screenplay.language.Languages;
import app.photoplay.screenplay.people.Roster;
import app.photoplay.screenplay.story.Beat;
import app.photoplay.screenplay.story.Span;
import app.photoplay.screenplay.story.Story;
import app.photoplay.screenplay.story.StoryScene;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a story of the elements of a screenplay. */
public final class ScriptStory {

    private static final int LANGUAGE_SAMPLE = 6_000;

    private final String source;
    private final List<ScriptElement> elements;
    private final String language;
    private final List<StoryScene> scenes = new ArrayList<>();
    private final List<Beat> beats = new ArrayList<>();
    private @Nullable ScriptElement heading;
    private int chapter;
    private boolean begun;

    private ScriptStory(String source, List<ScriptElement> elements) {
        this.source = source;
        this.elements = elements;
        this.language = Languages.of(sample(elements));
    }

    /**
     * @param source the manuscript
     * @param elements in order of the source
     * @param title of the work, or null
     * @param author or null
     * @param markup the characters that belong to no element
     */
    public static Story of(
            String source,
            List<ScriptElement> elements,
            @Nullable String title,
            @Nullable String author,
            List<Span> markup) {
        return new ScriptStory(source, elements).story(title, author, markup);
    }

    private static String sample(List<ScriptElement> elements) {
        var sample = new StringBuilder();
        for (var element : elements) {
            boolean words =
                    element.kind() == ScriptElement.Kind.ACTION || element.kind() == ScriptElement.Kind.DIALOGUE;
            if (words && sample.length() < LANGUAGE_SAMPLE) {
                sample.append(element.words().text()).append('\n');
            }
        }
        return sample.toString();
    }

    private Story story(@Nullable String title, @Nullable String author, List<Span> markup) {
        var people = new ScriptCast(language, elements).people();
        var chapters = ScriptChapters.of(source, elements);
        var writer = new BeatWriter(language, new Roster(people));
        int at = 0;
        for (var element : elements) {
            int start = element.words().span().start();
            while (at + 1 < chapters.size() && chapters.get(at + 1).span().start() <= start) {
                at++;
            }
            boolean newScene = element.kind() == ScriptElement.Kind.HEADING || at != chapter;
            if (newScene && (begun || at != chapter)) {
                close();
            }
            chapter = at;
            begun |= !isFrontMatter(element);
            if (element.kind() == ScriptElement.Kind.HEADING) {
                heading = element;
            }
            writer.write(element, beats);
        }
        close();
        return new Story(title, author, language, true, chapters, List.copyOf(scenes), people, markup);
    }

    /** What stands before the first scene belongs to it. */
    private static boolean isFrontMatter(ScriptElement element) {
        return switch (element.kind()) {
            case TITLE_PAGE, IMPRINT, SECTION, CENTERED, TRANSITION -> true;
            case HEADING, ACTION, CUE, PARENTHETICAL, DIALOGUE, LYRIC -> false;
        };
    }

    private void close() {
        if (!beats.isEmpty()) {
            String words = heading == null ? null : heading.words().text().strip();
            scenes.add(new StoryScene(
                    chapter, heading == null ? null : heading.number(), words, null, null, false, List.copyOf(beats)));
        }
        beats.clear();
        heading = null;
    }
}
