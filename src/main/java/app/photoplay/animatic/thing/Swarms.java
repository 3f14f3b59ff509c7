package app.photoplay.animatic.thing;

import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.stage.Particles;
import app.photoplay.animatic.stage.World;

/** Rain, snow, leaves, motes, sparks and glints: each particle's way is a function of time, so any frame can be drawn. */
public final class Swarms {

    private Swarms() {}

    /**
     * Rain that falls for ever.
     *
     * @param count in a frame of 1280 x 720
     * @param length of a streak, px
     * @param slant px aside for one px down
     */
    public static Particles rain(
            World w, int count, double length, double slant, double width, int rgb, double alpha, long seed) {
        double u = w.unit();
        int n = scaled(w, count);
        double[] x = spread(n, seed, w.width() * 1.3);
        double[] y = spread(n, seed + 1, w.height() + 2 * length * u);
        double[] own = spread(n, seed + 2, 1);
        return (t, sink) -> {
            for (int i = 0; i < n; i++) {
                double fall = (y[i] + t * (.8 + .4 * own[i]) * 1500 * u) % (w.height() + 2 * length * u) - length * u;
                double l = length * u * (.55 + .65 * own[i]);
                double px = x[i] - slant * fall;
                sink.streak(px, fall, px - l * slant, fall + l, width * u, rgb, alpha * (.5 + .5 * own[i]));
            }
        };
    }

    /** Flakes that sink and waver. */
    public static Particles snow(
            World w, int count, double small, double large, int rgb, double alpha, double wind, long seed) {
        double u = w.unit();
        int n = scaled(w, count);
        double[] x = spread(n, seed, w.width() + 40 * u);
        double[] y = spread(n, seed + 1, w.height() + 40 * u);
        double[] own = spread(n, seed + 2, 1);
        return (t, sink) -> {
            for (int i = 0; i < n; i++) {
                double r = u * (small + (large - small) * Math.pow(own[i], 3));
                double speed = u * (34 + 60 * own[i]);
                double py = (y[i] + t * speed) % (w.height() + 40 * u) - 20 * u;
                double sway = 14 * u * (Math.sin(t * (.7 + own[i]) + i) - Math.sin(i));
                double px = Math.floorMod(
                                (long) ((x[i] + sway + wind * t * speed) * 16), (long) ((w.width() + 40 * u) * 16))
                        / 16.0;
                sink.dot(px - 20 * u, py, r, rgb, alpha * (.4 + .6 * own[i]));
            }
        };
    }

    /** Leaves on the wind: short strokes that turn over. */
    public static Particles leaves(World w, int count, int rgb, long seed) {
        double u = w.unit();
        int n = scaled(w, count);
        double[] x = spread(n, seed, w.width() * 1.2);
        double[] y = spread(n, seed + 1, w.height());
        double[] own = spread(n, seed + 2, 1);
        return (t, sink) -> {
            for (int i = 0; i < n; i++) {
                double px = (x[i] + t * u * (120 + 110 * own[i])) % (w.width() * 1.2) - w.width() * .1;
                double py = (y[i] + t * u * 46 + 22 * u * Math.sin(t * 2.4 + i)) % w.height();
                double turn = t * (3 + 3 * own[i]) + i;
                double l = u * (3 + 4 * own[i]);
                double dx = l * Math.cos(turn);
                double dy = l * Math.sin(turn) * .6;
                sink.streak(px - dx, py - dy, px + dx, py + dy, u * (1.2 + 1.4 * own[i]), rgb, .8);
            }
        };
    }

    /** Dust in the light: slow, faint, some brighter than others. */
    public static Particles motes(
            World w, double x, double y, double rx, double ry, int count, int rgb, double alpha, long seed) {
        double u = w.unit();
        double[] px = spread(count, seed, 2);
        double[] py = spread(count, seed + 1, 2);
        double[] own = spread(count, seed + 2, 1);
        return (t, sink) -> {
            for (int i = 0; i < count; i++) {
                double a = alpha * (.35 + .65 * Math.abs(Math.sin(t * (.4 + own[i]) + i)));
                double mx = x + rx * (px[i] - 1) + 16 * u * Math.sin(t * .35 + i);
                double my = y + ry * (py[i] - 1) + 12 * u * Math.sin(t * .28 + 2 * i) - 4 * u * t * own[i];
                sink.dot(mx, my, u * (.7 + 1.3 * Math.pow(own[i], 4)), rgb, a);
            }
        };
    }

    /** Sparks that rise from a fire. */
    public static Particles sparks(World w, double x, double y, double height, double spread, int count, long seed) {
        double u = w.unit();
        double[] own = spread(count, seed, 1);
        double[] side = spread(count, seed + 1, 2);
        return (t, sink) -> {
            for (int i = 0; i < count; i++) {
                double life = (own[i] + t * (.22 + .2 * own[i])) % 1;
                double px = x + spread * (side[i] - 1) * (.25 + life) + 10 * u * Math.sin(life * 9 + i) * life;
                double py = y - height * life;
                int rgb = life < .4 ? 0xffd890 : 0xff9a40;
                sink.dot(px, py, u * (1.7 - life), rgb, .95 * (1 - life));
            }
        };
    }

    /** Light on water: short strokes that come and go below a light. */
    public static Particles glints(
            World w, double x, double y0, double y1, double spread, int count, int rgb, long seed) {
        double u = w.unit();
        double[] px = spread(count, seed, 2);
        double[] py = spread(count, seed + 1, 1);
        double[] own = spread(count, seed + 2, 1);
        return (t, sink) -> {
            for (int i = 0; i < count; i++) {
                double depth = Math.pow(py[i], 1.2);
                double y = y0 + (y1 - y0) * depth;
                double near = (px[i] - 1) * Math.abs(px[i] - 1);
                double l = u * (4 + 20 * depth) * (.5 + own[i]);
                double mx = x + near * spread * (.35 + depth) + 6 * u * Math.sin(t * 1.1 + i);
                double a = (.22 + .78 * Math.abs(Math.sin(t * (.9 + own[i] * 1.6) + i * 1.7)))
                        * (1 - .6 * Math.abs(px[i] - 1));
                sink.streak(mx - l, y, mx + l, y, u * (.8 + 1.2 * depth), rgb, a * .8);
            }
        };
    }

    /** Stars that twinkle over those that are painted. */
    public static Particles twinkle(World w, int count, double lowest, int rgb, long seed) {
        double u = w.unit();
        int n = scaled(w, count);
        double[] x = spread(n, seed, w.width());
        double[] y = spread(n, seed + 1, lowest);
        return (t, sink) -> {
            for (int i = 0; i < n; i++) {
                double a = .35 + .6 * Math.abs(Math.sin(t * (.8 + i % 5 * .35) + i * 2.1));
                double fade = 1 - .6 * y[i] / lowest;
                sink.dot(x[i], y[i], u * 1.3, rgb, a * fade);
                sink.streak(x[i] - 5 * u * a, y[i], x[i] + 5 * u * a, y[i], .7 * u, rgb, .5 * a * fade);
                sink.streak(x[i], y[i] - 5 * u * a, x[i], y[i] + 5 * u * a, .7 * u, rgb, .5 * a * fade);
            }
        };
    }

    /** Bubbles under water. */
    public static Particles bubbles(World w, int count, int rgb, long seed) {
        double u = w.unit();
        int n = scaled(w, count);
        double[] x = spread(n, seed, w.width());
        double[] y = spread(n, seed + 1, w.height());
        double[] own = spread(n, seed + 2, 1);
        return (t, sink) -> {
            for (int i = 0; i < n; i++) {
                double py = w.height() - (y[i] + t * u * (30 + 50 * own[i])) % (w.height() + 20 * u);
                double px = x[i] + 8 * u * Math.sin(t * 1.4 + i);
                double r = u * (1 + 4 * own[i] * own[i]);
                sink.dot(px, py, r, rgb, .16 + .2 * own[i]);
                sink.dot(px - r * .3, py - r * .3, r * .35, 0xffffff, .5);
            }
        };
    }

    private static int scaled(World w, int count) {
        double u = w.unit();
        return (int) (count * (w.width() * (double) w.height()) / (1280 * 720 * u * u));
    }

    private static double[] spread(int n, long seed, double range) {
        Rng rng = new Rng(seed * 7919 + n);
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = rng.unit() * range;
        }
        return values;
    }
}
