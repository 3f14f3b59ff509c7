package app.photoplay.animatic.stage;

import java.awt.geom.AffineTransform;

/**
 * How near the camera stands: the same place, seen from further in or aside. Distant layers grow less than near ones.
 *
 * @param anchorX what keeps its place when the camera goes in
 * @param anchorY the line that keeps its place, about the horizon
 * @param zoom 1 for the place as it is composed
 * @param shift px that the nearest layer is moved to the left
 */
public record View(double anchorX, double anchorY, double zoom, double shift) {

    public double scale(double z) {
        return 1 + (zoom - 1) * (.4 + .6 * Math.min(1.2, z));
    }

    public double x(double x, double z) {
        return anchorX + (x - anchorX) * scale(z) - shift * z;
    }

    public double y(double y, double z) {
        return anchorY + (y - anchorY) * scale(z);
    }

    /** Composed to seen coordinates at a depth. */
    public AffineTransform at(double z) {
        double s = scale(z);
        return new AffineTransform(s, 0, 0, s, anchorX * (1 - s) - shift * z, anchorY * (1 - s));
    }
}
