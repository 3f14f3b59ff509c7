package app.photoplay.animatic.paint;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** What scissors cut: closed curves, polygons, tubes. Points are x, y pairs. */
public final class Shapes {

    private Shapes() {}

    /** A smooth closed curve through the points (Catmull-Rom). */
    public static Path2D blob(double... p) {
        return spline(p, true);
    }

    /** A smooth open curve through the points. */
    public static Path2D curve(double... p) {
        return spline(p, false);
    }

    public static Path2D polygon(double... p) {
        Path2D d = polyline(p);
        d.closePath();
        return d;
    }

    public static Path2D polyline(double... p) {
        Path2D d = new Path2D.Double();
        d.moveTo(p[0], p[1]);
        for (int i = 2; i < p.length; i += 2) {
            d.lineTo(p[i], p[i + 1]);
        }
        return d;
    }

    public static Shape circle(double x, double y, double r) {
        return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    }

    public static Shape ellipse(double x, double y, double rx, double ry) {
        return new Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry);
    }

    public static Shape box(double x, double y, double w, double h) {
        return new Rectangle2D.Double(x, y, w, h);
    }

    public static Shape rounded(double x, double y, double w, double h, double r) {
        return new RoundRectangle2D.Double(x, y, w, h, 2 * r, 2 * r);
    }

    /** A window or door with a round head; {@code y} is the top of the arch, {@code h} the whole height. */
    public static Path2D arch(double x, double y, double w, double h) {
        double spring = y + Math.min(w / 2, h * .6);
        double up = (spring - y) * 1.3;
        Path2D d = new Path2D.Double();
        d.moveTo(x, y + h);
        d.lineTo(x, spring);
        d.curveTo(x, spring - up, x + w, spring - up, x + w, spring);
        d.lineTo(x + w, y + h);
        d.closePath();
        return d;
    }

    /** The outline of a line of that width. */
    public static Shape thick(double width, Shape line) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(line);
    }

    public static Path2D leaf(double s) {
        Path2D d = new Path2D.Double();
        d.moveTo(-s * 1.3, 0);
        d.quadTo(0, -s * .9, s * 1.3, 0);
        d.quadTo(0, s * .9, -s * 1.3, 0);
        d.closePath();
        return d;
    }

    /** The shape scaled, turned (radians) and put at a place, in this order. */
    public static Shape put(Shape shape, double x, double y, double angle, double sx, double sy) {
        AffineTransform t = AffineTransform.getTranslateInstance(x, y);
        t.rotate(angle);
        t.scale(sx, sy);
        return t.createTransformedShape(shape);
    }

    private static Path2D spline(double[] p, boolean closed) {
        int n = p.length / 2;
        Path2D d = new Path2D.Double(Path2D.WIND_NON_ZERO);
        d.moveTo(p[0], p[1]);
        for (int b = 0; b < (closed ? n : n - 1); b++) {
            int a = closed ? (b - 1 + n) % n : Math.max(0, b - 1);
            int c = (b + 1) % n;
            int e = closed ? (b + 2) % n : Math.min(n - 1, b + 2);
            d.curveTo(
                    p[2 * b] + (p[2 * c] - p[2 * a]) / 6,
                    p[2 * b + 1] + (p[2 * c + 1] - p[2 * a + 1]) / 6,
                    p[2 * c] - (p[2 * e] - p[2 * b]) / 6,
                    p[2 * c + 1] - (p[2 * e + 1] - p[2 * b + 1]) / 6,
                    p[2 * c],
                    p[2 * c + 1]);
        }
        if (closed) {
            d.closePath();
        }
        return d;
    }
}
