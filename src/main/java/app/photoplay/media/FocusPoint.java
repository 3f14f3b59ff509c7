package app.photoplay.media;

/**
 * What stays in the picture when it is cropped.
 *
 * @param x 0 for the left edge to 1 for the right
 * @param y 0 for the top to 1 for the bottom
 */
public record FocusPoint(double x, double y) {

    public static final FocusPoint CENTRE = new FocusPoint(0.5, 0.5);

    public FocusPoint {
        if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) {
            throw new IllegalArgumentException("Outside of the picture: " + x + ", " + y);
        }
    }
}
