package app.photoplay.animatic.figure;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes a drawing that Java code cut as an SVG file, a hundred to its unit, so that an illustrator can go on with it. */
final class PaperCutExport {

    private PaperCutExport() {}

    static void write(PaperCut drawing, Path file) throws IOException {
        Rectangle2D box = null;
        StringBuilder paths = new StringBuilder();
        for (PaperPiece piece : drawing.pieces()) {
            Rectangle2D b = piece.shape().getBounds2D();
            box = box == null ? b : box.createUnion(b);
            paths.append("  <path fill=\"#%06x\" %sd=\"%s\"/>%n"
                    .formatted(
                            piece.tone().rgb(),
                            winding(piece.shape()) == PathIterator.WIND_EVEN_ODD ? "fill-rule=\"evenodd\" " : "",
                            path(piece.shape())));
        }
        if (box == null) {
            return;
        }
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"%d %d %d %d\">%n%s</svg>%n",
                        (int) Math.ceil(box.getWidth() * 100) + 20,
                        (int) Math.ceil(box.getHeight() * 100) + 20,
                        (int) Math.floor(box.getX() * 100) - 10,
                        (int) Math.floor(box.getY() * 100) - 10,
                        (int) Math.ceil(box.getWidth() * 100) + 20,
                        (int) Math.ceil(box.getHeight() * 100) + 20,
                        paths));
    }

    private static int winding(Shape shape) {
        return shape.getPathIterator(null).getWindingRule();
    }

    private static String path(Shape shape) {
        StringBuilder d = new StringBuilder();
        double[] c = new double[6];
        for (PathIterator it = shape.getPathIterator(null); !it.isDone(); it.next()) {
            int kind = it.currentSegment(c);
            d.append("MLQCZ".charAt(kind));
            int n = new int[] {2, 2, 4, 6, 0}[kind];
            for (int i = 0; i < n; i++) {
                d.append(i > 0 ? " " : "").append(number(c[i] * 100));
            }
        }
        return d.toString();
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        text = text.replaceAll("0+$", "").replaceAll("\\.$", "");
        return text.equals("-0") ? "0" : text;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        for (Hat hat : Hat.values()) {
            for (boolean near : new boolean[] {false, true}) {
                PaperCut d = new PaperCut();
                HatShape.add(d, hat, near);
                write(d, folder.resolve("hat/" + name(hat) + (near ? "-near" : "") + ".svg"));
            }
            PaperCut d = new PaperCut();
            HeadBack.hat(d, hat);
            write(d, folder.resolve("hat-back/" + name(hat) + ".svg"));
        }
        for (Prop prop : Prop.values()) {
            write(Things.of(prop), folder.resolve("thing/" + name(prop) + ".svg"));
        }
        for (Hair hair : Hair.values()) {
            Persona one = Persona.passerBy(1).with(hair, 1).with(Hat.NONE, 0);
            for (boolean near : new boolean[] {false, true}) {
                PaperCut d = new PaperCut();
                HairCut.add(d, one, near);
                write(d, folder.resolve("hair/" + name(hair) + (near ? "-near" : "") + ".svg"));
            }
            PaperCut d = new PaperCut();
            HeadBack.hair(d, one);
            write(d, folder.resolve("hair-back/" + name(hair) + ".svg"));
        }
        for (Act.Held held : Act.Held.values()) {
            PaperCut d = new PaperCut();
            HeldThing.add(d, held, 0, 0);
            write(d, folder.resolve("held/" + name(held) + ".svg"));
        }
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
