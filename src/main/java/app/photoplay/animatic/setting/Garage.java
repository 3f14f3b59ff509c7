package app.photoplay.animatic.setting;

import app.photoplay.animatic.paint.Colours;
import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.paint.Shapes;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.World;
import app.photoplay.animatic.thing.Buildings;
import app.photoplay.animatic.thing.Cars;
import app.photoplay.animatic.thing.Furniture;
import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.geom.Area;

/** A workshop with its great door open to the light: tools on the wall, a car, a lamp above. */
final class Garage implements StageSet {

    @Override
    public void build(StageBuilder stage, SceneSetup scene) {
        World w = stage.world();
        double u = w.unit();
        boolean tall = w.tall();
        double ow = tall ? w.x(.8) : w.span(.5);
        double ox = w.x(.5) - ow / 2 + (stage.chance(1).chance(.5) ? 1 : -1) * w.x(tall ? 0 : .02);
        double oy = w.y(tall ? .26 : .16);
        double oh = w.y(tall ? .56 : .66);
        boolean right = stage.chance(2).chance(.5);
        stage.focus(ox + ow * (right ? .66 : .34), oy + oh * .5);
        stage.layer(0, pen -> {
            Heavens.gradient(pen, oy + oh);
            double lx = ox + ow * (right ? .66 : .34);
            pen.radial(lx, oy + oh * .7, 520 * u, pen.palette().light(), .8);
            Heavens.disc(pen, stage.chance(4), lx, oy + oh * .46, 40 * u, scene.night(), 4);
        });
        stage.layer(.15, pen -> {
            Palette p = pen.palette();
            Rng rng = stage.chance(5);
            for (double x = ox - 200 * u; x < ox + ow + 200 * u; ) {
                double bw = rng.in(60, 90) * u;
                Buildings.town(
                        pen,
                        x,
                        oy + oh,
                        bw,
                        rng.in(60, 170) * u,
                        p.at(.2),
                        p.haze(.35),
                        scene.night() ? .3 : .08,
                        rng,
                        .5);
                x += bw;
            }
            pen.mist(oy + oh * .5, oy + oh, p.haze(.5), .4);
        });
        stage.layer(.4, pen -> walls(pen, w, ox, oy, ow, oh));
        stage.layer(.45, pen -> tools(pen, w, ox, oy, ow, stage.chance(6)));
        double ground = w.y(.915);
        boolean car = !scene.near();
        if (car) {
            double cx = w.x(right ? .36 : .64);
            double s = Math.min(scene.height() * .92, ow * .42);
            int face = right ? 1 : -1;
            stage.layer(.58, pen -> Cars.sedan(pen, cx, ground, s, face));
            beam(stage, cx + face * s * 1.08, ground - s * .46, s, face);
            scene.players().board(.58, cx, ground, s, face);
        }
        double px = ox + ow * (right ? .2 : .8);
        stage.layer(.5, pen -> Furniture.pendant(pen.colour(pen.palette().near()), px, oy + 90 * u, 58 * u, -w.y(.5)));
        stage.glow(.5, px, oy + 94 * u, 210 * u, stage.palette().lamp(), .34);
        scene.players().enter(.64, x -> w.y(.93));
    }

    /** The headlights: nested cones, never one hard one. */
    private static void beam(StageBuilder stage, double x, double y, double s, int face) {
        for (int i = 1; i <= 6; i++) {
            double far = x + face * s * (.5 + .32 * i);
            stage.ray(
                    .58, Shapes.polygon(x, y - s * .03, far, y - s * .07 * i, far, y + s * .1 * i, x, y + s * .03), .1);
        }
        stage.glow(.58, x, y, s * .34, stage.palette().lamp(), .5);
    }

    private static void walls(Pen pen, World w, double ox, double oy, double ow, double oh) {
        Palette p = pen.palette();
        double u = w.unit();
        Area wall = new Area(Shapes.box(pen.left(), pen.top(), pen.right() - pen.left(), pen.bottom() - pen.top()));
        wall.subtract(new Area(Shapes.box(ox, oy, ow, oh)));
        pen.wall(ox + ow / 2, oy + oh * .6, Math.max(w.width(), w.height()) * .7, p.at(.55), p.at(.74), p.at(.96))
                .fill(wall);
        double floor = oy + oh;
        Color[] light = {Colours.of(Colours.mix(p.light(), p.far(), .55)), Colours.of(p.at(.62)), Colours.of(p.at(.97))
        };
        pen.paint(new LinearGradientPaint(
                0, (float) floor, 0, Math.max(w.height(), (float) floor + 10), new float[] {0, .5f, 1}, light));
        pen.fill(Shapes.polygon(
                ox, floor - 2, ox + ow, floor - 2, ox + ow + w.span(.22), w.y(1.3), ox - w.span(.22), w.y(1.3)));
        pen.colour(p.at(.94));
        for (int i = 0; i < 4; i++) {
            pen.box(ox, oy + i * 15 * u, ow, 13 * u);
        }
        pen.colour(p.light(), .3).stroke(1.4, Shapes.box(ox, oy, ow, oh));
        pen.colour(p.light(), .05);
        for (int i = 0; i < 9; i++) {
            pen.line(1.2, ox + ow * i / 8.0, oy, w.x(-.3 + 1.6 * i / 8.0), -w.y(.2));
        }
    }

    private static void tools(Pen pen, World w, double ox, double oy, double ow, Rng rng) {
        Palette p = pen.palette();
        double u = w.unit();
        double room = Math.max(90 * u, ox - 40 * u);
        double bx = ox - room + 10 * u;
        pen.colour(p.at(.7)).box(bx, w.y(.2), room - 60 * u, w.y(.28));
        pen.colour(p.at(.99));
        for (int i = 0; i < 5; i++) {
            double x = bx + (room - 60 * u) * (i + .5) / 5;
            double l = rng.in(60, 120) * u;
            pen.box(x - 3 * u, w.y(.225), 6 * u, l);
            if (i % 2 == 0) {
                pen.fill(Shapes.circle(x, w.y(.23), 12 * u));
            } else {
                pen.box(x - 15 * u, w.y(.222), 30 * u, 14 * u);
            }
        }
        pen.box(bx - 20 * u, w.y(.57), room, 9 * u)
                .box(bx, w.y(.57), 9 * u, w.y(.3))
                .box(bx + room - 60 * u, w.y(.57), 9 * u, w.y(.3));
        double sx = ox + ow + 50 * u;
        Furniture.shelves(pen, sx, w.y(.2), Math.max(120 * u, w.width() - sx - 20 * u), w.y(.24), 2, false, rng);
        pen.colour(p.at(.98));
        for (int i = 0; i < 4; i++) {
            pen.fill(Shapes.rounded(sx + 30 * u + (i % 2) * 6 * u, w.y(.86) - i * 33 * u, 120 * u, 31 * u, 12 * u));
        }
    }
}
