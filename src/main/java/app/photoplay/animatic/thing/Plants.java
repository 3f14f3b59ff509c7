package app.photoplay.animatic.thing;

import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Ridge;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.paint.Shapes;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** Trees, pines, palms, ferns, grass: cut in the pen's present colour. */
public final class Plants {

    private record Tip(double x, double y) {}

    private Plants() {}

    /**
     * A leafy or bare tree, upright.
     *
     * @param height from root to crown, px
     * @param depth how often branches fork, 3 to 9
     * @param leaf size of leaves, 0 for bare, 1 for plenty
     */
    public static void tree(Pen pen, double x, double y, double height, int depth, double leaf, long seed) {
        branch(pen, x, y, height, depth, leaf, seed, -Math.PI / 2, .5, height * .035);
    }

    /** A tree or branch that grows at an angle. */
    public static void branch(
            Pen pen,
            double x,
            double y,
            double height,
            int depth,
            double leaf,
            long seed,
            double angle,
            double spread,
            double radius) {
        Rng rng = new Rng(seed);
        Path2D wood = new Path2D.Double(Path2D.WIND_NON_ZERO);
        List<Tip> tips = new ArrayList<>();
        grow(wood, tips, rng, x, y, angle, height * .27, radius, depth, spread);
        pen.fill(wood);
        if (angle < -1 && angle > -2.2) {
            double r = radius;
            pen.fill(Shapes.blob(
                    x - r * 2.1,
                    y + 3,
                    x - r * 1.1,
                    y - r * .9,
                    x - r * .8,
                    y - r * 3,
                    x + r * .8,
                    y - r * 3,
                    x + r * 1.1,
                    y - r * .9,
                    x + r * 2.2,
                    y + 3));
        }
        if (leaf > 0) {
            pen.fill(foliage(tips, rng, height, leaf));
        }
    }

    private static Path2D foliage(List<Tip> tips, Rng rng, double height, double leaf) {
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        int each = leaf >= 1 ? 4 : 2;
        for (Tip tip : tips) {
            for (int i = 0; i < each; i++) {
                AffineTransform t = AffineTransform.getTranslateInstance(
                        tip.x + rng.in(-1, 1) * height * .028, tip.y + rng.in(-1, 1) * height * .028);
                t.rotate(rng.in(0, 6.3));
                all.append(t.createTransformedShape(Shapes.leaf(height * .012 * rng.in(.6, 1.4) * leaf)), false);
            }
        }
        return all;
    }

    private static void grow(
            Path2D wood,
            List<Tip> tips,
            Rng rng,
            double x,
            double y,
            double angle,
            double length,
            double radius,
            int depth,
            double spread) {
        int n = 3;
        double px = x;
        double py = y;
        double a = angle;
        double end = radius * .66;
        double[] lx = new double[n + 1];
        double[] ly = new double[n + 1];
        double[] rx = new double[n + 1];
        double[] ry = new double[n + 1];
        for (int i = 0; i <= n; i++) {
            double r = radius + (end - radius) * i / n;
            lx[i] = px - Math.sin(a) * r;
            ly[i] = py + Math.cos(a) * r;
            rx[i] = px + Math.sin(a) * r;
            ry[i] = py - Math.cos(a) * r;
            if (i < n) {
                a += rng.in(-.17, .17) - .03 * Math.cos(a);
                px += Math.cos(a) * length / n;
                py += Math.sin(a) * length / n;
            }
        }
        wood.moveTo(lx[0], ly[0]);
        for (int i = 1; i <= n; i++) {
            wood.lineTo(lx[i], ly[i]);
        }
        for (int i = n; i >= 0; i--) {
            wood.lineTo(rx[i], ry[i]);
        }
        wood.closePath();
        if (depth <= 0 || end < .28) {
            tips.add(new Tip(px, py));
            return;
        }
        int forks = rng.chance(.22) ? 3 : 2;
        double bias = rng.in(-.25, .25);
        for (int i = 0; i < forks; i++) {
            double t = (i / (forks - 1.0) - .5) * 2;
            double f = rng.in(.62, .9);
            double next = a + t * spread * rng.in(.55, 1.25) + bias * .5;
            grow(wood, tips, rng, px, py, next, length * f, end * (.6 + .38 * f), depth - 1, spread);
        }
        if (depth > 2 && rng.chance(.5)) {
            double t = rng.in(.3, .7);
            double side = a + rng.sign() * spread * rng.in(1.1, 1.9);
            grow(
                    wood,
                    tips,
                    rng,
                    x + (px - x) * t,
                    y + (py - y) * t,
                    side,
                    length * .55,
                    radius * .42,
                    depth - 2,
                    spread);
        }
    }

    public static void pine(Pen pen, double x, double y, double h, long seed) {
        Rng rng = new Rng(seed);
        int n = 9 + (int) (h / 28);
        double w = h * rng.in(.17, .23);
        double[] level = new double[n + 1];
        for (int i = 0; i <= n; i++) {
            level[i] = y - h + h * .93 * Math.pow(i / (double) n, .92);
        }
        Path2D p = new Path2D.Double();
        p.moveTo(x, y - h);
        for (int i = 1; i <= n; i++) {
            double ww = w * Math.pow(i / (double) n, .85) * rng.in(.75, 1.15);
            p.quadTo(x + ww * .35, level[i] - h * .02, x + ww, level[i] + h * .012);
            p.quadTo(x + ww * .5, level[i] - h * .004, x + ww * .36, level[i] - h * .002);
        }
        p.lineTo(x + h * .012, y - h * .07);
        p.lineTo(x + h * .016, y + 4);
        p.lineTo(x - h * .016, y + 4);
        p.lineTo(x - h * .012, y - h * .07);
        for (int i = n; i >= 1; i--) {
            double ww = w * Math.pow(i / (double) n, .85) * rng.in(.75, 1.15);
            p.lineTo(x - ww * .36, level[i] - h * .002);
            p.quadTo(x - ww * .5, level[i] - h * .004, x - ww, level[i] + h * .012);
            p.quadTo(x - ww * .35, level[i] - h * .02, x - w * Math.pow((i - 1) / (double) n, .85) * .3, level[i - 1]);
        }
        p.closePath();
        pen.fill(p);
    }

    public static void palm(Pen pen, double x, double y, double h, double lean, long seed) {
        Rng rng = new Rng(seed);
        double tx = x + lean * h;
        double ty = y - h;
        double r = h * .022;
        pen.fill(Shapes.blob(
                x - r * 1.7,
                y + 2,
                x - r + lean * h * .25,
                y - h * .5,
                tx - r * .6,
                ty,
                tx + r * .6,
                ty,
                x + r + lean * h * .28,
                y - h * .5,
                x + r * 1.7,
                y + 2));
        for (int i = 0; i < 11; i++) {
            double a = -Math.PI * (i + .5) / 11 + rng.in(-.12, .12);
            double l = h * rng.in(.3, .4);
            double ex = tx + Math.cos(a) * l;
            double ey = ty + Math.sin(a) * l * .55 + l * .34;
            double mx = tx + Math.cos(a) * l * .62;
            double my = ty + Math.sin(a) * l * .85 - l * .04;
            Path2D frond = new Path2D.Double();
            frond.moveTo(tx, ty);
            frond.quadTo(mx, my - l * .1, ex, ey);
            frond.quadTo(mx, my + l * .14, tx, ty + l * .05);
            pen.fill(frond);
            for (int k = 2; k < 9; k++) {
                double t = k / 9.0;
                double bx = (1 - t) * (1 - t) * tx + 2 * t * (1 - t) * mx + t * t * ex;
                double by = (1 - t) * (1 - t) * ty + 2 * t * (1 - t) * my + t * t * ey;
                pen.fill(Shapes.polygon(
                        bx - l * .03, by, bx + l * .03, by, bx + Math.cos(a) * l * .06, by + l * .17 * (1.1 - t)));
            }
        }
        pen.fill(Shapes.circle(tx, ty + r, r * 1.6));
    }

    /** Blades along a ridge; wheat bears ears. */
    public static void grass(
            Pen pen, Ridge ridge, double x0, double x1, int count, double h, long seed, boolean wheat) {
        Rng rng = new Rng(seed);
        Path2D p = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 0; i < count; i++) {
            double x = rng.in(x0, x1);
            double y = ridge.at(x) + 4;
            double hh = h * rng.in(.35, 1.1);
            double bend = rng.in(-.35, .5) * hh;
            double w = Math.max(.8, h * .022);
            p.moveTo(x - w, y);
            p.quadTo(x - w * .6 + bend * .2, y - hh * .6, x + bend, y - hh);
            p.quadTo(x + w * .6 + bend * .25, y - hh * .55, x + w, y);
            p.closePath();
            if (wheat && rng.chance(.55)) {
                double a = Math.atan2(-hh * .45, bend * .75);
                for (int k = 0; k < 10; k++) {
                    double back = k / 2 * h * .045;
                    AffineTransform t = AffineTransform.getTranslateInstance(
                            x + bend - Math.cos(a) * back, y - hh - Math.sin(a) * back);
                    t.rotate(a + (k % 2 == 0 ? .45 : -.45));
                    t.translate(h * .03, 0);
                    p.append(t.createTransformedShape(Shapes.leaf(h * .026)), false);
                }
            }
        }
        pen.fill(p);
    }

    public static void fern(Pen pen, double x, double y, double length, double angle) {
        Path2D p = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double a = angle;
        double px = x;
        double py = y;
        int n = 14;
        double turn = (Math.cos(angle) >= 0 ? 1 : -1) * .095;
        for (int i = 0; i < n; i++) {
            double t = i / (double) n;
            double nx = px + Math.cos(a) * length / n;
            double ny = py + Math.sin(a) * length / n;
            p.append(Shapes.thick(length * .02 * (1 - t) + .6, Shapes.polyline(px, py, nx, ny)), false);
            for (int e = -1; i > 1 && e <= 1; e += 2) {
                double ll = length * .2 * Math.sin(Math.PI * Math.pow(1 - t, .8) * .95 + .1);
                AffineTransform m = AffineTransform.getTranslateInstance(nx, ny);
                m.rotate(a + e * (1.15 - .3 * t));
                m.translate(ll * .5, 0);
                m.scale(1, .42);
                p.append(m.createTransformedShape(Shapes.leaf(ll * .4)), false);
            }
            a += turn;
            px = nx;
            py = ny;
        }
        pen.fill(p);
    }

    public static void cypress(Pen pen, double x, double y, double h) {
        pen.drawing("plant/cypress", x, y, h);
    }

    public static void cactus(Pen pen, double x, double y, double h) {
        pen.drawing("plant/cactus", x, y, h);
    }
}
