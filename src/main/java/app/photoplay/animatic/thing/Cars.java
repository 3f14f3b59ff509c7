package app.photoplay.animatic.thing;

import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.SvgFile;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** Motor cars: from the side, and from behind as one follows them. The wheels stand on y. */
public final class Cars {

    private Cars() {}

    /** Where one looks into a {@link #sedan}: its two windows, the driver's last. */
    public static Shape[] windows(double x, double y, double s, int face) {
        AffineTransform at = new AffineTransform(face * s / 100, 0, 0, s / 100, x, y);
        return SvgFile.named("car/windows").pieces().stream()
                .map(piece -> at.createTransformedShape(piece.shape()))
                .toArray(Shape[]::new);
    }

    /** @param s half its length */
    public static void sedan(Pen pen, double x, double y, double s, int face) {
        pen.drawing("car/sedan", x, y, face * s, s);
    }

    /** Seen from behind; {@code s} is half its width. */
    public static void behind(Pen pen, double x, double y, double s) {
        pen.drawing("car/behind", x, y, s);
    }
}
