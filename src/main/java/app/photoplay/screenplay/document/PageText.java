package app.photoplay.screenplay.document;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes paragraphs of the lines of pages: what was broken to fit a page is put together again. In a screenplay, a change of
 * the column begins another line, and a speech goes on over the page.
 */
final class PageText {

    private static final float GAP = 1.5f;
    private static final float SAME_COLUMN = 4;
    /** In letters. */
    private static final int FULL = 10;
    /** Names of speakers stand far from the edge. */
    private static final float INDENT = 180;

    private static final Pattern SPEAKER_AGAIN =
            Pattern.compile("(?i)(.+?)\\s*\\((?:cont[’']?d|continuing|continued)\\.?\\)");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:][\"'”’»)\\]]{0,4}$");
    private static final int LONGEST_NAME = 60;

    private final List<Page> pages;
    private final boolean script;
    private final Map<Integer, Float> rightEdges = new HashMap<>();
    private final Hyphens hyphens;
    private final StringBuilder text = new StringBuilder();
    private @Nullable PageLine last;
    private float leading;

    PageText(List<Page> pages) {
        this.pages = pages;
        this.script = pages.stream().flatMap(page -> page.lines().stream()).anyMatch(PageLine::isSlug);
        this.hyphens = new Hyphens(pages);
        for (var page : pages) {
            page.lines().forEach(line -> rightEdges.merge(column(line), line.right(), Math::max));
        }
    }

    String text() {
        leading = leading();
        boolean speechGoesOn = false;
        String speaker = "";
        for (var page : pages) {
            boolean first = true;
            for (var line : page.lines()) {
                if (script && first && speaksAgain(line, speechGoesOn ? "" : speaker)) {
                    speechGoesOn = true;
                    first = false;
                    continue;
                }
                add(line, first, speechGoesOn);
                speechGoesOn = false;
                first = false;
                if (isCue(line)) {
                    speaker = line.text().replaceFirst("\\s*\\(.*", "");
                }
            }
            speechGoesOn = page.speechGoesOn();
        }
        return text.toString();
    }

    /** @param speaker who may, or empty for anybody */
    private static boolean speaksAgain(PageLine line, String speaker) {
        if (line.text().length() > LONGEST_NAME) {
            return false;
        }
        var again = SPEAKER_AGAIN.matcher(line.text());
        return again.matches() && (speaker.isEmpty() || again.group(1).equals(speaker));
    }

    private static boolean endsSentence(PageLine line) {
        return SENTENCE_END.matcher(line.text()).find();
    }

    private static boolean isCue(PageLine line) {
        return line.text().length() <= LONGEST_NAME
                && line.text().equals(line.text().toUpperCase(Locale.ROOT))
                && line.left() > INDENT;
    }

    private void add(PageLine line, boolean newPage, boolean speech) {
        var before = last;
        if (before != null) {
            String gap = gap(before, line, newPage, speech);
            if (gap.equals(" ")) {
                hyphens.join(text, line.text());
                last = line;
                return;
            }
            text.append(gap);
        }
        text.append(line.text());
        last = line;
    }

    private String gap(PageLine before, PageLine line, boolean newPage, boolean speech) {
        if (speech) {
            return " ";
        }
        boolean newColumn = line.baseline() < before.baseline();
        if (newPage || newColumn && !script) {
            boolean goesOn = !before.isSlug() && !line.isSlug() && !endsSentence(before);
            boolean same = newPage && sameColumn(before, line) || !script && isFull(before);
            return goesOn && same ? " " : "\n\n";
        }
        boolean apart = newColumn || line.baseline() - before.baseline() > leading * GAP;
        if (apart || before.isSlug() || line.isSlug()) {
            return "\n\n";
        }
        if (!sameColumn(before, line)) {
            return script ? "\n" : line.left() > before.left() ? "\n\n" : wrapped(before, line);
        }
        return wrapped(before, line);
    }

    /** Whether a line reaches as far as others of its column, so that its sentence may go on elsewhere. */
    private boolean isFull(PageLine line) {
        return line.right() + FULL * line.letter() > rightEdges.getOrDefault(column(line), line.right());
    }

    /** Would the next word have fitted, the line ends on purpose. */
    private String wrapped(PageLine before, PageLine line) {
        float edge = rightEdges.getOrDefault(column(before), before.right());
        int space = line.text().indexOf(' ');
        float word = (space < 0 ? line.text().length() : space) * line.letter();
        if (before.right() + before.letter() + word > edge) {
            return " ";
        }
        return script || !endsSentence(before) ? "\n" : "\n\n";
    }

    private static boolean sameColumn(PageLine one, PageLine other) {
        return Math.abs(one.left() - other.left()) < SAME_COLUMN;
    }

    private static int column(PageLine line) {
        return Math.round(line.left() / SAME_COLUMN);
    }

    /** The distance from line to line that is usual. */
    private float leading() {
        var distances = new HashMap<Integer, Integer>();
        for (var page : pages) {
            for (int index = 1; index < page.lines().size(); index++) {
                float distance = page.lines().get(index).baseline()
                        - page.lines().get(index - 1).baseline();
                if (distance > 0) {
                    distances.merge(Math.round(distance), 1, Integer::sum);
                }
            }
        }
        return distances.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(12);
    }
}
