package app.photoplay.conversion.reading;

import app.photoplay.project.Projects;
import app.photoplay.screenplay.Chapter;
import app.photoplay.screenplay.CutLength;
import app.photoplay.screenplay.Manuscript;
import app.photoplay.screenplay.Scene;
import app.photoplay.screenplay.Screenplay;
import app.photoplay.screenplay.TextFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds a title for a text that nobody has named, in words that a title may have. */
public final class TitleFinder {

    private static final int SHORT_LINE = 60;

    private TitleFinder() {}

    /**
     * What the text says of itself; else a short first line that is neither a sentence nor the head of its first of many
     * chapters; else the title of the first chapter that is picked, where some are; else the name of its file; else its
     * first words, of a screenplay the place where it begins. Empty where there is none of these.
     */
    public static String of(Manuscript manuscript, Screenplay screenplay, CutLength length) {
        boolean markup = manuscript.format() == TextFormat.FINAL_DRAFT;
        String first = markup ? "" : firstLine(manuscript.text());
        return Stream.of(
                        screenplay.title(),
                        manuscript.title(),
                        isTitle(first, screenplay) ? first : null,
                        picked(screenplay.chapters(), length),
                        name(manuscript.fileName()),
                        manuscript.format() == TextFormat.PROSE ? beginning(first) : null,
                        screenplay.scenes().stream()
                                .findFirst()
                                .map(Scene::title)
                                .orElse(null))
                .filter(Objects::nonNull)
                .map(TitleFinder::printable)
                .filter(title -> !title.isEmpty())
                .findFirst()
                .map(title -> cut(title, Projects.MAX_TITLE).strip())
                .orElse("");
    }

    private static String firstLine(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.replaceFirst("^#+\\s*", "").strip();
    }

    private static boolean isTitle(String line, Screenplay screenplay) {
        List<Chapter> chapters = screenplay.chapters();
        boolean chapter = chapters.size() > 1 && chapters.getFirst().title().equals(line);
        return !chapter
                && line.length() <= SHORT_LINE
                && !line.matches(".*[.!?:;,…\"”]$|^[\"“].*|(?i)^(int|ext|fade).*");
    }

    private static @Nullable String picked(List<Chapter> chapters, CutLength length) {
        return length instanceof CutLength.Part(List<Integer> picked, CutLength ignored)
                ? picked.stream()
                        .sorted()
                        .filter(chapter -> chapter >= 0 && chapter < chapters.size())
                        .findFirst()
                        .map(chapter -> chapters.get(chapter).title())
                        .orElse(null)
                : null;
    }

    /** «the_ferry.txt» becomes «The ferry». */
    private static @Nullable String name(@Nullable String fileName) {
        String name = Objects.requireNonNullElse(fileName, "")
                .replaceFirst("\\.[^.]*$", "")
                .replace('_', ' ')
                .strip();
        return name.isEmpty() ? null : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** As many whole words as a title is long. */
    private static String beginning(String line) {
        if (line.length() <= SHORT_LINE) {
            return line;
        }
        String words = cut(line, SHORT_LINE - 1);
        int end = words.lastIndexOf(' ');
        return words.substring(0, end > SHORT_LINE / 2 ? end : words.length()) + "…";
    }

    /** Without control characters and halves of characters. */
    private static String printable(String title) {
        return title.replaceAll("[\\p{Cc}\\s]+", " ").replaceAll("\\p{Cs}", "").strip();
    }

    /** At most that long, and no character in half. */
    private static String cut(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        return words.substring(0, Character.isHighSurrogate(words.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
