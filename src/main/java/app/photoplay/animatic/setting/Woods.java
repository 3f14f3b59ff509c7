package app.photoplay.animatic.setting;

import app.photoplay.animatic.paint.Colours;
import app.photoplay.animatic.paint.Noise;
import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Ridge;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.paint.Shapes;
import app.photoplay.animatic.stage.LayerMotion;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.World;
import app.photoplay.animatic.thing.Plants;
import java.awt.GradientPaint;
import java.awt.geom.Path2D;

/** A forest: five rows of trunks that melt into mist, a clearing of light where people pass, ferns before the lens. */
final class Woods implements StageSet {

    @Override
    public void build(StageBuilder stage, SceneSetup scene) {
        World w = stage.world();
        double u = w.unit();
        boolean firs = stage.chance(1).chance(.25);
        double lx = w.x(stage.chance(2).chance(.5) ? .62 : .4);
        double ly = w.y(w.tall() ? .4 : .36);
        Heavens.open(
                stage, scene, w.y(.95), lx, ly, w.height() * (scene.night() ? .06 : .07) * (w.tall() ? .7 : 1), .9);
        for (int row = 0; row < 5; row++) {
            if (row == 4) {
                rays(stage, lx, ly);
            }
            trunks(stage, scene, row, lx, firs);
        }
        front(stage, scene);
    }

    private static void rays(StageBuilder stage, double lx, double ly) {
        double u = stage.world().unit();
        for (int i = 0; i < 7; i++) {
            double a = .35 + i * .19 + .35;
            double x = lx + Math.cos(a) * 1500 * u;
            double y = ly + Math.sin(a) * 1500 * u;
            double half = (30 + i * 37 % 50) * 1.6 * u;
            stage.ray(
                    .4,
                    Shapes.polygon(lx + Math.cos(a) * 60 * u, ly + Math.sin(a) * 60 * u, x - half, y, x + half, y),
                    .05);
        }
    }

    private static void trunks(StageBuilder stage, SceneSetup scene, int row, double lx, boolean firs) {
        World w = stage.world();
        double u = w.unit();
        double ground = w.y(.70 + .045 * row);
        Ridge ridge = Ridge.hills(ground, (26 + 8 * row) * u, (300 - 20 * row) * u, 4, stage.seed(10 + row));
        LayerMotion wind = row < 2 ? LayerMotion.NONE : LayerMotion.wind((1 + row) * .8 * u, 5 + row * .4, ground);
        stage.layer(.1 + .14 * row, 0, wind, pen -> {
            Palette p = pen.palette();
            int colour = p.at(.08 + .2 * row);
            Rng rng = stage.chance(20 + row);
            int count = (int) ((20 - 3 * row) * Math.max(.62, w.width() / (1280 * u)));
            double from = -.35 * w.width();
            double span = 1.7 * w.width();
            for (int i = 0; i < count; i++) {
                double x = from + span * (i + rng.in(.1, .9)) / count;
                double r = (5 + 9 * row) * u * rng.in(.6, 1.3);
                double bend = rng.in(-1, 1) * 30 * u;
                long seed = rng.nextLong();
                if (free(row, x, lx, w)) {
                    continue;
                }
                double foot = ridge.at(x) + 8 * u;
                int base = Colours.mix(colour, p.far(), .45 * (1 - row / 5.0));
                pen.paint(new GradientPaint(0, 0, Colours.of(colour), 0, (float) foot, Colours.of(base)));
                if (firs) {
                    Plants.pine(pen, x, foot, w.height() * (.34 + .1 * row) * (.8 + .4 * Noise.at(i, row, 3)), seed);
                } else {
                    trunk(pen, x, foot, r, bend, w.height(), row);
                    pen.paint(new GradientPaint(0, 0, Colours.of(colour), 0, (float) foot, Colours.of(base)));
                    boughs(pen, new Rng(seed), x, foot, r, row, w);
                }
            }
            ridge.fill(pen, colour, Colours.mix(colour, p.near(), .25), ground - 30 * u, w.height(), .1 + .03 * row);
            int blades = (int) ((110 + 30 * row) * 1.7 * w.width() / (1280 * u));
            pen.colour(colour);
            Plants.grass(pen, ridge, from, from + span, blades, (12 + 12 * row) * u, 40 + row, false);
            if (row < 4) {
                pen.mist(ground - 120 * u, ground + 60 * u, p.haze(.45), .4 - .06 * row);
            }
        });
        if (row == 4 - 1) {
            scene.players().enter(.6, x -> Math.max(ridge.at(x) + 34 * u, w.y(.83)));
        }
    }

    /** Keeps trunks out of the light and of the corridor in which people stand. */
    private static boolean free(int row, double x, double lx, World w) {
        double corridor = row > 2 ? .27 : row == 2 ? .1 : .035;
        double centre = row > 2 ? lx - w.x(lx > w.x(.5) ? .1 : -.1) : lx;
        return Math.abs(x - centre) < w.width() * corridor;
    }

    private static void trunk(Pen pen, double x, double foot, double r, double bend, double h, int row) {
        double top = Math.min(-10, pen.top());
        Path2D p = new Path2D.Double();
        p.moveTo(x - r * 2.3, foot + 6);
        p.quadTo(x - r * .9, foot - r * .8, x - r * .85, foot - r * 5);
        p.curveTo(x - r * .7 + bend, foot - h * .4, x - r * .6 - bend, foot - h * .6, x - r * .5, top);
        p.lineTo(x + r * .5, top);
        p.curveTo(x + r * .6 - bend, foot - h * .6, x + r * .75 + bend, foot - h * .4, x + r * .85, foot - r * 5);
        p.quadTo(x + r * .95, foot - r * .8, x + r * 2.4, foot + 6);
        p.closePath();
        pen.fill(p);
        if (row >= 1) {
            pen.colour(pen.palette().light(), .1 + .03 * row).stroke(1.2, p);
        }
    }

    private static void boughs(Pen pen, Rng rng, double x, double foot, double r, int row, World w) {
        int count = row < 2 ? 3 : 5;
        for (int b = 0; b < count; b++) {
            double y = foot - w.height() * rng.in(.25, .85);
            int side = rng.sign();
            double size = (90 + 55 * row) * w.unit() * rng.in(.7, 1.2);
            double angle = -Math.PI / 2 + side * rng.in(.9, 1.4);
            Plants.branch(
                    pen,
                    x + side * r * .3,
                    y,
                    size,
                    row < 2 ? 3 : 5,
                    row > 1 ? .9 : 0,
                    rng.nextLong(),
                    angle,
                    .5,
                    r * .3);
        }
    }

    private static void front(StageBuilder stage, SceneSetup scene) {
        if (!scene.foreground()) {
            return;
        }
        World w = stage.world();
        double h = Math.min(w.height(), 900 * w.unit());
        stage.layer(1.25, 9, LayerMotion.wind(5 * w.unit(), 4.4, w.height()), pen -> {
            pen.colour(pen.palette().near());
            Rng rng = stage.chance(40);
            for (int i = 0; i < 9; i++) {
                Plants.fern(pen, w.x(.0 + .02 * i), w.y(1.06), h * rng.in(.28, .42), -Math.PI / 2 - .7 + i * .13);
                Plants.fern(pen, w.x(.8 + .022 * i), w.y(1.06), h * rng.in(.25, .4), -Math.PI / 2 - .8 + i * .13);
            }
            pen.fill(Shapes.blob(
                    w.x(-.16), -w.y(.1), w.x(.045), -w.y(.1), w.x(.03), w.y(.4), w.x(.045), w.y(.8), w.x(.085),
                    w.y(1.1), w.x(-.16), w.y(1.1)));
        });
    }
}
