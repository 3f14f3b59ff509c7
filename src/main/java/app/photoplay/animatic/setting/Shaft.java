package app.photoplay.animatic.setting;

import app.photoplay.animatic.paint.Colours;
import app.photoplay.animatic.paint.Noise;
import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.paint.Shapes;
import app.photoplay.animatic.stage.LayerMotion;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.World;
import app.photoplay.animatic.thing.Curios;
import app.photoplay.animatic.thing.Swarms;
import java.awt.RadialGradientPaint;
import java.awt.geom.Area;
import java.awt.geom.Path2D;

/**
 * A deep well seen from within as one falls: the walls run in perspective to a far mouth of light, lined with shelves
 * and cupboards, roots hang in from them, and things fall beside us.
 */
final class Shaft implements StageSet {

    private static final int RINGS = 9;
    private static final int SIDES = 14;

    @Override
    public void build(StageBuilder stage, SceneSetup scene) {
        World w = stage.world();
        double u = w.unit();
        Rng rng = stage.chance(1);
        double cx = w.x(rng.chance(.5) ? rng.in(.56, .74) : rng.in(.26, .44));
        double cy = w.y(rng.in(.2, .5));
        stage.focus(cx, cy + 30 * u);
        stage.layer(0, pen -> {
            Heavens.gradient(pen, w.height());
            pen.radial(cx, cy, 460 * u, pen.palette().light(), 1);
            Heavens.disc(pen, stage.chance(4), cx, cy, 40 * u, false, 3);
        });
        stage.glow(.05, cx, cy, 330 * u, stage.palette().light(), .42);
        for (int i = 0; i < RINGS; i++) {
            int ring = i;
            double z = .06 + .12 * i;
            stage.layer(z, pen -> ring(pen, stage, ring, cx, cy, w));
            if (i == 2 || i == 4 || i == 6) {
                LayerMotion fall = LayerMotion.swell(4 * u, 9 * u, 6 + i);
                stage.layer(
                        z + .04,
                        0,
                        fall,
                        pen -> Curios.scatter(
                                pen,
                                stage.chance(40 + ring),
                                centreX(ring, cx, w),
                                centreY(ring, cy, w),
                                radius(ring, w) * .72,
                                (12 + ring * 6) * u,
                                w.tall()));
            }
            if (i == 5) {
                scene.players().enter(.66, x -> w.y(.79));
            }
            if (i == 5 && scene.near()) {
                break;
            }
        }
        for (int i = 0; i < 7; i++) {
            double a = .5 + i * .35;
            stage.ray(
                    .3,
                    Shapes.polygon(
                            cx,
                            cy,
                            cx + Math.cos(a) * 1300 * u - 40 * u,
                            cy + Math.sin(a) * 1300 * u,
                            cx + Math.cos(a) * 1300 * u + 60 * u,
                            cy + Math.sin(a) * 1300 * u),
                    .05);
        }
        stage.swarm(
                .8,
                Swarms.motes(
                        w,
                        w.x(.5),
                        w.y(.5),
                        w.x(.5),
                        w.y(.5),
                        70,
                        stage.palette().light(),
                        .4,
                        stage.seed(9)));
    }

    private static double radius(int ring, World w) {
        return 74 * w.unit() * Math.pow(1.42, ring) * (w.tall() ? 1.08 : 1);
    }

    private static double centreX(int ring, double cx, World w) {
        return cx + (w.x(.5) - cx) * ring / RINGS;
    }

    private static double centreY(int ring, double cy, World w) {
        return cy + (w.y(.54) - cy) * Math.pow(ring / (double) RINGS, .9);
    }

    private static double wobble(StageBuilder stage, double angle, int ring) {
        return .93 + .14 * Noise.plane(Math.cos(angle) * 1.3 + 20, Math.sin(angle) * 1.3 + ring * .22, stage.seed(7));
    }

    private static void ring(Pen pen, StageBuilder stage, int ring, double cx, double cy, World w) {
        Palette p = pen.palette();
        double t = (ring + 1) / (double) RINGS;
        Path2D hole = mouth(stage, ring, cx, cy, w);
        Path2D outer = mouth(stage, ring + 1, cx, cy, w);
        Area wall = new Area(
                Shapes.box(pen.left() - 4, pen.top() - 4, pen.right() - pen.left() + 8, pen.bottom() - pen.top() + 8));
        wall.subtract(new Area(hole));
        double r = radius(ring, w);
        double ox = centreX(ring, cx, w);
        double oy = centreY(ring, cy, w);
        int deep = Colours.mix(p.at(.04 + .96 * Math.pow(t, 1.1)), p.light(), .4 * (1 - t) * (1 - t));
        int lit = Colours.mix(deep, p.light(), .34 * (1 - t));
        java.awt.Color[] tones = {
            Colours.of(lit), Colours.of(lit), Colours.of(deep), Colours.of(Colours.mix(deep, p.near(), .35))
        };
        pen.paint(new RadialGradientPaint(
                        (float) ox, (float) oy, (float) (r * 2.1), new float[] {0, .4f, .72f, 1}, tones))
                .fill(wall);
        shelves(pen, stage, ring, cx, cy, w, deep, outer);
        pen.colour(p.light(), .5 - .045 * ring).stroke(1.6, hole);
    }

    private static Path2D mouth(StageBuilder stage, int ring, double cx, double cy, World w) {
        int n = 48;
        double[] points = new double[2 * n];
        for (int i = 0; i < n; i++) {
            double a = i * 2 * Math.PI / n;
            points[2 * i] = x(stage, a, ring, cx, w);
            points[2 * i + 1] = y(stage, a, ring, cy, w);
        }
        return Shapes.blob(points);
    }

    private static double x(StageBuilder stage, double a, double ring, double cx, World w) {
        int r = (int) ring;
        return centreX(r, cx, w)
                + Math.cos(a) * radius(r, w) * wobble(stage, a, r) * Math.pow(1.42, ring - r) * (w.tall() ? .88 : 1.16);
    }

    private static double y(StageBuilder stage, double a, double ring, double cy, World w) {
        int r = (int) ring;
        return centreY(r, cy, w)
                + Math.sin(a) * radius(r, w) * wobble(stage, a, r) * Math.pow(1.42, ring - r) * (w.tall() ? 1.15 : .95);
    }

    /** Boards, books and cupboards that line the wall between this mouth and the next, drawn towards the vanishing point. */
    private static void shelves(
            Pen pen, StageBuilder stage, int ring, double cx, double cy, World w, int deep, Path2D outer) {
        Palette p = pen.palette();
        Rng rng = stage.chance(60 + ring);
        pen.colour(Colours.mix(deep, p.light(), .1), .8).stroke(1 + ring * .5, outer);
        for (int s = 0; s < SIDES; s++) {
            double a0 = (s + .12) * 2 * Math.PI / SIDES + ring * .37;
            double a1 = (s + .88) * 2 * Math.PI / SIDES + ring * .37;
            if (rng.chance(.38)) {
                continue;
            }
            double out = .72;
            int dark = Colours.mix(deep, p.near(), .42);
            pen.colour(dark)
                    .fill(Shapes.polygon(
                            x(stage, a0, ring + .2, cx, w),
                            y(stage, a0, ring + .2, cy, w),
                            x(stage, a1, ring + .2, cx, w),
                            y(stage, a1, ring + .2, cy, w),
                            x(stage, a1, ring + out, cx, w),
                            y(stage, a1, ring + out, cy, w),
                            x(stage, a0, ring + out, cx, w),
                            y(stage, a0, ring + out, cy, w)));
            boolean lamp = rng.chance(.12);
            for (int b = 0; b < 6; b++) {
                double f = a0 + (a1 - a0) * (b + .15) / 6;
                double g = a0 + (a1 - a0) * (b + .85) / 6;
                double tall = .66 - .3 * rng.unit();
                int tone = lamp
                        ? Colours.mix(p.lamp(), deep, .25)
                        : Colours.mix(deep, rng.chance(.2) ? p.lamp() : p.light(), .08 + .16 * rng.unit());
                pen.colour(tone)
                        .fill(Shapes.polygon(
                                x(stage, f, ring + .24, cx, w),
                                y(stage, f, ring + .24, cy, w),
                                x(stage, g, ring + .24, cx, w),
                                y(stage, g, ring + .24, cy, w),
                                x(stage, g, ring + tall, cx, w),
                                y(stage, g, ring + tall, cy, w),
                                x(stage, f, ring + tall, cx, w),
                                y(stage, f, ring + tall, cy, w)));
            }
        }
    }
}
