package app.photoplay.animatic.setting;

import app.photoplay.animatic.paint.Colours;
import app.photoplay.animatic.paint.Noise;
import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.paint.Shapes;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.World;
import app.photoplay.animatic.thing.Swarms;
import java.awt.geom.Area;
import java.awt.geom.Path2D;

/** A cave: walls like torn paper, one before the other, around an opening full of light; stalactites, a wet floor. */
final class Cave implements StageSet {

    @Override
    public void build(StageBuilder stage, SceneSetup scene) {
        World w = stage.world();
        double u = w.unit();
        boolean left = stage.chance(1).chance(.5);
        double cx = w.x(left ? .42 : .58);
        double cy = w.y(.44);
        Heavens.open(stage, scene, w.y(.75), cx, cy, 40 * u, .9);
        Ground.hills(stage, .1, w.y(.66), 60 * u, 220 * u, .2, 5);
        for (int i = 0; i < 5; i++) {
            int ring = i;
            double t = (i + 1) / 5.0;
            stage.layer(.2 + .15 * i, pen -> ring(pen, stage, ring, t, cx, cy, w));
            if (i == 2) {
                stage.mirror(.5, w.y(.86), w.y(1), .3, 1.4, 4 * u);
                for (int r = 0; r < 4; r++) {
                    double x = cx + (r - 1.5) * 50 * u;
                    stage.ray(
                            .5,
                            Shapes.polygon(
                                    x - 20 * u,
                                    cy - 60 * u,
                                    x + 20 * u,
                                    cy - 60 * u,
                                    x + (left ? 1 : -1) * w.span(.2) + 70 * u,
                                    w.y(1),
                                    x + (left ? 1 : -1) * w.span(.2) - 60 * u,
                                    w.y(1)),
                            .06);
                }
                scene.players().enter(.6, x -> w.y(.92));
            }
            if (i == 2 && scene.near()) {
                break;
            }
        }
        stage.swarm(
                .7,
                Swarms.motes(
                        w,
                        stage.focusX(),
                        w.y(.5),
                        w.x(.3),
                        w.y(.35),
                        60,
                        stage.palette().light(),
                        .4,
                        stage.seed(9)));
    }

    private static void ring(Pen pen, StageBuilder stage, int ring, double t, double cx, double cy, World w) {
        Palette p = pen.palette();
        double u = w.unit();
        double rx = w.x(.13) + w.x(.5) * Math.pow(t, 1.25);
        double ry = w.y(.2) + w.y(.36) * Math.pow(t, 1.2);
        double ox = cx + (w.x(.5) - cx) * t;
        double oy = cy + (w.y(.48) - cy) * t;
        int n = 56;
        double[] points = new double[2 * n];
        int seed = stage.seed(20 + ring);
        for (int i = 0; i < n; i++) {
            double a = i * 2 * Math.PI / n;
            double k = .84
                    + .34 * Noise.plane(Math.cos(a) * 1.7 + 5 * ring, Math.sin(a) * 1.7 + 9, seed)
                    + .05 * Noise.at(i, ring, seed);
            points[2 * i] = ox + rx * k * Math.cos(a);
            points[2 * i + 1] = Math.min(oy + ry * k * Math.sin(a), w.y(.84 + .03 * ring));
        }
        Path2D hole = Shapes.blob(points);
        Area rock = new Area(
                Shapes.box(pen.left() - 4, pen.top() - 4, pen.right() - pen.left() + 8, pen.bottom() - pen.top() + 8));
        rock.subtract(new Area(hole));
        int colour = Colours.mix(p.at(.2 + .8 * t), p.light(), .16 * (1 - t));
        pen.wall(
                        ox,
                        oy,
                        Math.max(rx, ry) * 1.7,
                        Colours.mix(colour, p.light(), .2 * (1 - t)),
                        colour,
                        Colours.mix(colour, p.near(), .6))
                .fill(rock);
        pen.colour(p.light(), .42 - .07 * ring).stroke(1.5, hole);
        Rng rng = stage.chance(30 + ring);
        pen.colour(Colours.mix(colour, p.near(), .12));
        for (int i = 0; i < 7; i++) {
            double x = ox + rx * rng.in(-.9, .9);
            double top = oy - ry * .95 * Math.sqrt(Math.max(0, 1 - Math.pow((x - ox) / rx, 2)));
            double l = (30 + 60 * t) * u * rng.in(.4, 1.3);
            pen.fill(Shapes.polygon(x - l * .2, top - 34 * u, x + l * .22, top - 34 * u, x + l * .02, top + l));
        }
    }
}
