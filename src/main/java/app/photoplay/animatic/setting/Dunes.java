package app.photoplay.animatic.setting;

import app.photoplay.animatic.paint.Colours;
import app.photoplay.animatic.paint.Noise;
import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Ridge;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.paint.Shapes;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.World;
import app.photoplay.animatic.thing.Plants;
import java.awt.geom.Path2D;

/** A desert: table mountains far away, dunes with a lit flank and a shadow that tapers, a great sun. */
final class Dunes implements StageSet {

    @Override
    public void build(StageBuilder stage, SceneSetup scene) {
        World w = stage.world();
        double u = w.unit();
        boolean right = stage.chance(1).chance(.6);
        double lx = w.x(right ? .66 : .34);
        double ly = w.y(.42);
        Heavens.open(stage, scene, w.y(.72), lx, ly, (scene.night() ? 46 : 96) * u, .75);
        stage.layer(.1, pen -> {
            Palette p = pen.palette();
            Rng rng = stage.chance(2);
            pen.fade(w.y(.44), Colours.mix(p.far(), p.near(), .28), w.y(.62), p.haze(.35));
            for (int i = 0; i < 7; i++) {
                double x = w.x(-.3 + i * .24 + rng.in(-.05, .05));
                if (Math.abs(x - lx) > w.x(.13)) {
                    mesa(pen, x, w.y(.62), w.span(rng.in(.05, .15)), w.y(rng.in(.06, .17)));
                }
            }
        });
        for (int row = 0; row < 5; row++) {
            Ridge ridge = dune(stage, row);
            int here = row;
            stage.layer(.2 + .17 * row, pen -> paint(pen, w, ridge, here, stage.seed(30)));
            if (row == 2) {
                scene.players().enter(.58, x -> ridge.at(x) + 7 * u);
            }
        }
        if (scene.foreground()) {
            stage.layer(1.25, 7, pen -> {
                pen.colour(pen.palette().near());
                double x = w.x(right ? .1 : .9);
                Plants.cactus(pen, x, w.y(1.1), Math.min(w.height(), 900 * u) * .66);
                Ridge floor = Ridge.hills(w.y(1.0), 40 * u, 220 * u, 4, 5);
                pen.fill(floor.below(pen));
                Plants.grass(pen, floor, w.x(right ? .55 : -.2), w.x(right ? 1.2 : .45), 60, 70 * u, 5, false);
            });
        }
    }

    private static Ridge dune(StageBuilder stage, int row) {
        World w = stage.world();
        double u = w.unit();
        double y = w.y(.6 + .085 * row);
        double phase = row * 2.1 + stage.chance(3).in(0, 3);
        double length = (560 - 24 * row + 90 * stage.chance(40 + row).in(-1, 1)) * u;
        int seed = stage.seed(20);
        return Ridge.of(x -> {
            double s = x / length + phase;
            double f = s - Math.floor(s);
            double size = .7 + .6 * Noise.at((int) Math.floor(s), row, seed);
            double shape = f < .68 ? Noise.smooth(f / .68) : 1 - Noise.smooth((f - .68) / .32);
            return y - (28 + 22 * row) * u * shape * size - 10 * u * Noise.fractal(x / (300 * u) + row, row + 4, 3);
        });
    }

    private static void paint(Pen pen, World w, Ridge ridge, int row, int seed) {
        Palette p = pen.palette();
        double u = w.unit();
        double y = w.y(.6 + .085 * row);
        int lit = Colours.mix(p.at(.15 + .15 * row), p.light(), .42 - .1 * row);
        int dark = p.at(.35 + .15 * row);
        ridge.fill(pen, lit, Colours.mix(lit, p.near(), .45), y - 60 * u, y + 120 * u, .4);
        pen.clipped(ridge.below(pen), () -> {
            pen.fade(y - 70 * u, dark, y + 150 * u, Colours.mix(dark, p.near(), .5));
            for (double x = -1000 * u; x < pen.right() + 300 * u; x += 4 * u) {
                if (ridge.at(x) < ridge.at(x - 4 * u) && ridge.at(x) <= ridge.at(x + 4 * u)) {
                    pen.fill(shade(ridge, x, y, u));
                    x += 160 * u;
                }
            }
            pen.colour(p.light(), .05);
            for (int i = 0; row > 1 && i < 16; i++) {
                double at = y + (20 + 11 * i) * u;
                int wave = seed + i;
                pen.stroke(
                        1,
                        Ridge.of(x -> at + 6 * u * Noise.line(x / (130 * u), wave))
                                .line(pen));
            }
        });
    }

    private static Path2D shade(Ridge ridge, double crest, double y, double u) {
        double top = ridge.at(crest);
        double end = crest;
        while (end < crest + 260 * u && ridge.at(end + 8 * u) >= ridge.at(end)) {
            end += 8 * u;
        }
        Path2D p = new Path2D.Double();
        p.moveTo(crest, top);
        for (double x = crest; x <= end; x += 6 * u) {
            p.lineTo(x, ridge.at(x) - 1);
        }
        double l = end - crest;
        p.curveTo(crest + l * .5, y + 40 * u, crest + l * .1, y + 110 * u, crest - l * .9, y + 230 * u);
        p.curveTo(crest - l * .36, y + 130 * u, crest + l * .2, y + 60 * u, crest, top);
        p.closePath();
        return p;
    }

    private static void mesa(Pen pen, double x, double y, double wide, double h) {
        pen.fill(Shapes.polygon(
                x - wide * .25,
                y,
                x,
                y - h * .55,
                x + wide * .06,
                y - h * .95,
                x + wide * .12,
                y - h,
                x + wide * .5,
                y - h * .97,
                x + wide * .9,
                y - h,
                x + wide * .97,
                y - h * .6,
                x + wide * 1.3,
                y));
    }
}
