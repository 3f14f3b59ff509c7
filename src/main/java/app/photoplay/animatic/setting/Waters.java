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
import app.photoplay.animatic.thing.Plants;
import app.photoplay.animatic.thing.Swarms;
import app.photoplay.animatic.thing.Vessels;
import app.photoplay.animatic.words.PlaceKind;
import app.photoplay.animatic.words.Thing;
import app.photoplay.animatic.words.Weather;
import java.awt.Color;
import java.awt.RadialGradientPaint;
import java.awt.geom.Path2D;

/** Open water: waves at sea, a mirror on lake and river; a shore, a quay or a rock for people to stand on. */
record Waters(PlaceKind place) implements StageSet {

    /** How far below the top of the picture's lowest fifth the rock lies, by the share of the width. */
    private static final Ridge ROCK = Ridge.of(t -> {
        double slope = t < .6 ? .3 : t < .7 ? .3 - (t - .6) * 1.5 : t < .76 ? .15 - (t - .7) * .6 : .114;
        return t < .93 ? slope : slope - (t - .93) * 2.6;
    });

    /** The wave before which a boat swims. */
    private static final int AFLOAT = 5;

    @Override
    public void build(StageBuilder stage, SceneSetup scene) {
        World w = stage.world();
        double u = w.unit();
        boolean left = stage.chance(1).chance(.55);
        double horizon = w.y(place == PlaceKind.LAKE || place == PlaceKind.RIVER ? .62 : .6);
        double lx = w.x(left ? .34 : .66);
        double ly = w.y(w.tall() ? .34 : .3);
        Heavens.open(stage, scene, horizon + 30 * u, lx, ly, 56 * u, .65);
        shore(stage, scene, horizon);
        boolean calm = place == PlaceKind.LAKE || place == PlaceKind.RIVER || place == PlaceKind.HARBOUR;
        if (calm) {
            still(stage, scene, horizon, lx);
        } else {
            waves(stage, scene, horizon, lx, left);
        }
        stage.swarm(
                .4,
                Swarms.glints(
                        w,
                        stage.view().x(lx, .2),
                        stage.view().y(horizon, .3) + 6 * u,
                        w.y(.97),
                        w.span(.13),
                        calm ? 90 : 150,
                        stage.palette().light(),
                        stage.seed(7)));
        Ground.birds(stage, w.x(left ? .58 : .4), w.y(.27), 6);
        land(stage, scene, left);
    }

    private void shore(StageBuilder stage, SceneSetup scene, double horizon) {
        World w = stage.world();
        double u = w.unit();
        if (place == PlaceKind.SEA || place == PlaceKind.BEACH) {
            Ground.hills(stage, .08, horizon + 6 * u, 34 * u, 210 * u, .1, 9);
            return;
        }
        Ground.hills(stage, .1, horizon + 4 * u, 130 * u, 330 * u, .14, 9);
        Ridge ridge = Ridge.hills(horizon + 6 * u, 60 * u, 260 * u, 4, stage.seed(10));
        stage.layer(.22, pen -> {
            Palette p = pen.palette();
            ridge.fill(pen, p.at(.38), p.at(.3), horizon - 70 * u, horizon + 10 * u, .2);
            Rng rng = stage.chance(11);
            pen.colour(p.at(.4));
            for (int i = 0; i < 46; i++) {
                double x = rng.in(-.3, 1.3) * w.width();
                Plants.pine(pen, x, ridge.at(x) + 6 * u, rng.in(24, 62) * u, rng.nextLong());
            }
            pen.mist(horizon - 70 * u, horizon + 24 * u, p.haze(.5), .5);
            if (place == PlaceKind.HARBOUR) {
                for (int i = 0; i < 6; i++) {
                    Vessels.yacht(
                            pen.colour(p.at(.5)),
                            w.x(-.1 + .22 * i + rng.in(-.05, .05)),
                            horizon + 10 * u,
                            rng.in(60, 130) * u);
                }
            }
        });
        if (place == PlaceKind.RIVER) {
            stage.layer(
                    .3,
                    pen -> Vessels.bridge(
                            pen.colour(pen.palette().at(.55)),
                            w.x(-.35),
                            w.x(1.35),
                            horizon - 36 * u,
                            horizon + 16 * u,
                            u));
        }
    }

    private static void still(StageBuilder stage, SceneSetup scene, double horizon, double lx) {
        World w = stage.world();
        double u = w.unit();
        stage.layer(.3, pen -> {
            Palette p = pen.palette();
            pen.fade(horizon, Colours.mix(p.horizon(), p.far(), .4), w.y(1), Colours.mix(p.at(.9), p.upper(), .3));
            pen.band(horizon + 4 * u, pen.bottom());
        });
        stage.mirror(.3, horizon + 4 * u, w.y(1.2), .62, 1, 5 * u);
        stage.layer(.34, 0, LayerMotion.swell(10 * u, 0, 7), pen -> {
            Rng rng = stage.chance(12);
            for (int i = 0; i < 70; i++) {
                double t = Math.pow(rng.unit(), 1.4);
                double y = horizon + 8 * u + t * (w.y(1.02) - horizon);
                double l = (20 + 190 * t) * u * rng.in(.4, 1);
                double x = rng.in(-.25, 1.25) * w.width();
                pen.colour(
                        rng.chance(.6) ? pen.palette().light() : pen.palette().near(), .05 + .09 * rng.unit());
                pen.fill(Shapes.ellipse(x, y, l, (1 + 2.4 * t) * u));
            }
        });
    }

    /** Palms grow where it is warm, and that wants to be said or at least not to be denied by the weather. */
    private static boolean warm(SceneSetup scene) {
        return scene.has(Thing.PALM)
                || !scene.has(Weather.SNOWFALL)
                        && !scene.has(Weather.RAIN)
                        && !scene.has(Weather.STORM)
                        && !scene.has(Weather.FOG)
                        && !scene.night();
    }

    private void waves(StageBuilder stage, SceneSetup scene, double horizon, double lx, boolean left) {
        World w = stage.world();
        double u = w.unit();
        double rough = scene.has(Weather.STORM) || scene.has(Weather.WIND) ? 1.9 : 1;
        for (int row = 0; row < 7; row++) {
            double t = row / 6.0;
            double y = horizon + 8 * u + Math.pow(t, 1.35) * (w.height() - horizon) * .86;
            int here = row;
            double z = .14 + .12 * row;
            if (row == AFLOAT && scene.players().afloat()) {
                scene.players().enter(z, x -> w.y(.9));
            }
            stage.layer(
                    z,
                    0,
                    LayerMotion.swell((4 + 5 * row) * u * rough, (1 + row * .6) * u * rough, 4.6 + .5 * row),
                    pen -> wave(pen, stage, here, t, y, lx, u, rough));
        }
    }

    private static void wave(
            Pen pen, StageBuilder stage, int row, double t, double y, double lx, double u, double rough) {
        Palette p = pen.palette();
        Rng rng = stage.chance(20 + row);
        double length = (26 + 46 * row) * u;
        double height = (3 + 4.6 * row) * u * rough;
        int colour = p.at(.2 + .72 * t);
        Path2D crest = new Path2D.Double();
        double x = -.6 * stage.world().width() - rng.in(0, length);
        crest.moveTo(x, y);
        double start = x;
        while (x < stage.world().width() * 1.6) {
            double l = length * rng.in(.8, 1.25);
            double a = height * rng.in(.7, 1.2);
            crest.curveTo(x + l * .35, y + a * .5, x + l * .62, y + a * .1, x + l * .82, y - a);
            crest.curveTo(x + l * .9, y - a * .8, x + l * .88, y - a * .2, x + l, y);
            x += l;
        }
        Path2D body = new Path2D.Double(crest);
        body.lineTo(x, pen.bottom() + 40);
        body.lineTo(start, pen.bottom() + 40);
        body.closePath();
        pen.fade(
                        y - height,
                        Colours.mix(colour, p.far(), .22 * (1 - t)),
                        y + height * 8,
                        Colours.mix(colour, p.near(), .35))
                .fill(body);
        Color[] light = {Colours.of(p.light(), .95), Colours.of(p.light(), .4), Colours.of(p.light(), .1)};
        pen.paint(new RadialGradientPaint(
                (float) lx, (float) y, (float) ((276 + 160 * row) * u), new float[] {0, .35f, 1}, light));
        pen.stroke((1 + .25 * row) * u, crest);
    }

    private void land(StageBuilder stage, SceneSetup scene, boolean left) {
        World w = stage.world();
        boolean waves = place == PlaceKind.SEA || place == PlaceKind.BEACH;
        if (scene.players().afloat()) {
            if (!waves) {
                scene.players().enter(.7, x -> w.y(.9));
            }
            return;
        }
        double u = w.unit();
        if (place == PlaceKind.SEA) {
            Ridge rock = Ridge.of(x -> {
                double t = left ? x / w.width() : 1 - x / w.width();
                double rise = ROCK.at(t);
                return w.y(.81 + rise) + 4 * u * Math.sin(x * .05 / u);
            });
            stage.layer(.9, pen -> {
                pen.colour(pen.palette().near()).fill(rock.below(pen));
                pen.colour(pen.palette().light(), .22).stroke(1.4, rock.line(pen));
            });
            scene.players().enterAt(.92, w.x(left ? .84 : .16), x -> rock.at(x) + 3 * u);
            return;
        }
        Ridge sand = Ridge.hills(w.y(place == PlaceKind.BEACH ? .86 : .9), 14 * u, 420 * u, 3, stage.seed(30));
        stage.layer(.62, pen -> {
            Palette p = pen.palette();
            if (place == PlaceKind.HARBOUR) {
                pen.colour(p.at(.96)).band(w.y(.88), pen.bottom());
                pen.colour(p.light(), .3).band(w.y(.88), w.y(.88) + 1.6);
                for (double x = w.x(-.3); x < w.x(1.3); x += 150 * u) {
                    pen.colour(p.near()).fill(Shapes.rounded(x, w.y(.84), 20 * u, w.y(.06), 7 * u));
                }
                return;
            }
            boolean beach = place == PlaceKind.BEACH;
            sand.fill(
                    pen,
                    beach ? Colours.mix(p.at(.5), p.light(), scene.has(Weather.SNOWFALL) ? .5 : .2) : p.at(.92),
                    p.at(.98),
                    w.y(.84),
                    w.y(1),
                    .35);
            pen.colour(p.at(.94));
            if (beach && !warm(scene)) {
                Rng rng = stage.chance(32);
                for (int i = 0; i < 4; i++) {
                    double x = w.x(left ? rng.in(.72, 1.02) : rng.in(-.02, .28));
                    pen.fill(Shapes.blob(
                            x - 60 * u,
                            w.y(.92),
                            x - 40 * u,
                            w.y(.87),
                            x,
                            w.y(.85),
                            x + 40 * u,
                            w.y(.88),
                            x + 56 * u,
                            w.y(.92)));
                }
            } else if (beach) {
                Plants.palm(
                        pen,
                        w.x(left ? .86 : .12),
                        w.y(.9),
                        Math.min(w.height(), 900 * u) * .55,
                        left ? -.12 : .12,
                        stage.seed(31));
            } else {
                Plants.grass(pen, sand, w.x(-.3), w.x(1.3), 420, 24 * u, 3, false);
            }
        });
        scene.players().enter(.66, x -> w.y(.93));
        Ground.frontGrass(stage, scene, 100 * u, false);
    }
}
