package app.photoplay.project;

import app.photoplay.plan.Resolution;
import java.math.BigInteger;

/** The shape of a film. */
public enum AspectRatio {
    WIDE_16_9("16:9", 1280, 720),
    SCOPE_21_9("21:9", 1680, 720),
    SQUARE_1_1("1:1", 960, 960),
    PORTRAIT_4_5("4:5", 864, 1080),
    TALL_9_16("9:16", 720, 1280);

    /** Beyond that, players and graphics cards do without H.264. */
    private static final int LONGEST_SIDE = 4096;

    private final String label;
    private final int width;
    private final int height;

    AspectRatio(String label, int width, int height) {
        this.label = label;
        this.width = width;
        this.height = height;
    }

    /** As people write it: «16:9». */
    public String label() {
        return label;
    }

    /** Of the smallest frame, in pixels: what the shape is drawn by. */
    public int width() {
        return width;
    }

    /** Of the smallest frame, in pixels. */
    public int height() {
        return height;
    }

    /** Width of the film's frames in pixels, even. */
    public int width(Resolution resolution) {
        return width / common() * units(resolution);
    }

    /** Height of the film's frames in pixels, even. Frames of all resolutions have exactly the same shape. */
    public int height(Resolution resolution) {
        return height / common() * units(resolution);
    }

    /** Pixels for each unit of the ratio in its lowest terms, an even number. */
    private int units(Resolution resolution) {
        int asked = common() * resolution.lines() / Resolution.HD.lines();
        int most = LONGEST_SIDE * common() / Math.max(width, height);
        return Math.min(asked, most) & ~1;
    }

    private int common() {
        return BigInteger.valueOf(width).gcd(BigInteger.valueOf(height)).intValueExact();
    }
}
