package app.photoplay.animatic.setting;

import app.photoplay.animatic.paint.Colours;
import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Ridge;
import app.photoplay.animatic.paint.Shapes;
import app.photoplay.animatic.stage.LayerMotion;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.World;
import app.photoplay.animatic.words.Weather;

/** On board: planks, a rail, a mast with its ropes, and the sea behind. */
final class ShipDeck implements StageSet {

    @Override
    public void build(StageBuilder stage, SceneSetup scene) {
        World w = stage.world();
        double u = w.unit();
        boolean left = stage.chance(1).chance(.5);
        double horizon = w.y(.58);
        Heavens.open(stage, scene, horizon, w.x(left ? .34 : .66), w.y(.3), 42 * u, .8);
        double rough = scene.has(Weather.STORM) ? 2.2 : 1;
        for (int i = 0; i < 4; i++) {
            int row = i;
            Ridge wave = Ridge.hills(
                    horizon + (6 + 26 * i) * u, (5 + 5 * i) * u * rough, (60 + 50 * i) * u, 3, stage.seed(10 + i));
            stage.layer(.1 + .1 * i, 0, LayerMotion.swell((4 + 4 * i) * u, (1 + i) * u * rough, 5 + i), pen -> {
                Palette p = pen.palette();
                wave.fill(
                        pen,
                        p.at(.2 + .16 * row),
                        Colours.mix(p.at(.3 + .16 * row), p.light(), .1),
                        horizon,
                        horizon + 160 * u,
                        .4 - .06 * row);
            });
        }
        stage.layer(.56, pen -> deck(pen, w, u, left));
        scene.players().enter(.66, x -> w.y(.94));
        Ground.birds(stage, w.x(left ? .6 : .4), w.y(.2), scene.night() ? 0 : 6);
    }

    private static void deck(Pen pen, World w, double u, boolean left) {
        Palette p = pen.palette();
        double y = w.y(.8);
        double rail = w.y(.69);
        double mast = w.x(left ? .8 : .2);
        pen.colour(p.at(.9)).box(mast - 13 * u, pen.top(), 26 * u, y - pen.top());
        pen.colour(p.light(), .3).box(mast - 13 * u, pen.top(), 2 * u, y - pen.top());
        pen.colour(p.at(.88));
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < 4; i++) {
                pen.line(2.2 * u, mast + side * 6 * u, w.y(-.1), mast + side * (90 + 44 * i) * u, rail);
            }
            for (int i = 1; i < 8; i++) {
                double t = i / 8.0;
                double at = w.y(-.1) + (rail - w.y(-.1)) * t;
                pen.line(1.4 * u, mast + side * (6 + 84 * t) * u, at, mast + side * (6 + 216 * t) * u, at);
            }
        }
        pen.colour(p.at(.86))
                .fill(Shapes.blob(
                        mast - 330 * u,
                        w.y(.08),
                        mast,
                        w.y(.1),
                        mast + 330 * u,
                        w.y(.08),
                        mast + 300 * u,
                        w.y(.2),
                        mast,
                        w.y(.26),
                        mast - 300 * u,
                        w.y(.2)));
        pen.colour(p.at(.93)).box(pen.left(), rail, pen.right() - pen.left(), 11 * u);
        for (double x = pen.left() - pen.left() % (46 * u); x < pen.right(); x += 46 * u) {
            pen.fill(Shapes.rounded(x, rail, 13 * u, y - rail, 6 * u));
        }
        pen.fade(y, p.at(.8), w.y(1), p.at(.98)).band(y, pen.bottom());
        pen.colour(p.light(), .35).band(rail, rail + 1.5).band(y, y + 1.5);
        pen.colour(p.near(), .5);
        for (int i = -12; i <= 12; i++) {
            pen.line(1.6 * u, w.x(.5) + i * 90 * u, y, w.x(.5) + i * 200 * u, w.y(1.1));
        }
    }
}
