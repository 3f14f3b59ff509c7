package app.photoplay.animatic.figure;

import java.awt.Color;

/** Mixing of RGB inks. */
final class Ink {

    private Ink() {}

    /** From one RGB value to another; 0 is the first, 1 the second. */
    static int mix(int from, int to, double part) {
        double t = Math.clamp(part, 0, 1);
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int a = (from >> shift) & 255;
            int b = (to >> shift) & 255;
            mixed |= (int) Math.round(a + (b - a) * t) << shift;
        }
        return mixed;
    }

    static Color opaque(int rgb) {
        return new Color(rgb & 0xffffff);
    }

    static Color translucent(int rgb, double alpha) {
        return new Color((rgb & 0xffffff) | ((int) Math.round(Math.clamp(alpha, 0, 1) * 255) << 24), true);
    }
}
