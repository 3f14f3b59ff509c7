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
import app.photoplay.animatic.thing.Curios;
import app.photoplay.animatic.thing.Swarms;
import app.photoplay.animatic.words.PlaceKind;
import java.awt.RadialGradientPaint;

/** Outer space over a crater plain, or the nowhere of dreams: veils of tissue, floating things, a door of light. */
record Cosmos(PlaceKind place) implements StageSet {

    @Override
    public void build(StageBuilder stage, SceneSetup scene) {
        World w = stage.world();
        double u = w.unit();
        boolean left = stage.chance(1).chance(.5);
        double lx = w.x(left ? .34 : .66);
        double ly = w.y(.36);
        stage.focus(lx, ly);
        stage.layer(0, pen -> {
            Heavens.gradient(pen, w.y(1.1));
            pen.radial(lx, ly, 640 * u, pen.palette().light(), place == PlaceKind.SPACE ? .4 : .7);
            Rng rng = stage.chance(2);
            for (int i = 0; i < 90; i++) {
                pen.radial(
                        w.x(rng.in(-.1, 1.1)),
                        w.y(rng.in(0, .9)),
                        rng.in(60, 200) * u,
                        rng.chance(.5) ? pen.palette().lower() : pen.palette().far(),
                        .05);
            }
            Heavens.stars(pen, stage.chance(3), u, 420, w.y(1));
        });
        stage.swarm(0, Swarms.twinkle(w, 26, w.y(.8), stage.palette().light(), stage.seed(4)));
        if (place == PlaceKind.SPACE) {
            space(stage, scene, w, lx, ly, left);
        } else {
            dream(stage, scene, w, lx, ly);
        }
    }

    private static void space(StageBuilder stage, SceneSetup scene, World w, double lx, double ly, boolean left) {
        double u = w.unit();
        stage.layer(.06, pen -> planet(pen, lx, ly, 120 * u, stage.chance(5)));
        stage.glow(.06, lx, ly, 280 * u, stage.palette().light(), .3);
        stage.layer(.14, pen -> planet(pen, w.x(left ? .8 : .2), w.y(.18), 34 * u, stage.chance(6)));
        for (int i = 0; i < 3; i++) {
            int row = i;
            Ridge ridge = Ridge.peaks(w.y(.8 + .07 * i), (110 - 30 * i) * u, 260 * u, .5, stage.seed(10 + i));
            stage.layer(.2 + .2 * i, pen -> {
                Palette p = pen.palette();
                ridge.fill(
                        pen,
                        p.at(.3 + .28 * row),
                        Colours.mix(p.at(.15 + .25 * row), p.light(), .14),
                        w.y(.68),
                        w.y(1),
                        .35);
                Rng rng = stage.chance(20 + row);
                for (int k = 0; k < 14; k++) {
                    double x = rng.in(-.2, 1.2) * w.width();
                    double y = ridge.at(x) + rng.in(20, 90) * u;
                    double r = (12 + 16 * row) * u * rng.in(.5, 1.4);
                    pen.colour(p.near(), .22)
                            .fill(Shapes.ellipse(x, y, r, r * .26))
                            .colour(p.light(), .16)
                            .stroke(1.2, Shapes.ellipse(x, y + 1.5, r, r * .26));
                }
            });
        }
        scene.players().enter(.7, x -> w.y(.94));
    }

    static void planet(Pen pen, double x, double y, double r, Rng rng) {
        Palette p = pen.palette();
        java.awt.Color[] tones = {
            Colours.of(Colours.mix(p.light(), 0xffffff, .2)),
            Colours.of(Colours.mix(p.lower(), p.light(), .4)),
            Colours.of(p.at(.75))
        };
        pen.paint(new RadialGradientPaint(
                        (float) (x - r * .5), (float) (y - r * .5), (float) (r * 1.9), new float[] {0, .45f, 1}, tones))
                .fill(Shapes.circle(x, y, r));
        pen.clipped(Shapes.circle(x, y, r), () -> {
            for (int i = 0; i < 7; i++) {
                double py = y + r * rng.in(-1, 1);
                pen.colour(rng.chance(.5) ? p.light() : p.near(), .1)
                        .fill(Shapes.ellipse(x, py, r * 1.1, r * rng.in(.04, .16)));
            }
        });
        pen.within(
                x,
                y,
                -.32,
                1,
                .26,
                () -> pen.colour(p.light(), .5)
                        .stroke(r * .07, Shapes.circle(0, 0, r * 1.6))
                        .colour(p.light(), .25)
                        .stroke(r * .13, Shapes.circle(0, 0, r * 1.84)));
    }

    private static void dream(StageBuilder stage, SceneSetup scene, World w, double lx, double ly) {
        double u = w.unit();
        stage.layer(.05, pen -> Heavens.disc(pen, stage.chance(5), lx, ly, 70 * u, true, 5));
        stage.glow(.05, lx, ly, 240 * u, stage.palette().light(), .34);
        for (int i = 0; i < 4; i++) {
            int row = i;
            Ridge veil = Ridge.hills(w.y(.62 + .1 * i), (200 - 20 * i) * u, (420 - 60 * i) * u, 2, stage.seed(10 + i));
            stage.layer(.14 + .15 * i, 0, LayerMotion.swell(14 * u, 5 * u, 8 + i), pen -> {
                Palette p = pen.palette();
                pen.paint(new java.awt.GradientPaint(
                        0,
                        (float) w.y(.4),
                        Colours.of(Colours.mix(p.at(.2 + .2 * row), p.light(), .3 - .07 * row), .8),
                        0,
                        w.height(),
                        Colours.of(p.at(.3 + .2 * row), .9)));
                pen.fill(veil.below(pen)).colour(p.light(), .3).stroke(1.4, veil.line(pen));
            });
            if (i == 1) {
                stage.layer(
                        .36,
                        0,
                        LayerMotion.swell(5 * u, 8 * u, 7),
                        pen -> Curios.scatter(pen, stage.chance(30), w.x(.5), w.y(.4), w.span(.24), 20 * u, w.tall()));
            }
        }
        scene.players().enter(.7, x -> w.y(.93));
        stage.swarm(
                .9,
                Swarms.motes(
                        w,
                        w.x(.5),
                        w.y(.5),
                        w.x(.5),
                        w.y(.5),
                        80,
                        stage.palette().light(),
                        .5,
                        stage.seed(9)));
    }
}
