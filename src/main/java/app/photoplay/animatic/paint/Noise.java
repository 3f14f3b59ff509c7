package app.photoplay.animatic.paint;

/** Smooth value noise in one and two dimensions, 0 to 1. */
public final class Noise {

    private Noise() {}

    /** A fixed random value of a lattice point. */
    public static double at(int x, int y, int seed) {
        int n = x * 374761393 + y * 668265263 + seed * 1274126177;
        n = (n ^ (n >>> 13)) * 1274126177;
        n ^= n >>> 16;
        return (n & 0xffffff) / (double) 0x1000000;
    }

    public static double smooth(double t) {
        return t * t * (3 - 2 * t);
    }

    /** {@link #smooth} between two borders, 0 below and 1 above. */
    public static double step(double from, double to, double x) {
        return smooth(Math.clamp((x - from) / (to - from), 0, 1));
    }

    public static double line(double x, int seed) {
        int i = (int) Math.floor(x);
        double f = smooth(x - i);
        return at(i, 7, seed) * (1 - f) + at(i + 1, 7, seed) * f;
    }

    public static double plane(double x, double y, int seed) {
        int i = (int) Math.floor(x);
        int j = (int) Math.floor(y);
        return bilinear(at(i, j, seed), at(i + 1, j, seed), at(i, j + 1, seed), at(i + 1, j + 1, seed), x - i, y - j);
    }

    /** Like {@link #plane}, repeating itself after {@code period} in both directions. */
    public static double tile(double x, double y, int period, int seed) {
        int i = (int) Math.floor(x);
        int j = (int) Math.floor(y);
        int i1 = (i + 1) % period;
        int j1 = (j + 1) % period;
        return bilinear(
                at(i % period, j % period, seed),
                at(i1, j % period, seed),
                at(i % period, j1, seed),
                at(i1, j1, seed),
                x - i,
                y - j);
    }

    /** Several octaves of {@link #line}. */
    public static double fractal(double x, int seed, int octaves) {
        double sum = 0;
        double weight = .5;
        double total = 0;
        for (int i = 0; i < octaves; i++) {
            sum += weight * line(x, seed + i * 31);
            total += weight;
            weight *= .5;
            x *= 2.03;
        }
        return sum / total;
    }

    private static double bilinear(double a, double b, double c, double d, double u, double v) {
        double f = smooth(u);
        double g = smooth(v);
        return (a * (1 - f) + b * f) * (1 - g) + (c * (1 - f) + d * f) * g;
    }
}
