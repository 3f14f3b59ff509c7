package app.photoplay.animatic.setting;

import app.photoplay.animatic.paint.Colours;
import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.paint.Shapes;
import java.awt.geom.Path2D;

/**
 * The front of a house along a street, in perspective. Depth runs from 0 at the frame's edge; heights are measured at
 * depth 0 from the vanishing point, downwards.
 *
 * @param edge x of depth 0
 * @param top the roof's height
 * @param foot the pavement's
 */
record Facade(
        double vanishX, double vanishY, double edge, double from, double to, double top, double foot, int colour) {

    double scale(double depth) {
        return 1 / Math.max(.2, 1 + depth * 2.4);
    }

    double x(double depth) {
        return vanishX + (edge - vanishX) * scale(depth);
    }

    double y(double depth, double height) {
        return vanishY + height * scale(depth);
    }

    Path2D quad(double near, double far, double top, double foot) {
        return Shapes.polygon(x(near), y(near, top), x(far), y(far, top), x(far), y(far, foot), x(near), y(near, foot));
    }

    void windows(Pen pen, Rng rng, double lit, double u) {
        Palette p = pen.palette();
        double floor = 82 * u;
        for (double v = top + 40 * u; v < 20 * u; v += floor) {
            for (int i = 0; i < 4; i++) {
                double a = from + (to - from) * (i + .25) / 4;
                double b = from + (to - from) * (i + .75) / 4;
                double on = rng.unit();
                double tone = rng.unit();
                Path2D glass = quad(a, b, v, v + 50 * u);
                if (on >= lit) {
                    pen.colour(Colours.mix(colour, p.near(), .55), .8).fill(glass);
                    continue;
                }
                int warm = tone < .3 ? Colours.mix(p.lamp(), 0xff7a30, .5) : tone < .6 ? p.light() : p.lamp();
                pen.colour(Colours.mix(p.lamp(), warm, .55), .55 + .4 * tone).fill(glass);
                double middle = (a + b) / 2;
                pen.colour(colour);
                pen.line(2 * u * scale(a), x(middle), y(middle, v), x(middle), y(middle, v + 50 * u));
                pen.line(2 * u * scale(a), x(a), y(a, v + 20 * u), x(b), y(b, v + 20 * u));
            }
        }
    }

    /** Lit shop windows under an awning. */
    void shop(Pen pen, double u) {
        Palette p = pen.palette();
        double a = from + (to - from) * .12;
        double b = from + (to - from) * .88;
        pen.colour(Colours.mix(p.lamp(), Colours.mix(p.lamp(), 0xff9440, .5), .6), .9)
                .fill(quad(a, b, 34 * u, 96 * u));
        pen.colour(colour);
        for (int i = 1; i < 4; i++) {
            double d = a + (b - a) * i / 4;
            pen.line(3 * u * scale(d), x(d), y(d, 34 * u), x(d), y(d, 96 * u));
        }
        pen.fill(quad(a - .02, b + .02, 20 * u, 46 * u));
    }
}
