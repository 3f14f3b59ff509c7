package app.photoplay.understanding;

import app.photoplay.screenplay.ManuscriptReader;
import app.photoplay.screenplay.fountain.FountainReader;
import app.photoplay.screenplay.story.Beat;
import app.photoplay.screenplay.story.BeatKind;
import app.photoplay.screenplay.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * How far the product reads screenplays as a careful reader does: headings of scenes, who says what and how, and what is
 * told between. Each {@code .gold} has those in order; the screenplay of the same name stands beside it or with the cases.
 */
public final class ScreenplayAgreement {

    private static final Path TEXTS = Path.of("src/test/resources/app/photoplay");
    private static final List<String> FOLDERS =
            List.of("understanding/screenplays", "screenplay/cases", "screenplay/document");
    private static final List<String> ENDINGS = List.of("fountain", "fdx", "pdf");

    private int agreed;
    private int all;

    /** Prints each screenplay and what is wrong with it, and the whole. */
    public static void main(String[] args) throws IOException {
        var agreement = of(System.out::println);
        System.out.printf(
                Locale.ROOT,
                "screenplays agree in %.1f %% of %d headings, speeches and stretches of action%n",
                agreement.percent(),
                agreement.all);
    }

    static ScreenplayAgreement of(Consumer<String> report) throws IOException {
        var agreement = new ScreenplayAgreement();
        try (var golds = Files.list(TEXTS.resolve(FOLDERS.getFirst()))) {
            for (var gold : golds.filter(file -> file.toString().endsWith(".gold"))
                    .sorted()
                    .toList()) {
                agreement.measure(gold, report);
            }
        }
        return agreement;
    }

    double percent() {
        return 100.0 * agreed / all;
    }

    private void measure(Path gold, Consumer<String> report) throws IOException {
        String name = gold.getFileName().toString().replace(".gold", "");
        var right = Files.readAllLines(gold).stream().map(String::strip).toList();
        var read = outline(FountainReader.read(text(name)));
        int common = common(right, read);
        int most = Math.max(right.size(), read.size());
        agreed += common;
        all += most;
        report.accept("%-32s %d of %d".formatted(name, common, most));
        if (common < most) {
            right.stream().filter(line -> !read.contains(line)).forEach(line -> report.accept("  lacks " + line));
            read.stream().filter(line -> !right.contains(line)).forEach(line -> report.accept("  has   " + line));
        }
    }

    private static String text(String name) throws IOException {
        for (String folder : FOLDERS) {
            for (String ending : ENDINGS) {
                var file = TEXTS.resolve(folder).resolve(name + "." + ending);
                if (Files.exists(file)) {
                    return new ManuscriptReader()
                            .read(Files.readAllBytes(file), file.getFileName().toString())
                            .text();
                }
            }
        }
        throw new IllegalArgumentException("No screenplay for " + name);
    }

    private static List<String> outline(Story story) {
        var outline = new ArrayList<String>();
        for (var scene : story.scenes()) {
            String heading = scene.heading();
            int first = outline.size();
            boolean cue = false;
            Beat last = null;
            for (var beat : scene.beats()) {
                if (beat.kind() == BeatKind.DIRECTION) {
                    cue |= !beat.text().startsWith("(");
                    continue;
                }
                boolean goesOn = last != null
                        && last.kind() == beat.kind()
                        && Objects.equals(last.speaker(), beat.speaker())
                        && !(cue && beat.kind() == BeatKind.DIALOGUE)
                        && beat.kind() != BeatKind.CARD;
                if (goesOn) {
                    String how = beat.parenthetical() == null ? "" : "(" + beat.parenthetical() + ") ";
                    outline.set(outline.size() - 1, outline.getLast() + " " + how + plain(beat));
                } else {
                    outline.add(begun(beat));
                }
                cue = false;
                last = beat;
            }
            while (heading != null
                    && first < outline.size()
                    && outline.get(first).startsWith("card")) {
                first++;
            }
            outline.add(first, ("scene " + (heading == null ? "" : heading)).strip());
        }
        return outline;
    }

    private static String begun(Beat beat) {
        return switch (beat.kind()) {
            case CARD -> "card " + plain(beat);
            case DIALOGUE ->
                beat.speaker() == null
                        ? "sing " + plain(beat)
                        : "say " + beat.speaker()
                                + (beat.parenthetical() == null ? "" : " (" + beat.parenthetical() + ")")
                                + (beat.dual() ? " ^" : "")
                                + ": "
                                + plain(beat);
            case ACTION, DIRECTION -> "tell " + plain(beat);
        };
    }

    private static String plain(Beat beat) {
        return beat.text().replaceAll("\\s+", " ").strip();
    }

    /** The longest run of lines that both have in the same order. */
    private static int common(List<String> one, List<String> other) {
        int[][] longest = new int[one.size() + 1][other.size() + 1];
        for (int row = 1; row <= one.size(); row++) {
            for (int column = 1; column <= other.size(); column++) {
                longest[row][column] = one.get(row - 1).equals(other.get(column - 1))
                        ? longest[row - 1][column - 1] + 1
                        : Math.max(longest[row - 1][column], longest[row][column - 1]);
            }
        }
        return longest[one.size()][other.size()];
    }
}
