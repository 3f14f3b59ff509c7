package app.photoplay.screenplay.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Clears pages of what belongs to paper: running heads, page numbers, and how a screenplay says that it goes on. */
final class PageFurniture {

    private static final int EDGE = 3;
    private static final int LONGEST = 90;
    private static final int LONGEST_NUMBER = 24;
    private static final int FEWEST_REPEATS = 3;
    /** Heads of left and right pages may differ. */
    private static final double SHARE_OF_PAGES = 0.3;

    private static final Pattern NUMBERS = Pattern.compile(
            "(?i)(?:[-–—.|*\\s]*(?:page|p\\.|seite|страница|стр\\.)?\\s*(?:\\d{1,4}[a-z]?|[ivxlc]{1,7})\\s*(?:(?:of|/|von|из)\\s*\\d{1,4})?[-–—.|*\\s]*){1,2}");
    private static final Pattern SPEAKS_ON = Pattern.compile("\\(MORE\\)");
    private static final Pattern CONTINUED = Pattern.compile(
            "(?:\\d+[A-Z]?\\s+)?(?:\\(CONTINUED\\)|CONTINUED:|CONTINUED)\\s*(?:\\(\\d+\\))?(?:\\s+\\d+[A-Z]?\\.?)?");
    private static final Pattern REVISION = Pattern.compile("(?:^|\\t)\\*+$");
    private static final Pattern MARGIN_NUMBERS =
            Pattern.compile("^(\\d+[A-Z]?)\\.?\\s+(?=\\p{Lu})(.*?)(?:\\s+\\1\\.?)?$");

    private final Map<String, Integer> edges = new HashMap<>();
    private final int pages;

    private PageFurniture(List<Page> pages) {
        this.pages = pages.size();
        for (var page : pages) {
            edgesOf(page).forEach(line -> edges.merge(shape(line), 1, Integer::sum));
        }
    }

    static List<Page> cleared(List<Page> pages) {
        var furniture = new PageFurniture(pages);
        return pages.stream().map(furniture::clear).toList();
    }

    private static List<PageLine> edgesOf(Page page) {
        var lines = page.lines();
        if (lines.size() <= 2 * EDGE) {
            return lines;
        }
        var edges = new ArrayList<>(lines.subList(0, EDGE));
        edges.addAll(lines.subList(lines.size() - EDGE, lines.size()));
        return edges;
    }

    /** What repeats is the same but for its numbers, at the same height. */
    private static String shape(PageLine line) {
        return line.text().replaceAll("\\d+", "#") + "@" + Math.round(line.baseline() / 4);
    }

    private Page clear(Page page) {
        var lines = new ArrayList<>(page.lines());
        while (!lines.isEmpty() && isFurniture(lines.getFirst(), page)) {
            lines.removeFirst();
        }
        boolean speechGoesOn = false;
        while (!lines.isEmpty() && (isFurniture(lines.getLast(), page) || speaksOn(lines.getLast()))) {
            speechGoesOn |= speaksOn(lines.removeLast());
        }
        lines.replaceAll(PageFurniture::withoutMargins);
        lines.removeIf(line -> line.text().isBlank());
        return new Page(lines, page.height(), speechGoesOn);
    }

    private static boolean speaksOn(PageLine line) {
        return SPEAKS_ON.matcher(line.text()).matches();
    }

    private boolean isFurniture(PageLine line, Page page) {
        if (line.text().length() > LONGEST || line.isSlug()) {
            return false;
        }
        boolean outside = line.baseline() < page.height() * 0.15 || line.baseline() > page.height() * 0.85;
        return CONTINUED.matcher(line.text()).matches()
                || outside && isNumbered(line.text())
                || isRepeated(line) && outside;
    }

    /** A number alone, or far from the words of a head. */
    private static boolean isNumbered(String text) {
        int last = text.lastIndexOf('\t') + 1;
        int first = text.indexOf('\t');
        return isNumber(text) || last > 0 && (isNumber(text.substring(last)) || isNumber(text.substring(0, first)));
    }

    private static boolean isNumber(String text) {
        return text.length() <= LONGEST_NUMBER && NUMBERS.matcher(text).matches();
    }

    private boolean isRepeated(PageLine line) {
        int times = edges.getOrDefault(shape(line), 0);
        return times >= FEWEST_REPEATS && times >= pages * SHARE_OF_PAGES;
    }

    /** The number of a scene stands in one margin or both, the mark of a revision in the right one. */
    private static PageLine withoutMargins(PageLine line) {
        String text = REVISION.matcher(line.text()).replaceFirst("");
        if (line.isSlug() && text.length() <= 2 * LONGEST) {
            var numbers = MARGIN_NUMBERS.matcher(text);
            text = numbers.matches() ? numbers.group(2) : text;
        }
        return line.saying(text.replace('\t', ' '));
    }
}
