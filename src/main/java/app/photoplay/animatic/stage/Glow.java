package app.photoplay.animatic.stage;

import java.awt.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Light that spills over what stands before it, in seen coordinates.
 *
 * @param shape a ray, or null for a round light
 * @param flicker how much a flame's unrest changes it, 0 to 1
 */
public record Glow(
        double z,
        double x,
        double y,
        double radius,
        @Nullable Shape shape,
        int rgb,
        double alpha,
        double flicker) {

    public static Glow round(double z, double x, double y, double radius, int rgb, double alpha) {
        return new Glow(z, x, y, radius, null, rgb, alpha, 0);
    }

    public static Glow ray(double z, Shape shape, int rgb, double alpha) {
        return new Glow(z, 0, 0, 0, shape, rgb, alpha, 0);
    }

    public Glow flickering(double amount) {
        return new Glow(z, x, y, radius, shape, rgb, alpha, amount);
    }
}
