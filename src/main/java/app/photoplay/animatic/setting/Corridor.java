package app.photoplay.animatic.setting;

import app.photoplay.animatic.paint.Colours;
import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Shapes;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.World;
import java.awt.GradientPaint;
import java.awt.RadialGradientPaint;

/** A long hall of doors in one-point perspective, a bright door at its end, some doors ajar with light behind them. */
final class Corridor implements StageSet {

    private static final int BAYS = 9;
    private static final double STEP = .55;
    private static final double DEPTH = .95;

    @Override
    public void build(StageBuilder stage, SceneSetup scene) {
        World w = stage.world();
        double vx = w.x(.5);
        double vy = w.y(.46);
        stage.focus(vx, vy);
        Hall hall = new Hall(vx, vy, w.tall() ? w.x(.85) : w.span(.62), -w.y(.62), w.y(.62));
        stage.layer(0, pen -> end(pen, hall, w));
        for (int i = BAYS; i >= 0; i--) {
            int bay = i;
            double z = .95 - .09 * i;
            stage.layer(z, pen -> bay(pen, stage, hall, bay));
            lights(stage, hall, bay, z, w);
        }
        double s = hall.scale(.95);
        scene.players().enterAt(.7, vx + w.span(.03), x -> Math.min(vy + hall.bottom() * s, w.y(.93)));
        stage.glow(.1, vx, vy, 260 * w.unit(), stage.palette().light(), .42);
    }

    record Hall(double vx, double vy, double half, double top, double bottom) {
        double scale(double u) {
            return 1 / Math.max(.3, 1 + u * DEPTH);
        }

        double x(int side, double u) {
            return vx + side * half * scale(u);
        }

        double y(double height, double u) {
            return vy + height * scale(u);
        }
    }

    private static void end(Pen pen, Hall hall, World w) {
        Palette p = pen.palette();
        double s = hall.scale(10 * STEP);
        pen.colour(p.at(.9)).all();
        pen.radial(hall.vx, hall.vy, Math.max(w.width(), w.height()) * .7, p.lower(), .8);
        pen.paint(new RadialGradientPaint(
                (float) hall.vx, (float) hall.vy, (float) (hall.half * s), new float[] {0, 1}, new java.awt.Color[] {
                    Colours.of(Colours.mix(p.horizon(), p.lower(), .2)), Colours.of(p.at(.35))
                }));
        pen.box(hall.vx - hall.half * s, hall.vy + hall.top * s, 2 * hall.half * s, (hall.bottom - hall.top) * s);
        double dw = hall.half * s * .36;
        double top = hall.vy + hall.top * s * .66;
        pen.colour(Colours.mix(p.light(), 0xffffff, .4))
                .fill(Shapes.arch(hall.vx - dw, top, 2 * dw, hall.vy + hall.bottom * s - top));
    }

    private static void bay(Pen pen, StageBuilder stage, Hall h, int bay) {
        Palette p = pen.palette();
        double u0 = bay * STEP;
        double u1 = u0 + STEP;
        double out = bay == 0 ? -.45 : u0;
        int near = p.at(.98 - .085 * bay);
        int far = p.at(.98 - .085 * (bay + 1));
        floor(pen, h, bay, near);
        pen.colour(near)
                .fill(Shapes.polygon(
                        h.x(-1, out),
                        h.y(h.top, out),
                        h.x(1, out),
                        h.y(h.top, out),
                        h.x(1, u1),
                        h.y(h.top, u1),
                        h.x(-1, u1),
                        h.y(h.top, u1)));
        for (int side = -1; side <= 1; side += 2) {
            double xa = h.x(side, out);
            double xb = h.x(side, u1);
            pen.paint(new GradientPaint((float) xa, 0, Colours.of(near), (float) xb, 0, Colours.of(far)));
            pen.fill(Shapes.polygon(
                    xa, h.y(h.top, out), xb, h.y(h.top, u1), xb, h.y(h.bottom, u1), xa, h.y(h.bottom, out)));
            door(pen, h, bay, side, u0, near, far, open(stage, bay, side));
            pen.colour(p.light(), .16)
                    .line(1.2, xa, h.y(h.top, out), xb, h.y(h.top, u1))
                    .line(1.2, xa, h.y(h.bottom, out), xb, h.y(h.bottom, u1));
        }
        if (bay % 2 == 1) {
            double s = h.scale(u0 + STEP / 2);
            double y = h.vy + h.top * s;
            double k = h.half / 790;
            pen.colour(p.at(1)).line(2 * s, h.vx, y, h.vx, y + 110 * s * k);
            pen.fill(Shapes.polygon(
                    h.vx - 10 * s * k,
                    y + 108 * s * k,
                    h.vx + 10 * s * k,
                    y + 108 * s * k,
                    h.vx + 34 * s * k,
                    y + 134 * s * k,
                    h.vx - 34 * s * k,
                    y + 134 * s * k));
            pen.colour(Colours.mix(p.lamp(), 0xffffff, .6))
                    .fill(Shapes.ellipse(h.vx, y + 137 * s * k, 18 * s * k, 11 * s * k));
        }
    }

    private static boolean open(StageBuilder stage, int bay, int side) {
        return (bay * 5 + (side > 0 ? 2 : 0) + stage.seed(3)) % 4 == 1;
    }

    private static void door(Pen pen, Hall h, int bay, int side, double u0, int near, int far, boolean open) {
        Palette p = pen.palette();
        double top = h.top * .36;
        double a = u0 + .1;
        double b = u0 + .44;
        pen.colour(Colours.mix(near, p.near(), .55)).fill(quad(h, side, a - .02, b + .02, top * 1.1, h.bottom));
        double ai = a + .03;
        double bi = b - .03;
        if (open) {
            int light = Colours.mix(
                    p.lamp(),
                    java.util.List.of(0xffc870, 0xff8f6a, 0x9fd8c8, 0xf6e6b0).get((bay + side + 4) % 4),
                    .45);
            pen.colour(light).fill(quad(h, side, ai, bi, top, h.bottom));
            pen.colour(light, .26)
                    .fill(Shapes.polygon(
                            h.x(side, ai),
                            h.y(h.bottom, ai),
                            h.x(side, bi),
                            h.y(h.bottom, bi),
                            h.x(side, bi) - side * h.half * .42 * h.scale(bi),
                            h.y(h.bottom, bi),
                            h.x(side, ai) - side * h.half * .5 * h.scale(ai),
                            h.y(h.bottom, ai)));
            return;
        }
        pen.paint(new GradientPaint(
                (float) h.x(side, a),
                0,
                Colours.of(Colours.mix(near, p.light(), .1)),
                (float) h.x(side, b),
                0,
                Colours.of(Colours.mix(far, p.light(), .16))));
        pen.fill(quad(h, side, ai, bi, top, h.bottom));
        pen.colour(Colours.mix(near, p.near(), .4));
        pen.stroke(3 * h.scale(a), quad(h, side, a + .08, b - .08, top * .86, h.bottom * .26));
        pen.stroke(3 * h.scale(a), quad(h, side, a + .08, b - .08, h.bottom * .4, h.bottom * .9));
        pen.colour(p.lamp()).fill(Shapes.circle(h.x(side, a + .06), h.y(h.bottom * .32, a + .06), 5 * h.scale(a)));
    }

    private static java.awt.geom.Path2D quad(Hall h, int side, double a, double b, double top, double bottom) {
        return Shapes.polygon(
                h.x(side, a),
                h.y(top, a),
                h.x(side, b),
                h.y(top, b),
                h.x(side, b),
                h.y(bottom, b),
                h.x(side, a),
                h.y(bottom, a));
    }

    private static void floor(Pen pen, Hall h, int bay, int near) {
        Palette p = pen.palette();
        int tiles = 10;
        for (int half = 0; half < 2; half++) {
            double ua = bay == 0 && half == 0 ? -.45 : (bay + half / 2.0) * STEP;
            double ub = (bay + (half + 1) / 2.0) * STEP;
            for (int j = 0; j < tiles; j++) {
                double l = -1 + 2.0 * j / tiles;
                double r = -1 + 2.0 * (j + 1) / tiles;
                boolean bright = (j + half) % 2 == 0;
                pen.colour(bright ? Colours.mix(near, p.light(), .32 - .01 * bay) : Colours.mix(near, p.near(), .3));
                pen.fill(Shapes.polygon(
                        h.vx + h.half * l * h.scale(ua),
                        h.y(h.bottom, ua),
                        h.vx + h.half * r * h.scale(ua),
                        h.y(h.bottom, ua),
                        h.vx + h.half * r * h.scale(ub),
                        h.y(h.bottom, ub),
                        h.vx + h.half * l * h.scale(ub),
                        h.y(h.bottom, ub)));
            }
        }
    }

    private static void lights(StageBuilder stage, Hall h, int bay, double z, World w) {
        double u = w.unit();
        if (bay % 2 == 1) {
            double s = h.scale(bay * STEP + STEP / 2);
            stage.glow(
                    z,
                    h.vx,
                    h.vy + h.top * s + 150 * s * u,
                    170 * s * u,
                    stage.palette().lamp(),
                    .4);
        }
        for (int side = -1; side <= 1; side += 2) {
            if (open(stage, bay, side)) {
                double s = h.scale(bay * STEP + .27);
                stage.glow(
                        z,
                        h.x(side, bay * STEP + .27),
                        h.vy + w.y(.1) * s,
                        250 * s * u,
                        stage.palette().lamp(),
                        .4);
            }
        }
    }
}
