package app.photoplay.animatic.setting;

import app.photoplay.animatic.paint.Colours;
import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Ridge;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.paint.Shapes;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.World;
import app.photoplay.animatic.thing.Buildings;

/** Above the town: rows of roofs and chimneys that melt into haze, a ridge to walk on, washing on a line. */
final class Rooftops implements StageSet {

    @Override
    public void build(StageBuilder stage, SceneSetup scene) {
        World w = stage.world();
        double u = w.unit();
        boolean left = stage.chance(1).chance(.5);
        Heavens.open(stage, scene, w.y(.8), w.x(left ? .32 : .68), w.y(.3), (scene.night() ? 62 : 54) * u, .7);
        for (int row = 0; row < 4; row++) {
            int here = row;
            double y = w.y(.66 + .08 * row);
            stage.layer(.1 + .12 * row, pen -> {
                Palette p = pen.palette();
                Rng rng = stage.chance(10 + here);
                int top = p.at(.14 + .18 * here);
                int foot = Colours.mix(p.at(.1 * here), p.horizon(), .35 - .06 * here);
                for (double x = w.x(-.4); x < w.x(1.4); ) {
                    double bw = (60 + 34 * here) * u * rng.in(.7, 1.3);
                    Buildings.town(
                            pen,
                            x,
                            y + 120 * u,
                            bw,
                            (150 + rng.in(-20, 70) + 14 * here) * u,
                            top,
                            foot,
                            scene.night() ? .2 + .04 * here : .05,
                            rng,
                            .4 + .14 * here);
                    x += bw * rng.in(.86, 1.1);
                }
                pen.mist(y - 130 * u, y + 90 * u, p.haze(.4), .4 - .06 * here);
            });
        }
        Ridge roof = Ridge.of(x -> w.y(.9) + Math.abs(x - w.x(left ? .62 : .38)) * .045);
        stage.layer(.62, pen -> {
            Palette p = pen.palette();
            roof.fill(pen, p.at(.93), p.near(), w.y(.88), w.y(1), .4);
            pen.colour(p.light(), .07);
            for (double x = w.x(-.3); x < w.x(1.3); x += 26 * u) {
                pen.line(1.2, x, roof.at(x), x + (left ? -40 : 40) * u, w.y(1.1));
            }
            pen.colour(p.at(.96));
            for (double f : new double[] {.1, .86, 1.08, -.12}) {
                double x = w.x(left ? f : 1 - f);
                pen.box(x - 30 * u, roof.at(x) - 120 * u, 60 * u, 180 * u)
                        .box(x - 36 * u, roof.at(x) - 126 * u, 72 * u, 12 * u);
                pen.box(x - 22 * u, roof.at(x) - 150 * u, 16 * u, 28 * u)
                        .box(x + 4 * u, roof.at(x) - 158 * u, 16 * u, 34 * u);
            }
            washing(pen, w, roof, left, stage.chance(20));
        });
        scene.players().enter(.68, x -> roof.at(x) + 3 * u);
        Ground.birds(stage, w.x(left ? .6 : .4), w.y(.24), 5);
    }

    private static void washing(Pen pen, World w, Ridge roof, boolean left, Rng rng) {
        double u = w.unit();
        double x0 = w.x(left ? .1 : .9);
        double x1 = w.x(left ? .3 : .7);
        double y = roof.at(x0) - 96 * u;
        pen.colour(pen.palette().at(.95))
                .bow(1.4 * u, x0, y, (x0 + x1) / 2, y + 26 * u, x1, y + 14 * u)
                .line(3 * u, x1, y + 8 * u, x1, roof.at(x1));
        for (int i = 0; i < 4; i++) {
            double x = x0 + (x1 - x0) * (.2 + .18 * i);
            double l = rng.in(34, 58) * u;
            double ww = rng.in(20, 36) * u;
            double ty = y + 14 * u;
            pen.colour(Colours.mix(pen.palette().at(.7), pen.palette().light(), rng.in(.05, .3)))
                    .fill(Shapes.blob(x, ty, x + ww, ty + 2, x + ww + 5 * u, ty + l, x + 3 * u, ty + l - 4 * u));
        }
    }
}
