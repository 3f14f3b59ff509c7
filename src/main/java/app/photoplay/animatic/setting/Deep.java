package app.photoplay.animatic.setting;

import app.photoplay.animatic.paint.Colours;
import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Ridge;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.paint.Shapes;
import app.photoplay.animatic.stage.LayerMotion;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.World;
import app.photoplay.animatic.thing.Swarms;

/** Under water: light falls from the surface in shafts, weeds sway, fish pass, everything further is bluer. */
final class Deep implements StageSet {

    @Override
    public void build(StageBuilder stage, SceneSetup scene) {
        World w = stage.world();
        double u = w.unit();
        double lx = w.x(stage.chance(1).chance(.5) ? .6 : .4);
        stage.focus(lx, w.y(.2));
        stage.layer(0, pen -> {
            Heavens.gradient(pen, w.height());
            pen.radial(lx, -w.y(.02), 700 * u, pen.palette().light(), .85);
        });
        for (int i = 0; i < 8; i++) {
            double x = lx + (i - 3.5) * 60 * u;
            double end = lx + (i - 3.5) * 210 * u;
            stage.ray(
                    .2,
                    Shapes.polygon(x - 12 * u, -20, x + 16 * u, -20, end + 70 * u, w.y(1), end - 30 * u, w.y(1)),
                    .055);
        }
        for (int i = 0; i < 3; i++) {
            int row = i;
            Ridge floor = Ridge.hills(w.y(.8 + .06 * i), (150 - 30 * i) * u, 280 * u, 4, stage.seed(10 + i));
            stage.layer(
                    .15 + .17 * i, 0, LayerMotion.wind(9 * u, 5 + i, w.y(.95)), pen -> bed(pen, stage, w, floor, row));
            if (i == 1) {
                stage.layer(.4, 0, LayerMotion.drifting(22 * u), pen -> fish(pen, stage.chance(20), w));
            }
        }
        scene.players().enter(.66, x -> w.y(.84));
        stage.swarm(.8, Swarms.bubbles(w, 46, stage.palette().light(), stage.seed(5)));
        if (scene.foreground()) {
            stage.layer(1.2, 7, LayerMotion.wind(26 * u, 5, w.height()), pen -> {
                pen.colour(pen.palette().near());
                weeds(pen, stage.chance(30), w.x(-.02), w.x(.16), w.y(1.05), w.y(.5), 7);
                weeds(pen, stage.chance(31), w.x(.86), w.x(1.03), w.y(1.05), w.y(.4), 7);
            });
        }
    }

    private static void bed(Pen pen, StageBuilder stage, World w, Ridge floor, int row) {
        Palette p = pen.palette();
        double u = w.unit();
        int colour = Colours.mix(p.at(.2 + .28 * row), p.lower(), .2);
        floor.fill(pen, colour, p.at(.5 + .2 * row), w.y(.66), w.y(1), .2);
        Rng rng = stage.chance(40 + row);
        pen.colour(colour);
        for (int i = 0; i < 16; i++) {
            double x = rng.in(-.25, 1.25) * w.width();
            weeds(pen, rng, x - 14 * u, x + 14 * u, floor.at(x) + 8 * u, (60 + 70 * row) * u, 4);
            if (i % 4 == 0) {
                double s = (26 + 18 * row) * u;
                double y = floor.at(x + 60 * u) + 6;
                pen.fill(Shapes.blob(
                        x + 60 * u - s,
                        y,
                        x + 60 * u - s * .8,
                        y - s,
                        x + 60 * u,
                        y - s * 1.3,
                        x + 60 * u + s * .8,
                        y - s * .9,
                        x + 60 * u + s,
                        y));
            }
        }
        pen.mist(w.y(.62), w.y(.95), Colours.mix(p.far(), p.lower(), .3), .3);
    }

    private static void weeds(Pen pen, Rng rng, double x0, double x1, double y, double h, int count) {
        for (int i = 0; i < count; i++) {
            double x = rng.in(x0, x1);
            double l = h * rng.in(.5, 1.2);
            double b = l * rng.in(-.16, .16);
            double s = l * .035;
            pen.fill(Shapes.blob(
                    x - s,
                    y,
                    x + b - s * 1.4,
                    y - l * .3,
                    x - b - s * 1.1,
                    y - l * .65,
                    x + b,
                    y - l,
                    x - b + s * 1.1,
                    y - l * .62,
                    x + b + s * 1.4,
                    y - l * .28,
                    x + s,
                    y));
        }
    }

    private static void fish(Pen pen, Rng rng, World w) {
        pen.colour(pen.palette().at(.6));
        for (int i = 0; i < 14; i++) {
            double s = rng.in(7, 20) * w.unit();
            double x = w.x(rng.in(-.4, .9));
            double y = w.y(rng.in(.2, .62));
            pen.fill(Shapes.blob(
                    x + s * 1.3,
                    y,
                    x + s * .6,
                    y - s * .42,
                    x - s * .4,
                    y - s * .34,
                    x - s,
                    y - s * .06,
                    x - s,
                    y + s * .06,
                    x - s * .4,
                    y + s * .34,
                    x + s * .6,
                    y + s * .4));
            pen.fill(Shapes.polygon(x - s * .9, y, x - s * 1.6, y - s * .5, x - s * 1.4, y, x - s * 1.6, y + s * .5));
        }
    }
}
