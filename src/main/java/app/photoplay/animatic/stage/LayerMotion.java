package app.photoplay.animatic.stage;

/**
 * How a layer lives by itself while the camera does what it does. All of it is nothing at time 0.
 *
 * @param sway px that the top of the frame leans in the wind
 * @param bobX px to and fro
 * @param bobY px up and down
 * @param period seconds
 * @param root the line that the wind does not move
 * @param drift px a second, to the right
 */
public record LayerMotion(double sway, double bobX, double bobY, double period, double root, double drift) {

    public static final LayerMotion NONE = new LayerMotion(0, 0, 0, 1, 0, 0);

    /** Wind in trees and grass. */
    public static LayerMotion wind(double px, double period, double root) {
        return new LayerMotion(px, 0, 0, period, root, 0);
    }

    /** Water. */
    public static LayerMotion swell(double x, double y, double period) {
        return new LayerMotion(0, x, y, period, 0, 0);
    }

    public static LayerMotion drifting(double pxPerSecond) {
        return new LayerMotion(0, 0, 0, 1, 0, pxPerSecond);
    }

    /** To the right, at a height of a frame. */
    public double x(double seconds, double y, double height) {
        if (this == NONE) {
            return 0;
        }
        double wave = wave(seconds);
        return sway * wave * Math.max(0, (root - y) / height) + bobX * wave + drift * seconds;
    }

    /** Downwards. */
    public double y(double seconds) {
        return bobY == 0 ? 0 : bobY * Math.sin(4 * Math.PI * seconds / period);
    }

    /** The furthest it goes to either side within that time. */
    public double reach(double seconds) {
        return Math.abs(sway) + Math.abs(bobX) + Math.abs(drift) * seconds;
    }

    private double wave(double seconds) {
        double a = 2 * Math.PI * seconds / period;
        return .7 * Math.sin(a) + .3 * Math.sin(2.3 * a);
    }
}
