package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Shapes;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.function.DoubleUnaryOperator;

/** Shapes that only figures need: tapered limbs, strips, warps. Coordinates are x, y, x, y … */
final class Outline {

    private static final int ARC = 8;

    private Outline() {}

    /** A curved strip of even width through the points. */
    static Shape strip(double width, double... xy) {
        return Shapes.thick(width, Shapes.curve(xy));
    }

    /** A limb: a soft tube through joints, each given as x, y, radius, with round ends. */
    static Path2D limb(double... joints) {
        int n = joints.length / 3;
        int steps = 7;
        int count = (n - 1) * steps + 1;
        double[] x = new double[count];
        double[] y = new double[count];
        double[] r = new double[count];
        for (int i = 0; i < count; i++) {
            int from = Math.min(i / steps, n - 2);
            double t = (i - from * steps) / (double) steps;
            x[i] = spline(joints, from, t, 0, n);
            y[i] = spline(joints, from, t, 1, n);
            r[i] = spline(joints, from, t, 2, n);
        }
        double[] out = new double[(2 * count + 2 * ARC) * 2];
        int at = 0;
        for (int i = 0; i < count; i++) {
            double angle = heading(x, y, i) - Math.PI / 2;
            at = put(out, at, x[i] + Math.cos(angle) * r[i], y[i] + Math.sin(angle) * r[i]);
        }
        at = cap(out, at, x[count - 1], y[count - 1], r[count - 1], heading(x, y, count - 1) - Math.PI / 2);
        for (int i = count - 1; i >= 0; i--) {
            double angle = heading(x, y, i) + Math.PI / 2;
            at = put(out, at, x[i] + Math.cos(angle) * r[i], y[i] + Math.sin(angle) * r[i]);
        }
        cap(out, at, x[0], y[0], r[0], heading(x, y, 0) + Math.PI / 2);
        return Shapes.blob(out);
    }

    private static int put(double[] out, int at, double x, double y) {
        out[at] = x;
        out[at + 1] = y;
        return at + 2;
    }

    private static int cap(double[] out, int at, double x, double y, double radius, double from) {
        int place = at;
        for (int i = 1; i <= ARC; i++) {
            double angle = from + Math.PI * i / (ARC + 1);
            place = put(out, place, x + Math.cos(angle) * radius, y + Math.sin(angle) * radius);
        }
        return place;
    }

    private static double heading(double[] x, double[] y, int i) {
        int before = Math.max(0, i - 1);
        int after = Math.min(x.length - 1, i + 1);
        return Math.atan2(y[after] - y[before], x[after] - x[before]);
    }

    private static double spline(double[] joints, int from, double t, int part, int n) {
        double a = joints[3 * Math.max(0, from - 1) + part];
        double b = joints[3 * from + part];
        double c = joints[3 * (from + 1) + part];
        double d = joints[3 * Math.min(n - 1, from + 2) + part];
        double tension = part == 2 ? .5 : .34;
        double start = (c - a) * tension;
        double end = (d - b) * tension;
        double t2 = t * t;
        double t3 = t2 * t;
        return (2 * t3 - 3 * t2 + 1) * b + (t3 - 2 * t2 + t) * start + (3 * t2 - 2 * t3) * c + (t3 - t2) * end;
    }

    /** A shape turned by degrees (clockwise on the screen), sized and put at a place. */
    static Shape placed(Shape shape, double x, double y, double degrees, double size) {
        AffineTransform at = AffineTransform.getTranslateInstance(x, y);
        at.rotate(Math.toRadians(degrees));
        at.scale(size, size);
        return at.createTransformedShape(shape);
    }

    /** A shape whose horizontal places are changed by a rule; curves keep their control points. */
    static Shape warped(Shape shape, DoubleUnaryOperator rule) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double[] c = new double[6];
        for (PathIterator it = shape.getPathIterator(null); !it.isDone(); it.next()) {
            int kind = it.currentSegment(c);
            for (int i = 0; i < 6; i += 2) {
                c[i] = rule.applyAsDouble(c[i]);
            }
            switch (kind) {
                case PathIterator.SEG_MOVETO -> path.moveTo(c[0], c[1]);
                case PathIterator.SEG_LINETO -> path.lineTo(c[0], c[1]);
                case PathIterator.SEG_QUADTO -> path.quadTo(c[0], c[1], c[2], c[3]);
                case PathIterator.SEG_CUBICTO -> path.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                default -> path.closePath();
            }
        }
        return path;
    }
}
