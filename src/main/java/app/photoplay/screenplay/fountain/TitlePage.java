package app.photoplay.screenplay.fountain;

import app.photoplay.screenplay.story.Span;
import app.photoplay.screenplay.story.Strand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The title page before the first empty line.
 *
 * @param lines how many lines it takes, 0 where there is none
 * @param words the lines of title, credit, author and source, without the keys
 * @param imprint the lines of all other values
 * @param values key in lower case to value
 */
record TitlePage(int lines, List<Strand> words, List<Strand> imprint, Map<String, String> values) {

    private static final Pattern KEY = Pattern.compile("^\\s*([\\p{L}][\\p{L} _-]{0,30}):\\s*(.*)$");
    private static final Set<String> KNOWN = Set.of(
            "title",
            "credit",
            "author",
            "authors",
            "source",
            "notes",
            "draft date",
            "date",
            "contact",
            "copyright",
            "revision",
            "draft",
            "format",
            "watermark",
            "episode",
            "subtitle",
            "font",
            "contact info",
            "credits",
            "titel",
            "autor",
            "written by",
            "based on");

    private static final Set<String> SHOWN = Set.of(
            "title",
            "credit",
            "author",
            "authors",
            "source",
            "subtitle",
            "episode",
            "titel",
            "autor",
            "written by",
            "based on");

    static TitlePage of(List<Line> lines, List<Span> markup) {
        int start = 0;
        while (start < lines.size() && lines.get(start).isBlank()) {
            start++;
        }
        var first = start < lines.size() ? KEY.matcher(lines.get(start).text()) : null;
        if (first == null
                || !first.matches()
                || !KNOWN.contains(first.group(1).strip().toLowerCase(Locale.ROOT))) {
            return new TitlePage(0, List.of(), List.of(), Map.of());
        }
        var words = new ArrayList<Strand>();
        var imprint = new ArrayList<Strand>();
        var values = new LinkedHashMap<String, StringBuilder>();
        String key = "";
        int index = start;
        while (index < lines.size() && !lines.get(index).isBlank()) {
            var line = lines.get(index);
            var match = KEY.matcher(line.text());
            boolean indented = Character.isWhitespace(line.text().charAt(0));
            var value = line.words();
            if (match.matches() && (!indented || key.isEmpty())) {
                key = match.group(1).strip().toLowerCase(Locale.ROOT);
                markup.add(value.span(match.start(1), match.end(1) + 1));
                value = value.part(match.start(2), match.end(2));
            }
            value = Emphasis.cleaned(value.trimmed(), markup).trimmed();
            if (value.length() > 0) {
                (SHOWN.contains(key) ? words : imprint).add(value);
                var whole = values.computeIfAbsent(key, name -> new StringBuilder());
                whole.append(whole.isEmpty() ? "" : " ").append(value.text());
            }
            index++;
        }
        var whole = new LinkedHashMap<String, String>();
        values.forEach((name, value) -> whole.put(name, value.toString()));
        return new TitlePage(index, words, imprint, whole);
    }

    @Nullable
    String title() {
        return values.get("title");
    }

    @Nullable
    String author() {
        String author = values.get("author");
        return author != null ? author : values.get("authors");
    }
}
