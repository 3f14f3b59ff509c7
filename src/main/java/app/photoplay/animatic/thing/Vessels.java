package app.photoplay.animatic.thing;

import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Shapes;
import java.awt.geom.Path2D;

/** What floats, and what crosses the water; the water line is at y. */
public final class Vessels {

    private Vessels() {}

    public static void yacht(Pen pen, double x, double y, double s) {
        pen.drawing("boat/yacht", x, y, s);
    }

    /** A bridge of stone arches. */
    public static void bridge(Pen pen, double x0, double x1, double deck, double water, double u) {
        Path2D p = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        p.append(Shapes.box(x0, deck, x1 - x0, water - deck + 12 * u), false);
        double span = 190 * u;
        for (double x = x0; x < x1; x += span) {
            p.append(Shapes.arch(x + 18 * u, deck + 16 * u, span - 36 * u, water - deck - 2 * u), false);
        }
        pen.fill(p).box(x0, deck - 9 * u, x1 - x0, 5 * u);
        for (double x = x0; x < x1; x += 22 * u) {
            pen.box(x, deck - 9 * u, 3 * u, 12 * u);
        }
        pen.colour(pen.palette().light(), .25).box(x0, deck - 10 * u, x1 - x0, 1.4);
    }
}
