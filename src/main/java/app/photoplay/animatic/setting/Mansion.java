package app.photoplay.animatic.setting;

import app.photoplay.animatic.paint.Colours;
import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Ridge;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.paint.Shapes;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.World;
import app.photoplay.animatic.thing.Houses;
import app.photoplay.animatic.thing.Plants;
import app.photoplay.animatic.words.PlaceKind;

/** A great house at the end of its drive, or a castle on its rock; lit windows, bare trees, a gate before the lens. */
record Mansion(PlaceKind place) implements StageSet {

    @Override
    public void build(StageBuilder stage, SceneSetup scene) {
        World w = stage.world();
        double u = w.unit();
        Rng rng = stage.chance(1);
        boolean right = rng.chance(.6);
        boolean castle = place == PlaceKind.CASTLE;
        double bx = w.x(.5) + (right ? 1 : -1) * w.x(w.tall() ? 0 : .03);
        double gy = w.y(castle ? .74 : .8);
        Heavens.open(stage, scene, w.y(.74), w.x(right ? .7 : .3), w.y(w.tall() ? .2 : .26), 70 * u, .6);
        Ridge far = Ridge.hills(w.y(.76), 120 * u, 260 * u, 5, stage.seed(2));
        stage.layer(.12, pen -> {
            Palette p = pen.palette();
            far.fill(pen, p.at(.16), Colours.mix(p.far(), p.horizon(), .4), w.y(.6), w.y(.8), .1);
            pen.colour(p.at(.2));
            Rng trees = stage.chance(3);
            for (int i = 0; i < 18; i++) {
                double x = trees.in(-.3, 1.3) * w.width();
                Plants.tree(pen, x, far.at(x) + 10 * u, trees.in(80, 150) * u, 5, .6, trees.nextLong());
            }
            pen.mist(w.y(.55), w.y(.82), p.horizon(), .3);
        });
        double size = castle ? 1.15 : stage.chance(4).in(.9, 1.1);
        int kind = castle ? 3 : stage.chance(5).below(3);
        boolean lit = scene.sight().time() != app.photoplay.screenplay.TimeOfDay.DAY
                && scene.sight().time() != app.photoplay.screenplay.TimeOfDay.MORNING;
        double s = size * u * (w.tall() ? .92 : 1);
        stage.layer(.3, pen -> {
            Palette p = pen.palette();
            if (castle) {
                Ridge rock = Ridge.peaks(w.y(.82), 30 * u, 160 * u, .8, stage.seed(6))
                        .rise(bx, 380 * u, 60 * u);
                rock.fill(pen, p.at(.6), p.at(.4), gy - 40 * u, gy + 120 * u, .25);
            }
            Houses.draw(pen, kind, bx, gy, s, p.at(.7), Colours.mix(p.at(.7), p.far(), .35), lit, stage.chance(7));
            pen.mist(w.y(.68), w.y(.86), Colours.mix(p.horizon(), p.far(), .3), .42);
        });
        if (lit) {
            stage.glow(.3, bx, gy - 22 * s, 110 * s, stage.palette().lamp(), .5);
            stage.glow(.3, bx, gy - 120 * s, 300 * s, stage.palette().lamp(), .16);
        }
        Ridge lawn = Ridge.hills(w.y(.86), 20 * u, 500 * u, 3, stage.seed(8));
        stage.layer(.5, pen -> lawn(pen, stage, w, lawn, bx, u));
        scene.players().enter(.7, x -> w.y(.955));
        gate(stage, scene, w);
    }

    private static void lawn(Pen pen, StageBuilder stage, World w, Ridge lawn, double bx, double u) {
        Palette p = pen.palette();
        lawn.fill(pen, p.at(.78), p.at(.9), w.y(.8), w.y(1), .2);
        pen.paint(new java.awt.GradientPaint(
                0,
                (float) w.y(.82),
                Colours.of(Colours.mix(p.lamp(), p.far(), .5), .75),
                0,
                w.height(),
                Colours.of(p.far(), .2)));
        pen.fill(Shapes.blob(
                bx - 10 * u,
                w.y(.84),
                bx + 12 * u,
                w.y(.84),
                bx + 30 * u,
                w.y(.89),
                bx - 20 * u,
                w.y(.94),
                bx + 30 * u,
                w.y(1.1),
                bx - 190 * u,
                w.y(1.1),
                bx - 110 * u,
                w.y(.94),
                bx - 30 * u,
                w.y(.89)));
        pen.colour(p.at(.86));
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < 2; i++) {
                Plants.cypress(pen, bx + side * (330 + i * 130) * u, w.y(.875), (190 - i * 30) * u);
            }
        }
        boolean bare = stage.chance(9).chance(.6);
        pen.colour(p.at(.9));
        Plants.tree(pen, w.x(.14), w.y(.89), 400 * u, 8, bare ? 0 : .9, stage.seed(10));
        Plants.tree(pen, w.x(.91), w.y(.9), 360 * u, 8, bare ? 0 : .9, stage.seed(11));
    }

    private static void gate(StageBuilder stage, SceneSetup scene, World w) {
        if (!scene.foreground()) {
            return;
        }
        double u = w.unit();
        stage.layer(1.1, 3, pen -> {
            pen.colour(pen.palette().near());
            for (int s = -1; s <= 1; s += 2) {
                double px = w.x(s < 0 ? .15 : .87);
                pen.box(px - 30 * u, w.y(.44), 60 * u, w.height()).box(px - 38 * u, w.y(.42), 76 * u, 16 * u);
                pen.fill(Shapes.polygon(px - 26 * u, w.y(.42), px, w.y(.37), px + 26 * u, w.y(.42)))
                        .fill(Shapes.circle(px, w.y(.36), 15 * u));
                double end = s < 0 ? pen.left() : pen.right();
                for (double x = px; s < 0 ? x > end : x < end; x += s * 18 * u) {
                    pen.line(4 * u, x, w.y(.58), x, w.y(1.05))
                            .fill(Shapes.polygon(x - 5 * u, w.y(.58), x, w.y(.55), x + 5 * u, w.y(.58)));
                }
                pen.line(5 * u, px, w.y(.63), end, w.y(.63));
            }
        });
    }
}
