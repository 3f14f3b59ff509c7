package app.photoplay.animatic.thing;

import app.photoplay.animatic.paint.Colours;
import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Ridge;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.paint.Shapes;

/** Things in the open, cut in the pen's present colour; their foot is at x, y. */
public final class Landmarks {

    private Landmarks() {}

    public static void steeple(Pen pen, double x, double y, double h) {
        double w = h * .12;
        pen.box(x - w, y - h * .6, 2 * w, h * .62).box(x, y - h * .34, w * 3.6, h * .36);
        pen.fill(Shapes.polygon(x - w * 1.1, y - h * .6, x, y - h, x + w * 1.1, y - h * .6));
        pen.fill(Shapes.polygon(
                x, y - h * .32, x + w * .8, y - h * .5, x + w * 3.2, y - h * .5, x + w * 3.9, y - h * .32));
        pen.line(h * .008, x, y - h, x, y - h * 1.09)
                .line(h * .008, x - h * .025, y - h * 1.05, x + h * .025, y - h * 1.05);
    }

    public static void windmill(Pen pen, double x, double y, double h) {
        pen.fill(Shapes.polygon(x - h * .16, y, x - h * .09, y - h * .62, x + h * .09, y - h * .62, x + h * .16, y));
        pen.fill(Shapes.blob(x - h * .1, y - h * .6, x, y - h * .74, x + h * .1, y - h * .6));
        for (int i = 0; i < 4; i++) {
            double a = .5 + i * Math.PI / 2;
            double ex = x + Math.cos(a) * h * .46;
            double ey = y - h * .62 + Math.sin(a) * h * .46;
            pen.line(h * .012, x, y - h * .62, ex, ey);
            double nx = -Math.sin(a) * h * .075;
            double ny = Math.cos(a) * h * .075;
            double bx = x + Math.cos(a) * h * .12;
            double by = y - h * .62 + Math.sin(a) * h * .12;
            pen.fill(Shapes.polygon(bx, by, ex, ey, ex + nx, ey + ny, bx + nx, by + ny));
        }
    }

    public static void grave(Pen pen, double x, double y, double h, int kind) {
        if (kind == 0) {
            pen.box(x - h * .06, y - h, h * .12, h).box(x - h * .3, y - h * .76, h * .6, h * .12);
        } else {
            pen.fill(Shapes.arch(x - h * .28, y - h * (kind == 1 ? .8 : .95), h * .56, h * (kind == 1 ? .82 : .97)));
        }
        pen.box(x - h * .36, y - h * .06, h * .72, h * .08);
    }

    public static void tent(Pen pen, double x, double y, double s) {
        Palette p = pen.palette();
        pen.fill(Shapes.polygon(x - s * .7, y, x - s * .06, y - s * .8, x + s * .06, y - s * .8, x + s * .8, y));
        pen.colour(Colours.mix(p.lamp(), p.near(), .25), .85)
                .fill(Shapes.polygon(x - s * .22, y, x - s * .02, y - s * .62, x + s * .2, y));
        pen.colour(p.light(), .3)
                .line(1.4, x - s * .7, y, x - s * .06, y - s * .8)
                .line(1.2, x + s * .06, y - s * .8, x + s * 1.05, y + s * .05);
    }

    /** A round-backed trailer home with lit windows and an open door; {@code s} is half its length. */
    public static void trailer(Pen pen, double x, double y, double s) {
        Palette p = pen.palette();
        int dark = p.at(.95);
        pen.colour(dark)
                .fill(Shapes.blob(
                        x - s,
                        y - s * .04,
                        x - s * 1.05,
                        y - s * .35,
                        x - s,
                        y - s * .65,
                        x - s * .8,
                        y - s * .78,
                        x - s * .3,
                        y - s * .82,
                        x + s * .35,
                        y - s * .82,
                        x + s * .8,
                        y - s * .78,
                        x + s,
                        y - s * .63,
                        x + s * 1.04,
                        y - s * .33,
                        x + s,
                        y - s * .04));
        pen.line(s * .03, x + s, y - s * .06, x + s * 1.3, y - s * .03)
                .fill(Shapes.circle(x - s * .16, y + s * .02, s * .12))
                .fill(Shapes.circle(x + s * .14, y + s * .02, s * .12));
        pen.colour(p.light(), .35).bow(1.6, x - s * .8, y - s * .78, x, y - s * .85, x + s * .8, y - s * .78);
        int glass = Colours.mix(p.lamp(), 0xffffff, .3);
        for (double dx : new double[] {-.84, .36}) {
            pen.colour(glass).fill(Shapes.rounded(x + s * dx, y - s * .62, s * .4, s * .26, s * .06));
            pen.colour(dark).box(x + s * (dx + .19), y - s * .62, s * .016, s * .26);
        }
        pen.colour(glass).fill(Shapes.rounded(x - s * .27, y - s * .65, s * .25, s * .62, s * .04));
        pen.colour(dark).box(x - s * .3, y, s * .3, s * .05);
    }

    /** Flames over crossed logs. */
    public static void fire(Pen pen, double x, double y, double r) {
        pen.radial(x, y - r * .2, r * 3.4, 0xff8a30, .45);
        int[] tone = {0xe0551c, 0xffa030, 0xfff0b0};
        for (int i = 0; i < 3; i++) {
            double s = r * (1 - .28 * i);
            pen.colour(tone[i], .95)
                    .fill(Shapes.blob(
                            x - s * .5,
                            y,
                            x - s * .55,
                            y - s * .6,
                            x - s * .2,
                            y - s * 1.1,
                            x - s * .02,
                            y - s * 1.9,
                            x + s * .2,
                            y - s * 1.15,
                            x + s * .5,
                            y - s * .7,
                            x + s * .45,
                            y));
        }
        pen.colour(pen.palette().near());
        for (int i = -1; i <= 1; i++) {
            pen.line(r * .13, x - r * .66, y + r * (.1 + i * .08), x + r * .66, y - r * (.1 + i * .1));
        }
    }

    /** A wooden shack in three quarters of the frame's side; the open side faces the light. */
    public static void shack(Pen pen, double x, double y, double s, boolean left) {
        Palette p = pen.palette();
        double e = left ? 1 : -1;
        java.awt.Paint wood = pen.graphics().getPaint();
        pen.fill(Shapes.polygon(
                x - s * .6, y + s * .05, x - s * .6, y - s * .62, x + s * .6, y - s * .62, x + s * .6, y + s * .05));
        pen.fill(Shapes.polygon(x - s * .74, y - s * .56, x - s * .05 * e, y - s * .94, x + s * .74, y - s * .56));
        pen.colour(p.light(), .1);
        for (int i = -5; i <= 5; i++) {
            pen.line(1.2, x + i * s * .11, y - s * .58, x + i * s * .11, y + s * .04);
        }
        pen.colour(p.light(), .28).line(1.4, x - s * .74, y - s * .56, x - s * .05 * e, y - s * .94);
        Buildings.window(pen, x - e * s * .3, y - s * .42, s * .2, s * .17, p.at(.95), .4, .95);
        pen.paint(wood).box(x + e * s * .12, y - s * .42, s * .2, s * .46);
        pen.colour(p.light(), .16).stroke(1.4, Shapes.box(x + e * s * .12, y - s * .42, s * .2, s * .46));
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

    public static void mushroom(Pen pen, double x, double y, double h) {
        pen.fill(Shapes.blob(
                x - h * .09,
                y,
                x - h * .06,
                y - h * .5,
                x - h * .07,
                y - h * .74,
                x + h * .07,
                y - h * .74,
                x + h * .06,
                y - h * .5,
                x + h * .09,
                y));
        pen.fill(Shapes.blob(
                x - h * .52,
                y - h * .66,
                x - h * .4,
                y - h * .84,
                x,
                y - h,
                x + h * .4,
                y - h * .84,
                x + h * .52,
                y - h * .66,
                x + h * .3,
                y - h * .65,
                x,
                y - h * .68,
                x - h * .3,
                y - h * .65));
        java.awt.Paint body = pen.graphics().getPaint();
        pen.colour(pen.palette().light(), .2);
        for (int i = -3; i <= 3; i++) {
            pen.bow(1.3, x + i * h * .02, y - h * .68, x + i * h * .07, y - h * .7, x + i * h * .13, y - h * .67);
        }
        pen.paint(body);
    }

    /** A long laid table with a high chair, cups and a pot. */
    public static void teaTable(Pen pen, double x, double y, double w) {
        double h = w * .22;
        Furniture.table(pen, x - w * .5, y, w, h);
        for (int i = 0; i < 7; i++) {
            double cx = x - w * .44 + i * w * .14;
            double s = w * (i == 3 ? .05 : .026);
            pen.fill(Shapes.blob(
                    cx - s,
                    y - h - s * 1.2,
                    cx - s * .8,
                    y - h - s * .3,
                    cx - s * .4,
                    y - h,
                    cx + s * .4,
                    y - h,
                    cx + s * .8,
                    y - h - s * .3,
                    cx + s,
                    y - h - s * 1.2));
            if (i == 3) {
                pen.fill(Shapes.circle(cx, y - h - s * 1.5, s * .3))
                        .bow(s * .3, cx + s * .8, y - h - s, cx + s * 1.5, y - h - s, cx + s * 1.6, y - h - s * 1.6);
            }
        }
        pen.fill(Shapes.rounded(x + w * .54, y - h * 2.7, w * .16, h * 2.7, w * .02));
        Furniture.chair(pen, x - w * .6, y, h * 1.5, 1);
    }

    public static void fountain(Pen pen, double x, double y, double s) {
        pen.fill(Shapes.blob(
                x - s * .7, y - s * .2, x - s * .6, y, x + s * .6, y, x + s * .7, y - s * .2, x, y - s * .16));
        pen.box(x - s * .05, y - s * .75, s * .1, s * .7)
                .fill(Shapes.blob(
                        x - s * .34,
                        y - s * .72,
                        x - s * .14,
                        y - s * .58,
                        x + s * .14,
                        y - s * .58,
                        x + s * .34,
                        y - s * .72));
        pen.colour(pen.palette().light(), .4)
                .bow(2, x, y - s * .95, x - s * .3, y - s, x - s * .42, y - s * .3)
                .bow(2, x, y - s * .95, x + s * .3, y - s, x + s * .42, y - s * .3);
    }

    public static void statue(Pen pen, double x, double y, double h) {
        pen.box(x - h * .16, y - h * .3, h * .32, h * .3).box(x - h * .2, y - h * .33, h * .4, h * .05);
        pen.fill(Shapes.blob(
                x - h * .1,
                y - h * .33,
                x - h * .08,
                y - h * .6,
                x - h * .1,
                y - h * .8,
                x,
                y - h * .84,
                x + h * .1,
                y - h * .8,
                x + h * .07,
                y - h * .6,
                x + h * .12,
                y - h * .33));
        pen.fill(Shapes.circle(x, y - h * .9, h * .06)).line(h * .045, x + h * .07, y - h * .78, x + h * .2, y - h);
    }

    public static void bench(Pen pen, double x, double y, double w) {
        double h = w * .36;
        pen.box(x - w * .5, y - h * .5, w, h * .1)
                .box(x - w * .5, y - h, w, h * .12)
                .box(x - w * .5, y - h * .78, w, h * .1);
        for (double dx : new double[] {-.42, .38}) {
            pen.box(x + w * dx, y - h, w * .04, h);
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
