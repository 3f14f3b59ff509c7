package app.photoplay.animatic.paint;

import java.awt.Color;

/** Colours as 0xRRGGBB integers. */
public final class Colours {

    private Colours() {}

    /** From a to b, {@code t} 0 to 1 (clamped). */
    public static int mix(int a, int b, double t) {
        double f = Math.clamp(t, 0, 1);
        int rgb = 0;
        for (int s = 0; s <= 16; s += 8) {
            int x = (a >> s) & 255;
            int y = (b >> s) & 255;
            rgb |= (int) Math.round(x + (y - x) * f) << s;
        }
        return rgb;
    }

    public static Color of(int rgb) {
        return new Color(rgb);
    }

    /** @param alpha 0 to 1, clamped */
    public static Color of(int rgb, double alpha) {
        return new Color((rgb & 0xffffff) | ((int) Math.round(Math.clamp(alpha, 0, 1) * 255) << 24), true);
    }

    public static int red(int rgb) {
        return rgb >> 16 & 255;
    }

    public static int green(int rgb) {
        return rgb >> 8 & 255;
    }

    public static int blue(int rgb) {
        return rgb & 255;
    }

    public static int rgb(double red, double green, double blue) {
        return (int) Math.clamp(Math.round(red), 0, 255) << 16
                | (int) Math.clamp(Math.round(green), 0, 255) << 8
                | (int) Math.clamp(Math.round(blue), 0, 255);
    }

    /** Perceived brightness after BT.709, 0 to 255. */
    public static double luma(int rgb) {
        return .2126 * red(rgb) + .7152 * green(rgb) + .0722 * blue(rgb);
    }

    /** @param amount 0 grey, 1 unchanged, above 1 more colourful */
    public static int saturate(int rgb, double amount) {
        double y = luma(rgb);
        return rgb(y + (red(rgb) - y) * amount, y + (green(rgb) - y) * amount, y + (blue(rgb) - y) * amount);
    }
}
