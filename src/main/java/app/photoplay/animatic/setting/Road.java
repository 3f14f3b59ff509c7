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
import app.photoplay.animatic.thing.Cars;
import app.photoplay.animatic.words.Thing;
import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.geom.Path2D;

/** A road that runs from under our feet to the low sun; the car drives along it, away from us, or past us on it. */
final class Road implements StageSet {

    @Override
    public void build(StageBuilder stage, SceneSetup scene) {
        World w = stage.world();
        double u = w.unit();
        double horizon = w.y(.6);
        boolean right = stage.chance(1).chance(.5);
        double vx = w.x(right ? .56 : .44);
        double lx = w.x(right ? .66 : .34);
        Heavens.open(stage, scene, horizon + 20 * u, lx, horizon - 54 * u, 56 * u, .82);
        for (int i = 0; i < 3; i++) {
            int row = i;
            Ridge ridge = Ridge.peaks(horizon + (6 + 10 * i) * u, (150 - 38 * i) * u, 330 * u, .7, stage.seed(10 + i));
            stage.layer(.08 + .08 * i, pen -> {
                Palette p = pen.palette();
                ridge.fill(pen, p.at(.1 + .15 * row), p.haze(.3), horizon - 150 * u, horizon + 20 * u, .25);
                pen.mist(horizon - 60 * u, horizon + 30 * u, p.haze(.4), .3);
            });
        }
        double bend = (right ? -1 : 1) * w.span(.07);
        stage.layer(.4, pen -> land(pen, stage, w, horizon, vx, bend));
        stage.layer(.5, pen -> poles(pen, w, horizon, vx, right ? 1 : -1));
        boolean drives = scene.has(Thing.CAR)
                || scene.sight().things().isEmpty() && stage.chance(5).chance(.5);
        if (drives && !scene.near()) {
            car(stage, w, horizon, vx, bend);
        }
        scene.players().enter(.68, x -> w.y(.95));
        Ground.frontGrass(stage, scene, 92 * u, false);
    }

    /** The middle of the road at a height of the frame. */
    private static double middle(double y, double horizon, World w, double vx, double bend) {
        double t = (y - horizon) / (w.height() - horizon);
        return vx + (w.x(.5) - vx) * t + bend * Math.sin(Math.PI * Math.min(1, t * 1.1)) * (1 - t * .5);
    }

    private static double half(double y, double horizon, World w) {
        double t = Math.max(0, (y - horizon) / (w.height() - horizon));
        return 2 * w.unit() + w.span(.36) * Math.pow(t, 1.25);
    }

    private static void land(Pen pen, StageBuilder stage, World w, double horizon, double vx, double bend) {
        Palette p = pen.palette();
        double u = w.unit();
        pen.fade(horizon, Colours.mix(p.at(.45), p.light(), .08), w.y(1), p.at(.98))
                .band(horizon, pen.bottom() + 1);
        Path2D left = new Path2D.Double();
        double end = Math.max(pen.bottom(), w.height()) + 20;
        for (double y = horizon; y <= end; y += 6) {
            double x = middle(y, horizon, w, vx, bend) - half(y, horizon, w);
            if (y == horizon) {
                left.moveTo(x, y);
            } else {
                left.lineTo(x, y);
            }
        }
        for (double y = end; y >= horizon; y -= 6) {
            left.lineTo(middle(y, horizon, w, vx, bend) + half(y, horizon, w), y);
        }
        left.closePath();
        Color[] tar = {Colours.of(Colours.mix(p.light(), p.far(), .3)), Colours.of(p.at(.5)), Colours.of(p.at(.84))};
        pen.paint(new LinearGradientPaint(0, (float) horizon, 0, w.height(), new float[] {0, .35f, 1}, tar))
                .fill(left);
        pen.colour(p.light(), .3).stroke(1.4, left);
        pen.colour(Colours.mix(p.lamp(), p.light(), .5), .75);
        for (int i = 0; i < 12; i++) {
            double a = horizon + (w.y(1.1) - horizon) * Math.pow((i + .1) / 12, 2.1);
            double b = horizon + (w.y(1.1) - horizon) * Math.pow((i + .55) / 12, 2.1);
            double wa = half(a, horizon, w) * .022;
            double wb = half(b, horizon, w) * .022;
            double xa = middle(a, horizon, w, vx, bend);
            double xb = middle(b, horizon, w, vx, bend);
            pen.fill(Shapes.polygon(xa - wa, a, xa + wa, a, xb + wb, b, xb - wb, b));
        }
        Rng rng = stage.chance(14);
        for (int i = 0; i < 70; i++) {
            double t = Math.pow(rng.unit(), 1.6);
            double y = horizon + 6 * u + t * (w.height() - horizon);
            double x =
                    middle(y, horizon, w, vx, bend) + rng.sign() * (half(y, horizon, w) * 1.15 + rng.in(0, w.width()));
            double s = (5 + 38 * t) * u * rng.in(.5, 1.2);
            pen.colour(p.at(.62 + .34 * t))
                    .fill(Shapes.blob(
                            x - s, y, x - s * .6, y - s * .5, x, y - s * .7, x + s * .7, y - s * .4, x + s, y));
        }
        pen.mist(horizon - 26 * u, horizon + 60 * u, p.haze(.35), .4);
    }

    private static void poles(Pen pen, World w, double horizon, double vx, int side) {
        Palette p = pen.palette();
        double px = 0;
        double py = 0;
        double ph = 0;
        for (int i = 7; i >= 0; i--) {
            double s = 1 / (1 + i * .62);
            double x = vx + side * w.span(.52) * (s - .06) * 1.05;
            double y = horizon + w.y(.33) * s;
            double h = Math.min(w.height(), 820 * w.unit()) * .72 * s;
            int colour = p.at(.6 + .4 * s);
            pen.colour(colour)
                    .fill(Shapes.polygon(x - h * .012, y, x - h * .008, y - h, x + h * .008, y - h, x + h * .012, y));
            pen.box(x - h * .11, y - h * .93, h * .22, h * .018).box(x - h * .085, y - h * .84, h * .17, h * .016);
            for (int j = -1; i < 7 && j <= 1; j++) {
                pen.bow(
                        .8 + s,
                        px + j * ph * .1,
                        py - ph * .93,
                        (px + x) / 2 + j * h * .1,
                        (py - ph * .9 + y - h * .9) / 2 + h * .06,
                        x + j * h * .1,
                        y - h * .93);
            }
            px = x;
            py = y;
            ph = h;
        }
    }

    private static void car(StageBuilder stage, World w, double horizon, double vx, double bend) {
        double u = w.unit();
        double y = w.y(.8);
        double x = middle(y, horizon, w, vx, bend) + half(y, horizon, w) * .42;
        double s = half(y, horizon, w) * .36;
        stage.layer(.56, 0, LayerMotion.swell(1.2 * u, 1.4 * u, 1.7), pen -> {
            Cars.behind(pen, x, y, s);
            for (int i = 0; i < 9; i++) {
                pen.radial(
                        x + (i % 3 - 1) * s * .8,
                        y + s * .1 + i * 3 * u,
                        s * (.3 + .07 * i),
                        pen.palette().haze(.5),
                        .13 * (1 - i / 10.0));
            }
        });
        for (int side = -1; side <= 1; side += 2) {
            stage.glow(.56, x + side * s * .8, y - s * .6, s * .7, 0xff3a20, .6);
        }
        double top = horizon + (y - horizon) * .3;
        double far = middle(top, horizon, w, vx, bend);
        stage.ray(
                .5,
                Shapes.polygon(x - s * .8, y - s * .5, x + s * .8, y - s * .5, far + s * .9, top, far - s * .7, top),
                .12);
    }
}
