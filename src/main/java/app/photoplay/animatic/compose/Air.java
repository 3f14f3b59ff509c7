package app.photoplay.animatic.compose;

import app.photoplay.animatic.paint.Colours;
import app.photoplay.animatic.paint.Noise;
import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.paint.Shapes;
import app.photoplay.animatic.stage.LayerMotion;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.World;
import app.photoplay.animatic.thing.Swarms;
import app.photoplay.animatic.words.Sight;
import app.photoplay.animatic.words.Weather;

/** What moves in the air before everything else: rain, snow, fog, leaves, dust, sparks. */
final class Air {

    private Air() {}

    static void add(StageBuilder stage, Sight sight) {
        World w = stage.world();
        Palette p = stage.palette();
        long seed = stage.seed(60);
        boolean open = !sight.inside();
        if (open && (sight.has(Weather.RAIN) || sight.has(Weather.STORM))) {
            double slant = sight.has(Weather.STORM) ? .34 : .14;
            int rgb = Colours.mix(p.light(), p.horizon(), .5);
            stage.swarm(.7, Swarms.rain(w, 420, 24, slant, 1, rgb, .3, seed));
            stage.swarm(1, Swarms.rain(w, 150, 58, slant, 1.5, rgb, .3, seed + 9));
        }
        if (open && sight.has(Weather.STORM)) {
            stage.strike(.9 + stage.chance(61).in(0, .6));
            stage.strike(3.4 + stage.chance(62).in(0, 1.2));
        }
        if (open && sight.has(Weather.SNOWFALL)) {
            int rgb = Colours.mix(p.light(), 0xffffff, .5);
            stage.swarm(.4, Swarms.snow(w, 300, .8, 2.2, rgb, .7, .15, seed));
            stage.swarm(.8, Swarms.snow(w, 110, 1.6, 4.4, rgb, .85, .25, seed + 3));
            stage.swarm(1.2, Swarms.snow(w, 16, 5, 10, rgb, .42, .35, seed + 5));
        }
        if (open && sight.has(Weather.FOG)) {
            fog(stage, .95, w.y(.97), -8, .12);
        }
        if (open && sight.has(Weather.WIND)) {
            stage.swarm(.9, Swarms.leaves(w, 46, p.at(.86), seed));
        }
        if (sight.has(Weather.DUST)) {
            stage.swarm(.9, Swarms.motes(w, stage.focusX(), stage.focusY(), w.x(.4), w.y(.4), 90, p.light(), .5, seed));
        }
        if (sight.has(Weather.FIRE) && open) {
            stage.swarm(.9, Swarms.sparks(w, w.x(.5), w.y(1.05), w.height() * 1.1, w.x(.5), 110, seed));
        }
    }

    /** What hangs in the air behind the players. */
    static void behind(StageBuilder stage, Sight sight) {
        if (!sight.inside() && sight.has(Weather.FOG)) {
            fog(stage, .5, stage.world().y(.6), 5, .3);
        }
    }

    /** A drifting veil with soft, uneven edges. */
    private static void fog(StageBuilder stage, double z, double y, double pxPerSecond, double alpha) {
        World w = stage.world();
        double u = w.unit();
        stage.sheet(z, 12, LayerMotion.drifting(pxPerSecond * u), pen -> veil(pen, stage.chance(63), y, u, alpha));
    }

    private static void veil(Pen pen, Rng rng, double y, double u, double alpha) {
        int rgb = pen.palette().haze(.5);
        int seed = rng.below(900);
        for (double x = -1200 * u; x < pen.right() + 100 * u; x += 60 * u) {
            double n = Noise.fractal(x / (260 * u), seed, 3);
            double h = u * (60 + 190 * n);
            double at = y + u * 130 * (Noise.line(x / (340 * u), seed + 9) - .5);
            pen.colour(rgb, alpha * (.35 + .65 * n)).fill(Shapes.ellipse(x, at, u * 190, h * .5));
        }
        pen.mist(y - 150 * u, y + 260 * u, rgb, alpha * .8);
    }
}
