package app.photoplay.screenplay.script;

import app.photoplay.screenplay.story.Span;
import app.photoplay.screenplay.story.StoryChapter;
import java.util.ArrayList;
import java.util.List;

/** The parts of a screenplay that can be picked: its first-level sections, or runs of scenes where it is long. */
final class ScriptChapters {

    private static final int PART = 18_000;

    private ScriptChapters() {}

    static List<StoryChapter> of(String source, List<ScriptElement> elements) {
        var starts = new ArrayList<Integer>();
        var titles = new ArrayList<String>();
        for (var element : elements) {
            if (element.kind() == ScriptElement.Kind.SECTION) {
                starts.add(element.words().span().start());
                titles.add(element.words().text());
            }
        }
        if (starts.isEmpty()) {
            parts(source, elements, starts, titles);
        }
        int first = elements.stream()
                .filter(element -> element.kind() != ScriptElement.Kind.SECTION
                        && element.kind() != ScriptElement.Kind.TITLE_PAGE
                        && element.kind() != ScriptElement.Kind.IMPRINT)
                .mapToInt(element -> element.words().span().start())
                .findFirst()
                .orElse(0);
        if (first < starts.getFirst()) {
            starts.addFirst(0);
            titles.addFirst("Part 1");
        }
        starts.set(0, 0);
        var chapters = new ArrayList<StoryChapter>();
        for (int index = 0; index < starts.size(); index++) {
            int end = index + 1 < starts.size() ? starts.get(index + 1) : source.length();
            chapters.add(new StoryChapter(titles.get(index), new Span(starts.get(index), end)));
        }
        return chapters;
    }

    private static void parts(String source, List<ScriptElement> elements, List<Integer> starts, List<String> titles) {
        int count = Math.max(1, Math.round((float) source.length() / PART));
        starts.add(0);
        titles.add("Part 1");
        for (var element : elements) {
            long due = (long) source.length() * starts.size() / count;
            int start = element.words().span().start();
            if (starts.size() < count && start >= due && element.kind() == ScriptElement.Kind.HEADING) {
                starts.add(start);
                titles.add("Part " + starts.size());
            }
        }
    }
}
