package app.photoplay.animatic.setting;

import app.photoplay.animatic.paint.Colours;
import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Ridge;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.World;
import app.photoplay.animatic.thing.Plants;
import app.photoplay.animatic.words.Weather;

/** Mountains: one great massif, uneven ranges before it, valleys full of mist between them, pines on the nearer ones. */
final class Peaks implements StageSet {

    @Override
    public void build(StageBuilder stage, SceneSetup scene) {
        World w = stage.world();
        double u = w.unit();
        Rng rng = stage.chance(1);
        boolean left = rng.chance(.5);
        double lx = w.x(left ? .34 : .66);
        double ly = w.y(w.tall() ? .3 : .26);
        double summit = w.x(left ? .68 : .3);
        Heavens.open(stage, scene, w.y(.74), lx, ly, w.height() * .062 * (w.tall() ? .75 : 1), .62);
        double[] base = {.60, .645, .74, .80, .90, .985};
        double[] rise = {.34, .16, .24, .12, .15, .07};
        double[] length = {560, 300, 430, 250, 520, 700};
        for (int i = 0; i < 6; i++) {
            int row = i;
            double y = w.y(base[i]);
            double amplitude = w.y(rise[i]) * rng.in(.85, 1.1) * (w.tall() ? .62 : 1);
            Ridge ridge = Ridge.peaks(y, amplitude, length[i] * u, i == 5 ? .1 : .9 - .14 * i, stage.seed(10 + i));
            if (i == 0) {
                ridge = ridge.rise(summit, w.x(.13), w.y(w.tall() ? .1 : .17))
                        .rise(summit + w.x(left ? .13 : -.13), w.x(.07), w.y(.05));
            } else if (i == 2) {
                ridge = ridge.rise(w.x(left ? .06 : .94), w.x(.16), w.y(.12));
            } else if (i == 3) {
                ridge = ridge.rise(w.x(left ? .95 : .05), w.x(.2), w.y(.11));
            }
            range(stage, scene, ridge, row, y, amplitude);
            if (i == 5) {
                Ridge ground = ridge;
                scene.players().enter(.72, x -> Math.min(ground.at(x) + 5 * u, w.y(.95)));
            }
        }
        Ground.birds(stage, w.x(left ? .6 : .35), w.y(.22), 5);
        Ground.frontPines(stage, scene);
    }

    private static void range(StageBuilder stage, SceneSetup scene, Ridge ridge, int row, double y, double amplitude) {
        World w = stage.world();
        double u = w.unit();
        stage.layer(.06 + .13 * row, pen -> {
            Palette p = pen.palette();
            int colour = p.at(.03 + .185 * row);
            int foot = Colours.mix(p.at(.1 * row), p.light(), .38 - .065 * row);
            ridge.fill(pen, colour, foot, y - amplitude * 1.5, y + 60 * u, .34 - .035 * row);
            if (row < 4) {
                ridge.seep(pen, .05 - .007 * row);
            }
            if (row == 0 && (scene.has(Weather.SNOWFALL) || stage.chance(5).chance(.6))) {
                snowCaps(pen, ridge, y, amplitude, u);
            }
            if (row >= 2 && row < 5) {
                Rng rng = stage.chance(30 + row);
                pen.colour(colour);
                for (int i = 0; i < 90; i++) {
                    double x = rng.in(-.3, 1.3) * w.width();
                    double group = app.photoplay.animatic.paint.Noise.line(x * .006 / u, row + 50);
                    double h = (11 + 17 * (row - 2)) * u * rng.in(.7, 1.5);
                    long seed = rng.nextLong();
                    if (group > .47) {
                        Plants.pine(pen, x, ridge.at(x) + 6 * u, h, seed);
                    }
                }
            }
            if (row < 5) {
                pen.mist(y - 90 * u, y + 90 * u, p.haze(.55), .44 - .06 * row);
            }
        });
    }

    /** Lit flanks: thin triangles of light that run down from the ridge. */
    private static void snowCaps(
            app.photoplay.animatic.paint.Pen pen, Ridge ridge, double y, double amplitude, double u) {
        pen.clipped(ridge.below(pen), () -> {
            Rng rng = new Rng(7);
            for (double x = -520 * u; x < 2300 * u; x += 13 * u) {
                double top = ridge.at(x);
                double high = (y - top) / Math.max(1, amplitude);
                double l = Math.max(0, high - .62) * 190 * u * rng.in(.5, 1.2);
                pen.colour(pen.palette().light(), .42)
                        .fill(app.photoplay.animatic.paint.Shapes.polygon(
                                x - 9 * u, top - 8 * u, x + 9 * u, top - 8 * u, x + rng.in(4, 22) * u, top + l));
            }
        });
    }
}
