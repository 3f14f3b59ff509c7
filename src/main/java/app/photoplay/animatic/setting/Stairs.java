package app.photoplay.animatic.setting;

import app.photoplay.animatic.paint.Colours;
import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Shapes;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.World;
import app.photoplay.animatic.thing.Furniture;
import app.photoplay.animatic.thing.Swarms;
import java.awt.geom.Area;

/** A stairwell: a tall arched window, the flight rising towards it, banisters before it. */
final class Stairs implements StageSet {

    @Override
    public void build(StageBuilder stage, SceneSetup scene) {
        World w = stage.world();
        double u = w.unit();
        boolean up = stage.chance(1).chance(.5);
        double ww = w.tall() ? w.x(.46) : w.span(.2);
        double wx = w.x(up ? .66 : .34) - ww / 2;
        double wy = w.y(.08);
        double wh = w.y(.46);
        stage.focus(wx + ww / 2, wy + wh * .5);
        stage.layer(0, pen -> {
            Heavens.gradient(pen, wy + wh * 1.1);
            pen.radial(wx + ww / 2, wy + wh * .6, wh, pen.palette().light(), .8);
            if (scene.sight().clear()) {
                Heavens.disc(pen, stage.chance(4), wx + ww * .6, wy + wh * .4, ww * .16, scene.night(), 4);
            }
        });
        stage.layer(.3, pen -> {
            Palette p = pen.palette();
            Area wall = new Area(Shapes.box(pen.left(), pen.top(), pen.right() - pen.left(), pen.bottom() - pen.top()));
            wall.subtract(new Area(Shapes.arch(wx, wy, ww, wh)));
            pen.wall(wx + ww / 2, wy + wh * .6, Math.max(w.width(), w.height()) * .7, p.at(.48), p.at(.72), p.at(.97))
                    .fill(wall);
            pen.colour(p.at(.92));
            for (int i = 1; i < 3; i++) {
                pen.box(wx + ww * i / 3 - 3 * u, wy, 6 * u, wh);
            }
            for (int i = 1; i < 5; i++) {
                pen.box(wx, wy + wh * i / 5, ww, 5 * u);
            }
            pen.colour(p.light(), .25).stroke(1.5, Shapes.arch(wx, wy, ww, wh));
            Furniture.pictures(pen, w.x(up ? .1 : .6), w.y(.2), 100 * u, stage.chance(5));
        });
        int e = up ? 1 : -1;
        Flight flight = new Flight(w.x(up ? .12 : .88), w.y(.97), e * w.span(.058), w.y(.048), 13);
        stage.layer(.55, pen -> flight.steps(pen, w));
        for (int i = 0; i < 3; i++) {
            double a = wx + ww * i / 3;
            stage.ray(
                    .4,
                    Shapes.polygon(
                            a,
                            wy,
                            a + ww * .28,
                            wy,
                            a + ww * .28 - e * w.span(.3),
                            w.y(1.05),
                            a - e * w.span(.36),
                            w.y(1.05)),
                    .07);
        }
        scene.players().enter(.62, flight::ground);
        stage.layer(.75, pen -> flight.rail(pen, w));
        stage.swarm(
                .7,
                Swarms.motes(
                        w,
                        stage.focusX(),
                        w.y(.5),
                        w.x(.3),
                        w.y(.35),
                        40,
                        stage.palette().light(),
                        .35,
                        stage.seed(9)));
        if (scene.foreground()) {
            stage.layer(1.2, 8, pen -> {
                double x = w.x(up ? .97 : .03);
                pen.colour(pen.palette().near())
                        .fill(Shapes.rounded(x - 24 * u, w.y(.34), 48 * u, w.height(), 10 * u))
                        .fill(Shapes.circle(x, w.y(.31), 32 * u));
            });
        }
    }

    private record Flight(double x, double y, double run, double rise, int count) {
        double ground(double at) {
            double n = Math.clamp(Math.floor((at - x) / run), 0, count - 1);
            return y - n * rise - rise * .2;
        }

        void steps(Pen pen, World w) {
            Palette p = pen.palette();
            for (int i = 0; i < count; i++) {
                double sx = x + i * run;
                double sy = y - i * rise;
                double far = run > 0 ? pen.right() : pen.left();
                pen.fade(sy, Colours.mix(p.at(.7 + .015 * i), p.light(), .1), sy + w.y(.4), p.near());
                pen.fill(Shapes.polygon(sx, sy, far, sy, far, pen.bottom() + 1, sx, pen.bottom() + 1));
                pen.colour(p.light(), .3)
                        .line(1.5, sx, sy, sx + run, sy)
                        .colour(p.light(), .1)
                        .line(1.2, sx, sy, sx, sy + rise);
            }
        }

        void rail(Pen pen, World w) {
            pen.colour(pen.palette().at(.99));
            double h = w.y(.17);
            for (int i = 0; i <= count; i++) {
                double sx = x + (i + .5) * run;
                double sy = y - i * rise + w.y(.05);
                pen.line(4 * w.unit(), sx, sy, sx, sy - h * .8);
                pen.fill(Shapes.circle(sx, sy - h * .45, 6 * w.unit()));
            }
            pen.line(
                    9 * w.unit(),
                    x - run,
                    y + rise + w.y(.05) - h * .8,
                    x + count * run,
                    y - count * rise + w.y(.05) - h * .8);
        }
    }
}
