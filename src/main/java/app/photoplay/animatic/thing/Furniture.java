package app.photoplay.animatic.thing;

import app.photoplay.animatic.paint.Colours;
import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.paint.Shapes;

/** What stands about in rooms and streets, cut in the pen's present colour unless said otherwise. Feet are at x, y. */
public final class Furniture {

    private Furniture() {}

    public static void table(Pen pen, double x, double y, double w, double h) {
        pen.drawing("furniture/table", x, y, w / 1.7, h);
    }

    /** @param face 1 when somebody in it looks to the right */
    public static void chair(Pen pen, double x, double y, double h, int face) {
        pen.drawing("furniture/chair", x, y, face * h, h);
    }

    /** A table lamp with its shade; the caller adds the glow. */
    public static void deskLamp(Pen pen, double x, double y, double s, int colour) {
        pen.colour(colour).drawing("furniture/desk-lamp", x, y, s);
        pen.radial(x, y - s * .65, s * 1.7, pen.palette().lamp(), .36);
    }

    /** A lamp that hangs from the ceiling; x, y is its bulb. */
    public static void pendant(Pen pen, double x, double y, double s, double ceiling) {
        pen.line(s * .03, x, ceiling, x, y - s * .5).drawing("furniture/pendant", x, y, s);
    }

    /** @param lit whether its glass shines */
    public static void streetLamp(Pen pen, double x, double y, double h, boolean lit) {
        pen.drawing(lit ? "furniture/street-lamp" : "furniture/street-lamp-dark", x, y, h);
        if (lit) {
            pen.radial(x, y - h * .88, h * .5, pen.palette().lamp(), .3);
        }
    }

    /** A curtain that hangs from y0 and is tied back at {@code tie}; side -1 hangs at the left. */
    public static void curtain(Pen pen, double x0, double x1, double y0, double y1, double tie, int side) {
        double w = x1 - x0;
        double s = side < 0 ? x0 : x1;
        double e = -side;
        java.awt.geom.Path2D p = new java.awt.geom.Path2D.Double();
        double k = (y1 - y0) * .08;
        p.moveTo(s, y0);
        p.lineTo(s + e * w, y0);
        p.curveTo(s + e * w, y0 + (tie - y0) * .6, s + e * w * .5, tie - k, s + e * w * .28, tie);
        p.curveTo(s + e * w * .45, tie + k * 1.4, s + e * w * .6, y1 - k * 1.4, s + e * w * .62, y1);
        p.lineTo(s, y1);
        p.closePath();
        pen.fill(p);
        pen.clipped(p, () -> {
            for (int i = 1; i < 6; i++) {
                double t = i / 6.0;
                java.awt.geom.Path2D f = new java.awt.geom.Path2D.Double();
                f.moveTo(s + e * w * t, y0);
                f.curveTo(s + e * w * t, y0 + (tie - y0) * .6, s + e * w * .5 * t, tie - k, s + e * w * .26 * t, tie);
                f.curveTo(s + e * w * .45 * t, tie + k, s + e * w * .6 * t, y1 - k, s + e * w * .6 * t, y1);
                pen.colour(pen.palette().light(), .13).stroke(1.8, f);
            }
        });
    }

    /** Bars of a window frame. */
    public static void sash(Pen pen, double x, double y, double w, double h, int columns, int rows, double t) {
        for (int i = 0; i <= columns; i++) {
            double thick = t * (i % columns == 0 ? 2 : 1);
            pen.box(x + w * i / columns - thick / 2, y - t, thick, h + 2 * t);
        }
        for (int i = 0; i <= rows; i++) {
            double thick = t * (i % rows == 0 ? 2 : 1);
            pen.box(x - t, y + h * i / rows - thick / 2, w + 2 * t, thick);
        }
    }

    /** Framed portraits on a wall. */
    public static void pictures(Pen pen, double x, double y, double s, Rng rng) {
        Palette p = pen.palette();
        double px = x;
        for (int i = 0; i < 3; i++) {
            double w = s * rng.in(.55, 1);
            double h = s * rng.in(.6, 1.25);
            double py = y + s * rng.in(-.12, .12);
            pen.colour(p.at(.98))
                    .box(px, py, w, h)
                    .colour(p.at(.5))
                    .box(px + s * .07, py + s * .07, w - s * .14, h - s * .14);
            pen.colour(p.at(.88));
            if (rng.chance(.6)) {
                pen.fill(Shapes.ellipse(px + w / 2, py + h * .44, w * .17, h * .17));
                pen.fill(Shapes.blob(
                        px + s * .09,
                        py + h - s * .08,
                        px + w * .3,
                        py + h * .62,
                        px + w * .7,
                        py + h * .62,
                        px + w - s * .09,
                        py + h - s * .08));
            } else {
                pen.fill(Shapes.polygon(
                        px + s * .08,
                        py + h - s * .08,
                        px + w * .4,
                        py + h * .45,
                        px + w * .6,
                        py + h * .7,
                        px + w * .75,
                        py + h * .55,
                        px + w - s * .08,
                        py + h - s * .08));
            }
            px += w + s * .24;
        }
    }

    /** Shelves of books or jars. */
    public static void shelves(Pen pen, double x, double y, double w, double h, int rows, boolean books, Rng rng) {
        Palette p = pen.palette();
        int wood = p.at(.97);
        pen.colour(wood, .55).box(x, y, w, h);
        for (int r = 0; r < rows; r++) {
            double foot = y + h * (r + 1) / rows;
            double room = h / rows;
            for (double bx = x + w * .02; bx < x + w * .96; ) {
                double bw = room * (books ? rng.in(.1, .22) : rng.in(.22, .5));
                double bh = room * rng.in(.5, .86);
                int tone = rng.chance(.12) ? Colours.mix(p.at(.8), p.lamp(), .22) : p.at(rng.in(.78, 1));
                pen.colour(tone);
                if (books) {
                    pen.box(bx, foot - bh, bw * .9, bh);
                } else {
                    pen.fill(Shapes.rounded(bx, foot - bh, bw * .8, bh, bw * .16))
                            .box(bx + bw * .26, foot - bh - room * .08, bw * .28, room * .1);
                }
                bx += bw * (rng.chance(.08) ? 2.2 : 1);
            }
            pen.colour(wood).box(x - w * .01, foot - room * .03, w * 1.02, room * .06);
        }
    }
}
