package app.photoplay.animatic.render;

/** Box blur over premultiplied pixels, in place; two passes are close to a Gaussian. */
final class Blur {

    private Blur() {}

    static void box(int[] px, int width, int height, int radius, int passes) {
        int[] line = new int[Math.max(width, height)];
        for (int pass = 0; pass < passes; pass++) {
            for (int y = 0; y < height; y++) {
                run(px, y * width, 1, width, radius, line);
            }
            for (int x = 0; x < width; x++) {
                run(px, x, width, height, radius, line);
            }
        }
    }

    private static void run(int[] px, int offset, int step, int n, int radius, int[] line) {
        int a = 0;
        int r = 0;
        int g = 0;
        int b = 0;
        int share = 65536 / (2 * radius + 1) + 1;
        for (int i = -radius; i <= radius; i++) {
            int v = px[offset + step * Math.clamp(i, 0, n - 1)];
            a += v >>> 24;
            r += v >> 16 & 255;
            g += v >> 8 & 255;
            b += v & 255;
        }
        for (int i = 0; i < n; i++) {
            line[i] = (a * share >> 16) << 24 | (r * share >> 16) << 16 | (g * share >> 16) << 8 | (b * share >> 16);
            int in = px[offset + step * Math.min(n - 1, i + radius + 1)];
            int out = px[offset + step * Math.max(0, i - radius)];
            a += (in >>> 24) - (out >>> 24);
            r += (in >> 16 & 255) - (out >> 16 & 255);
            g += (in >> 8 & 255) - (out >> 8 & 255);
            b += (in & 255) - (out & 255);
        }
        for (int i = 0; i < n; i++) {
            px[offset + step * i] = line[i];
        }
    }
}
