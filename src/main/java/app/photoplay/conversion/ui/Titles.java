package app.photoplay.conversion.ui;

import app.photoplay.project.Projects;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds a title for a text that nobody has named yet. */
final class Titles {

    private static final int SHORT_LINE = 60;

    private Titles() {}

    /** What the text says of itself, else a short first line that is no sentence, else the name of its file, else empty. */
    static String of(Outlook.Known known, String text) {
        String fileName = known.manuscript().fileName();
        return Stream.of(
                        known.forecast().title(),
                        known.manuscript().title(),
                        firstLine(text),
                        fileName == null
                                ? null
                                : fileName.replaceFirst("\\.[^.]*$", "").replace('_', ' '))
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(title -> !title.isEmpty())
                .findFirst()
                .map(title -> title.length() <= Projects.MAX_TITLE
                        ? title
                        : title.substring(0, Projects.MAX_TITLE).strip())
                .orElse("");
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
