package app.photoplay.animatic.setting;

import app.photoplay.animatic.paint.Colours;
import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.paint.Shapes;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.World;
import app.photoplay.animatic.thing.Buildings;
import app.photoplay.animatic.thing.Furniture;
import app.photoplay.animatic.words.PlaceKind;
import app.photoplay.animatic.words.Weather;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.LinearGradientPaint;

/** A street that runs to a lit end between two walls of houses; wet when it rains. A station has its train there. */
record Town(PlaceKind place) implements StageSet {

    private static final double[] BLOCKS = {0, .32, .62, .9, 1.2, 1.7};

    @Override
    public void build(StageBuilder stage, SceneSetup scene) {
        World w = stage.world();
        double u = w.unit();
        Rng rng = stage.chance(1);
        boolean right = rng.chance(.6);
        double horizon = w.y(.66);
        double cx = w.x(right ? .56 : .44);
        Heavens.open(stage, scene, horizon + 40 * u, w.x(right ? .69 : .31), w.y(.17), 34 * u, .3);
        stage.focus(cx, horizon - 90 * u);
        skyline(stage, scene, cx, horizon);
        stage.layer(.5, pen -> ground(pen, w, cx, horizon));
        stage.layer(.55, pen -> {
            for (int side = -1; side <= 1; side += 2) {
                wall(pen, stage, scene, side, cx, horizon - 30 * u);
            }
        });
        boolean wet = scene.has(Weather.RAIN)
                || scene.has(Weather.STORM)
                || stage.chance(9).chance(.25);
        if (wet) {
            stage.mirror(.5, horizon + 30 * u, w.y(1), .52, 1.15, 6 * u);
        }
        lamps(stage, scene, cx, horizon, right ? 1 : -1);
        scene.players().enter(.68, x -> w.y(.9));
    }

    private void skyline(StageBuilder stage, SceneSetup scene, double cx, double horizon) {
        World w = stage.world();
        double u = w.unit();
        boolean night = scene.night();
        stage.layer(.12, pen -> {
            Palette p = pen.palette();
            Rng rng = stage.chance(2);
            int foot = Colours.mix(p.at(.05), p.horizon(), .3);
            for (double x = w.x(-.4); x < w.x(1.4); ) {
                double bw = rng.in(50, 95) * u;
                Buildings.town(pen, x, horizon, bw, rng.in(120, 260) * u, p.at(.12), foot, night ? .14 : .05, rng, .45);
                x += bw * .96;
            }
            tower(pen, cx - 60 * u, horizon, u, rng.below(3));
            pen.mist(horizon - 220 * u, horizon + 10 * u, p.horizon(), .34);
        });
        stage.layer(.3, pen -> {
            Palette p = pen.palette();
            Rng rng = stage.chance(3);
            int foot = Colours.mix(p.at(.25), p.horizon(), .12);
            for (double x = w.x(-.4); x < w.x(1.4); ) {
                double bw = rng.in(80, 130) * u;
                double d = Math.abs(x + bw / 2 - cx) / w.x(.5);
                double h = (90 + Math.min(1.3, d) * 270 * rng.in(.8, 1.15)) * u;
                if (d > .14) {
                    Buildings.town(pen, x, horizon + 8 * u, bw, h, p.at(.42), foot, night ? .34 : .1, rng, .85);
                }
                x += bw;
            }
            pen.mist(horizon - 140 * u, horizon + 20 * u, p.horizon(), .3);
        });
    }

    /** What one recognises the town by: a spire with a clock, a dome, or a gas works. */
    private static void tower(Pen pen, double x, double y, double u, int kind) {
        Palette p = pen.palette();
        pen.colour(p.at(.2));
        if (kind == 0) {
            pen.fill(Shapes.polygon(
                    x - 16 * u, y, x - 16 * u, y - 300 * u, x, y - 400 * u, x + 16 * u, y - 300 * u, x + 16 * u, y));
            pen.box(x - 20 * u, y - 305 * u, 40 * u, 8 * u);
            pen.colour(p.lamp(), .85).fill(Shapes.circle(x, y - 280 * u, 10 * u));
        } else if (kind == 1) {
            pen.box(x - 60 * u, y - 210 * u, 120 * u, 210 * u);
            pen.fill(Shapes.blob(
                    x - 56 * u,
                    y - 200 * u,
                    x - 50 * u,
                    y - 260 * u,
                    x,
                    y - 312 * u,
                    x + 50 * u,
                    y - 260 * u,
                    x + 56 * u,
                    y - 200 * u));
            pen.box(x - 5 * u, y - 350 * u, 10 * u, 50 * u);
        } else {
            pen.fill(Shapes.polygon(x - 34 * u, y, x - 22 * u, y - 330 * u, x + 2 * u, y - 330 * u, x + 14 * u, y));
            pen.box(x + 30 * u, y - 240 * u, 14 * u, 240 * u);
        }
    }

    private void ground(Pen pen, World w, double cx, double horizon) {
        Palette p = pen.palette();
        double u = w.unit();
        Color[] colours = {
            Colours.of(Colours.mix(p.horizon(), p.far(), .45)), Colours.of(p.at(.5)), Colours.of(p.near())
        };
        pen.paint(new LinearGradientPaint(0, (float) (horizon - 2), 0, w.height(), new float[] {0, .3f, 1}, colours));
        pen.band(horizon - 2, pen.bottom());
        if (place == PlaceKind.STATION) {
            for (int side = -1; side <= 1; side += 2) {
                pen.colour(p.light(), .4);
                pen.line(2 * u, cx + side * 4 * u, horizon, cx + side * 260 * u, w.y(1.1));
            }
            for (int i = 0; i < 16; i++) {
                double t = Math.pow(i / 16.0, 2);
                double y = horizon + 6 * u + t * w.y(.44);
                pen.colour(p.at(.9)).box(cx - (12 + 250 * t) * u, y, (24 + 500 * t) * u, (2 + 10 * t) * u);
            }
        }
        pen.mist(horizon - 40 * u, horizon + 60 * u, p.horizon(), .3);
    }

    private static void wall(Pen pen, StageBuilder stage, SceneSetup scene, int side, double vx, double vy) {
        World w = stage.world();
        double u = w.unit();
        Palette p = pen.palette();
        double edge = side < 0 ? w.x(-.06) : w.x(1.06);
        double far = Math.max(w.x(.36), 300 * u);
        edge = side < 0 ? Math.min(edge, vx - far) : Math.max(edge, vx + far);
        Rng rng = stage.chance(side < 0 ? 4 : 5);
        double rise = w.tall() ? 820 : 620;
        for (int block = 4; block >= 0; block--) {
            double u0 = block == 0 ? -.3 : BLOCKS[block];
            double u1 = BLOCKS[block + 1];
            double top = -rise * u * rng.in(.8, 1.3);
            int colour = p.at(.62 + .3 * (1 - Math.max(0, u0) / 1.7));
            Facade f = new Facade(vx, vy, edge, u0, u1, top, 118 * u, colour);
            pen.paint(new GradientPaint(
                    (float) f.x(u0),
                    0,
                    Colours.of(colour),
                    (float) f.x(u1),
                    0,
                    Colours.of(Colours.mix(colour, p.far(), .22))));
            pen.fill(f.quad(u0, u1, top - 14 * u, f.foot()));
            for (int i = 0; i < 2; i++) {
                double at = u0 + (u1 - u0) * rng.in(.2, .8);
                pen.fill(f.quad(at, at + .03, top - 70 * u, top));
            }
            pen.colour(p.light(), .14).line(1.2, f.x(u0), f.y(u0, top - 14 * u), f.x(u1), f.y(u1, top - 14 * u));
            f.windows(
                    pen,
                    rng,
                    scene.night() || scene.sight().time() == app.photoplay.screenplay.TimeOfDay.DUSK ? .38 : .1,
                    u);
            if (rng.chance(.6)) {
                f.shop(pen, u);
                stage.glow(
                        .55,
                        f.x(u0 + .1),
                        f.y(u0 + .1, 70 * u),
                        150 * u * f.scale(u0 + .1),
                        p.lamp(),
                        scene.night() ? .3 : .1);
            }
        }
    }

    private static void lamps(StageBuilder stage, SceneSetup scene, double vx, double horizon, int side) {
        World w = stage.world();
        double u = w.unit();
        boolean lit = scene.sight().time() != app.photoplay.screenplay.TimeOfDay.DAY
                && scene.sight().time() != app.photoplay.screenplay.TimeOfDay.MORNING;
        for (int i = 4; i >= 0; i--) {
            double s = 1 / (1 + (.3 + i * .5) * 1.5);
            double x = vx + (w.x(.5) - side * w.span(.24) - vx) * s * 1.3;
            double y = horizon - 30 * u + 175 * u * s;
            int shade = i;
            stage.layer(
                    .6,
                    pen -> Furniture.streetLamp(
                            pen.colour(pen.palette().at(.95 - .1 * shade)), x, y, 470 * u * s, lit));
            if (lit) {
                stage.glow(
                        .6,
                        x,
                        y - 470 * u * s * .88,
                        470 * u * s * .55,
                        stage.palette().lamp(),
                        .42);
                stage.glow(.6, x, y - 470 * u * s * .88, 470 * u * s * .16, 0xfff0cc, .7);
            }
        }
    }
}
