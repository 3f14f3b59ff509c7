package app.photoplay.animatic.setting;

import app.photoplay.animatic.paint.Colours;
import app.photoplay.animatic.paint.Noise;
import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.paint.Shapes;
import app.photoplay.animatic.stage.LayerMotion;
import app.photoplay.animatic.stage.StageBuilder;
import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.RadialGradientPaint;

/** The sky: its gradient with the lamp behind the glass, stars, sun or moon in rings of tissue, clouds. */
final class Heavens {

    private Heavens() {}

    /** Paints a sky with everything the sight says; the light of the picture is at x, y. */
    static void open(StageBuilder stage, SceneSetup scene, double horizon, double x, double y, double disc) {
        open(stage, scene, horizon, x, y, disc, .66);
    }

    /** @param lamp strength of the light behind the glass */
    static void open(
            StageBuilder stage, SceneSetup scene, double horizon, double x, double y, double disc, double lamp) {
        stage.focus(x, y);
        boolean clear = scene.sight().clear();
        double u = stage.world().unit();
        stage.layer(0, pen -> {
            gradient(pen, horizon);
            double reach = u * (620 + 160 * lamp);
            pen.radial(
                    x,
                    y,
                    reach,
                    Colours.mix(pen.palette().light(), pen.palette().horizon(), .35),
                    lamp);
            if (scene.night() && clear) {
                stars(pen, stage.chance(3), u, 220, horizon * .9);
            }
            if (clear && disc > 0) {
                disc(pen, stage.chance(4), x, y, disc, scene.night(), 4);
            }
        });
        if (clear && disc > 0) {
            stage.glow(0, x, y, disc * 2.6, stage.palette().light(), scene.night() ? .34 : .4);
        }
        clouds(stage, clear ? 5 : 9, horizon * .12, horizon * .62, clear ? .2 : .36);
    }

    static void gradient(Pen pen, double horizon) {
        Palette p = pen.palette();
        Color[] colours = {Colours.of(p.zenith()), Colours.of(p.upper()), Colours.of(p.lower()), Colours.of(p.horizon())
        };
        float top = (float) (-.12 * horizon);
        pen.paint(new LinearGradientPaint(0, top, 0, (float) horizon, new float[] {0, .37f, .69f, 1}, colours))
                .all();
    }

    static void stars(Pen pen, Rng rng, double u, int count, double lowest) {
        Palette p = pen.palette();
        for (int i = 0; i < count * 2; i++) {
            double x = rng.in(-480, 2160) * u;
            double y = lowest * (1.3 * Math.pow(rng.unit(), 1.25) - .3);
            double s = u * (.5 + 1.5 * Math.pow(rng.unit(), 5));
            double fade = 1 - .7 * Math.max(0, y) / Math.max(1, lowest);
            pen.colour(Colours.mix(p.light(), 0xcfe0ff, rng.unit()), rng.in(.25, .95) * fade);
            pen.fill(Shapes.circle(x, y, s));
            if (s > 1.5 * u) {
                pen.colour(p.light(), .35).line(.7 * u, x - s * 4, y, x + s * 4, y);
                pen.line(.7 * u, x, y - s * 4, x, y + s * 4);
            }
        }
    }

    /** Sun or moon between irregular rings, as cut from tissue. */
    static void disc(Pen pen, Rng rng, double x, double y, double r, boolean moon, int rings) {
        Palette p = pen.palette();
        for (int i = rings; i >= 1; i--) {
            double radius = r * (1 + .55 * i + .05 * i * i);
            double phase = rng.in(0, 9);
            double[] points = new double[68];
            for (int j = 0; j < 34; j++) {
                double a = j * 2 * Math.PI / 34;
                double w = radius * (1 + .035 * Math.sin(a * 3 + phase) + .05 * (rng.unit() - .5));
                points[2 * j] = x + w * Math.cos(a);
                points[2 * j + 1] = y + w * Math.sin(a);
            }
            pen.colour(p.light(), .075).fill(Shapes.blob(points));
        }
        pen.radial(x, y, r * 3.2, p.light(), .55);
        Color[] face = {
            Colours.of(Colours.mix(p.light(), 0xffffff, .5)),
            Colours.of(p.light()),
            Colours.of(Colours.mix(p.light(), p.lower(), .18))
        };
        pen.paint(new RadialGradientPaint(
                (float) (x - r * .15), (float) (y - r * .15), (float) (r * 1.15), new float[] {0, .8f, 1}, face));
        pen.fill(Shapes.circle(x, y, r));
        if (moon) {
            pen.clipped(Shapes.circle(x, y, r), () -> {
                for (int i = 0; i < 11; i++) {
                    double a = rng.in(0, 6.3);
                    double d = r * Math.sqrt(rng.unit()) * .85;
                    double s = r * rng.in(.08, .3);
                    pen.colour(Colours.mix(p.light(), p.upper(), .6), .13);
                    pen.fill(Shapes.ellipse(x + d * Math.cos(a), y + d * Math.sin(a), s, s * .8));
                }
            });
        }
    }

    static void clouds(StageBuilder stage, int count, double y0, double y1, double alpha) {
        double u = stage.world().unit();
        double width = Math.max(stage.world().width(), 900 * u);
        stage.layer(.05, 0, LayerMotion.drifting(4 * u), pen -> {
            Rng rng = stage.chance(5);
            for (int i = 0; i < count; i++) {
                double w = rng.in(.3, .8) * width;
                double x = rng.in(-.3, 1.3) * stage.world().width();
                int colour = Colours.mix(pen.palette().horizon(), pen.palette().light(), rng.in(0, .5));
                cloud(pen, x, rng.in(y0, y1), w, rng.in(.05, .1) * w, colour, alpha * rng.in(.5, 1), rng.below(999));
            }
        });
    }

    private static void cloud(Pen pen, double x, double y, double w, double h, int rgb, double alpha, int seed) {
        int n = 40;
        double[] points = new double[4 * n];
        for (int i = 0; i < n; i++) {
            double t = i / (n - 1.0);
            double e = Math.sin(Math.PI * t);
            points[2 * i] = x - w / 2 + w * t;
            points[2 * i + 1] = y - h * Math.pow(e, .8) * (.3 + .9 * Noise.fractal(t * w / (h * 1.6) + seed, seed, 3));
            points[4 * n - 2 - 2 * i] = points[2 * i];
            points[4 * n - 1 - 2 * i] = y + h * .22 * e * Noise.fractal(t * 6, seed + 4, 2);
        }
        pen.paint(new java.awt.GradientPaint(
                0, (float) (y - h), Colours.of(rgb, alpha), 0, (float) (y + h * .3), Colours.of(rgb, alpha * .2)));
        pen.fill(Shapes.polygon(points));
    }
}
