package app.photoplay.animatic.paint;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/** Shapes between shapes that have the same points. */
final class PathBlend {

    private PathBlend() {}

    /** @throws IllegalArgumentException where the shapes are not made in the same way */
    static Shape moved(Shape shape, Shape from, Shape to, double share) {
        Path2D path = new Path2D.Double(shape.getPathIterator(null).getWindingRule());
        double[] c = new double[6];
        double[] a = new double[6];
        double[] b = new double[6];
        PathIterator before = from.getPathIterator(null);
        PathIterator after = to.getPathIterator(null);
        for (PathIterator it = shape.getPathIterator(null); !it.isDone(); it.next()) {
            int kind = it.currentSegment(c);
            if (before.isDone()
                    || after.isDone()
                    || before.currentSegment(a) != kind
                    || after.currentSegment(b) != kind) {
                throw new IllegalArgumentException("Drawings with different points");
            }
            for (int i = 0; i < 6; i++) {
                c[i] += share * (b[i] - a[i]);
            }
            append(path, kind, c);
            before.next();
            after.next();
        }
        return path;
    }

    private static void append(Path2D path, int kind, double[] c) {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> path.moveTo(c[0], c[1]);
            case PathIterator.SEG_LINETO -> path.lineTo(c[0], c[1]);
            case PathIterator.SEG_QUADTO -> path.quadTo(c[0], c[1], c[2], c[3]);
            case PathIterator.SEG_CUBICTO -> path.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
            default -> path.closePath();
        }
    }
}
