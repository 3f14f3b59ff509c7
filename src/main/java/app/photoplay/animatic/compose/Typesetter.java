package app.photoplay.animatic.compose;

import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Shapes;
import app.photoplay.animatic.stage.World;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Sets words in type that comes with the product. Words that it has no letters for are left out, never shown as boxes. */
final class Typesetter {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final Font SERIF = load("/liberation/LiberationSerif-Regular.ttf");
    private static final int LONGEST = 220;
    private static final double RULE = 40;
    private static final Pattern CREDIT = Pattern.compile("(?iu)\\b(?:by|von|based on|nach|par|por)\\b");

    private Typesetter() {}

    /**
     * Set lines, each at its place.
     *
     * @param rule y of the line between the title and what follows, or not a number
     */
    record Card(List<Line> lines, double rule, double middle, double unit) {
        void draw(Pen pen, Palette palette) {
            for (Line line : lines) {
                pen.colour(line.main() ? palette.light() : palette.lamp(), line.main() ? .96 : .85);
                line.layout().draw(pen.graphics(), (float) line.x(), (float) line.y());
            }
            if (!Double.isNaN(rule)) {
                pen.colour(palette.lamp(), .55)
                        .line(1.3 * unit, middle - 84 * unit, rule, middle - 11 * unit, rule)
                        .line(1.3 * unit, middle + 11 * unit, rule, middle + 84 * unit, rule)
                        .fill(Shapes.polygon(
                                middle - 5 * unit,
                                rule,
                                middle,
                                rule - 5 * unit,
                                middle + 5 * unit,
                                rule,
                                middle,
                                rule + 5 * unit));
            }
        }
    }

    record Line(TextLayout layout, double x, double y, boolean main) {}

    /** The longest of the first lines is the title; what stands before and after it is set small and wide. */
    static Card lay(List<String> words, World w) {
        List<String> shown =
                words.stream().filter(Typesetter::canShow).map(Typesetter::cut).toList();
        if (shown.isEmpty()) {
            return new Card(List.of(), Double.NaN, 0, w.unit());
        }
        double u = w.unit();
        double width = w.width() * (w.tall() ? .8 : .66);
        int title = shown.size() > 1 && isLabel(shown.getFirst()) ? 1 : 0;
        List<TextLayout> layouts = new ArrayList<>();
        List<Boolean> main = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            boolean big = i == title;
            boolean credit = i > title && isCredit(shown.get(i));
            double size = big ? fit(shown.get(i), 92 * u, width) : credit || i < title ? 21 * u : 27 * u;
            Font font = big ? SERIF.deriveFont((float) size) : spaced(size);
            String text = big ? shown.get(i) : shown.get(i).toUpperCase(java.util.Locale.ROOT);
            for (String line : wrap(text, font, width)) {
                layouts.add(new TextLayout(line, font, CONTEXT));
                main.add(big);
            }
        }
        double total = 0;
        for (int i = 0; i < layouts.size(); i++) {
            total += height(layouts.get(i), main.get(i), u);
        }
        total += shown.size() > title + 1 ? RULE * u : 0;
        double y = w.y(.47) - total / 2;
        double rule = Double.NaN;
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < layouts.size(); i++) {
            TextLayout layout = layouts.get(i);
            if (i > 0 && main.get(i - 1) && !main.get(i)) {
                rule = y + RULE * u * .5;
                y += RULE * u;
            }
            y += height(layout, main.get(i), u);
            lines.add(new Line(layout, w.x(.5) - layout.getAdvance() / 2, y - layout.getDescent(), main.get(i)));
        }
        return new Card(lines, rule, w.x(.5), u);
    }

    static boolean canShow(String text) {
        return SERIF.canDisplayUpTo(text) < 0;
    }

    private static double height(TextLayout layout, boolean main, double u) {
        return layout.getAscent() + layout.getDescent() + (main ? 10 : 16) * u;
    }

    /** «Chapter I», «Part two», «Written by». */
    private static boolean isLabel(String line) {
        return line.length() < 24
                && line.toLowerCase(java.util.Locale.ROOT)
                        .matches("(chapter|part|act|book|kapitel|teil|chapitre|acte|capítulo|written|based|story).*");
    }

    private static boolean isCredit(String line) {
        return CREDIT.matcher(line).find();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    private static double fit(String text, double size, double width) {
        double advance = new TextLayout(text, SERIF.deriveFont((float) size), CONTEXT).getAdvance();
        double lines = advance / width;
        return lines <= 1 ? size : Math.max(size * .42, size / Math.pow(lines, .62));
    }

    private static Font spaced(double size) {
        return SERIF.deriveFont(Map.of(TextAttribute.SIZE, (float) size, TextAttribute.TRACKING, .22f));
    }

    private static List<String> wrap(String text, Font font, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && new TextLayout(longer, font, CONTEXT).getAdvance() > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private static Font load(String resource) {
        try (InputStream in = Objects.requireNonNull(Typesetter.class.getResourceAsStream(resource), resource)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("Could not read the packaged font", e);
        }
    }
}
