package app.photoplay.conversion.ui;

import app.photoplay.project.Projects;
import app.photoplay.screenplay.TextFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds a title for a text that nobody has named yet. */
final class Titles {

    private static final int SHORT_LINE = 60;

    private Titles() {}

    /**
     * What the text says of itself, else a short first line that is neither a sentence nor the head of its first of many
     * chapters, else the name of its file, else empty.
     */
    static String of(Outlook.Known known, String text) {
        String fileName = known.manuscript().fileName();
        boolean markup = known.manuscript().format() == TextFormat.FINAL_DRAFT;
        String first = markup ? "" : firstLine(text);
        return Stream.of(
                        known.forecast().title(),
                        known.manuscript().title(),
                        isChapter(first, known) ? null : first,
                        fileName == null ? null : name(fileName),
                        first)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(title -> !title.isEmpty())
                .findFirst()
                .map(title -> title.length() <= Projects.MAX_TITLE
                        ? title
                        : title.substring(0, Projects.MAX_TITLE).strip())
                .orElse("");
    }

    private static boolean isChapter(String line, Outlook.Known known) {
        List<String> chapters = known.forecast().chapters();
        return chapters.size() > 1 && chapters.getFirst().equals(line);
    }

    /** «the_ferry.txt» becomes «The ferry». */
    private static String name(String fileName) {
        String name = fileName.replaceFirst("\\.[^.]*$", "").replace('_', ' ').strip();
        return name.isEmpty() ? "" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String firstLine(String text) {
        String line = text.strip()
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("^#+\\s*", "")
                .strip();
        boolean title = line.length() <= SHORT_LINE && !line.matches(".*[.!?:;,…\"”]$|^[\"“].*|(?i)^(int|ext|fade).*");
        return title ? line : "";
    }
}
