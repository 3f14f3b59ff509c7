package app.photoplay.animatic.stage;

/**
 * The stage's measures, in pixels of the finished frame. Places are given as fractions of width and height, sizes in
 * {@link #unit()}s, so that every shape of frame is composed for itself.
 */
public record World(int width, int height) {

    /** Pixels of a frame of 1280 x 720. */
    private static final double SMALLEST = 921_600;

    /** Between the smallest films of any shape and the next larger ones. */
    private static final double LARGER = 1_600_000;

    /** One pixel of a frame whose shorter side is 720. */
    public double unit() {
        return Math.min(width, height) / 720.0;
    }

    /**
     * How many pixels, side by side, stand for one in the smallest films: what is measured in pixels of the print, such as
     * a blur or a hatching, is so much broader in larger ones.
     */
    public double fineness() {
        double pixels = (double) width * height;
        return pixels < LARGER ? 1 : Math.sqrt(pixels / SMALLEST);
    }

    public double x(double fraction) {
        return width * fraction;
    }

    public double y(double fraction) {
        return height * fraction;
    }

    public boolean tall() {
        return height > width;
    }

    /** Width of a part of the picture that keeps its shape in tall and in very wide frames. */
    public double span(double fraction) {
        return fraction * Math.clamp(width / unit(), 900, 1400) * unit();
    }

    /** Height of a person that fills this part of a wide frame; a little larger in a tall one. */
    public double person(double fraction) {
        return fraction * 720 * unit() * (tall() ? 1.12 : 1);
    }
}
