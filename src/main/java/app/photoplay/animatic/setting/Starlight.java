package app.photoplay.animatic.setting;

import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Ridge;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.paint.Shapes;
import app.photoplay.animatic.stage.LayerMotion;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.World;
import app.photoplay.animatic.thing.Plants;
import app.photoplay.animatic.thing.Swarms;

/** A hill under the Milky Way, with one tree. */
final class Starlight implements StageSet {

    @Override
    public void build(StageBuilder stage, SceneSetup scene) {
        World w = stage.world();
        double u = w.unit();
        boolean left = stage.chance(1).chance(.5);
        stage.focus(w.x(left ? .62 : .38), w.y(.5));
        stage.layer(0, pen -> {
            Heavens.gradient(pen, w.y(.92));
            pen.radial(w.x(left ? .62 : .38), w.y(.86), 640 * u, pen.palette().light(), .45);
            milkyWay(pen, stage.chance(2), w, left);
            Heavens.stars(pen, stage.chance(3), u, 460, w.y(.85));
        });
        stage.swarm(0, Swarms.twinkle(w, 26, w.y(.7), stage.palette().light(), stage.seed(4)));
        for (int i = 0; i < 3; i++) {
            int row = i;
            Ridge ridge = Ridge.hills(w.y(.84 + .04 * i), (90 - 14 * i) * u, 330 * u, 5, stage.seed(10 + i));
            stage.layer(.15 + .15 * i, pen -> {
                Palette p = pen.palette();
                ridge.fill(pen, p.at(.25 + .2 * row), p.at(.16 + .14 * row), w.y(.72), w.y(.95), .18);
                pen.colour(p.at(.28 + .2 * row));
                Rng rng = stage.chance(20 + row);
                for (int k = 0; k < 60; k++) {
                    double x = rng.in(-.3, 1.3) * w.width();
                    Plants.pine(pen, x, ridge.at(x) + 5 * u, (14 + 12 * row) * u * rng.in(.7, 1.5), rng.nextLong());
                }
                pen.mist(w.y(.74), w.y(.92), p.horizon(), .2);
            });
        }
        double top = w.x(left ? .38 : .62);
        Ridge hill = Ridge.of(x -> {
            double d = (x - top) / w.x(.36);
            return w.y(1.03)
                    - w.y(.2) * Math.exp(-d * d)
                    - 6 * u * app.photoplay.animatic.paint.Noise.fractal(x / (90 * u), 3, 3);
        });
        double tree = w.x(left ? .18 : .82);
        stage.layer(.64, 0, LayerMotion.wind(4 * u, 5, w.y(.9)), pen -> {
            pen.colour(pen.palette().near());
            Plants.tree(pen, tree, hill.at(tree) + 8 * u, Math.min(w.height(), 900 * u) * .58, 9, .75, stage.seed(30));
        });
        stage.layer(.68, pen -> {
            Palette p = pen.palette();
            hill.fill(pen, p.at(.96), p.near(), w.y(.8), w.y(1), .35);
            pen.colour(p.at(.97));
            Plants.grass(pen, hill, w.x(-.3), w.x(1.3), 1100, 16 * u, 3, false);
        });
        scene.players().enter(.7, x -> hill.at(x) + 8 * u);
    }

    private static void milkyWay(Pen pen, Rng rng, World w, boolean left) {
        Palette p = pen.palette();
        double u = w.unit();
        for (int i = 0; i < 150; i++) {
            double t = rng.in(-.1, 1.1);
            double x = w.x(left ? .12 + .85 * t : .88 - .85 * t);
            double y = w.y(.78 - .85 * t) + rng.in(-1, 1) * rng.in(0, 1) * 120 * u;
            pen.radial(
                    x,
                    y,
                    rng.in(40, 120) * u,
                    rng.chance(.5) ? p.haze(.3) : rng.chance(.5) ? p.lower() : p.far(),
                    .085);
        }
        for (int i = 0; i < 900; i++) {
            double t = rng.in(-.1, 1.1);
            double x = w.x(left ? .12 + .85 * t : .88 - .85 * t);
            double y = w.y(.78 - .85 * t) + (rng.unit() + rng.unit() - 1) * 130 * u;
            pen.colour(p.light(), rng.in(.15, .7)).fill(Shapes.circle(x, y, rng.in(.4, .9) * u));
        }
    }
}
