package app.photoplay.animatic.figure;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * Lets the light of the scene touch a figure: a bright rim where its edge looks to the light, a softer one inside it,
 * and a faint warmth over the half that is turned to the light. Works on the pixels, in one pass.
 */
final class RimLight {

    private static final double[] WIDTHS = {3.2, 1.9, 1};
    private static final double[] STRENGTHS = {.16, .26, .92};
    private static final double WARMTH = .11;

    private final int width;
    private final int height;
    private final int[] pixels;
    private final int[] alpha;

    private RimLight(BufferedImage image) {
        width = image.getWidth();
        height = image.getHeight();
        pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        alpha = new int[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            alpha[i] = pixels[i] >>> 24;
        }
    }

    /**
     * @param image premultiplied, changed in place
     * @param reach pixels of the bright rim
     */
    static void touch(BufferedImage image, Light light, double reach) {
        new RimLight(image).touch(light, reach);
    }

    private void touch(Light light, double reach) {
        double length = Math.hypot(light.towardsX(), light.towardsY()) + 1e-9;
        double dx = light.towardsX() / length;
        double dy = light.towardsY() / length;
        int farX = (int) Math.round(dx * reach * (WIDTHS[0] + .6));
        int farY = (int) Math.round(dy * reach * (WIDTHS[0] + .6));
        double spanX = 2 * dx / width;
        double spanY = 2 * dy / height;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = y * width + x;
                int own = alpha[at];
                if (own == 0) {
                    continue;
                }
                double turned = (x - width * .5) * spanX * .5 + (y - height * .5) * spanY * .5;
                double lit = warmth(turned) * own / 255;
                boolean inside = own == 255 && at(x + farX, y + farY) == 255 && at(x + farX / 2, y + farY / 2) == 255;
                double dark = 1 - lit;
                if (!inside && light.rim() > 0) {
                    for (int i = 0; i < WIDTHS.length; i++) {
                        double beyond = sample(x + dx * reach * WIDTHS[i], y + dy * reach * WIDTHS[i]);
                        dark *= 1 - own / 255.0 * (1 - beyond) * STRENGTHS[i] * light.rim();
                    }
                }
                blend(at, light.tissue(), own, 1 - dark);
            }
        }
    }

    /** 0 on the side away from the light, growing to its full strength on the side towards it. */
    private static double warmth(double turned) {
        double t = Math.clamp(turned + .5, 0, 1);
        return t < .45 ? .03 * t / .45 : .03 + (WARMTH - .03) * (t - .45) / .55;
    }

    private int at(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? 0 : alpha[y * width + x];
    }

    private double sample(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double u = x - left;
        double v = y - top;
        double upper = at(left, top) * (1 - u) + at(left + 1, top) * u;
        double lower = at(left, top + 1) * (1 - u) + at(left + 1, top + 1) * u;
        return (upper * (1 - v) + lower * v) / 255;
    }

    private void blend(int at, int rgb, int own, double part) {
        int p = pixels[at];
        int t = (int) (part * 256);
        int red = mix(p >> 16 & 255, (rgb >> 16 & 255) * own / 255, t);
        int green = mix(p >> 8 & 255, (rgb >> 8 & 255) * own / 255, t);
        int blue = mix(p & 255, (rgb & 255) * own / 255, t);
        pixels[at] = own << 24 | red << 16 | green << 8 | blue;
    }

    private static int mix(int from, int to, int part) {
        return from + (to - from) * part / 256;
    }
}
