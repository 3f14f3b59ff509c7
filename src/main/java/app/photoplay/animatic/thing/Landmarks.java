package app.photoplay.animatic.thing;

import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Ridge;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.paint.Shapes;

/** Things in the open that run over the land, cut in the pen's present colour, and fires. */
public final class Landmarks {

    private Landmarks() {}

    /** Flames over crossed logs. */
    public static void fire(Pen pen, double x, double y, double r) {
        pen.radial(x, y - r * .2, r * 3.4, 0xff8a30, .45).drawing("landmark/fire", x, y, r);
    }

    public static void fence(Pen pen, Ridge ridge, double x0, double x1, double step, double h, Rng rng) {
        double px = 0;
        double py = 0;
        for (double x = x0; x < x1; x += step) {
            double y = ridge.at(x) + 3;
            double lean = rng.in(-3, 3);
            double hh = h * rng.in(.85, 1.1);
            pen.fill(Shapes.polygon(
                    x - h * .05, y, x - h * .04 + lean, y - hh, x + h * .045 + lean, y - hh + 3, x + h * .05, y));
            if (x > x0) {
                pen.line(h * .05, px, py - h * .75, x, y - h * .75 + rng.in(-2, 2))
                        .line(h * .05, px, py - h * .38, x, y - h * .38 + rng.in(-2, 2));
            }
            px = x;
            py = y;
        }
    }

    /** Barbed wire between leaning posts. */
    public static void wire(Pen pen, double x0, double x1, double y, double u, Rng rng) {
        for (double x = x0; x < x1; x += 120 * u) {
            double lean = rng.in(-10, 10) * u;
            pen.line(5 * u, x, y + 10 * u, x + lean, y - 52 * u);
            for (int k = 1; k <= 3; k++) {
                double h = y - 14 * u * k;
                pen.bow(1.3 * u, x, h, x + 60 * u, h + 18 * u, x + 120 * u, h + rng.in(-6, 6) * u);
            }
        }
    }
}
