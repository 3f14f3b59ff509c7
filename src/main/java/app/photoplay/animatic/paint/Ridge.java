package app.photoplay.animatic.paint;

import java.awt.geom.Path2D;
import java.util.function.DoubleUnaryOperator;

/** A skyline, hill or dune: a height for every x, and the paper below it. */
public final class Ridge {

    private static final double STEP = 4;

    private final DoubleUnaryOperator height;

    private Ridge(DoubleUnaryOperator height) {
        this.height = height;
    }

    /** Any height, y by x. */
    public static Ridge of(DoubleUnaryOperator height) {
        return new Ridge(height);
    }

    /**
     * Rolling land.
     *
     * @param y the lowest line
     * @param amplitude how high it may rise
     * @param length px from hill to hill
     */
    public static Ridge hills(double y, double amplitude, double length, int octaves, int seed) {
        return new Ridge(x -> y - amplitude * Noise.fractal(x / length + (seed & 1023) * 17.3, seed, octaves));
    }

    /**
     * Mountains with edges.
     *
     * @param sharp 0 round to 1 jagged
     */
    public static Ridge peaks(double y, double amplitude, double length, double sharp, int seed) {
        return new Ridge(x -> {
            double sum = 0;
            double total = 0;
            double weight = .5;
            double u = x / length + (seed & 1023) * 17.3;
            for (int octave = 0; octave < 7; octave++) {
                double n = Noise.line(u, seed + octave * 13);
                double edge = 1 - Math.abs(2 * n - 1);
                sum += weight * (edge * sharp + (1 - sharp) * n);
                total += weight;
                weight *= .47;
                u *= 2.1;
            }
            return y - amplitude * sum / total;
        });
    }

    /** The same land with one great rise added: {@code width} is where it has fallen to a third. */
    public Ridge rise(double centre, double width, double rise) {
        return new Ridge(x -> {
            double d = (x - centre) / width;
            return height.applyAsDouble(x) - rise * Math.exp(-Math.pow(Math.abs(d), 1.25));
        });
    }

    public double at(double x) {
        return height.applyAsDouble(x);
    }

    /** The paper below the line, down to the pen's bottom. */
    public Path2D below(Pen pen) {
        Path2D path = line(pen);
        path.lineTo(pen.right() + STEP, pen.bottom() + STEP);
        path.lineTo(pen.left() - STEP, pen.bottom() + STEP);
        path.closePath();
        return path;
    }

    public Path2D line(Pen pen) {
        Path2D path = new Path2D.Double();
        double x = pen.left() - STEP;
        path.moveTo(x, at(x));
        for (x += STEP; x <= pen.right() + STEP; x += STEP) {
            path.lineTo(x, at(x));
        }
        return path;
    }

    /**
     * Fills the paper, dark at the edge and lighter at its foot, with a thin edge of light.
     *
     * @param rim alpha of the edge
     */
    public void fill(Pen pen, int top, int foot, double y0, double y1, double rim) {
        pen.fade(y0, top, y1, foot).fill(below(pen));
        if (rim > 0) {
            pen.colour(pen.palette().light(), rim).stroke(1.3, line(pen));
        }
    }

    /** A soft inner rim: light that seeps over the edge. */
    public void seep(Pen pen, double alpha) {
        pen.clipped(below(pen), () -> {
            Path2D line = line(pen);
            for (int i = 1; i < 7; i++) {
                pen.colour(pen.palette().light(), alpha).stroke(i * i * 1.4, line);
            }
        });
    }
}
