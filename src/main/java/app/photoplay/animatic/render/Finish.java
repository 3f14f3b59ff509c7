package app.photoplay.animatic.render;

import app.photoplay.animatic.paint.Colours;
import app.photoplay.animatic.paint.Noise;
import app.photoplay.animatic.stage.ComposedPicture;
import app.photoplay.animatic.stage.Manner;

/**
 * The last pass over a frame: light is screened over it, the look's colours are set, and it is printed on paper with a
 * vignette and grain. Paper and vignette belong to the frame, not to the world, so they stand still in a clip.
 */
final class Finish {

    private final int width;
    private final int height;
    private final double fineness;
    private final Manner manner;
    /** Paper times vignette, 256 for unchanged. */
    private final short[] light;

    private final int[][] tone = new int[3][256];
    private final boolean plain;
    private final byte[] grain = Paper.grain();
    private final int saturation;

    Finish(ComposedPicture picture) {
        width = picture.world().width();
        height = picture.world().height();
        fineness = picture.world().fineness();
        manner = picture.manner();
        saturation = (int) (manner.saturation() * 256);
        plain = saturation == 256 && manner.contrast() == 1 && manner.tint() == 0xffffff;
        light = light(picture);
        for (int i = 0; i < 256; i++) {
            double v = 128 + (i - 128) * manner.contrast();
            tone[0][i] = (int) Math.clamp(v * Colours.red(manner.tint()) / 255, 0, 255);
            tone[1][i] = (int) Math.clamp(v * Colours.green(manner.tint()) / 255, 0, 255);
            tone[2][i] = (int) Math.clamp(v * Colours.blue(manner.tint()) / 255, 0, 255);
        }
    }

    /**
     * Finishes some rows in place.
     *
     * @param spill the light over the frame, at a quarter of its size
     * @param flash how much a lightning brightens it, 0 to 1
     * @param print the number of the grain: equal numbers, equal grain
     */
    void rows(int[] frame, int from, int to, int[] spill, int spillWidth, double flash, int print) {
        int[] glow = new int[spillWidth + 1];
        int spillHeight = spill.length / spillWidth;
        int grains = (int) (manner.grain() * 256);
        int burst = (int) (flash * 256);
        for (int y = from; y < to; y++) {
            glowRow(spill, spillWidth, spillHeight, y, glow);
            int noise = print * 7919 + y * 1931;
            for (int x = 0; x < width; x++) {
                int f = (x & 3) * 64 + 32;
                int near = x >> 2;
                int c = f < 128
                        ? Pixels.mix(glow[near == 0 ? 0 : near - 1], glow[near], f + 128)
                        : Pixels.mix(glow[near], glow[near + 1], f - 128);
                int p = frame[y * width + x];
                int r = screen(p >> 16 & 255, c >> 16 & 255);
                int g = screen(p >> 8 & 255, c >> 8 & 255);
                int b = screen(p & 255, c & 255);
                if (burst > 0) {
                    r += (255 - r) * burst >> 8;
                    g += (255 - g) * burst >> 8;
                    b += (255 - b) * burst >> 8;
                }
                if (manner.cut()) {
                    int cut = cut(54 * r + 183 * g + 19 * b >> 8, x, y);
                    r = cut >> 16 & 255;
                    g = cut >> 8 & 255;
                    b = cut & 255;
                } else if (!plain) {
                    int luma = 54 * r + 183 * g + 19 * b >> 8;
                    r = tone[0][clamp(luma + ((r - luma) * saturation >> 8))];
                    g = tone[1][clamp(luma + ((g - luma) * saturation >> 8))];
                    b = tone[2][clamp(luma + ((b - luma) * saturation >> 8))];
                }
                int m = light[y * width + x];
                int n = grain[noise + x & Paper.GRAINS - 1] * grains >> 8;
                frame[y * width + x] =
                        clamp((r * m >> 8) + n) << 16 | clamp((g * m >> 8) + n) << 8 | clamp((b * m >> 8) + n);
            }
        }
    }

    private static void glowRow(int[] spill, int w, int h, int y, int[] out) {
        int f = (y & 3) * 64 + 32;
        int near = Math.min(h - 1, y >> 2);
        int other = Math.clamp(f < 128 ? near - 1 : near + 1, 0, h - 1);
        int share = f < 128 ? 128 - f : f - 128;
        for (int i = 0; i < w; i++) {
            out[i] = Pixels.mix(spill[near * w + i], spill[other * w + i], share);
        }
        out[w] = out[w - 1];
    }

    private static int screen(int a, int b) {
        return 255 - ((255 - a) * (255 - b) * 257 >> 16);
    }

    /** Two tones; what lies between them is engraved with lines whose breadth follows the light. */
    private int cut(int luma, int x, int y) {
        double across = x / fineness;
        double wave = y / fineness + 7 * Math.sin(across * .013) + 3 * Math.sin(across * .037 + 1);
        double phase = wave / 5.2;
        double line = Math.abs(phase - Math.floor(phase) - .5) * 2;
        double threshold = 56 + line * 152;
        double t = Math.clamp((luma - threshold) / 26 + .5, 0, 1);
        return Colours.mix(manner.ink(), manner.tint(), t);
    }

    private static int clamp(int v) {
        return v < 0 ? 0 : Math.min(v, 255);
    }

    private short[] light(ComposedPicture picture) {
        short[] map = new short[width * height];
        float[] tile = Paper.tile();
        double cx = width / 2.0 + (picture.focusX() - width / 2.0) * .35;
        double cy = height / 2.0 + (picture.focusY() - height / 2.0) * .35;
        float[] across = new float[width];
        for (int x = 0; x < width; x++) {
            across[x] = (float) Math.pow((x - cx) / (width * .62), 2);
        }
        float[] fall = new float[1024];
        for (int i = 0; i < fall.length; i++) {
            double v = i / 256.0;
            fall[i] = (float) (256 / (1 + manner.vignette() * v * (.35 + .75 * v)));
        }
        float paper = (float) manner.paper();
        for (int y = 0; y < height; y++) {
            float down = (float) Math.pow((y - cy) / (height * .66), 2);
            int row = (y & Paper.SIZE - 1) * Paper.SIZE;
            for (int x = 0; x < width; x++) {
                int v = Math.min(1023, (int) ((across[x] + down) * 256));
                map[y * width + x] = (short) (fall[v] * (1 + paper * tile[row + (x & Paper.SIZE - 1)]));
            }
        }
        return map;
    }

    /** How bright lightning makes the frame: two short flashes. */
    static double flash(ComposedPicture picture, double seconds) {
        double sum = 0;
        for (double at : picture.lightning()) {
            double t = seconds - at;
            if (t >= 0 && t < .9) {
                sum += .62 * Math.exp(-t * 9) + (t > .16 ? .4 * Math.exp(-(t - .16) * 7) : 0);
            }
        }
        return Math.min(.8, sum * (.8 + .4 * Noise.line(seconds * 30, 3)));
    }
}
