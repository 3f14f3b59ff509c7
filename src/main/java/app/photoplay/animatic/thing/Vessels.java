package app.photoplay.animatic.thing;

import app.photoplay.animatic.paint.Colours;
import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Shapes;
import java.awt.GradientPaint;
import java.awt.geom.Path2D;

/** What floats, and what crosses the water; the water line is at y. */
public final class Vessels {

    private Vessels() {}

    /** A three-master under sail; {@code s} is half its length. */
    public static void ship(Pen pen, double x, double y, double s) {
        Palette p = pen.palette();
        int wood = p.at(.97);
        pen.within(x, y, -.035, s, s, () -> {
            double[] mast = {-.42, .08, .52};
            double[] height = {1.25, 1.5, 1.1};
            for (int m = 0; m < 3; m++) {
                pen.colour(wood).box(mast[m] - .012, -height[m], .024, height[m]);
                for (int r = 0; r < 3; r++) {
                    sail(pen, mast[m], height[m], r, wood);
                }
            }
            pen.colour(wood)
                    .fill(Shapes.blob(
                            -.86, -.26, -.84, -.36, -.6, -.3, -.5, -.2, .0, -.16, .5, -.18, .82, -.3, .86, -.28, .74,
                            -.08, .62, .06, .3, .12, -.4, .12, -.68, .06, -.8, -.1));
            pen.line(.02, .78, -.26, 1.2, -.48);
            double[][] ropes = {
                {1.2, -.48, .52, -1.1},
                {1.15, -.46, .08, -1.5},
                {.52, -1.1, .08, -1.2},
                {.08, -1.5, -.42, -1.25},
                {-.42, -1.25, -.84, -.36},
                {.0, -.16, .08, -1.4},
                {.35, -.18, .52, -.95},
                {-.6, -.25, -.42, -1.1}
            };
            for (double[] rope : ropes) {
                pen.line(.006, rope);
            }
            pen.colour(p.light(), .8).fill(Shapes.polygon(.56, -1.02, 1.1, -.45, .66, -.5));
            pen.colour(p.lamp());
            for (int i = 0; i < 4; i++) {
                pen.box(-.78 + i * .07, -.22, .03, .05);
            }
            pen.colour(Colours.mix(0xb4232c, p.near(), .1))
                    .fill(Shapes.blob(.08, -1.5, .2, -1.55, .34, -1.5, .42, -1.53, .36, -1.46, .2, -1.47, .08, -1.43));
        });
    }

    private static void sail(Pen pen, double mast, double height, int row, int wood) {
        Palette p = pen.palette();
        double bottom = -.24 - (height - .3) * row / 3.0;
        double top = bottom - (height - .3) / 3.0 + .04;
        double wide = .3 - .06 * row;
        double narrow = .26 - .06 * row;
        double belly = .09;
        Path2D cloth = new Path2D.Double();
        cloth.moveTo(mast - narrow + .02, top);
        cloth.lineTo(mast + narrow + .02, top);
        cloth.quadTo(mast + wide + belly, (top + bottom) / 2, mast + wide + .03, bottom);
        cloth.quadTo(mast + .06, bottom - .07, mast - wide + .03, bottom);
        cloth.quadTo(mast - wide + belly + .03, (top + bottom) / 2, mast - narrow + .02, top);
        pen.paint(new GradientPaint(
                (float) (mast - wide),
                0,
                Colours.of(Colours.mix(p.light(), wood, .72)),
                (float) (mast + wide),
                0,
                Colours.of(Colours.mix(p.light(), wood, .28))));
        pen.fill(cloth);
        pen.colour(wood).stroke(.014, cloth);
        pen.box(mast - narrow - .03, top - .012, 2 * narrow + .1, .022);
    }

    public static void rowboat(Pen pen, double x, double y, double s) {
        pen.drawing("boat/rowboat", x, y, s);
    }

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
