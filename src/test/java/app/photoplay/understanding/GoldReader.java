package app.photoplay.understanding;

import app.photoplay.screenplay.story.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads texts with their gold, as the README beside them describes. */
public final class GoldReader {

    private static final Pattern PERSON =
            Pattern.compile("@person ([^=(]+?)\\s*(?:=\\s*([^(]*?))?\\s*(?:\\(([^)]*)\\))?");
    private static final Pattern SCENE = Pattern.compile("@scene (INT|EXT|ANY)\\s+(.*?)\\s*([A-Z/]+)");
    private static final Pattern LINE = Pattern.compile("> (.+?) \\((name|noun|pronoun|none)\\): (.+)");

    private final StringBuilder text = new StringBuilder();
    private final List<Gold.Person> people = new ArrayList<>();
    private final List<Gold.Line> lines = new ArrayList<>();
    private final List<Gold.Passage> passages = new ArrayList<>();
    private final List<String[]> said = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private Gold.Setting setting;
    private int settings;
    private Set<String> present = Set.of();
    private Set<String> props = Set.of();

    private GoldReader() {}

    /** Every text of a folder, by name. */
    public static List<Gold> folder(Path folder) throws IOException {
        var golds = new ArrayList<Gold>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                golds.add(of(file.getFileName().toString().replace(".txt", ""), Files.readString(file)));
            }
        }
        return golds;
    }

    public static Gold of(String name, String annotated) {
        var reader = new GoldReader();
        for (String line : annotated.split("\n", -1)) {
            reader.read(name, line);
        }
        reader.close(name);
        return new Gold(
                name,
                reader.text.toString(),
                List.copyOf(reader.people),
                List.copyOf(reader.lines),
                List.copyOf(reader.passages));
    }

    private void read(String name, String line) {
        if (line.isBlank()) {
            close(name);
        } else if (line.startsWith("@person ")) {
            var match = matched(PERSON.matcher(line), name, line);
            var names = new LinkedHashSet<>(List.of(match.group(1)));
            names.addAll(split(match.group(2), ","));
            people.add(new Gold.Person(match.group(1), names, split(match.group(3), " ")));
        } else if (line.startsWith("@scene ")) {
            close(name);
            var match = matched(SCENE.matcher(line), name, line);
            var times = match.group(3).contains("ANY") ? Set.<String>of() : split(match.group(3), "/");
            setting = new Gold.Setting(
                    settings++,
                    match.group(1),
                    List.copyOf(split(match.group(2), ",")),
                    times.stream()
                            .map(time -> time.equals("NOON") ? "DAY" : time)
                            .collect(Collectors.toSet()));
        } else if (line.startsWith("@in ")) {
            present = split(line.substring(4), ",");
        } else if (line.startsWith("@props ")) {
            props = split(line.substring(7), ",");
        } else if (line.startsWith("> ")) {
            var match = matched(LINE.matcher(line), name, line);
            said.add(new String[] {match.group(1), match.group(2), match.group(3)});
        } else {
            paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line);
        }
    }

    private static java.util.regex.Matcher matched(java.util.regex.Matcher matcher, String name, String line) {
        if (!matcher.matches()) {
            throw new IllegalArgumentException(name + ": " + line);
        }
        return matcher;
    }

    private static Set<String> split(String list, String mark) {
        return list == null || list.isBlank()
                ? Set.of()
                : Arrays.stream(list.split(mark))
                        .map(String::strip)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A paragraph of several lines is as many paragraphs of the text as it has lines. */
    private void close(String name) {
        if (paragraph.isEmpty()) {
            return;
        }
        text.append(text.isEmpty() ? "" : "\n\n");
        int start = text.length();
        text.append(paragraph.toString().replace("\n", "\n\n"));
        int at = start;
        for (var line : said) {
            int found = text.indexOf(line[2], at);
            if (found < 0) {
                throw new IllegalArgumentException(name + ": nobody says " + line[2]);
            }
            if (!line[0].equals("?")) {
                lines.add(new Gold.Line(new Span(found, found + line[2].length()), line[0], Gold.Tag.of(line[1])));
            }
            at = found + line[2].length();
        }
        if (setting != null) {
            passages.add(new Gold.Passage(new Span(start, text.length()), setting, present, props));
        }
        said.clear();
        paragraph.setLength(0);
        present = Set.of();
        props = Set.of();
    }
}
