package app.photoplay.animatic.setting;

import app.photoplay.animatic.paint.Colours;
import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.paint.Shapes;
import app.photoplay.animatic.stage.LayerMotion;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.World;
import app.photoplay.animatic.thing.Buildings;
import app.photoplay.animatic.thing.Furniture;
import app.photoplay.animatic.thing.Plants;
import app.photoplay.animatic.thing.Swarms;

/** A patio by a swimming pool: palms, a low modern house, hills behind, people on the rim above their reflection. */
final class Pool implements StageSet {

    @Override
    public void build(StageBuilder stage, SceneSetup scene) {
        World w = stage.world();
        double u = w.unit();
        boolean left = stage.chance(1).chance(.5);
        double rim = w.y(.77);
        double lx = w.x(left ? .32 : .68);
        Heavens.open(stage, scene, rim, lx, w.y(scene.night() ? .24 : .42), 44 * u, .8);
        Ground.hills(stage, .1, w.y(.74), 120 * u, 340 * u, .14, 10);
        Ground.hills(stage, .2, w.y(.76), 80 * u, 240 * u, .3, 11);
        stage.layer(.3, 0, LayerMotion.wind(5 * u, 5, rim), pen -> {
            pen.colour(pen.palette().at(.62));
            Rng rng = stage.chance(12);
            for (int i = 0; i < 5; i++) {
                Plants.palm(
                        pen,
                        w.x(-.05 + .27 * i + rng.in(-.06, .06)),
                        rim,
                        Math.min(w.height(), 900 * u) * rng.in(.3, .5),
                        rng.in(-.1, .1),
                        rng.nextLong());
            }
        });
        stage.layer(.42, pen -> house(pen, stage, scene, w, rim, left));
        stage.layer(.5, pen -> {
            Palette p = pen.palette();
            pen.colour(Colours.mix(p.light(), p.far(), .28)).band(rim, rim + 12 * u);
            pen.fade(rim + 12 * u, Colours.mix(p.lower(), p.far(), .5), w.y(1), Colours.mix(p.upper(), p.near(), .62))
                    .band(rim + 12 * u, pen.bottom() + 1);
        });
        if (!scene.near()) {
            scene.players().enter(.55, x -> rim + 6 * u);
        }
        stage.mirror(.55, rim + 12 * u, w.y(1.1), .5, .92, 5 * u);
        stage.swarm(
                .6,
                Swarms.glints(
                        w,
                        stage.view().x(lx, .5),
                        rim + 26 * u,
                        w.y(.98),
                        w.span(.2),
                        110,
                        stage.palette().light(),
                        stage.seed(7)));
        stage.layer(.62, 0, LayerMotion.swell(12 * u, 1 * u, 6), pen -> {
            Rng rng = stage.chance(14);
            for (int i = 0; i < 60; i++) {
                double t = Math.pow(rng.unit(), 1.3);
                pen.colour(pen.palette().light(), rng.in(.05, .16));
                pen.fill(Shapes.ellipse(
                        rng.in(-.2, 1.2) * w.width(),
                        rim + 22 * u + t * w.y(.24),
                        (14 + 70 * t) * u * rng.in(.4, 1),
                        (.8 + 1.6 * t) * u));
            }
        });
        if (scene.near()) {
            scene.players().enter(.66, x -> rim + 6 * u);
        }
        if (scene.foreground()) {
            stage.layer(1.2, 6, LayerMotion.wind(7 * u, 4.2, w.height()), pen -> {
                pen.colour(pen.palette().near());
                Plants.palm(
                        pen,
                        w.x(left ? .98 : .02),
                        w.y(1.3),
                        Math.min(w.height(), 900 * u) * 1.15,
                        left ? -.05 : .05,
                        5);
            });
        }
    }

    private static void house(Pen pen, StageBuilder stage, SceneSetup scene, World w, double rim, boolean left) {
        Palette p = pen.palette();
        double u = w.unit();
        double x = w.x(left ? .7 : -.3);
        double ww = w.x(.6);
        double h = scene.height() * .95;
        pen.colour(p.at(.86)).box(x, rim - h, ww, h);
        pen.box(x - (left ? 70 : 0) * u, rim - h * 1.08, ww + 70 * u, h * .1);
        pen.colour(p.light(), .3).box(x - (left ? 70 : 0) * u, rim - h * 1.08, ww + 70 * u, 1.6);
        for (int i = 0; i < 5; i++) {
            double wx = x + ww * (.06 + .19 * i);
            Buildings.window(pen, wx, rim - h * .8, ww * .15, h * .62, p.at(.86), .4 + .1 * (i % 3), .92);
        }
        pen.colour(p.at(.9));
        Furniture.table(pen, w.x(left ? .6 : .36), rim + 4 * u, 60 * u, 40 * u);
        double cx = w.x(left ? .63 : .39);
        pen.drawing("furniture/parasol", cx, rim, 100 * u, h);
        pen.drawing("furniture/lounger", w.x(left ? .1 : .82), rim, 100 * u);
    }
}
