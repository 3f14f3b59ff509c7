package app.photoplay.animatic.render;

/** Arithmetic on packed premultiplied pixels, two channels at a time. */
final class Pixels {

    private static final int M = 0x00ff00ff;

    private Pixels() {}

    /** @param f 0 for a, up to 256 for b */
    static int mix(int a, int b, int f) {
        int e = 256 - f;
        int low = ((a & M) * e + (b & M) * f) >>> 8 & M;
        int high = (a >>> 8 & M) * e + (b >>> 8 & M) * f & ~M;
        return low | high;
    }

    /** A premultiplied pixel over another. */
    static int over(int top, int under) {
        int e = 256 - (top >>> 24);
        int low = (under & M) * e >>> 8 & M;
        int high = (under >>> 8 & M) * e & ~M;
        return top + (low | high);
    }

    /** Row by row: {@code out[i] = mix(px[a + i], px[b + i])}. */
    static void mixRows(int[] px, int a, int b, int f, int[] out, int from, int to) {
        int e = 256 - f;
        for (int i = from; i < to; i++) {
            int p = px[a + i];
            int q = px[b + i];
            out[i] = ((p & M) * e + (q & M) * f) >>> 8 & M | (p >>> 8 & M) * e + (q >>> 8 & M) * f & ~M;
        }
    }
}
